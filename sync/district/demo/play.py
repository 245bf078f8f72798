"""Keeps a district moving: one act of the district or a citizen at a time, at a chosen pace, from one seed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from sync.district.acting import RefusedByRule
from sync.district.demo.cast import Cast
from sync.district.demo.citizens import arrive, call_back
from sync.district.demo.district_desk import decide, dispatch, verify
from sync.district.demo.stage import Stage
from sync.district.district import District
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb

Move = Callable[[Stage], WorkOrder | None]

MOVES: Final[dict[str, tuple[Move, int]]] = {
    "arrive": (arrive, 3),
    "dispatch": (dispatch, 4),
    "decide": (decide, 6),
    "call_back": (call_back, 3),
    "verify": (verify, 2),
}
"""What may happen next and how likely it is; somebody can always call."""
USUAL_YES: Final = 0.75
MINUTE: Final = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """What one step did: the newest entry of an order's timeline."""

    verb: Verb
    order: str
    number: str
    rev: int
    text: str


class Play:
    """The play on one district; a seed gives the same choices on the same data."""

    def __init__(
        self, district: District, random: Random, *, only: Sequence[str] = tuple(MOVES), yes: float = USUAL_YES
    ) -> None:
        """`only` names the moves that are made, `yes` is how often (0 to 1) the district grants what it is asked."""
        self._district = district
        self._random = random
        self._moves = {name: MOVES[name] for name in only}
        self._yes = yes

    def step(self) -> Happening | None:
        """Do one thing, in one transaction; None when there is nothing to do."""
        with self._district.begin() as tx:
            stage = Stage(tx, Cast(tx), self._random, self._district.clock.now(), self._yes)
            for move in self._shuffled():
                order = _tried(move, stage)
                if order is not None:
                    return _happening(order)
        return None

    def run(
        self,
        *,
        pace: float,
        wait: Callable[[float], bool],
        steps: int | None = None,
        seconds: float | None = None,
    ) -> Iterator[Happening]:
        """Steps at `pace` a minute until `steps` or `seconds` are used up or `wait(seconds)` says stop (True)."""
        monotonic = self._district.clock.monotonic
        ends = None if seconds is None else monotonic() + seconds
        done = 0
        while steps is None or done < steps:
            pause = MINUTE / pace * self._random.uniform(0.5, 1.5)
            if ends is not None and monotonic() + pause > ends:
                wait(max(ends - monotonic(), 0.0))
                return
            if wait(pause):
                return
            happening = self.step()
            if happening is not None:
                yield happening
                done += 1

    def _shuffled(self) -> list[Move]:
        """The moves in an order drawn by weight."""
        drawn = {move: self._random.random() ** (1 / weight) for move, weight in self._moves.values()}
        return sorted(drawn, key=drawn.__getitem__, reverse=True)


def _tried(move: Move, stage: Stage) -> WorkOrder | None:
    """What the move made; None where there was nothing to do or the rules said no: then nothing was written."""
    try:
        return move(stage)
    except RefusedByRule:
        return None


def _happening(order: WorkOrder) -> Happening:
    entry = order.timeline[-1]
    text = order.subject if entry.verb is Verb.REGISTER else entry.text
    return Happening(verb=entry.verb, order=order.id, number=order.number, rev=order.rev, text=text)
