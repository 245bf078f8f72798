"""上报: an order goes up level by level until somebody accepts or rejects it, then 二次分办 (R12.6)."""

from dataclasses import replace
from typing import Final

from sync.regulation.acts import DecideUpward, SubmitUpward
from sync.regulation.deadlines import upward_deadline
from sync.regulation.effects.hops import dispatched, ending, handed_down, redated, subtree
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.orders import Assignment, Opinion, Submission, WorkOrder
from sync.regulation.sharing import assisted, beside
from sync.regulation.terms import HopState, Level, OrderState, RequestState, UpwardDecision, label

LATE = "逾期退单"


def submit_upward(order: WorkOrder, act: SubmitUpward, case: Case) -> Made:
    """A submission to the level above; the clock runs on. One after 1 WD of the hop's own start is flagged."""
    stamp, hop = case.stamp, order.known_hop(act.hop)
    late = stamp.at >= upward_deadline(hop.assigned_at, case.rules).due_at
    made = Submission(
        id=stamp.id,
        hop=hop.id,
        asked_by=stamp.actor.unit,
        decider=hop.superior,
        asked_at=stamp.at,
        composed_at=stamp.composed_at,
        ground=act.ground,
        reason=act.reason,
        late=late,
        suggested_unit=act.suggested_unit,
    )
    return Made(
        replace(order, submissions=(*order.submissions, made)),
        text=f"{label(act.ground)}：{act.reason}",
        article="R12.6",
        hop=hop.id,
        flags=(LATE,) if late else (),
    )


def decide_upward(order: WorkOrder, act: DecideUpward, case: Case) -> Made:
    """One level's word; a rejected submission leaves the first deadline standing."""
    request = next(each for each in order.submissions if each.id == act.request)
    if act.verdict is UpwardDecision.PASS_UP:
        heard = replace(_heard(request, act, case), decider=_above(order, request, case))
        return _made(_with(order, heard), act, request, f"提交{case.name(heard.decider)}决定")
    heard = replace(_heard(request, act, case), state=_state(act.verdict), decided_at=case.stamp.at)
    order = _with(order, heard)
    if act.verdict is UpwardDecision.REJECT:
        return _made(order, act, request, "请按原时限继续办理")
    return _accepted(order, act, request, case)


def _accepted(order: WorkOrder, act: DecideUpward, request: Submission, case: Case) -> Made:
    hop = order.known_hop(request.hop)
    if case.stamp.actor.level is Level.DISTRICT:
        return _by_district(order, hop, act, request, case)
    returned = ending(order, subtree(order, hop.id), HopState.RETURNED, case.stamp.at)
    if act.unit is None:
        return _made(returned, act, request, "由本单位自行办理")
    parent = order.hop(hop.parent or "")
    unit = case.units[act.unit]
    hop = handed_down(returned, case, unit, sender=case.stamp.actor.unit, parent=parent, id=case.stamp.id)
    order = replace(returned, assignments=(*returned.assignments, hop))
    return _made(order, act, request, f"改交{unit.name}办理", hop)


def _by_district(order: WorkOrder, hop: Assignment, act: DecideUpward, request: Submission, case: Case) -> Made:
    """No more is taken back than was asked: whoever else is at it goes on, and so does the unit over them."""
    if others := beside(order, hop):
        order = ending(order, subtree(order, hop.id), HopState.RETURNED, case.stamp.at)
        names = "、".join(case.name(each.receiver) for each in others)
        return _made(order, act, request, f"{case.name(hop.receiver)}不再承办，{names}继续办理")
    helper = assisted(order, hop)
    if helper is not None:
        return _relieved(order, helper, act, request, case)
    return _taken_back(order, act, request, case)


def _relieved(order: WorkOrder, helper: Assignment, act: DecideUpward, request: Submission, case: Case) -> Made:
    """Only an assisting unit goes, or another takes its place; the lead and the others stay (R12.8)."""
    order = ending(order, subtree(order, helper.id), HopState.RETURNED, case.stamp.at)
    if act.unit is None:
        return _made(order, act, request, f"{case.name(helper.receiver)}不再协办")
    unit = case.units[act.unit]
    fresh = handed_down(order, case, unit, sender=case.stamp.actor.unit, parent=None, id=case.stamp.id)
    fresh = replace(fresh, assists=helper.assists, limit_days=0, article="R12.8")
    order = redated(replace(order, assignments=(*order.assignments, fresh)), case.rules)
    return _made(order, act, request, f"改由{unit.name}协办", order.hop(fresh.id))


def _taken_back(order: WorkOrder, act: DecideUpward, request: Submission, case: Case) -> Made:
    """The district takes the whole order back; the next unit gets fresh clocks (二次分办)."""
    live = [hop.id for hop in order.assignments if hop.live]
    order = ending(order, live, HopState.RETURNED, case.stamp.at)
    if act.unit is None:
        return _made(replace(order, state=OrderState.REGISTERED), act, request, "收回待分办")
    hops = dispatched(order, case, act.unit, note="")
    order = replace(order, assignments=order.assignments + hops)
    names = " → ".join(case.name(hop.receiver) for hop in hops)
    return _made(order, act, request, f"二次分办给{names}", hops[-1])


def _made(order: WorkOrder, act: DecideUpward, request: Submission, what: str, fresh: Assignment | None = None) -> Made:
    before = order.hop(request.hop)
    return Made(
        order,
        text=f"{label(act.verdict)}，{what}。{act.opinion}",
        article="R12.6",
        hop=request.hop,
        due_before=before.due if before else None,
        due_after=fresh.due if fresh else None,
    )


def _heard(request: Submission, act: DecideUpward, case: Case) -> Submission:
    actor = case.stamp.actor
    said = Opinion(unit=actor.unit, person=actor.name, at=case.stamp.at, verdict=act.verdict.value, text=act.opinion)
    return replace(request, opinions=(*request.opinions, said))


def _above(order: WorkOrder, request: Submission, case: Case) -> str:
    """The unit above the one that has just spoken: the sender of its own hop, or its parent in the tree."""
    hop = order.hop_of(request.decider)
    unit = case.units.get(request.decider)
    return hop.superior if hop else (unit.parent if unit else None) or ""


def _state(verdict: UpwardDecision) -> RequestState:
    return RequestState.GRANTED if verdict is UpwardDecision.ACCEPT else RequestState.REFUSED


def _with(order: WorkOrder, heard: Submission) -> WorkOrder:
    submissions = tuple(heard if each.id == heard.id else each for each in order.submissions)
    return replace(order, submissions=submissions)


EFFECTS: Final[Effects] = {
    SubmitUpward: submit_upward,
    DecideUpward: decide_upward,
}
