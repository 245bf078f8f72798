"""Lays the sample's drawings into the district's store, as an upload would have left them."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Final

from sqlalchemy import insert, select

from sync.district.blobs.keeping import blob_file
from sync.district.store.moments import stored
from sync.district.store.tables import blob
from sync.district.store.transaction import Transaction
from sync.regulation.orders import Attachment

PNG: Final = "image/png"


@dataclass(frozen=True, slots=True)
class Exhibits:
    """Where blobs are kept, and the transaction that makes them known."""

    tx: Transaction
    root: Path

    def attachments(self, papers: dict[str, str], at: datetime, by: str = "") -> tuple[Attachment, ...]:
        """The drawings (file name to the name shown) as attachments of `by`; by the acting unit where it is empty."""
        return tuple(self._attachment(file, name, at, by) for file, name in papers.items())

    def _attachment(self, file: str, name: str, at: datetime, by: str) -> Attachment:
        content = (files("sync.district.demo") / "papers" / file).read_bytes()
        sha256 = hashlib.sha256(content).hexdigest()
        self._keep(sha256, content, at)
        return Attachment(sha256=sha256, name=name, size=len(content), media_type=PNG, added_by=by, added_at=at)

    def _keep(self, sha256: str, content: bytes, at: datetime) -> None:
        if self.tx.connection.execute(select(blob.c.sha256).where(blob.c.sha256 == sha256)).first() is not None:
            return
        # The file comes first: a row without its content would be a lie, content without a row harms nobody.
        path = blob_file(self.root, sha256)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_bytes(content)
        row = {"sha256": sha256, "size": len(content), "completed_at": stored(at)}
        self.tx.connection.execute(insert(blob).values(**row))
