"""What the cache holds that is worth saying, read on a worker thread in one go."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desktop.actions.desk import Desk
from desktop.tray import reminders
from desktop.tray.reminders import Reminder
from sync.cache.places import Place, Row

_WATCHED: Final = (Place.TO_SIGN, Place.OVERDUE, Place.DUE_TODAY, Place.NEAR, Place.BAD_RATING)
_ENOUGH: Final = 200
"""More rows of one place than this are not told one by one anyway."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tidings:
    """`standing`: all that is true now, the authoritative list; `unsaid`: what was not told yet; `coming`: next deadlines."""

    at: datetime
    standing: tuple[Reminder, ...]
    unsaid: tuple[Reminder, ...]
    coming: tuple[Row, ...]
    waiting: int
    late: int


def gather(desk: Desk, changed_orders: Iterable[str] = ()) -> Tidings:
    """Read lists, approvals and the decisions in `changed_orders`; what is new is remembered as told at once, so that a
    crash between telling and remembering cannot make it repeat."""
    now, cache = desk.now(), desk.cache
    rows = {row.order_id: row for place in _WATCHED for row in cache.views.rows(place, now, 0, _ENOUGH)}
    standing = [
        *reminders.of_rows(rows.values(), now, desk.rules),
        *reminders.of_approvals(cache.views.approvals(now)),
        *_decisions(desk, changed_orders),
    ]
    again = set(cache.reminders.due_snoozes(now))
    unsaid = reminders.unsaid(
        standing,
        lambda key: cache.reminders.told(key) and key not in again,
        lambda key: cache.reminders.snoozed(key, now),
    )
    for reminder in unsaid:
        cache.reminders.remember(reminder.key, now)
    counts = cache.views.counts(now)
    return Tidings(
        at=now,
        standing=tuple(standing),
        unsaid=tuple(unsaid),
        coming=tuple(cache.views.upcoming(now, 3)),
        waiting=counts[Place.TO_SIGN] + counts[Place.TO_DO],
        late=counts[Place.OVERDUE],
    )


def put_off(desk: Desk, reminder: Reminder) -> None:
    """稍后提醒: say it again after a while, also after a restart."""
    until = desk.now() + reminders.SNOOZE
    for key in reminder.covers or (reminder.key,):
        desk.cache.reminders.snooze(key, until)


def _decisions(desk: Desk, changed_orders: Iterable[str]) -> list[Reminder]:
    unit = desk.actor.unit
    found = []
    for order_id in changed_orders:
        order = desk.cache.orders.fact(order_id)
        if order is not None:
            found.extend(reminders.of_decisions(order, unit))
    return found
