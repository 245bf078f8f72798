"""延期: asked before expiry, decided one level up; only a grant moves the deadline (R12.9)."""

from dataclasses import replace
from typing import Final

from sync.regulation.acts import DecideExtension, RequestExtension
from sync.regulation.deadlines import due_day, extended
from sync.regulation.effects.hops import redated, replaced
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.orders import Assignment, Extension, WorkOrder
from sync.regulation.rules import Rules
from sync.regulation.terms import Decision, RequestState, label

AGAIN = "异常延期"
CAPPED = "以上级时限为准"


def request_extension(order: WorkOrder, act: RequestExtension, case: Case) -> Made:
    """A request to the level above; the deadline stays as it is. One after a grant on the same hop is flagged.

    What was refused was no extension, so that asking again after it is none that repeats (R12.9, R16.1).
    """
    stamp, hop = case.stamp, order.known_hop(act.hop)
    again = any(each.hop == hop.id and each.state is RequestState.GRANTED for each in order.extensions)
    made = Extension(
        id=stamp.id,
        hop=hop.id,
        asked_by=stamp.actor.unit,
        decider=hop.superior,
        asked_at=stamp.at,
        composed_at=stamp.composed_at,
        last_contact=stamp.last_contact,
        days=act.days,
        reason=act.reason,
        progress=act.progress,
        due_before=hop.own_due,
    )
    return Made(
        replace(order, extensions=(*order.extensions, made)),
        text=f"申请延期{act.days}个工作日：{act.reason}",
        article="R12.9",
        hop=hop.id,
        due_before=hop.due,
        flags=(AGAIN,) if again else (),
    )


def decide_extension(order: WorkOrder, act: DecideExtension, case: Case) -> Made:
    """A grant counts its working days after the hop's own due date; its parent's limit stays (R12.4, R12.9)."""
    request = next(each for each in order.extensions if each.id == act.request)
    before = order.known_hop(request.hop)
    if act.verdict is Decision.REFUSE:
        decided = _decided(request, act, case)
        text = f"{label(act.verdict)}延期，原时限不变：{act.opinion}"
        return Made(_with(order, decided), text=text, article="R12.9", hop=before.id, due_before=before.due)
    days = act.days or request.days
    order = with_more_days(order, before, days, case.rules)
    after = order.known_hop(before.id)
    decided = replace(
        _decided(request, act, case), days_granted=days, due_before=before.own_due, due_after=after.own_due
    )
    return Made(
        _with(order, decided),
        text=_granted(days, after, act.opinion),
        article="R12.9",
        hop=before.id,
        due_before=before.due,
        due_after=after.due,
        flags=(CAPPED,) if after.due < after.own_due else (),
    )


def with_more_days(order: WorkOrder, hop: Assignment, days: int, rules: Rules) -> WorkOrder:
    """The order as a grant leaves its clocks, under its own edition: the hop's own moves, none above it (R12.9)."""
    rules = rules.under(order.edition)
    own_due = extended(hop.own_due, days, rules).due_utc
    return redated(replaced(order, replace(hop, own_due=own_due)), rules)


def _granted(days: int, hop: Assignment, opinion: str) -> str:
    last = due_day(hop.due)
    text = f"{label(Decision.GRANT)}延期{days}个工作日，办理时限为{last.month}月{last.day}日"
    return f"{text}。{opinion}" if opinion else text


def _decided(request: Extension, act: DecideExtension, case: Case) -> Extension:
    granted = act.verdict is Decision.GRANT
    return replace(
        request,
        state=RequestState.GRANTED if granted else RequestState.REFUSED,
        opinion=act.opinion,
        decided_by=case.stamp.actor.name,
        decided_at=case.stamp.at,
    )


def _with(order: WorkOrder, decided: Extension) -> WorkOrder:
    extensions = tuple(decided if each.id == decided.id else each for each in order.extensions)
    return replace(order, extensions=extensions)


EFFECTS: Final[Effects] = {
    RequestExtension: request_extension,
    DecideExtension: decide_extension,
}
