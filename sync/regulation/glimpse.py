"""Where an order stands, line by line, so that two moments of it can be laid side by side."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final, TypeVar

from sync.regulation.notices import owed_notices
from sync.regulation.orders import Assignment, Extension, Reply, Result, Submission, Units, WorkOrder
from sync.regulation.saying import due_words, moment_words
from sync.regulation.sharing import handler
from sync.regulation.terms import Review, label

T = TypeVar("T")

NOTHING: Final = "无"


def glimpse(order: WorkOrder, hop_id: str | None, units: Units, now: datetime) -> tuple[tuple[str, str], ...]:
    """Label and words, always the same labels for the same kind of subject: an assignment, or the order as a whole."""
    hop = order.hop(hop_id) if hop_id else None
    return tuple(_lines(order, hop, units, now))


def _lines(order: WorkOrder, hop: Assignment | None, units: Units, now: datetime) -> Iterator[tuple[str, str]]:
    yield "工单状态", label(order.state)
    lowest = handler(order)
    yield "正在承办", _name(units, lowest.receiver if lowest else "")
    if hop is None:
        return
    yield "本次交办", _signed(hop, now)
    yield "办理期限", due_words(hop.due, now)
    yield "下级交办", _below(order.children(hop.id), units)
    yield "延期申请", _extension(_last([each for each in order.extensions if each.hop == hop.id]), order)
    yield "上报", _submission(_last([each for each in order.submissions if each.hop == hop.id]))
    yield "办理结果", _result(_last([each for each in order.results if each.hop == hop.id]))
    yield "答复反映人", _reply(_last(order.replies), units)


def _signed(hop: Assignment, now: datetime) -> str:
    if hop.signed_at is None:
        return label(hop.state)
    return f"{label(hop.state)}（{moment_words(hop.signed_at, now)} {hop.signed_by}签收）"


def _below(hops: Sequence[Assignment], units: Units) -> str:
    return "、".join(f"{_name(units, hop.receiver)}（{label(hop.state)}）" for hop in hops) or NOTHING


def _extension(asked: Extension | None, order: WorkOrder) -> str:
    if asked is None:
        return NOTHING
    days = asked.days_granted or asked.days
    owed = "，尚未告知反映人" if asked in owed_notices(order, asked.asked_by) else ""
    return _with(f"{days} 个工作日，{label(asked.state)}{owed}", asked.opinion)


def _submission(sent: Submission | None) -> str:
    if sent is None:
        return NOTHING
    return _with(f"{label(sent.ground)}，{label(sent.state)}", sent.opinions[-1].text if sent.opinions else "")


def _result(result: Result | None) -> str:
    if result is None:
        return NOTHING
    verdict = label(Review(result.review)) if result.review else "待审核"
    return _with(f"{label(result.outcome)}，{verdict}", result.opinion)


def _reply(reply: Reply | None, units: Units) -> str:
    if reply is None:
        return NOTHING
    return f"{_name(units, reply.unit)}：{reply.text if reply.reached else reply.why_not_reached}"


def _with(words: str, opinion: str) -> str:
    return f"{words}：{opinion}" if opinion else words


def _name(units: Units, unit: str) -> str:
    return units[unit].name if unit in units else unit or NOTHING


def _last(items: Sequence[T]) -> T | None:
    return items[-1] if items else None
