"""What the cache holds that is worth saying, read on a worker thread in one go."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desktop.actions.desk import Desk
from desktop.tray import decisions, reminders, wording
from desktop.tray.reminders import ENOUGH, Reminder
from desktop.tray.wording import Notice
from sync.cache.places import Place, Row
from sync.regulation.rules import Rules

MANY: Final = 2_000
_WATCHED: Final = (Place.OVERDUE, Place.DUE_TODAY, Place.NEAR, Place.TO_SIGN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tidings:
    """What one look found at `at`.

    `standing`: all that is true now, the authoritative list, most urgent first; `unsaid`: what shall be said now, one
    by one or as one summary; `coming`: order id and words of the next deadlines.
    """

    at: datetime
    standing: tuple[Notice, ...]
    unsaid: tuple[Notice, ...]
    coming: tuple[tuple[str, str], ...]
    waiting: int
    late: int


def gather(desk: Desk, changed_orders: Iterable[str] = (), *, speak: bool = True) -> Tidings:
    """Read lists, approvals and the decisions in `changed_orders`.

    With `speak`, what is new is remembered as told at once, so that a crash between telling and remembering cannot make
    it repeat; nothing is said before the first copy is complete.
    """
    now, rules, cache = desk.now(), desk.rules, desk.cache
    counts = cache.views.counts(now)
    standing = _standing(desk, now, rules, changed_orders)
    found = [*standing, *_out_of_sight(desk, now, counts[Place.TO_SIGN])]
    unsaid = _unsaid(desk, found, now) if speak and cache.orders.confirmed_at else []
    return Tidings(
        at=now,
        standing=_notices(reminders.by_urgency(standing), now, rules),
        unsaid=_notices(reminders.to_show(reminders.by_urgency(unsaid), now), now, rules),
        coming=tuple(_coming(row, now) for row in cache.views.upcoming(now, 3)),
        waiting=counts[Place.TO_SIGN] + counts[Place.TO_DO],
        late=counts[Place.OVERDUE],
    )


def put_off(desk: Desk, reminder: Reminder) -> None:
    """稍后提醒: say it again after a while, also after a restart."""
    desk.cache.reminders.snooze_all(reminder.keys, desk.now() + reminders.SNOOZE)


def _standing(desk: Desk, now: datetime, rules: Rules, changed_orders: Iterable[str]) -> list[Reminder]:
    views = desk.cache.views
    rows = {row.order_id: row for place in _WATCHED for row in views.rows(place, now, 0, ENOUGH)}
    return [
        *reminders.of_rows(rows.values(), now, rules),
        *reminders.of_ratings(views.rows(Place.BAD_RATING, now, 0, ENOUGH)),
        *reminders.of_supervised(views.rows(Place.SUPERVISED, now, 0, ENOUGH)),
        *reminders.of_approvals(views.approvals(now)),
        *reminders.of_calls(views.calls()),
        *decisions.look(desk, changed_orders),
    ]


def _out_of_sight(desk: Desk, now: datetime, unsigned: int) -> list[Reminder]:
    """Unsigned orders for which the list has no room: new when they come, not when they move up into it.

    Beyond MANY nobody is told of a single one any more: the count beside the place has them all.
    """
    if unsigned <= ENOUGH:
        return []
    return reminders.of_unsigned(desk.cache.views.rows(Place.TO_SIGN, now, ENOUGH, MANY))


def _unsaid(desk: Desk, there: Sequence[Reminder], now: datetime) -> list[Reminder]:
    """What to say now; a snooze that is over speaks again, one whose cause is gone is forgotten."""
    kept = desk.cache.reminders
    again = frozenset(kept.due_snoozes(now))
    by_key = {reminder.key: reminder for reminder in there}
    found = reminders.unsaid(by_key.values(), kept.said(by_key) - again, kept.quiet(now))
    kept.remember_all({*(reminder.key for reminder in found), *again}, now)
    return found


def _notices(found: Iterable[Reminder], now: datetime, rules: Rules) -> tuple[Notice, ...]:
    return tuple(wording.notice(reminder, now, rules) for reminder in found)


def _coming(row: Row, now: datetime) -> tuple[str, str]:
    return row.order_id, wording.deadline_line(row.subject, row.due, now)
