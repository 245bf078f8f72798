"""Which reminders are due now: pure, so that a test can read the rule and a restart repeats nothing."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Final

from desktop.actions.being_told import Cause, Wishes
from desktop.tray.reminder import Reminder
from sync.cache.places import Approval, Row
from sync.regulation.deadlines import Urgency, urgency
from sync.regulation.rules import Rules
from sync.regulation.terms import HopState, OrderState, Verb

DIGEST_FROM: Final = 4
"""From so many at once, one summary is shown instead."""

SEVERAL: Final = 2
"""From so many on, what was held back through quiet hours is one summary."""

ENOUGH: Final = 200
"""More rows of one place than this do not stand in the list; the count beside the place has them all."""


PLAIN: Final = Wishes()
"""Of somebody who has chosen nothing."""

_BY_URGENCY: Final = {Urgency.NEAR: Cause.NEAR, Urgency.TODAY: Cause.TODAY, Urgency.OVERDUE: Cause.OVERDUE}


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
