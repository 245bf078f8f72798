"""What hangs on an assignment ends with it: nobody needs to decide it any more."""

from dataclasses import replace
from datetime import datetime
from typing import Any, Final, TypeVar

from sync.regulation.chasing import Urge
from sync.regulation.orders import Call, Extension, Identity, IdentityRequest, Submission, WorkOrder
from sync.regulation.terms import RequestState

T = TypeVar("T", Extension, Submission, Urge, Call, IdentityRequest)

LAPSED: Final = "本次交办已经结束，申请自动终止。"


def lapsed(order: WorkOrder, hop_ids: set[str], at: datetime) -> WorkOrder:
    """Requests that nobody needs to decide any more because their hop has ended; none of them counts as refused.

    Nobody is urged about it either (R14.5), and nobody needs to know who the reporter is (R17.3).
    """
    said = {"opinion": LAPSED, "decided_at": at}
    order = replace(
        order,
        extensions=_lapsed(order.extensions, hop_ids, **said),
        submissions=_lapsed(order.submissions, hop_ids, decided_at=at),
    )
    if order.chasing is not None:
        order = replace(order, chasing=replace(order.chasing, urges=_lapsed(order.chasing.urges, hop_ids)))
    if order.identity is not None:
        order = replace(order, identity=Identity(requests=_lapsed(order.identity.requests, hop_ids, decided_at=at)))
    if order.together is not None:
        order = replace(order, together=replace(order.together, calls=_lapsed(order.together.calls, hop_ids, **said)))
    return order


def _lapsed(requests: tuple[T, ...], hop_ids: set[str], **said: Any) -> tuple[T, ...]:
    """Those that still wait for a word about one of the hops have lapsed, and `said` is noted of them."""
    return tuple(
        replace(each, state=RequestState.LAPSED, **said)
        if each.hop in hop_ids and each.state is RequestState.PENDING
        else each
        for each in requests
    )
