"""One attachment of somebody else, and how much of it is here."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Row


class Stage(StrEnum):
    """Where a download stands."""

    WANTED = "wanted"
    HERE = "here"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """One attachment; `here` of its `size` bytes have arrived. `reason` is a sentence where it failed.

    `original` is the SHA-256 of the file from which this smaller copy was made, of `original_size` bytes.
    """

    sha256: str
    name: str
    media_type: str
    size: int
    here: int
    stage: Stage
    reason: str
    original: str
    original_size: int


def download_of(row: Row[Any]) -> Download:
    """A row of its table."""
    return Download(
        sha256=row.sha256,
        name=row.name,
        media_type=row.media_type,
        size=row.size,
        here=row.here,
        stage=Stage(row.state),
        reason=row.reason,
        original=row.original,
        original_size=row.original_size,
    )
