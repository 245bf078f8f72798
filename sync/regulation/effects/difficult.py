"""疑难: raised, answered and decided while every clock runs on (R7.1)."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from sync.regulation.acts import DecideDifficult, RaiseDifficult, StatePosition
from sync.regulation.difficult import Difficult, Difficulty, Position
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.orders import WorkOrder
from sync.regulation.sharing import district_of
from sync.regulation.terms import RequestState

RAISED = "疑难"


def raise_difficult(order: WorkOrder, act: RaiseDifficult, case: Case) -> Made:
    """The issue goes to the district; those involved see it and can answer."""
    stamp = case.stamp
    hop = order.hop_of(stamp.actor.unit)
    made = Difficulty(
        id=stamp.id,
        asked_by=stamp.actor.unit,
        decider=district_of(order, hop) if hop else stamp.actor.unit,
        asked_at=stamp.at,
        composed_at=stamp.composed_at,
        issue=act.issue,
    )
    cases = order.difficult.cases if order.difficult else ()
    raised = replace(order, difficult=Difficult(cases=(*cases, made)))
    return Made(raised, text=act.issue, article="R7.1", flags=(RAISED,))


def state_position(order: WorkOrder, act: StatePosition, case: Case) -> Made:
    """One unit's position, beside those of the others."""
    stamp = case.stamp
    said = Position(id=stamp.id, unit=stamp.actor.unit, person=stamp.actor.name, at=stamp.at, text=act.text)
    pending = order.difficult.pending if order.difficult else None
    if pending is None:
        raise LookupError(f"no difficult case is pending in order {order.id}")
    order = _with(order, replace(pending, positions=(*pending.positions, said)))
    return Made(order, text=act.text, article="R7.1")


def decide_difficult(order: WorkOrder, act: DecideDifficult, case: Case) -> Made:
    """The district's word; what follows from it are steps of their own."""
    request = next(each for each in (order.difficult or Difficult()).cases if each.id == act.request)
    decided = replace(
        request,
        state=RequestState.GRANTED,
        decision=act.decision,
        decided_by=case.stamp.actor.name,
        decided_at=case.stamp.at,
    )
    return Made(_with(order, decided), text=act.decision, article="R7.1")


def undecided_at_the_end(order: WorkOrder, at: datetime) -> WorkOrder:
    """A closed order leaves nothing to decide."""
    pending = order.difficult.pending if order.difficult else None
    return _with(order, replace(pending, state=RequestState.LAPSED, decided_at=at)) if pending else order


def _with(order: WorkOrder, changed: Difficulty) -> WorkOrder:
    cases = (order.difficult or Difficult()).cases
    return replace(
        order, difficult=Difficult(cases=tuple(changed if each.id == changed.id else each for each in cases))
    )


EFFECTS: Final[Effects] = {
    RaiseDifficult: raise_difficult,
    StatePosition: state_position,
    DecideDifficult: decide_difficult,
}
