"""What somebody answered to a reminder, kept over a restart: 稍后提醒 and 知道了."""

import json
from collections.abc import Sequence
from typing import Final

from desktop.actions.being_told import Snooze
from desktop.actions.desk import Desk
from desktop.tray.reminder import Reminder

KNOWN: Final = "tray.known"
"""Setting: keys of what somebody answered with 知道了 and what still stands, a JSON list."""


def put_off(desk: Desk, reminder: Reminder, length: Snooze = Snooze.QUARTER) -> None:
    """稍后提醒: say it again after a while, also after a restart."""
    desk.cache.reminders.snooze_all(reminder.keys, length.until(desk.now()))


def acknowledge(desk: Desk, reminder: Reminder) -> None:
    """知道了: it leaves the list and is not said again; a moved deadline is another reminder."""
    kept = desk.cache
    known: set[str] = {*json.loads(kept.settings.get(KNOWN, "[]")), *reminder.keys}
    kept.settings.set(KNOWN, json.dumps(sorted(known)))
    kept.reminders.remember_all(reminder.keys, desk.now())


def unanswered(desk: Desk, standing: Sequence[Reminder]) -> list[Reminder]:
    """Without what was answered with 知道了; that is forgotten when it stands no more."""
    kept = desk.cache.settings
    known: list[str] = json.loads(kept.get(KNOWN, "[]"))
    if not known:
        return list(standing)
    still = sorted({reminder.key for reminder in standing} & set(known))
    if still != known:
        kept.set(KNOWN, json.dumps(still))
    return [reminder for reminder in standing if reminder.key not in still]
