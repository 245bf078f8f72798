"""Decisions of higher levels that nobody here has seen yet: kept over a restart, because no place lists them."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from desktop.actions.desk import Desk
from desktop.tray import reminders
from desktop.tray.reminders import Reminder

SINCE: Final = "tray.since"
"""Setting: when this workstation had its first complete copy; what was decided before is no news (ISO 8601)."""

UNSEEN: Final = "tray.decided"
"""Setting: ids of orders whose decision was not looked at yet, a JSON list."""


def look(desk: Desk, changed: Iterable[str]) -> list[Reminder]:
    """The decisions in `changed` orders and those still unseen from before. Reads only these orders' facts."""
    since = _since(desk)
    if since is None:
        return []
    before: list[str] = json.loads(desk.cache.settings.get(UNSEEN, "[]"))
    found = {order: _of(desk, order, since) for order in dict.fromkeys([*before, *changed])}
    standing = {order: told for order, told in found.items() if told and not _over(desk, order, told)}
    if list(standing) != before:
        desk.cache.settings.set(UNSEEN, json.dumps(list(standing)))
    return [reminder for told in standing.values() for reminder in told]


def _since(desk: Desk) -> datetime | None:
    kept = desk.cache.settings.get(SINCE)
    if kept:
        return datetime.fromisoformat(kept)
    if desk.cache.orders.confirmed_at is None:
        return None
    now = desk.now()
    desk.cache.settings.set(SINCE, now.isoformat())
    return now


def _of(desk: Desk, order_id: str, since: datetime) -> list[Reminder]:
    order = desk.cache.orders.fact(order_id)
    return reminders.of_decisions(order, desk.actor.unit, since) if order else []


def _over(desk: Desk, order_id: str, told: list[Reminder]) -> bool:
    """Said, not put off, and the order was opened since: nothing stands any more."""
    row, keys = desk.cache.views.row(order_id), {reminder.key for reminder in told}
    said = desk.cache.reminders.said(keys) - desk.cache.reminders.snoozing()
    return (row is None or not row.unread) and said == keys
