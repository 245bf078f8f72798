"""Decisions of higher levels that nobody here has seen yet: kept over a restart, because no place lists them."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from desktop.actions.desk import Desk
from desktop.tray.reminders import Cause, Reminder
from sync.regulation.orders import Extension, Letter, Result, Submission, WorkOrder
from sync.regulation.terms import RequestState, Verb

SINCE: Final = "tray.since"
"""Setting: when this workstation had its first complete copy; what was decided before is no news (ISO 8601)."""

Asked = Extension | Submission | Letter

_VERBS: Final[dict[type[Asked], Verb]] = {
    Extension: Verb.DECIDE_EXTENSION,
    Submission: Verb.DECIDE_UPWARD,
    Letter: Verb.DECIDE_LETTER,
}

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
    """What a higher level decided since `since` on this unit's own requests and results (R12.6, R12.9, R13.4, R6.2)."""
    letters = order.aftercare.letters if order.aftercare else ()
    asked: tuple[Asked, ...] = (*order.extensions, *order.submissions, *letters)
    told = [_of_decision(order, request) for request in asked if request.asked_by == unit and _is_news(request, since)]
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
    return of_decisions(order, desk.actor.unit, since) if order else []


def _over(desk: Desk, order_id: str, told: list[Reminder]) -> bool:
    """Said, not put off, and the order was opened since: nothing stands any more."""
    row, keys = desk.cache.views.row(order_id), {reminder.key for reminder in told}
    said = desk.cache.reminders.said(keys) - desk.cache.reminders.snoozing()
    return (row is None or not row.unread) and said == keys


def _is_news(request: Asked, since: datetime) -> bool:
    return request.state is not RequestState.PENDING and request.decided_at is not None and request.decided_at >= since


def _reviewed(order: WorkOrder, unit: str, since: datetime) -> list[Result]:
    """The unit's last result, when it was reviewed since; the moment of a review stands in the timeline only."""
    mine = [result for result in order.results if result.unit == unit]
    reviews = [entry.at for entry in order.timeline if entry.verb is Verb.REVIEW_RESULT and not entry.pending]
    return mine[-1:] if mine and mine[-1].review and reviews and max(reviews) >= since else []


def _of_decision(order: WorkOrder, request: Asked) -> Reminder:
    hop = order.hop(request.hop)
    return _decision(
        order,
        request.id,
        verb=_VERBS[type(request)],
        verdict=request.state.value,
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
