"""What one order comes to on the desk: its line, its places, what it asks of this unit; pure, per order.

Nothing here depends on the present moment: places that depend on it (今日到期, 临期, 超期) are ranges over the due
moment kept under CLOCK.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sync.cache.below.lines import BelowLine, Urged, below_lines, urged
from sync.cache.listing import ITS_OWN
from sync.cache.moments import to_int
from sync.cache.overlay import Scene
from sync.cache.places import AWAITED, CLOCK, TAGGED, LocalState, Place
from sync.cache.urged import Asked, calls
from sync.regulation.notices import awaits_extension
from sync.regulation.orders import Assignment, Callback, Letter, Result, WorkOrder
from sync.regulation.owing import owed_letter, rated
from sync.regulation.sharing import assisted, handler
from sync.regulation.terms import HopState, OrderState, RequestState, Verb, label

LATE: Final = 1 << 62
"""Sorts an order without a due moment after all others."""

RUNNING: Final = (HopState.AWAITING_SIGNATURE, HopState.HANDLING)
"""States of a hop in which its receiver still owes something; a submitted result stops its clock."""

SUMMARY: Final = 200
"""Characters of a request shown in the list."""

Membership = tuple[str, int]
"""A place and the order's sort value in it."""


Traits = tuple[str, str, str, str, str, str, int, str]
"""Kind, source, unit, state, rating, number, arrival and the number of the order that it repeats."""


@dataclass(frozen=True, slots=True)
class Projected:
    """The stored result: `line` in the column order of LISTED after `no`, the places, and what awaits a word of it.

    `traits` are what lists are narrowed and ordered by, in the column order of LISTING after `no`.
    `below` and `urged`: assignments of units below this one, and the urges to them.
    """

    line: tuple[str | int | None, ...]
    traits: Traits
    places: frozenset[Membership]
    tags: frozenset[str]
    asked: tuple[Asked, ...]
    below: tuple[BelowLine, ...]
    urged: tuple[Urged, ...]


def project(order: WorkOrder, scene: Scene, local: LocalState) -> Projected:
    """The line and places of `order` (facts with pending commands laid over) for the unit of `scene`."""
    unit = scene.actor.unit if scene.actor else ""
    mine = order.hop_of(unit)
    lowest = handler(order)
    shown = mine or lowest
    running: Assignment | Letter | None = owed_letter(order) or shown
    call = _rated(order)
    asked = tuple(_asked(order, unit))
    traits = _traits(order, lowest, shown, call)
    line = (
        order.id,
        order.number,
        order.kind.value,
        order.subject,
        order.place,
        traits[2],
        shown.state.value if shown else None,
        order.state.value,
        to_int(running.due) if running else None,
        int(running.provisional) if running else 0,
        local.value,
        _news_rev(order, scene.device, call),
        _pending(order, shown),
        call.rating.value if call and call.rating else None,
        order.source,
        *traits[6:],
    )
    places = frozenset(_places(order, unit, mine, shown, call, bool(asked), local))
    below = tuple(below_lines(order, unit, scene.rules.calendar))
    calling, tags = (*asked, *calls(order, unit)), frozenset(order.tags)
    return Projected(line, traits, places, tags, calling, below, tuple(urged(order, unit)))


def _traits(order: WorkOrder, lowest: Assignment | None, shown: Assignment | None, call: Callback | None) -> Traits:
    stands = order.state if order.state.over or shown is None else shown.state
    return (
        order.kind.value,
        order.source,
        lowest.receiver if lowest else "",
        stands.value,
        call.rating.value if call and call.rating else "",
        order.number,
        to_int(order.registered_at),
        order.repeat.first if order.repeat else "",
    )


def _places(
    order: WorkOrder,
    unit: str,
    mine: Assignment | None,
    shown: Assignment | None,
    call: Callback | None,
    asked: bool,
    local: LocalState,
) -> Iterator[Membership]:
    due = to_int(shown.due) if shown else LATE
    if order.state.over:
        yield Place.CLOSED, -to_int(order.closed_at or order.registered_at)
        yield from _letter(order, unit)
    else:
        yield Place.REPORTED, due
        yield from _duties(order, mine)
        yield from _shared(order, mine, due)
    if call and call.rating and call.rating.bad:  # R13.1: the last two levels are 差评
        yield Place.BAD_RATING, -to_int(call.at)
    if asked:
        yield Place.APPROVALS, due
    for place in {TAGGED[tag] for tag in order.tags if tag in TAGGED}:
        yield place, due
    if local is LocalState.DRAFT:
        yield Place.DRAFTS, due
    if local in (LocalState.WAITING, LocalState.PARKED):
        yield Place.OUTBOX, due


def _duties(order: WorkOrder, mine: Assignment | None) -> Iterator[Membership]:
    if mine is None or mine.state not in RUNNING:
        return
    due = to_int(mine.due)
    yield CLOCK, due
    if awaits_extension(order, mine):  # R12.9: filed in time, it is 待批 after expiry and not overdue
        yield AWAITED, due
    yield (Place.TO_SIGN if mine.state is HopState.AWAITING_SIGNATURE else Place.TO_DO), due


def _shared(order: WorkOrder, mine: Assignment | None, due: int) -> Iterator[Membership]:
    """What this unit assists in (R12.8), and what was raised as 疑难 until the order is over (R7.1)."""
    if mine is not None and assisted(order, mine) is not None:
        yield Place.ASSISTING, due
    if order.difficult is not None:
        yield Place.DIFFICULT, due


def _letter(order: WorkOrder, unit: str) -> Iterator[Membership]:
    """A closed order is work again, under a clock of its own, for the unit that owes a 函告 about it (R13.4)."""
    letter = owed_letter(order)
    if letter is not None and letter.asked_by == unit:
        due = to_int(letter.due)
        yield CLOCK, due
        yield Place.TO_DO, due


def _pending(order: WorkOrder, shown: Assignment | None) -> int:
    """Whether an extension waits for a word, and whether it is one of the assignment that is shown."""
    if shown is not None and awaits_extension(order, shown):
        return ITS_OWN
    return int(any(extension.state is RequestState.PENDING for extension in order.extensions))


def _rated(order: WorkOrder) -> Callback | None:
    """What the last handling came to; while it is handled again, the 差评 that led there (R13.3)."""
    if order.state is OrderState.CLOSED:
        return rated(order)
    return next((callback for callback in reversed(order.callbacks) if callback.rating is not None), None)


def _news_rev(order: WorkOrder, device: str, call: Callback | None) -> int:
    """The revision of the last thing that others did; 0 for what is over and needs no reading."""
    if order.state is OrderState.CLOSED and not (call and call.rating and call.rating.bad):
        return 0
    others = (entry.rev for entry in reversed(order.timeline) if not entry.device or entry.device != device)
    return next(others, 0 if order.timeline else order.rev)


def _asked(order: WorkOrder, unit: str) -> Iterator[Asked]:
    """What waits for this unit's word: extensions (R12.9), upward submissions (R12.6), sub-units' results (R6.2)."""
    for asked in order.extensions:
        if asked.state is RequestState.PENDING and asked.decider == unit:
            words = f"申请延期 {asked.days} 个工作日：{asked.reason}"
            yield _request(order, Verb.DECIDE_EXTENSION, asked.id, asked.asked_by, asked.asked_at, asked.hop, words)
    for sent in order.submissions:
        if sent.state is RequestState.PENDING and sent.decider == unit:
            words = f"上报（{label(sent.ground)}）：{sent.reason}"
            yield _request(order, Verb.DECIDE_UPWARD, sent.id, sent.asked_by, sent.asked_at, sent.hop, words)
    for hop in order.assignments:
        result = _result_for(order, hop, unit)
        if result:
            words = f"办理结果（{label(result.outcome)}）：{result.text or result.facts}"
            yield _request(order, Verb.REVIEW_RESULT, result.id, result.unit, result.at, hop.id, words)


def _result_for(order: WorkOrder, hop: Assignment, unit: str) -> Result | None:
    parent = order.hop(hop.parent) if hop.parent else None
    if hop.state is not HopState.RESULT_SUBMITTED or parent is None or parent.receiver != unit:
        return None
    return next((found for found in reversed(order.results) if found.hop == hop.id and not found.review), None)


def _request(
    order: WorkOrder, verb: Verb, request: str, asked_by: str, asked_at: datetime, hop_id: str, words: str
) -> Asked:
    hop = order.hop(hop_id)
    return request, verb.value, asked_by, to_int(asked_at), to_int(hop.due) if hop else None, words[:SUMMARY]
