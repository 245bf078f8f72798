"""A parcel that was brought in parts, read as one file."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from sync.contract.bounds import SHA256
from sync.district import refusals
from sync.district.blobs import refusing
from sync.district.blobs.keeping import blob_file, visible_size
from sync.district.district import District
from sync.district.problem import Trouble


class Joined:
    """Files that follow each other."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._left = list(paths)
        self._file: BinaryIO | None = None

    def read(self, size: int, /) -> bytes:
        """The next bytes, fewer only at the end."""
        data = b""
        while len(data) < size and (self._file or self._left):
            self._file = self._file or self._left.pop(0).open("rb")
            more = self._file.read(size - len(data))
            data += more
            if not more:
                self.close()
        return data

    def close(self) -> None:
        """Close what is open."""
        if self._file is not None:
            self._file.close()
            self._file = None


@contextmanager
def joined(district: District, unit: str, parts: Sequence[str]) -> Iterator[Joined]:
    """The parcel behind its parts. Raises Trouble.

    409 when this unit has not brought one of them, or not yet; 410 when one is lost, as after a restore without files.
    """
    with district.read() as connection:
        for sha256 in parts:
            if not SHA256.fullmatch(sha256) or visible_size(connection, unit, sha256) is None:
                raise Trouble(refusals.missing_blob("信使文件"))
    files = [blob_file(district.root, sha256) for sha256 in parts]
    if not all(file.is_file() for file in files):
        raise Trouble(refusing.lost_blob())
    whole = Joined(files)
    try:
        yield whole
    finally:
        whole.close()
