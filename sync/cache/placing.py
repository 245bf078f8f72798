"""The places in which one order stands on the desk, with its sort value in each; pure, per order.

Nothing here depends on the present moment: places that depend on it (今日到期, 临期, 超期) are ranges over the due
moment kept under CLOCK.
"""

from collections.abc import Iterator
from typing import Final

from sync.cache.moments import to_int
from sync.cache.places import AWAITED, CLOCK, TAGGED, LocalState, Place
from sync.regulation.notices import awaits_extension
from sync.regulation.orders import Assignment, Callback, WorkOrder
from sync.regulation.owing import owed_letter
from sync.regulation.sharing import assisted
from sync.regulation.terms import HopState

LATE: Final = 1 << 62
"""Sorts an order without a due moment after all others."""

RUNNING: Final = (HopState.AWAITING_SIGNATURE, HopState.HANDLING)
"""States of a hop in which its receiver still owes something; a submitted result stops its clock."""

Membership = tuple[str, int]
"""A place and the order's sort value in it."""


def places_of(
    order: WorkOrder,
    unit: str,
    mine: Assignment | None,
    shown: Assignment | None,
    call: Callback | None,
    asked: bool,
    local: LocalState,
) -> Iterator[Membership]:
    """For `unit` with its hop `mine`; `shown` is the hop its line tells of, `asked` whether its word is waited for."""
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
