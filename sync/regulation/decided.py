"""What a higher level decided of what a unit asked for: by which verb, how, and in which words.

R6.2, R7.1, R12.6, R12.7, R12.9, R13.4, R17.3.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from sync.regulation.orders import (
    Call,
    Difficulty,
    Extension,
    Request,
    Result,
    Submission,
    WorkOrder,
)
from sync.regulation.subjects import DECIDES, asker, undecided
from sync.regulation.terms import RequestState, Verb

_VERBS: Final = {kind: verb for verb, kind in DECIDES.items()}


def asked(order: WorkOrder, unit: str) -> Iterator[Request]:
    """Everything that the unit asked of a higher level, decided or not."""
    return (each for each in order.requests if unit and asker(each) == unit)


def settled(request: Request) -> bool:
    """True once somebody decided; what ended by itself was decided by nobody."""
    if isinstance(request, Result):
        return not undecided(request)
    return not undecided(request) and request.state is not RequestState.LAPSED


def decided_by(request: Request) -> Verb:
    """The verb of the decision; a call for coordination is declined, or answered by coordinating (R12.7)."""
    if isinstance(request, Call) and request.state is not RequestState.REFUSED:
        return Verb.COORDINATE
    return _VERBS[type(request)]


def verdict(request: Request) -> str:
    """The code of the decision."""
    return request.review if isinstance(request, Result) else request.state.value


def opinion(request: Request) -> str:
    """What the decider wrote."""
    if isinstance(request, Submission):
        return request.opinions[-1].text if request.opinions else ""
    if isinstance(request, Difficulty):
        return request.decision
    return getattr(request, "opinion", "")


def new_due(order: WorkOrder, request: Request) -> datetime | None:
    """The deadline of the assignment that it was about, as it is after the decision."""
    if isinstance(request, Extension):
        return request.due_after
    hop = order.hop(request.hop or "")
    return hop.due if hop else None
