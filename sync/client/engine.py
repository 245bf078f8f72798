"""One cycle at a time: renew, send, fetch; then say honestly how the line stands. No sleep, no thread."""

from collections.abc import Callable
from random import Random
from typing import Final

from sync.cache.cache import Cache
from sync.cache.changed import Changed
from sync.cache.errors import CacheProblem
from sync.client.backoff import STEADY, Backoff
from sync.client.checking import Checking
from sync.client.connecting import Connector
from sync.client.effort import GENEROUS, Effort, Limits
from sync.client.errors import LineProblem
from sync.client.link import Link
from sync.client.listening import Listening
from sync.client.memory import Memory
from sync.client.report import CycleReport, report, status_of
from sync.client.run import Run
from sync.client.timekeeping import Timekeeper
from sync.client.transport import Transport
from sync.client.turns import Turns
from sync.client.usage import WORTH_WRITING
from sync.contract.clock import Clock
from sync.contract.status import SyncStatus

_STANDING: Final = "line.standing"


class Engine:
    """The line of one workstation. One thread calls `cycle` and `wait`; `status`, `interrupt` and `close` any.

    `transport_factory` makes a transport for the enrolled district. `progress`, when set, hears of every change within
    a cycle, on the cycle's thread: a first sync takes minutes, and its first page can be worked with at once.
    """

    def __init__(
        self,
        cache: Cache,
        transport_factory: Callable[[], Transport],
        clock: Clock,
        random: Random,
        *,
        backoff: Backoff = STEADY,
        limits: Limits = GENEROUS,
    ) -> None:
        self.progress: Callable[[Changed], None] = lambda _: None
        self._cache, self._clock = cache, clock
        self._memory = Memory(clock, random, backoff)
        self._effort = Effort(clock, limits)
        self._listening = Listening(clock, random, self._effort.called)
        self._time = Timekeeper(cache.identity, clock)
        self._line = Connector(cache, transport_factory, clock, self._time)
        self._checking = Checking(cache, clock)
        self._waiting = self._woken = self._slept = self._closed = False

    def cycle(self, *, hurry: bool = False) -> CycleReport:
        """Renew, send what is ready, fetch what is new. While the line rests after a failure only `hurry` tries it."""
        self._woken = False
        self._wake_up()
        run = Run(self._cache, self.progress)
        if self._closed or (not hurry and self._memory.resting() > 0):
            return report(run, self.status())
        self._memory.busy()
        absence = None
        if self._guarded(lambda: self._exchange(run, hurry=hurry)):
            self._memory.good(run.doubt)
            absence = self._time.ended()
        if not self._closed:
            self._guarded(self._keep)
        return report(run, self.status(), absence)

    def wait(self, seconds: float) -> bool:
        """Hold the line until the district has something new or `interrupt` (True), or for `seconds`.

        Content-free: follow it with a `cycle`. False also when there is no line.
        """
        link = self._line.link
        if link is None or self._closed or self._memory.resting() > 0:
            return self._woken
        link.transport.mend()
        self._waiting = True
        try:
            return self._woken or self._poll(link, seconds) or self._woken
        finally:
            self._waiting = False

    def pause(self) -> float:
        """Seconds to leave the line in peace before the next cycle, in place of a `wait`; 0.0 for none."""
        wished = self._cache.settings
        return self._listening.pause(sparing=wished.low_data, every=wished.every)

    def status(self) -> SyncStatus:
        """How the line stands. Moments are by this machine's clock, like those they are compared with."""
        return status_of(self._cache, self._memory.standing, self._time, self._line.usage.today(self._clock.now()))

    def recall(self) -> None:
        """Begin with how the line stood when it was last used, by this program or another."""
        self._memory.recall(self._cache.settings.get(_STANDING))

    def interrupt(self) -> None:
        """End a `wait`, or keep the next one from beginning; a cycle under way is left alone. Any thread."""
        self._woken = True
        if self._waiting:
            self._line.cut()

    def resume(self) -> None:
        """The machine slept, or its clock jumped: what was open is dead, and what was learnt of time is in doubt.

        Breaks off whatever is under way; the next cycle connects anew, without a rest. Any thread.
        """
        self._woken = self._slept = True
        self._line.cut()

    def close(self) -> None:
        """Cut what is under way and do nothing more. Any thread; what had no answer is sent again later."""
        self._closed = True
        self._line.close()
        self._guarded(lambda: self._line.usage.flush(self._clock.now()))

    def _wake_up(self) -> None:
        if self._slept:
            self._slept = False
            self._memory.rested()
            self._time.doubt()

    def _keep(self) -> None:
        self._line.usage.flush(self._clock.now(), least=WORTH_WRITING)
        if self._memory.changed:
            self._cache.settings.set(_STANDING, self._memory.written())

    def _exchange(self, run: Run, *, hurry: bool) -> None:
        link = self._line.connected(self._told)
        link.transport.mend()
        turns = Turns(self._cache, link, self._clock, self._checking, self._effort)
        with self._effort.weighed(run, link.transport.tally, hurry=hurry):
            turns.take(run, self._time.district.now)
        link.renew_early()

    def _told(self, changed: Changed) -> None:
        self.progress(changed)

    def _poll(self, link: Link, seconds: float) -> bool:
        news: list[bool] = []
        cursor = self._cache.orders.cursor()

        def ask(held: int) -> bool | None:
            return link.authorised(lambda access: link.calls.wait(access, cursor, held))

        self._guarded(lambda: news.append(self._listening.poll(ask, seconds)))
        return any(news)

    def _guarded(self, work: Callable[[], None]) -> bool:
        """Do `work`; every known problem ends in the line's state. False when there was one."""
        try:
            work()
        except LineProblem as problem:
            if not self._closed and not self._slept and not (self._woken and self._waiting):
                self._memory.bad(problem)
            return False
        except CacheProblem as problem:
            self._memory.trouble(problem.title, problem.cause, problem.advice)
            return False
        return True
