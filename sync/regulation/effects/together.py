"""Coordination: who leads and who assists, and what that does to the assignments that stand (R12.7, R12.8)."""

from dataclasses import replace
from typing import Final

from sync.regulation.acts import CallCoordination, Coordinate, DeclineCoordination, GiveOpinion
from sync.regulation.effects.hops import entering
from sync.regulation.effects.parting import parted
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.orders import WorkOrder
from sync.regulation.sharing import district_of
from sync.regulation.terms import OrderState, RequestState, Verb, label
from sync.regulation.together import Arrangement, AssistOpinion, Call, Together
from sync.regulation.transitions import hop_after


def call_coordination(order: WorkOrder, act: CallCoordination, case: Case) -> Made:
    """The district is asked; whoever has the order goes on handling it."""
    stamp, hop = case.stamp, order.known_hop(act.hop)
    call = Call(
        id=stamp.id,
        hop=hop.id,
        asked_by=stamp.actor.unit,
        decider=district_of(order, hop),
        asked_at=stamp.at,
        composed_at=stamp.composed_at,
        ground=act.ground,
        reason=act.reason,
    )
    together = _together(order)
    order = replace(order, together=replace(together, calls=(*together.calls, call)))
    return Made(order, text=f"{label(act.ground)}：{act.reason}", article="R12.7", hop=hop.id)


def decline_coordination(order: WorkOrder, act: DeclineCoordination, case: Case) -> Made:
    """The call comes to nothing, with the reason; everything stands as it stood."""
    call = next(each for each in _together(order).calls if each.id == act.request)
    answered = _answered(call, RequestState.REFUSED, case, act.opinion)
    return Made(_with_calls(order, {call.id: answered}), text=act.opinion, article="R12.7", hop=call.hop)


def coordinate(order: WorkOrder, act: Coordinate, case: Case) -> Made:
    """One lead, n assisting units; every pending call is answered by it (R12.7)."""
    pending = [call for call in _together(order).calls if call.state is RequestState.PENDING]
    order = _with_calls(order, {call.id: _answered(call, RequestState.GRANTED, case) for call in pending})
    before = order.first_hop
    order = replace(parted(order, act, case), state=OrderState.OPEN)
    together = _together(order)
    order = replace(order, together=replace(together, arrangements=(*together.arrangements, _arranged(act, case))))
    lead = order.first_hop
    return Made(
        order,
        text=_words(act, case),
        article="R12.7",
        due_before=before.due if before else None,
        due_after=lead.due if lead else None,
    )


def give_opinion(order: WorkOrder, act: GiveOpinion, case: Case) -> Made:
    """The assisting unit has done its part; the lead goes on with it (R12.8)."""
    stamp = case.stamp
    said = AssistOpinion(
        id=stamp.id,
        hop=act.hop,
        unit=stamp.actor.unit,
        person=stamp.actor.name,
        at=stamp.at,
        text=act.text,
        handling=order.handling_count,
    )
    order = entering(order, act.hop, hop_after(Verb.GIVE_OPINION), stamp.at)
    together = _together(order)
    order = replace(order, together=replace(together, opinions=(*together.opinions, said)))
    return Made(order, text=act.text, article="R12.8", hop=act.hop)


def _arranged(act: Coordinate, case: Case) -> Arrangement:
    return Arrangement(
        id=case.stamp.id,
        at=case.stamp.at,
        person=case.stamp.actor.name,
        manner=act.manner,
        held_on=act.held_on,
        attendees=act.attendees,
        plan=act.plan,
        lead=act.lead,
        assisting=act.assisting,
    )


def _words(act: Coordinate, case: Case) -> str:
    assisting = "、".join(case.name(unit) for unit in act.assisting)
    held = f"{label(act.manner)}（{act.held_on.month}月{act.held_on.day}日）"
    return f"{held}：{case.name(act.lead)}牵头，{assisting}协办。{act.plan}"


def _answered(call: Call, state: RequestState, case: Case, opinion: str = "") -> Call:
    stamp = case.stamp
    return replace(call, state=state, opinion=opinion, decided_by=stamp.actor.name, decided_at=stamp.at)


def _with_calls(order: WorkOrder, answered: dict[str, Call]) -> WorkOrder:
    if not answered:
        return order
    together = _together(order)
    return replace(
        order, together=replace(together, calls=tuple(answered.get(call.id, call) for call in together.calls))
    )


def _together(order: WorkOrder) -> Together:
    return order.together or Together()


EFFECTS: Final[Effects] = {
    CallCoordination: call_coordination,
    DeclineCoordination: decline_coordination,
    Coordinate: coordinate,
    GiveOpinion: give_opinion,
}
