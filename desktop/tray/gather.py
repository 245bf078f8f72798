"""What the cache holds that is worth saying, read on a worker thread in one go."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from desktop.actions import being_told
from desktop.actions.being_told import Wishes
from desktop.actions.desk import Desk
from desktop.tray import answers, decisions, reminders, wording
from desktop.tray.reminder import Reminder, by_urgency
from desktop.tray.reminders import ENOUGH
from desktop.tray.wording import Notice
from sync.cache.places import Place, Row
from sync.cache.settings import OFF, ON
from sync.regulation.rules import Rules

MANY: Final = 2_000
HELD: Final = "tray.held"
"""Setting: `on` while something waits for the end of the quiet hours, or of a sleep."""

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
    wishes = being_told.read(cache.settings)
    counts = cache.views.counts(now)
    standing = _standing(desk, now, rules, wishes, changed_orders)
    found = [*standing, *_out_of_sight(desk, now, counts[Place.TO_SIGN])]
    spoken = _spoken(desk, found, now, wishes) if speak and cache.orders.confirmed_at else []
    return Tidings(
        at=now,
        standing=_notices(by_urgency(answers.unanswered(desk, standing)), now, rules, cache.reminders.quiet(now)),
        unsaid=_heard(_notices(spoken, now, rules), now, wishes),
        coming=tuple(_coming(row, now) for row in cache.views.upcoming(now, 3)),
        waiting=counts[Place.TO_SIGN] + counts[Place.TO_DO],
        late=counts[Place.OVERDUE],
    )


def hold(desk: Desk) -> None:
    """What is new at the next look is one summary, as after quiet hours: the machine slept."""
    desk.cache.settings.set(HELD, ON)


def _standing(desk: Desk, now: datetime, rules: Rules, wishes: Wishes, changed_orders: Iterable[str]) -> list[Reminder]:
    views = desk.cache.views
    rows = {row.order_id: row for place in _WATCHED for row in views.rows(place, now, 0, ENOUGH)}
    if wishes.near:
        rows |= {row.order_id: row for row in views.upcoming(now, ENOUGH)}
    return [
        *reminders.of_rows(rows.values(), now, rules, wishes),
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


def _spoken(desk: Desk, there: Sequence[Reminder], now: datetime, wishes: Wishes) -> list[Reminder]:
    """What is shown now, one by one or as one summary; what nobody wants to be told of is remembered as told."""
    held = desk.cache.settings.get(HELD) == ON
    if held and not wishes.quiet.at(now):
        desk.cache.settings.set(HELD, OFF)
    few = reminders.SEVERAL if held and not wishes.quiet.at(now) else reminders.DIGEST_FROM
    loud = [each for each in _unsaid(desk, there, now, wishes) if each.cause not in wishes.muted]
    return reminders.to_show(by_urgency(loud), now, few)


def _unsaid(desk: Desk, there: Sequence[Reminder], now: datetime, wishes: Wishes) -> list[Reminder]:
    """What to say now; a snooze that is over speaks again, one whose cause is gone is forgotten.

    What quiet hours hold back is not remembered: it is found anew when they are over.
    """
    kept = desk.cache.reminders
    again = frozenset(kept.due_snoozes(now))
    by_key = {reminder.key: reminder for reminder in there}
    found = reminders.unsaid(by_key.values(), kept.said(by_key) - again, kept.quiet(now))
    now_said = [each for each in found if not wishes.silent(each.cause, now)]
    if len(now_said) < len(found):
        desk.cache.settings.set(HELD, ON)
    kept.remember_all({*(reminder.key for reminder in now_said), *(again - by_key.keys())}, now)
    return now_said


def _notices(found: Iterable[Reminder], now: datetime, rules: Rules, later: Collection[str] = ()) -> tuple[Notice, ...]:
    return tuple(wording.notice(reminder, now, rules, later=reminder.key in later) for reminder in found)


def _heard(notices: Iterable[Notice], now: datetime, wishes: Wishes) -> tuple[Notice, ...]:
    """With a sound where that is wished; a summary sounds for the most pressing thing in it."""

    def sounds(reminder: Reminder) -> bool:
        return any(wishes.sounds(each.cause, now) for each in reminder.covers or (reminder,))

    return tuple(replace(notice, heard=sounds(notice.reminder)) for notice in notices)


def _coming(row: Row, now: datetime) -> tuple[str, str]:
    return row.order_id, wording.deadline_line(row.subject, row.due, now)
