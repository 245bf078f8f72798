"""State secrets are pulled and decided, knowledge is restricted and set free again; no clock moves (R17.1)."""

from dataclasses import replace
from typing import Final

from sync.regulation.acts import DecideSecret, LiftRestriction, Restrict, SuspectSecret
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.orders import WorkOrder
from sync.regulation.secrecy import Restriction, Secrecy, Suspicion
from sync.regulation.terms import SecretDecision, label


def suspect_secret(order: WorkOrder, act: SuspectSecret, case: Case) -> Made:
    """From now on nobody but the district knows of the order."""
    stamp, before = case.stamp, order.secrecy or Secrecy()
    made = Suspicion(id=stamp.id, unit=stamp.actor.unit, person=stamp.actor.name, at=stamp.at, reason=act.reason)
    after = replace(before, suspicions=(*before.suspicions, made))
    return Made(replace(order, secrecy=after), text=f"涉密上报，工单从各单位收回：{act.reason}", article="R17.1")


def decide_secret(order: WorkOrder, act: DecideSecret, case: Case) -> Made:
    """The last word stands; a release also ends what was confirmed by mistake."""
    before = order.secrecy or Secrecy()
    decided = tuple(_decided(each, act, case) for each in before.suspicions)
    what = "工单另行办理" if act.verdict is SecretDecision.CONFIRM else "工单发还原承办单位，期限照常计算"
    text = f"{label(act.verdict)}，{what}。{act.opinion}"
    return Made(replace(order, secrecy=replace(before, suspicions=decided)), text=text, article="R17.1")


def _decided(suspicion: Suspicion, act: DecideSecret, case: Case) -> Suspicion:
    """What was ruled out once is a matter of its own."""
    if suspicion.verdict is SecretDecision.RELEASE:
        return suspicion
    by, at = case.stamp.actor.name, case.stamp.at
    return replace(suspicion, verdict=act.verdict, opinion=act.opinion, decided_by=by, decided_at=at)


def restrict(order: WorkOrder, act: Restrict, case: Case) -> Made:
    """One restriction stands at a time."""
    stamp, before = case.stamp, _lifted(order, case, act.reason)
    made = Restriction(
        id=stamp.id, at=stamp.at, person=stamp.actor.name, ground=act.ground, units=act.units, reason=act.reason
    )
    after = replace(before, restrictions=(*before.restrictions, made))
    names = "、".join(case.name(unit) for unit in act.units)
    text = f"{label(act.ground)}，知悉范围限于{names}。{act.reason}"
    return Made(replace(order, secrecy=after), text=text, article="R17.1")


def lift_restriction(order: WorkOrder, act: LiftRestriction, case: Case) -> Made:
    """Every unit that has to do with the order sees it again."""
    after = _lifted(order, case, act.reason)
    return Made(replace(order, secrecy=after), text=f"解除知悉范围的限定：{act.reason}", article="R17.1")


def _lifted(order: WorkOrder, case: Case, reason: str) -> Secrecy:
    before = order.secrecy or Secrecy()
    restrictions = tuple(
        replace(each, lifted_at=case.stamp.at, lifted_because=reason) if each.lifted_at is None else each
        for each in before.restrictions
    )
    return replace(before, restrictions=restrictions)


EFFECTS: Final[Effects] = {
    SuspectSecret: suspect_secret,
    DecideSecret: decide_secret,
    Restrict: restrict,
    LiftRestriction: lift_restriction,
}
