"""Which reminders are due now: pure, so that a test can read the rule and a restart repeats nothing.

A reminder's key names the order, the step and the deadline it speaks of: a moved deadline may speak again, a restart
may not.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desktop.actions.being_told import URGENT, Cause, Wishes
from sync.cache.places import Approval, Row
from sync.regulation.deadlines import Urgency, urgency
from sync.regulation.rules import Rules
from sync.regulation.terms import HopState, OrderState, Rating, Verb

DIGEST_FROM: Final = 4
"""From so many at once, one summary is shown instead."""

SEVERAL: Final = 2
"""From so many on, what was held back through quiet hours is one summary."""

ENOUGH: Final = 200
"""More rows of one place than this do not stand in the list; the count beside the place has them all."""


PLAIN: Final = Wishes()
"""Of somebody who has chosen nothing."""

RANK: Final = {cause: place for place, cause in enumerate(Cause)}
_BY_URGENCY: Final = {Urgency.NEAR: Cause.NEAR, Urgency.TODAY: Cause.TODAY, Urgency.OVERDUE: Cause.OVERDUE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One thing worth saying; `due` is exclusive. What is set besides depends on the cause.

    `verb` and `verdict`: what was asked and the code of the answer; `who` asks (a unit's name). A digest has no order,
    but `covers` the reminders that it sums up.
    """

    key: str
    cause: Cause
    order_id: str = ""
    number: str = ""
    subject: str = ""
    place: str = ""
    due: datetime | None = None
    verb: Verb | None = None
    verdict: str = ""
    who: str = ""
    rating: Rating | None = None
    covers: tuple["Reminder", ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """What is put off when this is put off."""
        return tuple(each.key for each in self.covers) or (self.key,)

    @property
    def urgent(self) -> bool:
        """True for what a desktop should not let pass by."""
        return self.cause in URGENT


def of_rows(rows: Iterable[Row], now: datetime, rules: Rules, wishes: Wishes = PLAIN) -> list[Reminder]:
    """New, near due, due today and overdue orders of this unit's own lists (R16.1); near as `wishes` have it."""
    return [_of_row(row, cause) for row in rows for cause in _causes(row, now, rules, wishes)]


def of_unsigned(rows: Iterable[Row]) -> list[Reminder]:
    """Orders of this unit that nobody signed for, only as new ones."""
    return [_of_row(row, Cause.NEW) for row in rows if row.hop_state is HopState.AWAITING_SIGNATURE]


def of_ratings(rows: Iterable[Row]) -> list[Reminder]:
    """差评 that nobody has looked at yet (R13.1)."""
    return [_of_row(row, Cause.RATING) for row in rows if row.unread and _rated_badly(row)]


def of_supervised(rows: Iterable[Row]) -> list[Reminder]:
    """督办 that nobody has looked at yet (R5.2)."""
    return [_of_row(row, Cause.SUPERVISED) for row in rows if row.unread and row.order_state is OrderState.OPEN]


def of_approvals(approvals: Iterable[Approval]) -> list[Reminder]:
    """Requests that wait for this unit's word (R12.6, R12.9, R6.2)."""
    return [_of_request(item, Cause.APPROVAL) for item in approvals]


def of_calls(calls: Iterable[Approval]) -> list[Reminder]:
    """Urges to answer and pleas for a decision: one notice for each, for a second urge is another (R14.5)."""
    return [_of_request(item, Cause.URGED) for item in calls]


def unsaid(reminders: Iterable[Reminder], told: Collection[str], quiet: Collection[str]) -> list[Reminder]:
    """Those not told yet and not put off; `told` without what shall be said again."""
    return [r for r in reminders if r.key not in told and r.key not in quiet]


def to_show(reminders: Sequence[Reminder], now: datetime, few: int = DIGEST_FROM) -> list[Reminder]:
    """Each by itself while there are fewer than `few`; one summary after an absence or quiet hours."""
    if len(reminders) < few:
        return list(reminders)
    return [Reminder(key=f"{Cause.DIGEST}:{now.isoformat()}", cause=Cause.DIGEST, covers=tuple(reminders))]


def by_urgency(reminders: Iterable[Reminder]) -> list[Reminder]:
    """The most urgent cause first, within a cause what falls due first."""
    return sorted(reminders, key=lambda r: (RANK[r.cause], r.due is None, r.due and r.due.timestamp(), r.key))


def _causes(row: Row, now: datetime, rules: Rules, wishes: Wishes) -> Iterable[Cause]:
    if row.hop_state is HopState.AWAITING_SIGNATURE:
        yield Cause.NEW
    pressing = _pressing(row.due, row, now, rules, wishes) if row.due else None
    yield from (pressing,) if pressing else ()


def _pressing(due: datetime, row: Row, now: datetime, rules: Rules, wishes: Wishes) -> Cause | None:
    """By the Measures, but near from the hour or the working day that was chosen for its kind."""
    found = _BY_URGENCY.get(urgency(due, now, rules))
    chosen = wishes.threshold(row.kind)
    if chosen is None or found not in (Cause.NEAR, None):
        return found
    return Cause.NEAR if chosen.reached(due, now, rules) else None


def _of_request(item: Approval, cause: Cause) -> Reminder:
    return Reminder(
        key=f"{cause}:{item.request_id}",
        cause=cause,
        order_id=item.order_id,
        number=item.number,
        subject=item.subject,
        due=item.due,
        verb=item.verb,
        who=item.asked_by,
    )


def _of_row(row: Row, cause: Cause) -> Reminder:
    return Reminder(
        key=f"{cause}:{row.order_id}:{_marked(row, cause)}",
        cause=cause,
        order_id=row.order_id,
        number=row.number,
        subject=row.subject,
        place=row.place,
        due=row.due,
        verb=Verb.SEND_LETTER if row.due and row.order_state is OrderState.CLOSED else None,
        rating=row.rating,
    )


def _rated_badly(row: Row) -> bool:
    """An order that is handled again is new, not rated again (R13.3)."""
    return row.rating is not None and row.rating.bad and row.order_state is OrderState.CLOSED


def _marked(row: Row, cause: Cause) -> str:
    """What makes it speak again: a moved deadline. A second 差评 comes with the clock of its 函告 (R13.4)."""
    return row.due.isoformat() if row.due and cause is not Cause.SUPERVISED else ""
