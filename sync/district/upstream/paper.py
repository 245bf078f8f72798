"""What a result says to the system that the order came from; it knows the reporter, so nothing of that goes back."""

from dataclasses import dataclass
from datetime import datetime

from sync.regulation.following import last_reply
from sync.regulation.orders import Reply, Units, WorkOrder
from sync.regulation.terms import OrderState, label


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One result (R5.3). `id` stays the same for every try, so that it can take effect only once."""

    id: str
    upstream_no: str
    source: str
    number: str
    state: str
    outcome: str
    result: str
    handling: int
    unit: str
    told: str
    told_at: datetime | None
    ended_at: datetime


def paper_of(push: str, order: WorkOrder, units: Units) -> Paper:
    """The result of an order that has just ended: what the reporter was told of it, else what the last step says."""
    last = order.timeline[-1]
    # Turned away or passed on, an order has no result that anybody was told, whatever was said before (R9.2, R10.1).
    reply = last_reply(order) if order.state is OrderState.CLOSED else None
    answerable = order.answerable
    unit = answerable.receiver if answerable else last.unit
    return Paper(
        id=push,
        upstream_no=order.upstream_no,
        source=order.source,
        number=order.number,
        state=order.state.value,
        outcome=label(order.outcome) if order.outcome else "",
        result=reply.text if reply and reply.text else last.text,
        handling=order.handling_count,
        unit=units[unit].name if unit in units else unit,
        told=_told(reply),
        told_at=reply.told_at if reply and reply.reached else None,
        ended_at=order.closed_at or last.at,
    )


def _told(reply: Reply | None) -> str:
    if reply is None:
        return ""
    return label(reply.method) if reply.reached else f"未能告知：{reply.why_not_reached}"
