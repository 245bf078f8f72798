"""What a change of an order means to the unit that looks at it: the few things a person must be told."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeVar

from sync.regulation.orders import Extension, Letter, Submission, WorkOrder
from sync.regulation.terms import RequestState, Verb

T = TypeVar("T")

Asked = Extension | Submission | Letter

_VERBS: Final[dict[type[Asked], Verb]] = {
    Extension: Verb.DECIDE_EXTENSION,
    Submission: Verb.DECIDE_UPWARD,
    Letter: Verb.DECIDE_LETTER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A request of ours was decided by a level above (R12.6, R12.9, R13.4, R6.2). `verdict` is the decision's code."""

    order: str
    number: str
    request: str
    verb: Verb
    verdict: str
    due_after: datetime | None = None
    opinion: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """Order ids that are new here, rated badly, or ask for our word; and decisions on what we asked for."""

    new_orders: tuple[str, ...] = ()
    decided: tuple[Decided, ...] = ()
    asked: tuple[str, ...] = ()
    rated_badly: tuple[str, ...] = ()

    def __or__(self, other: "News") -> "News":
        """Both, each thing once, in the order in which it came."""
        return News(
            new_orders=_joined(self.new_orders, other.new_orders),
            decided=_joined(self.decided, other.decided),
            asked=_joined(self.asked, other.asked),
            rated_badly=_joined(self.rated_badly, other.rated_badly),
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


def _requests(order: WorkOrder | None) -> tuple[Asked, ...]:
    letters = order.aftercare.letters if order and order.aftercare else ()
    return (*order.extensions, *order.submissions, *letters) if order else ()


def _pending(order: WorkOrder | None, unit: str) -> set[str]:
    return {r.id for r in _requests(order) if r.asked_by == unit and r.state is RequestState.PENDING}


def _asking(order: WorkOrder | None, unit: str) -> set[str]:
    if order is None:
        return set()
    requests = {r.id for r in _requests(order) if r.decider == unit and _waits(r)}
    mine = _hops(order, unit)
    return requests | {r.id for r in order.results if not r.review and _parent(order, r.hop) in mine}


def _waits(request: Asked) -> bool:
    """Somebody's word is awaited; a letter's only once it was written (R13.4)."""
    return request.state is RequestState.PENDING and not (isinstance(request, Letter) and request.owed)


def _parent(order: WorkOrder, hop_id: str) -> str | None:
    hop = order.hop(hop_id)
    return hop.parent if hop else None


def _bad(order: WorkOrder | None) -> set[str]:
    return {c.id for c in order.callbacks if c.rating is not None and c.rating.bad} if order else set()


def _decisions(before: WorkOrder | None, after: WorkOrder, unit: str) -> Iterable[Decided]:
    if before is None:
        return
    awaited = _pending(before, unit)
    for request in _requests(after):
        if request.id in awaited and request.state is not RequestState.PENDING:
            yield _decided(after, request)
    unreviewed = {r.id for r in before.results if r.unit == unit and not r.review}
    for result in after.results:
        if result.id in unreviewed and result.review:
            yield Decided(
                order=after.id,
                number=after.number,
                request=result.id,
                verb=Verb.REVIEW_RESULT,
                verdict=result.review,
                opinion=result.opinion,
            )


def _decided(order: WorkOrder, request: Asked) -> Decided:
    hop = order.hop(request.hop)
    return Decided(
        order=order.id,
        number=order.number,
        request=request.id,
        verb=_VERBS[type(request)],
        verdict=request.state.value,
        due_after=request.due_after if isinstance(request, Extension) else (hop.due if hop else None),
        opinion=_last_opinion(request) if isinstance(request, Submission) else request.opinion,
    )


def _last_opinion(request: Submission) -> str:
    return request.opinions[-1].text if request.opinions else ""


def _joined(first: tuple[T, ...], second: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*first, *second)))
