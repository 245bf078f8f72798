"""A disk that fails or a machine that dies at a chosen call, hooked into a database engine beneath the real code."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine, event

WAL_HEADER: Final = 32
FULL: Final = 2

DISK_FAULTS: Final = ("database or disk is full", "disk I/O error")
DEATHS: Final = ("dies before a commit", "dies after a commit")
LOSES_POWER: Final = "loses power"
"""How a fault of storage is told."""


class Killed(BaseException):
    """The machine is dead; nothing after this happens on it."""


class Storage:
    """The disk beneath one database file. Faults are armed for the nth write commit or the nth statement from now.

    `commits` and `faults` count what has been, for whoever looks on; `struck` hears of every fault when it strikes.
    """

    def __init__(self, file: Path, error: type[Exception]) -> None:
        """`error` is the driver's."""
        self.file = file
        self.dead = False
        self.struck: Callable[[str], None] = lambda _: None
        self.commits = self.faults = 0
        self._error = error
        self._unfailing = False
        self._kill: tuple[int, bool, bool] | None = None
        self._fail: tuple[int, str] | None = None
        self._safe = (b"", 0)

    def kill_at(self, nth: int, *, before: bool, power: bool = False) -> None:
        """Die at the nth write commit from now, just before or just after it; `power`: what was not synced is lost."""
        self._kill = (nth, before, power)

    def fail_at(self, nth: int, words: str) -> None:
        """The nth statement or write commit from now fails with the driver's error."""
        self._fail = (nth, words)

    def heal(self) -> None:
        """Nothing is armed any more."""
        self._kill = self._fail = None

    @contextmanager
    def unfailing(self) -> Iterator[None]:
        """Inside, nothing fails and nothing counts: somebody from outside the play looks at the file."""
        before, self._unfailing = self._unfailing, True
        try:
            yield
        finally:
            self._unfailing = before

    def attach(self, engine: Engine) -> None:
        """Stand beneath this engine from now on."""
        dialect: Any = engine.dialect
        event.listen(engine, "checkout", lambda *_: self._may_fail())  # the transaction begins
        for name in ("do_execute", "do_executemany", "do_execute_no_params"):
            setattr(dialect, name, self._checked(getattr(dialect, name)))
        dialect.do_commit = self._committing(dialect.do_commit)

    def _checked(self, real: Callable[..., None]) -> Callable[..., None]:
        def execute(*args: Any, **more: Any) -> None:
            self._may_fail()
            real(*args, **more)

        return execute

    def _committing(self, real: Callable[[Any], None]) -> Callable[[Any], None]:
        """Whoever commits has written; a reader only lets go."""

        def commit(connection: Any) -> None:
            self._may_fail()
            dies = self._dies()
            if dies and dies[1]:
                self._die(DEATHS[0], power=dies[2])
            real(connection)
            self.commits += 1
            if connection.execute("PRAGMA synchronous").fetchone()[0] == FULL:
                self._safe = self._journal()
            if dies:
                self._die(DEATHS[1], power=dies[2])

        return commit

    def _may_fail(self) -> None:
        if self._fail is None or self._unfailing:
            return
        left, words = self._fail
        self._fail = (left - 1, words) if left > 1 else None
        if left <= 1:
            self.faults += 1
            self.struck(words)
            raise self._error(words)

    def _dies(self) -> tuple[int, bool, bool] | None:
        if self._kill is None or self._unfailing:
            return None
        left, before, power = self._kill
        self._kill = (left - 1, before, power) if left > 1 else None
        return (left, before, power) if left <= 1 else None

    def _die(self, how: str, *, power: bool) -> None:
        """Keep what is on the disk at this very moment, and be dead."""
        self.struck(LOSES_POWER if power else how)
        self.dead = True
        self.faults += 1
        shutil.copyfile(self.file, self._kept(""))
        wal = Path(f"{self.file}-wal")
        data = wal.read_bytes() if wal.exists() else b""
        if power:
            salt, size = self._safe
            data = data[: size if data[16:24] == salt else WAL_HEADER]
        self._kept("-wal").write_bytes(data)
        raise Killed

    def revive(self) -> None:
        """The machine starts again with what the disk held when it died; every connection is closed by now."""
        for suffix in ("-wal", "-shm"):
            Path(f"{self.file}{suffix}").unlink(missing_ok=True)
        for suffix in ("", "-wal"):
            self._kept(suffix).replace(f"{self.file}{suffix}")
        self.dead = False
        self._safe = self._journal()

    def _kept(self, suffix: str) -> Path:
        return self.file.with_name(f"{self.file.name}.kept{suffix}")

    def _journal(self) -> tuple[bytes, int]:
        wal = Path(f"{self.file}-wal")
        if not wal.exists():
            return b"", 0
        with wal.open("rb") as file:
            return file.read(WAL_HEADER)[16:24], wal.stat().st_size
