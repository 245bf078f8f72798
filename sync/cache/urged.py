"""What others say to hurry this unit on: urges it should answer, pleas for its decisions (R14.5); pure, per order.

They are kept beside the requests that wait for its word, under verbs of their own, and are no approvals.
"""

from collections.abc import Iterator
from typing import Final

from sync.cache.moments import to_int
from sync.regulation.orders import Urge, WorkOrder
from sync.regulation.subjects import decider, undecided
from sync.regulation.terms import HopState, Verb, label

CALLS: Final = (Verb.ANSWER_URGE, Verb.REMIND)
"""Verbs under which they are kept: what answers an urge, and what a plea is."""

Asked = tuple[str, str, str, int, int | None, str]
"""request, verb, asked_by (unit id), asked_at, due, summary."""


def calls(order: WorkOrder, unit: str) -> Iterator[Asked]:
    """Urges and pleas that still stand; a submitted result, or a decision, is answer enough."""
    if order.chasing is None:
        return
    for urge in order.chasing.urges:
        if urge.decider == unit and owes(order, urge):
            hop = order.hop(urge.hop)
            due = to_int(hop.due) if hop else None
            yield urge.id, Verb.ANSWER_URGE.value, urge.unit, to_int(urge.at), due, _words(urge)
    for plea in order.chasing.pleas:
        request = order.request(plea.request)
        if request and undecided(request) and decider(request, order) == unit:
            hop = order.hop(request.hop or "")
            due = to_int(hop.due) if hop else None
            yield plea.id, Verb.REMIND.value, plea.unit, to_int(plea.at), due, plea.text or label(Verb.REMIND)


def owes(order: WorkOrder, urge: Urge) -> bool:
    """True while the urged unit owes an answer to it."""
    hop = order.hop(urge.hop)
    return undecided(urge) and hop is not None and hop.state in (HopState.AWAITING_SIGNATURE, HopState.HANDLING)


def _words(urge: Urge) -> str:
    return f"{label(urge.kind)}：{urge.text}" if urge.text else label(urge.kind)
