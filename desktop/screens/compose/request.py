"""What is asked, by whom and why, and what a yes would do to the deadline, as labelled sentences; pure."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from desktop.actions.case import Case
from desktop.actions.extension import granted
from desktop.actions.words import due_words
from desktop.kit import moments
from sync.regulation.orders import Extension, Result, Submission
from sync.regulation.terms import UpwardDecision, Verb, label

_OFFLINE: Final = timedelta(minutes=5)
Part = tuple[str, str]
WRITTEN: Final = frozenset({"理由", "进展", "核查", "办理"})
"""Parts whose words are somebody's own."""


def parts(case: Case, verb: Verb) -> list[Part]:
    """Label and words, in the order in which a decider reads them; empty when it is decided already."""
    if verb is Verb.DECIDE_EXTENSION and case.extension:
        return list(_extension(case, case.extension))
    if verb is Verb.DECIDE_UPWARD and case.submission:
        return list(_submission(case, case.submission))
    if verb is Verb.REVIEW_RESULT and case.result:
        return list(_result(case, case.result))
    return []


def effect(case: Case, verb: Verb) -> tuple[datetime, datetime] | None:
    """The deadline before and after a yes to what was asked; None where no deadline moves."""
    asked = case.extension if verb is Verb.DECIDE_EXTENSION else None
    hop = case.order.hop(asked.hop) if asked else None
    return (hop.due, granted(case, hop, asked.days).due) if asked and hop else None


def _extension(case: Case, asked: Extension) -> Iterator[Part]:
    times = [e for e in case.order.extensions if e.hop == asked.hop]
    again = f"（第 {times.index(asked) + 1} 次申请）" if len(times) > 1 else ""
    yield "申请", f"{case.name(asked.asked_by)} 申请延期 {asked.days} 个工作日{again}"
    yield "理由", asked.reason
    if asked.progress:
        yield "进展", asked.progress
    yield from _when(case, asked.asked_at, asked.composed_at, asked.last_contact)
    hop = case.order.hop(asked.hop)
    if hop and case.now >= hop.due:
        yield "注意", "申请在期限内送达，尚未审批期限已过：不同意的，按原期限计算。"


def _submission(case: Case, asked: Submission) -> Iterator[Part]:
    late = "（逾期退单）" if asked.late else ""
    yield "上报", f"{case.name(asked.asked_by)} 逐级上报{late}：{label(asked.ground)}"
    yield "理由", asked.reason
    if asked.suggested_unit:
        yield "建议", f"由 {case.name(asked.suggested_unit)} 承办"
    for opinion in asked.opinions:
        yield case.name(opinion.unit), f"{label(UpwardDecision(opinion.verdict))}：{opinion.text}"
    yield from _when(case, asked.asked_at, asked.composed_at, None)
    hop = case.order.hop(asked.hop)
    if hop:
        yield "期限", f"{due_words(hop.due, case.now)}，审核期间照常计算"


def _result(case: Case, result: Result) -> Iterator[Part]:
    yield "结果", f"{case.name(result.unit)} 提交：{label(result.outcome)}"
    yield "核查", result.facts
    yield "办理", result.text
    told = [r for r in case.order.replies if r.unit == result.unit]
    if told:
        reached = "已告知反映人" if told[-1].reached else f"未能告知反映人：{told[-1].why_not_reached}"
        yield "答复", f"{moments.stamp(told[-1].told_at, case.now)} {label(told[-1].method)}，{reached}"
    else:
        yield "答复", "还没有答复反映人的记录"
    yield "提交时间", moments.stamp(result.at, case.now)
    sent_back = sum(1 for each in case.order.results if each.hop == result.hop and each.review)
    if sent_back:
        yield "注意", f"此前已退回 {sent_back} 次"


def _when(case: Case, asked_at: datetime, written: datetime | None, contact: datetime | None) -> Iterator[Part]:
    """When it came; and for one written offline, when it was written and that the line was down (R12.9a)."""
    yield "送达", moments.stamp(asked_at, case.now)
    if written and asked_at - written > _OFFLINE:
        last = f"，此前最后一次联网是 {moments.stamp(contact, case.now)}" if contact else ""
        yield "离线", f"写于 {moments.stamp(written, case.now)}，当时没有网络{last}"
