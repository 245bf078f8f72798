"""Which reminders are due now: pure, so that a test can read the rule and a restart repeats nothing.

A reminder's key names the order, the step and the deadline it speaks of: a moved deadline may speak again, a restart may not.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from sync.cache.places import Approval, Row
from sync.regulation.deadlines import Urgency, urgency
from sync.regulation.orders import WorkOrder
from sync.regulation.rules import Rules
from sync.regulation.terms import HopState, OrderState, RequestState, label

DIGEST_FROM: Final = 4
"""From so many at once, one summary is shown instead."""

SNOOZE: Final = timedelta(minutes=30)
"""How long 稍后提醒 lasts."""


class Cause(StrEnum):
    """Why somebody is told; the value opens every key."""

    NEW = "new"
    NEAR = "near"
    TODAY = "today"
    OVERDUE = "overdue"
    APPROVAL = "approval"
    DECISION = "decision"
    RATING = "rating"
    DIGEST = "digest"


TITLES: Final[dict[Cause, str]] = {
    Cause.NEW: "新到工单，请签收",
    Cause.NEAR: "工单临期",
    Cause.TODAY: "工单今日到期",
    Cause.OVERDUE: "工单已超期",
    Cause.APPROVAL: "有事项待您审批",
    Cause.DECISION: "上级已作出决定",
    Cause.RATING: "收到差评，请重点核实",
    Cause.DIGEST: "离开期间的提醒",
}

_BY_URGENCY: Final = {Urgency.NEAR: Cause.NEAR, Urgency.TODAY: Cause.TODAY, Urgency.OVERDUE: Cause.OVERDUE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One thing worth saying; `order_id` is empty for a digest, which `covers` the keys of what it sums up."""

    key: str
    cause: Cause
    order_id: str
    text: str
    covers: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """The headline of its cause."""
        return TITLES[self.cause]


def of_rows(rows: Iterable[Row], now: datetime, rules: Rules) -> list[Reminder]:
    """New, near due, due today, overdue and badly rated orders of this unit's lists (R16.1)."""
    found = []
    for row in rows:
        found.extend(_of_row(row, now, rules))
    return found


def of_approvals(approvals: Iterable[Approval]) -> list[Reminder]:
    """Requests that wait for this unit's word (R12.6, R12.9, R6.2)."""
    return [
        Reminder(
            key=f"{Cause.APPROVAL}:{item.request_id}",
            cause=Cause.APPROVAL,
            order_id=item.order_id,
            text=f"{label(item.verb)}：{item.subject}（{item.asked_by}）",
        )
        for item in approvals
    ]


def of_decisions(order: WorkOrder, unit: str) -> list[Reminder]:
    """What a higher level decided on this unit's own requests (R12.6, R12.9: N applicant, submitter)."""
    asked = [*order.extensions, *order.submissions]
    decided = [r for r in asked if r.asked_by == unit and r.state is not RequestState.PENDING]
    return [
        Reminder(
            key=f"{Cause.DECISION}:{request.id}",
            cause=Cause.DECISION,
            order_id=order.id,
            text=f"{label(request.state)}：{order.subject}",
        )
        for request in decided
    ]


def unsaid(
    reminders: Iterable[Reminder], told: Callable[[str], bool], snoozed: Callable[[str], bool]
) -> list[Reminder]:
    """Those not told yet and not put off."""
    return [r for r in reminders if not told(r.key) and not snoozed(r.key)]


def to_show(reminders: Sequence[Reminder], now: datetime) -> list[Reminder]:
    """Each by itself while there are few; one summary after an absence."""
    if len(reminders) < DIGEST_FROM:
        return list(reminders)
    return [_digest(reminders, now)]


def _of_row(row: Row, now: datetime, rules: Rules) -> list[Reminder]:
    causes = []
    if row.hop_state is HopState.AWAITING_SIGNATURE:
        causes.append(Cause.NEW)
    if row.due is not None and row.order_state is OrderState.OPEN:
        cause = _BY_URGENCY.get(urgency(row.due, now, rules))
        causes += [cause] if cause else []
    if row.rating is not None and row.rating.bad:
        causes.append(Cause.RATING)
    return [_reminder(row, cause) for cause in causes]


def _reminder(row: Row, cause: Cause) -> Reminder:
    moment = row.due.isoformat() if row.due else ""
    return Reminder(
        key=f"{cause}:{row.order_id}:{moment}", cause=cause, order_id=row.order_id, text=f"{row.number} {row.subject}"
    )


def _digest(reminders: Sequence[Reminder], now: datetime) -> Reminder:
    words = {
        Cause.NEW: "新到",
        Cause.NEAR: "临期",
        Cause.TODAY: "今日到期",
        Cause.OVERDUE: "超期",
        Cause.APPROVAL: "待审批",
        Cause.DECISION: "已有决定",
        Cause.RATING: "差评",
    }
    counts = {cause: sum(1 for r in reminders if r.cause is cause) for cause in words}
    text = "，".join(f"{words[cause]} {count} 件" for cause, count in counts.items() if count)
    covers = tuple(r.key for r in reminders)
    return Reminder(key=f"{Cause.DIGEST}:{now.isoformat()}", cause=Cause.DIGEST, order_id="", text=text, covers=covers)
