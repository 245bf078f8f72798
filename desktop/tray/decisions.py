"""Decisions of higher levels that nobody here has seen yet: kept over a restart, because no place lists them."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from desktop.actions.being_told import Cause
from desktop.actions.desk import Desk
from desktop.tray.reminder import Reminder
from sync.regulation.decided import asked, decided_by, settled, verdict
from sync.regulation.orders import Request, Result, Urge, WorkOrder
from sync.regulation.terms import Verb

SINCE: Final = "tray.since"
"""Setting: when this workstation had its first complete copy; what was decided before is no news (ISO 8601)."""

LEFT: Final = "left"
"""Verdict of what went to another unit, and of which nobody sends the row any more."""

_UPWARD: Final = (Verb.SUBMIT_UPWARD, Verb.DECIDE_UPWARD)

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


def of_decisions(order: WorkOrder, unit: str, since: datetime) -> list[Reminder]:
    """What a higher level decided since `since` on this unit's own requests and results.

    R6.2, R7.1, R12.6, R12.7, R12.9, R13.4, R17.3.
    """
    told = [_of_decision(order, each) for each in asked(order, unit) if _is_news(each, since)]
    return told + [_of_review(order, result) for result in _reviewed(order, unit, since)]


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
    return of_decisions(order, desk.actor.unit, since) if order else _of_left(desk, order_id, since)


def _of_left(desk: Desk, order_id: str, since: datetime) -> list[Reminder]:
    """An order that is another unit's since our last word on it went upward: the submission was accepted (R12.6)."""
    mine = [item for item in desk.cache.outbox.of(order_id) if item.receipt]
    if not mine or mine[-1].verb not in _UPWARD or mine[-1].created_at < since:
        return []
    last = mine[-1]
    key = f"{Cause.DECISION}:{last.id}"
    return [
        Reminder(
            key=key, cause=Cause.DECISION, order_id=order_id, number=last.number, subject=last.subject,
            verb=last.verb, verdict=LEFT,
        )
    ]  # fmt: skip


def _over(desk: Desk, order_id: str, told: list[Reminder]) -> bool:
    """Said, not put off, and the order was opened since: nothing stands any more."""
    row, keys = desk.cache.views.row(order_id), {reminder.key for reminder in told}
    said = desk.cache.reminders.said(keys) - desk.cache.reminders.snoozing()
    return (row is None or not row.unread) and said == keys


def _is_news(request: Request, since: datetime) -> bool:
    """Of a result the moment of its review stands elsewhere."""
    if isinstance(request, Result | Urge) or not settled(request):
        return False
    return request.decided_at is not None and request.decided_at >= since


def _reviewed(order: WorkOrder, unit: str, since: datetime) -> list[Result]:
    """The unit's last result, when it was reviewed since; the moment of a review stands in the timeline only."""
    mine = [result for result in order.results if result.unit == unit]
    reviews = [entry.at for entry in order.timeline if entry.verb is Verb.REVIEW_RESULT and not entry.pending]
    return mine[-1:] if mine and mine[-1].review and reviews and max(reviews) >= since else []


def _of_decision(order: WorkOrder, request: Request) -> Reminder:
    hop = order.hop(request.hop or "")
    return _decision(
        order,
        request.id,
        verb=decided_by(request),
        verdict=verdict(request),
        due=hop.due if hop and hop.live else None,
    )


def _of_review(order: WorkOrder, result: Result) -> Reminder:
    hop = order.hop(result.hop)
    due = hop.due if hop and hop.live else None
    return _decision(order, result.id, verb=Verb.REVIEW_RESULT, verdict=result.review, due=due)


def _decision(order: WorkOrder, request: str, *, verb: Verb, verdict: str, due: datetime | None) -> Reminder:
    return Reminder(
        key=f"{Cause.DECISION}:{request}",
        cause=Cause.DECISION,
        order_id=order.id,
        number=order.number,
        subject=order.subject,
        place=order.place,
        due=due,
        verb=verb,
        verdict=verdict,
    )
