"""The district's plain files, where attachments lie: the nth call to one fails, a write in the middle."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

PATHS: Final = ("open", "mkdir", "touch", "replace", "unlink", "stat")
CALLS: Final = ("utime", "truncate", "fsync")


class Files:
    """Everything beneath `roots`. `faults` counts what failed."""

    def __init__(self, *roots: Path) -> None:
        self._roots = tuple(str(root) for root in roots)
        self._left = 0
        self._error = errno.ENOSPC
        self.faults = 0

    def fail_at(self, nth: int, error: int) -> None:
        """The nth call from now fails with this error of the system."""
        self._left, self._error = nth, error

    @contextmanager
    def beneath(self) -> Iterator[None]:
        """Inside, every call to a file is counted."""
        with ExitStack() as stack:
            for name in PATHS:
                stack.enter_context(patch.object(Path, name, self._watched(getattr(Path, name))))
            for name in CALLS:
                stack.enter_context(patch.object(os, name, self._watched(getattr(os, name))))
            yield

    def may_fail(self) -> None:
        """One call more."""
        self._left -= 1
        if self._left == 0:
            self.faults += 1
            raise OSError(self._error, os.strerror(self._error))

    def _watched(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(what: Path | str | int, *args: Any, **more: Any) -> Any:
            if not isinstance(what, int) and not str(what).startswith(self._roots):
                return real(what, *args, **more)
            self.may_fail()
            made = real(what, *args, **more)
            return _Torn(made, self) if args == ("ab",) else made

        return call


class _Torn:
    """A file being written: where a write fails, half of it is there."""

    def __init__(self, file: Any, files: Files) -> None:
        self._file, self._files = file, files

    def __enter__(self) -> "_Torn":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def write(self, piece: bytes) -> None:
        """All of it, or half and an error."""
        try:
            self._files.may_fail()
        except OSError:
            self._file.write(piece[: len(piece) // 2])
            raise
        self._file.write(piece)

    def tell(self) -> int:
        """Where the end is."""
        self._file.flush()
        return int(self._file.tell())
