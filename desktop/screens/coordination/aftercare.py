"""差评: every handling with its answer and its rating beside the next, what was found, and what is owed now (R13)."""

from collections.abc import Iterator

from desktop.actions.case import Case
from desktop.actions.words import due_words
from desktop.kit import moments
from desktop.screens.coordination.parts import Said, Section
from sync.regulation.aftercare import Handling
from sync.regulation.following import last_reply
from sync.regulation.orders import Callback
from sync.regulation.owing import (
    owed_letter,
    owes_callback,
    owes_explanation,
    rated,
    unverified,
    verification,
)
from sync.regulation.terms import OrderState, label

_RUNNING = ("办理中", "info", "progress-clock")
_CLOSED = ("已办结，待回访", "neutral", "phone-outline")


def ratings(case: Case) -> Section | None:
    """The section, where there ever was a 差评 or a handling anew."""
    order = case.order
    past = order.aftercare.handlings if order.aftercare else ()
    if not past and not any(each.rating is not None and each.rating.bad for each in order.callbacks):
        return None
    voices = (*_past(case, past), _now(case))
    return Section(title="差评与重办", hint=_hint(case), voices=voices)


def _past(case: Case, past: tuple[Handling, ...]) -> Iterator[Said]:
    before = 0
    for each in past:
        calls, before = case.order.callbacks[before : each.callbacks], each.callbacks
        call = next((made for made in reversed(calls) if made.rating is not None), None)
        yield _handling(case, each.number, each.reply, call, f"{moments.stamp(each.closed_at, case.now)} 办结")


def _now(case: Case) -> Said:
    order, call = case.order, rated(case.order)
    reply = last_reply(order)
    words = (reply.text or reply.why_not_reached) if reply else "还没有答复反映人"
    closed = f"{moments.stamp(order.closed_at, case.now)} 办结" if order.closed_at else ""
    return _handling(case, order.handling_count, words, call, closed)


def _handling(case: Case, number: int, reply: str, call: Callback | None, note: str) -> Said:
    mark = _CLOSED if case.order.state is OrderState.CLOSED else _RUNNING
    parts = [f"答复：{reply}"]
    if call is not None and call.rating is not None:
        bad = call.rating.bad
        mark = (label(call.rating), "overdue", "emoticon-sad-outline") if bad else (label(call.rating), "good", "check")
        parts.append(f"评价原因：{call.reason or '没有说明'}")
        found = verification(case.order, call)
        if found is not None:
            parts.append(f"核查结论：{label(found.conclusion)}。{found.text}")
    return Said(who=f"第 {number} 次办理", mark=mark, text="\n".join(parts), note=note)


def _hint(case: Case) -> str:
    """What is owed now, and by whom."""
    order = case.order
    if order.state is OrderState.OPEN and order.handling_count > 1:
        return _again(case)
    if unverified(order) is not None:
        return "等待区级平台核查差评：属于明显疏漏或未落实的会重办，其余的由承办单位做好解释。"
    if owes_explanation(order):
        return "核查结论不要求重办；请向反映人解释原因、做好引导，并登记解释情况。"
    if owed_letter(order) is not None:
        return "办理两次仍是差评，请按下面的期限函告区级平台。"
    return "重办后已办结，等待区级平台再次回访。" if owes_callback(order) else ""


def _again(case: Case) -> str:
    order, hop = case.order, case.hop or case.order.first_hop
    limit = f"期限 {due_words(hop.due, case.now)}，从重办交办之日重新计算；" if hop else ""
    return f"正在第 {order.handling_count} 次办理：{limit}请针对评价原因和核查结论办理，办结后区级平台必须再次回访。"
