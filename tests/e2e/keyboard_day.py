"""Somebody at a township's desk on a real screen with a keyboard and no mouse, and what each deed cost him."""

import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.terms import HopState, OrderState, RequestState
from tests.helpers.keystrokes import whole_seconds
from tests.story.desks import RemoteDesk
from tests.story.lossy_line import LossyLine
from tests.story.town import Seat, Town


@dataclass
class Cost:
    """What one deed took: its chords, the answers that were waited for, and the words that somebody wrote."""

    chords: list[str] = field(default_factory=list)
    answers: list[float] = field(default_factory=list)
    written: int = 0

    @property
    def seconds(self) -> int:
        """By the keystroke-level model, without the writing."""
        return whole_seconds(self.chords, len(self.answers))

    def row(self, deed: str) -> str:
        """The line of the README."""
        return f"| {deed} | {len(self.chords)} | {self.seconds} | {self.written or '—'} |"


@dataclass
class Day:
    """One township's desk on a real screen."""

    folder: Path
    town: Town
    line: LossyLine
    desk: RemoteDesk
    seat: Seat
    cost: Cost = field(default_factory=Cost)
    _pressed_at: float = 0.0

    def begin(self) -> None:
        """Another deed: count anew."""
        self.cost = Cost()

    def press(self, *chords: str) -> None:
        """Press keys one after the other."""
        for chord in chords:
            self._pressed_at = time.monotonic()
            self.desk("keys", chords=[chord])
        self.cost.chords += chords

    def write(self, text: str) -> None:
        """Write what only a person can say."""
        self.desk("typed", text=text)
        self.cost.written += len(text)

    def wait(self, for_what: str, **details: Any) -> Any:
        """An answer of the desk without which nobody can go on; it came so long after the last key, at most."""
        found = self.desk(for_what, **details)
        self.cost.answers.append(time.monotonic() - self._pressed_at)
        return found

    def sync(self, *, until: str, **details: Any) -> None:
        """F5, and what is to be so afterwards; part of no deed."""
        self.desk("keys", chords=["F5"])
        self.desk(until, **details)

    def find(self, order: WorkOrder, *then: str) -> None:
        """Begin a deed by going to an order by the end of its number."""
        self.begin()
        self.press("Ctrl+K", *order.number[-8:], *(then or ("Return",)))
        self.wait("wait_shown", number=order.number)

    def some(self, count: int) -> list[WorkOrder]:
        """Orders in hand of which nothing is asked, due ahead, the nearest first."""
        unit, now = self.seat.unit, self.town.district.clock.now()
        mine = [(hop.due, order) for order in self.town.orders(OrderState.OPEN) if (hop := order.hop_of(unit))]
        fit = [(due, order) for due, order in mine if due > now + timedelta(hours=1) and _idle(order, unit)]
        return [order for _, order in sorted(fit, key=_soonest)][:count]


def come_in(day: Day) -> None:
    """Enrol and sign in by keyboard too."""
    _fields(day, ("地址", day.line.url), ("", day.seat.code))
    _fields(day, ("账号", day.seat.username), ("", day.seat.password))
    day.desk("at_work")
    day.desk("line_state", state="connected")


def _fields(day: Day, first: tuple[str, str], second: tuple[str, str]) -> None:
    day.desk("wait_focus", words=first[0])
    day.write(first[1])
    day.press("Tab")
    day.write(second[1])
    day.press("Return")


def _soonest(each: tuple[datetime, WorkOrder]) -> tuple[datetime, str]:
    return each[0], each[1].number


def _idle(order: WorkOrder, unit: str) -> bool:
    hop: Assignment | None = order.hop_of(unit)
    asked = [each.state for each in order.extensions] + [each.state for each in order.submissions]
    if hop is None or hop.state is not HopState.HANDLING or RequestState.PENDING in asked:
        return False
    return not (order.extensions or order.replies or order.children(hop.id) or order.reporter.confidential)
