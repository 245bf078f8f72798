"""What happens while an order is handled: progress, contact, results and their review, replies, closing, callbacks."""

from dataclasses import replace
from typing import Final

from sync.regulation.acts import (
    Close,
    ContactReporter,
    Progress,
    ReplyReporter,
    ReviewResult,
    SubmitResult,
)
from sync.regulation.effects.difficult import undecided_at_the_end
from sync.regulation.effects.hops import ending, entering
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.notices import awaits_extension
from sync.regulation.orders import Assignment, Contact, Reply, Result, WorkOrder
from sync.regulation.sharing import missing
from sync.regulation.terms import HopState, OrderState, Verb, label
from sync.regulation.transitions import hop_after

OVERDUE = "逾期办结"
AWAITED = "延期待批时办结"
UNHEARD = "缺协办意见"


def progress(order: WorkOrder, act: Progress, _case: Case) -> Made:
    """A note of how far the handling is (R6.2)."""
    return Made(order, text=act.text, article="R6.2", hop=act.hop)


def contact(order: WorkOrder, act: ContactReporter, case: Case) -> Made:
    """An attempt to reach the reporter, successful or not."""
    stamp = case.stamp
    made = Contact(
        id=stamp.id,
        unit=stamp.actor.unit,
        person=stamp.actor.name,
        at=act.at,
        method=act.method,
        reached=act.reached,
        text=act.text,
    )
    text = f"{label(act.method)}{'已联系上' if act.reached else '未联系上'}：{act.text}"
    return Made(replace(order, contacts=(*order.contacts, made)), text=text, article="R14.3", hop=act.hop)


def submit_result(order: WorkOrder, act: SubmitResult, case: Case) -> Made:
    """A handler's verification and result go to the level above (R12.5)."""
    stamp = case.stamp
    made = Result(
        id=stamp.id,
        hop=act.hop,
        unit=stamp.actor.unit,
        at=stamp.at,
        facts=act.facts,
        outcome=act.outcome,
        text=act.text,
    )
    order = entering(order, act.hop, hop_after(Verb.SUBMIT_RESULT), stamp.at)
    text = f"{label(act.outcome)}：{act.text}"
    return Made(replace(order, results=(*order.results, made)), text=text, article="R12.5", hop=act.hop)


def review_result(order: WorkOrder, act: ReviewResult, case: Case) -> Made:
    """The level above passes a result or sends it back with a reason (R6.2)."""
    results = tuple(
        replace(each, review=act.verdict.value, opinion=act.opinion) if each.id == act.request else each
        for each in order.results
    )
    hop_id = next(each.hop for each in order.results if each.id == act.request)
    order = entering(order, hop_id, hop_after(Verb.REVIEW_RESULT, act.verdict), case.stamp.at)
    text = f"{label(act.verdict)}：{act.opinion}" if act.opinion else label(act.verdict)
    return Made(replace(order, results=results), text=text, article="R6.2", hop=hop_id)


def reply(order: WorkOrder, act: ReplyReporter, case: Case) -> Made:
    """The reporter was told the result, or why not (R14.3)."""
    stamp = case.stamp
    made = Reply(
        id=stamp.id,
        unit=stamp.actor.unit,
        person=stamp.actor.name,
        at=stamp.at,
        told_at=act.told_at,
        method=act.method,
        reached=act.reached,
        text=act.text,
        why_not_reached=act.why_not_reached,
        documented=act.documented,
        written_before_rev=stamp.written_before_rev,
    )
    told = f"{label(act.method)}告知：{act.text}" if act.reached else f"未能告知：{act.why_not_reached}"
    return Made(replace(order, replies=(*order.replies, made)), text=told, article="R14.3", hop=act.hop)


def close(order: WorkOrder, act: Close, case: Case) -> Made:
    """办结: every live hop ends with the order (R14.4); lateness (R12.9) and missing opinions (R12.8) are flagged."""
    hop, at = order.hop(act.hop), case.stamp.at
    late = _lateness(order, hop) if hop is not None and at >= hop.due else ()
    unheard = missing(order, hop) if hop else ()
    live = [each.id for each in order.assignments if each.live]
    order = ending(order, live, HopState.FINISHED, at)
    order = undecided_at_the_end(order, at)
    order = replace(order, state=OrderState.CLOSED, closed_at=at, outcome=act.outcome)
    text = f"{label(act.outcome)}：{act.text}" if act.text else label(act.outcome)
    flags = (*late, *((UNHEARD,) if unheard else ()))
    return Made(order, text=text + _unheard(unheard, case), article="R14.4", hop=act.hop, flags=flags)


def _lateness(order: WorkOrder, hop: Assignment) -> tuple[str]:
    """What a closing after the deadline is called: asked in time and not answered is 待批, not overdue (R12.9)."""
    return (AWAITED,) if awaits_extension(order, hop) else (OVERDUE,)


def _unheard(hops: tuple[Assignment, ...], case: Case) -> str:
    """Whose opinion was overdue and missing when the lead closed (R12.8)."""
    return f"（{'、'.join(case.name(hop.receiver) for hop in hops)}逾期未提交协办意见）" if hops else ""


EFFECTS: Final[Effects] = {
    Progress: progress,
    ContactReporter: contact,
    SubmitResult: submit_result,
    ReviewResult: review_result,
    ReplyReporter: reply,
    Close: close,
}
