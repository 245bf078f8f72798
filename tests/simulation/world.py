"""The whole small world of one run: true time, the district, three workstations, and the trace of what happened."""

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from random import Random
from typing import Any

from sync.cache.errors import CacheProblem
from sync.contract.status import LineState
from tests.simulation.clocks import OwnClock, TrueTime
from tests.simulation.line import Line
from tests.simulation.scenery import PEOPLE, Scenery
from tests.simulation.server import Server
from tests.simulation.storage import Killed
from tests.simulation.workstation import Workstation

ROUNDS: int = 25
"""Cycles that every workstation gets to come to rest once nothing goes wrong any more."""


class World:
    """Everything of one run; `hits` counts what really happened, `overheard` is whatever was logged so far."""

    def __init__(
        self, time: TrueTime, server: Server, workstations: Sequence[Workstation], overheard: list[str]
    ) -> None:
        self.time, self.server = time, server
        self.workstations = self.watched = list(workstations)
        self.trace: list[str] = []
        self.hits: Counter[str] = Counter()
        self.overheard = overheard
        self.words = 0
        self.memo: dict[str, Any] = {}
        self.until_closed = ExitStack()
        self.server.storage.struck = self._striking("the district")
        for at in self.workstations:
            at.line.told = self._telling(at.name)
            at.line.hit = self._hit
            at.storage.struck = self._striking("a workstation")

    def _telling(self, name: str) -> Callable[[str], None]:
        return lambda said: self.tell(f"    {name}: {said}")

    def _hit(self, what: str) -> None:
        self.hits[what] += 1

    def _striking(self, whom: str) -> Callable[[str], None]:
        return lambda what: self._hit(f"{whom}: {what}")

    def tell(self, said: str) -> None:
        """One more line of the trace."""
        self.trace.append(said)

    def some_words(self, by: str) -> str:
        """Words that nobody has written before."""
        self.words += 1
        return f"{by} 第 {self.words} 段文字"

    def begin(self, random: Random) -> None:
        """A step begins: whatever it leaves to chance comes from `random`."""
        for workstation in self.workstations:
            workstation.line.random = random
        self.time.passes(random.uniform(0.5, 5))

    def come_to_rest(self) -> None:
        """Faults stop; everybody signs in where it is needed and syncs until nothing moves."""
        self.tell("faults stop")
        self.server.storage.heal()
        for workstation in self.workstations:
            workstation.line.heal()
            workstation.storage.heal()
            workstation.line.arrive_late()
        rested: dict[str, object] = {}
        for _ in range(ROUNDS):
            self.time.passes(180)
            # Where nothing moved, nothing can move until the district changes again.
            for workstation in self.workstations:
                if rested.get(workstation.name) != self.server.state:
                    rested[workstation.name] = None if self._settles(workstation) else self.server.state
            if all(rested[workstation.name] == self.server.state for workstation in self.workstations):
                return

    def _settles(self, workstation: Workstation) -> bool:
        """One undisturbed cycle; whether anything is still on its way."""
        try:
            report = workstation.cycle()
            if report.status.state is LineState.SIGNED_OUT:
                workstation.sign_in()
                report = workstation.cycle()
        except (CacheProblem, Killed) as error:
            self.tell(f"  {workstation.name} fails without a fault: {error!r}")
            return True
        status = report.status
        self.tell(f"  {workstation.name}: {status.state}, {status.waiting} waiting, {status.parked} parked")
        return bool(report.sent or report.received or status.waiting or status.state is not LineState.CONNECTED)

    def close(self) -> None:
        """Give the files back."""
        self.until_closed.close()
        for workstation in self.workstations:
            workstation.close()


def new_world(scenery: Scenery, seed: int, overheard: list[str]) -> World:
    """The world of a seed as every run begins: everything as in the template, nothing out yet."""
    scenery.lay_out()
    time = TrueTime()
    time.passes(60)
    server = Server(scenery.grounds, OwnClock(time))
    lines = {name: Line(server, time, lambda _: None) for name in PEOPLE}
    stations = [Workstation(name, name, scenery.root / name, lines[name], OwnClock(time), seed) for name in PEOPLE]
    return World(time, server, stations, overheard)
