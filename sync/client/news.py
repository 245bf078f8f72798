"""What a change of an order means to the unit that looks at it: the few things a person must be told."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sync.regulation.decided import asked, decided_by, new_due, opinion, settled, verdict
from sync.regulation.orders import Letter, Request, Urge, WorkOrder
from sync.regulation.subjects import decider, undecided
from sync.regulation.terms import Verb

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A request of ours was decided by a level above (R6.2, R7.1, R12.6, R12.7, R12.9, R13.4, R17.3).

    `verdict` is the decision's code.
    """

    order: str
    number: str
    request: str
    verb: Verb
    verdict: str
    due_after: datetime | None = None
    opinion: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """An order that we had in hand is another unit's now, as after a submission that was accepted (R12.6)."""

    order: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """Order ids that are new here, rated badly, or ask for our word; decisions on what we asked for; what left us."""

    new_orders: tuple[str, ...] = ()
    decided: tuple[Decided, ...] = ()
    asked: tuple[str, ...] = ()
    rated_badly: tuple[str, ...] = ()
    left: tuple[Left, ...] = ()

    def __or__(self, other: "News") -> "News":
        """Both, each thing once, in the order in which it came."""
        return News(
            new_orders=_joined(self.new_orders, other.new_orders),
            decided=_joined(self.decided, other.decided),
            asked=_joined(self.asked, other.asked),
            rated_badly=_joined(self.rated_badly, other.rated_badly),
            left=_joined(self.left, other.left),
        )


NOTHING_NEW = News()


def news(before: WorkOrder | None, after: WorkOrder, unit: str) -> News:
    """What `unit` should be told of the step from `before` to `after`. Pure."""
    return News(
        new_orders=(after.id,) if _hops(after, unit) - _hops(before, unit) else (),
        decided=tuple(_decisions(before, after, unit)),
        asked=(after.id,) if _asking(after, unit) - _asking(before, unit) else (),
        rated_badly=(after.id,) if _bad(after) - _bad(before) and _hops(after, unit, live=False) else (),
    )


def _hops(order: WorkOrder | None, unit: str, *, live: bool = True) -> set[str]:
    if order is None:
        return set()
    return {hop.id for hop in order.assignments if hop.receiver == unit and (hop.live or not live)}


def _asking(order: WorkOrder | None, unit: str) -> set[str]:
    """What awaits the unit's word: requests that it decides, and a 疑难 of others that it has to do with (R7.1)."""
    if order is None:
        return set()
    mine = {each.id for each in order.requests if decider(each, order) == unit and _waits(each)}
    raised = order.difficult.pending if order.difficult else None
    involved = raised is not None and raised.asked_by != unit and order.hop_of(unit) is not None
    return mine | ({raised.id} if raised and involved else set())


def _waits(request: Request) -> bool:
    """Somebody's word is awaited; a letter's only once it was written (R13.4); an urge is no request of this sort."""
    return undecided(request) and not isinstance(request, Urge) and not (isinstance(request, Letter) and request.owed)


def _bad(order: WorkOrder | None) -> set[str]:
    return {c.id for c in order.callbacks if c.rating is not None and c.rating.bad} if order else set()


def left(before: WorkOrder, unit: str) -> News:
    """What `unit` should be told when an order that it had in hand goes elsewhere: its row comes no more (R12.6)."""
    return News(left=(Left(order=before.id, number=before.number),)) if _hops(before, unit) else NOTHING_NEW


def _decisions(before: WorkOrder | None, after: WorkOrder, unit: str) -> Iterator[Decided]:
    if before is None:
        return
    awaited = {each.id for each in asked(before, unit) if undecided(each)}
    for request in asked(after, unit):
        if request.id in awaited and settled(request):
            yield _decided(after, request)


def _decided(order: WorkOrder, request: Request) -> Decided:
    return Decided(
        order=order.id,
        number=order.number,
        request=request.id,
        verb=decided_by(request),
        verdict=verdict(request),
        due_after=new_due(order, request),
        opinion=opinion(request),
    )


def _joined(first: tuple[T, ...], second: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*first, *second)))
