"""A file is written whole or not at all: first beside its place, down to the disk, and there by one renaming."""

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

_FULL: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NO_SUCH_CALL: Final = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP)
"""A phone or a share that is mounted by a helper knows no fsync; it keeps what it was given as well as it can."""


def no_room(error: OSError) -> bool:
    """Whether the disk, the quota or what this file system can hold is used up."""
    return error.errno in _FULL


def write_whole(
    path: Path, write: Callable[[BinaryIO], object], *, before: Callable[[], object] = lambda: None
) -> None:
    """`write` the content, and then it is at `path`; `before` runs when nothing but the move is left.

    Raises OSError and what the two raise; then what was there before is still there, and nothing half written is left.
    """
    part = path.with_name(f".{os.urandom(6).hex()}.part")
    try:
        with part.open("xb") as file:
            write(file)
            file.flush()
            _to_the_disk(file.fileno())
        before()
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    _settle(path.parent)


def _to_the_disk(handle: int) -> None:
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_SUCH_CALL:
            raise


def _settle(folder: Path) -> None:
    """Make the new name last; not every file system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
