"""Who the reporter is: asked on an assignment, decided by the district (R17.3)."""

from dataclasses import replace
from typing import Final

from sync.regulation.acts import DecideIdentity, RequestIdentity
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.identity import Identity, IdentityRequest
from sync.regulation.orders import WorkOrder
from sync.regulation.sharing import district_of
from sync.regulation.terms import Decision, RequestState, label


def request_identity(order: WorkOrder, act: RequestIdentity, case: Case) -> Made:
    """A request to the district, whatever lies between."""
    stamp, hop = case.stamp, order.known_hop(act.hop)
    made = IdentityRequest(
        id=stamp.id,
        hop=hop.id,
        asked_by=stamp.actor.unit,
        decider=district_of(order, hop),
        asked_at=stamp.at,
        reason=act.reason,
    )
    asked = order.identity.requests if order.identity else ()
    after = replace(order, identity=Identity(requests=(*asked, made)))
    return Made(after, text=f"申请联系反映人：{act.reason}", article="R17.3", hop=hop.id)


def decide_identity(order: WorkOrder, act: DecideIdentity, case: Case) -> Made:
    """A grant is for the unit that asked, and neither for those above nor below it."""
    before = order.identity or Identity()
    request = next(each for each in before.requests if each.id == act.request)
    decided = replace(
        request,
        state=RequestState.GRANTED if act.verdict is Decision.GRANT else RequestState.REFUSED,
        opinion=act.opinion,
        decided_by=case.stamp.actor.name,
        decided_at=case.stamp.at,
    )
    requests = tuple(decided if each.id == decided.id else each for each in before.requests)
    text = f"{label(act.verdict)}{case.name(request.asked_by)}联系反映人" + (f"。{act.opinion}" if act.opinion else "")
    return Made(replace(order, identity=Identity(requests=requests)), text=text, article="R17.3", hop=request.hop)


EFFECTS: Final[Effects] = {
    RequestIdentity: request_identity,
    DecideIdentity: decide_identity,
}
