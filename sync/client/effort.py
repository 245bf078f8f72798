"""Notices when the line is busy and nothing comes of it, before a village has paid for it by the megabyte."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from sync.client.errors import LineProblem, NoProgress
from sync.client.run import Run
from sync.client.transport.wire import Tally
from sync.contract.clock import Clock

MEGABYTE: Final = 1024 * 1024
HOUR: Final = 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long to believe in progress; each is far beyond what a healthy district needs.

    `repeats`: pages of one answer that lead back to a place where it has been; `pages`: pages in a row with nothing new
    in them; `turns`: of sending and fetching in one cycle; `calls`: wake-ups in a row for nothing; `resets` and `lost`:
    fresh starts, and losses of the same attachment, in an hour; `idle_bytes`: in an hour, of cycles that came to
    nothing; `bytes`: in an hour, of all.
    """

    repeats: int = 20
    pages: int = 100
    turns: int = 1000
    calls: int = 5
    resets: int = 3
    lost: int = 3
    idle_bytes: int = 8 * MEGABYTE
    bytes: int = 1024 * MEGABYTE


GENEROUS: Final = Limits()


class Effort:
    """What the line did of late, by the monotonic clock; hours follow each other without overlap."""

    def __init__(self, clock: Clock, limits: Limits = GENEROUS) -> None:
        self._clock, self._limits = clock, limits
        self._hour = 0
        self._counts: Counter[str] = Counter()
        self._places: set[str | None] = set()
        self._turns = self._repeats = self._pages = self._calls = 0
        self._called = False

    @contextmanager
    def weighed(self, run: Run, tally: Tally, *, hurry: bool) -> Iterator[None]:
        """A cycle, and what it came to. Raises NoProgress, also where this hour is used up, unless a person asks."""
        if not hurry:
            self._check_bytes(0)
        before, self._turns = tally.sent + tally.received, 0
        run.used = lambda: tally.sent + tally.received - before
        try:
            yield
        except LineProblem:
            self._add(run)
            raise
        self._add(run)
        self._judge(fruitful=run.fruit > 0)

    def turn(self) -> None:
        """Another turn of sending and fetching. Raises NoProgress."""
        self._turns += 1
        if self._turns > self._limits.turns:
            raise NoProgress("一次收发中来回的次数太多，平台一直说还有内容。")

    def pull(self, cursor: str | None) -> None:
        """An answer of the feed begins at this place."""
        self._places = {cursor}
        self._repeats = self._pages = 0

    def page(self, cursor: str, size: int, *, fruitful: bool) -> None:
        """A page leads to a place; the cycle has used `size` bytes so far. Raises NoProgress."""
        self._repeats += cursor in self._places
        self._places.add(cursor)
        self._pages = 0 if fruitful else self._pages + 1
        if self._repeats > self._limits.repeats or self._pages > self._limits.pages:
            raise NoProgress("平台反复发送本机已有的数据。")
        self._check_bytes(size)

    def reset(self) -> None:
        """The district wants everything to be fetched anew. Raises NoProgress when it does so again and again."""
        if self._count("reset") > self._limits.resets:
            raise NoProgress("平台一再要求重新下载全部工单。")

    def lost(self, sha256: str) -> bool:
        """The district lost an attachment; true while it is worth bringing again."""
        return self._count(f"lost {sha256}") <= self._limits.lost

    def called(self) -> None:
        """The district says that something is new."""
        self._called = True

    def _add(self, run: Run) -> None:
        self._count("bytes", run.used())
        self._count("idle", 0 if run.fruit else run.used())

    def _judge(self, *, fruitful: bool) -> None:
        called, self._called = self._called, False
        self._calls = 0 if fruitful else self._calls + called
        if self._calls > self._limits.calls and called:
            raise NoProgress("平台一再通知有新内容，取回时却没有。")
        self._check_bytes(0)

    def _check_bytes(self, more: int) -> None:
        if self._count("idle", 0) > self._limits.idle_bytes:
            raise NoProgress("这一小时内收发了不少数据，却没有任何进展。")
        if self._count("bytes", 0) + more > self._limits.bytes:
            raise NoProgress("这一小时内收发的数据远超正常用量。")

    def _count(self, what: str, n: int = 1) -> int:
        hour = int(self._clock.monotonic() // HOUR)
        if hour != self._hour:
            self._hour = hour
            self._counts.clear()
        self._counts[what] += n
        return self._counts[what]
