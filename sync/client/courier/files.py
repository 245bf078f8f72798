"""Courier files on a disk or stick: written whole or not at all, and every failure a sentence."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from sync import whole
from sync.contract.parcel import EXTENSION, NoRoom, NotReadable, NotWritable

_UNFIT: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
PIECE: Final = 256 * 1024


def free_name(folder: Path, stem: str) -> Path:
    """A file that is not there yet, under a name that every stick takes."""
    stem = _UNFIT.sub("_", stem).strip(" .")[:60] or "信使"
    names = (f"{stem}{EXTENSION}", *(f"{stem}（{n}）{EXTENSION}" for n in range(2, 1000)))
    return next((folder / name for name in names if not (folder / name).exists()), folder / names[-1])


def write_whole(path: Path, write: Callable[[BinaryIO], None], *, before: Callable[[], object] = lambda: None) -> None:
    """Write a file; `before` runs when nothing but the move to its place is left.

    Raises NoRoom, NotWritable; then nothing of it is left behind.
    """
    try:
        whole.write_whole(path, write, before=before)
    except OSError as error:
        raise (NoRoom if whole.no_room(error) else NotWritable) from error


def pieces(file: BinaryIO) -> Iterator[bytes]:
    """What is left of a file. Raises NotReadable."""
    with reading():
        while piece := file.read(PIECE):
            yield piece


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The file to read. Raises NotReadable."""
    with reading(), path.open("rb") as file:
        yield file


@contextmanager
def reading() -> Iterator[None]:
    """Turn failures of the disk inside into a sentence."""
    try:
        yield
    except OSError as error:
        raise NotReadable from error
