"""Where a file of a release comes down: in the user's own folder, under another name until it is whole and verified."""

import hashlib
import os
import re
import shutil
from itertools import chain, count
from pathlib import Path
from typing import Final

from sync.contract.release import ReleaseFile

_SPARE: Final = 64 * 1024 * 1024
"""Bytes that stay free on the disk beside it."""
_OURS: Final = re.compile(r"[Dd]uban[A-Za-z0-9._+~-]+\.(deb|exe)\.[0-9a-f]{8}\.part")
_FLAGS: Final = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class Landing:
    """One file on its way into `folder`. Every method may raise OSError; nothing is ever opened or started."""

    def __init__(self, folder: Path, file: ReleaseFile) -> None:
        self._folder, self._file = folder, file
        self.part = folder / f"{file.name}.{file.sha256[:8]}.part"

    def here(self) -> int:
        """Bytes that have come."""
        return min(self.part.stat().st_size, self._file.size) if self.part.is_file() else 0

    def room(self) -> bool:
        """Whether the rest fits on the disk; makes the folder where it is missing, and clears what is out of date."""
        self._folder.mkdir(parents=True, exist_ok=True)
        for left in self._folder.glob("*.part"):
            if left != self.part and _OURS.fullmatch(left.name) and left.is_file():
                left.unlink()
        return shutil.disk_usage(self._folder).free - _SPARE >= self._file.size - self.here()

    def keep(self, start: int, piece: bytes) -> None:
        """Bytes that belong at `start`; where somebody took the part away meanwhile, they are let go."""
        with os.fdopen(os.open(self.part, _FLAGS, 0o644), "r+b") as file:
            if start <= file.seek(0, os.SEEK_END):
                file.truncate(start)
                file.seek(start)
                file.write(piece)

    def finish(self) -> Path | None:
        """Its last name, once it is word for word what was signed; None where it is not, and then nothing is left."""
        if _digest(self.part) != self._file.sha256:
            self.part.unlink()
            return None
        with self.part.open("rb+") as file:
            os.fsync(file.fileno())
        return self.part.replace(self._free())

    def _free(self) -> Path:
        """A name that takes nothing of the user's place; the same file from before gives way to itself."""
        stem, dot, ending = self._file.name.rpartition(".")
        names = chain([self._file.name], (f"{stem}-{n}{dot}{ending}" for n in count(2)))
        paths = (self._folder / name for name in names)
        return next(path for path in paths if not os.path.lexists(path) or self._same(path))

    def _same(self, path: Path) -> bool:
        return path.is_file() and not path.is_symlink() and _digest(path) == self._file.sha256


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
