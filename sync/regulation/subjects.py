"""What an act is about: the hop, and the request where one is decided; found by id or by looking around."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sync.regulation.acts import Act
from sync.regulation.orders import (
    Actor,
    Assignment,
    Call,
    Difficulty,
    Extension,
    IdentityRequest,
    Letter,
    Request,
    Result,
    Submission,
    Urge,
    WorkOrder,
)
from sync.regulation.terms import HopState, Level, RequestState, Verb
from sync.regulation.transitions import Transition, Who


@dataclass(frozen=True, slots=True)
class Subject:
    """The hop acted on and the request decided; both None where the order as a whole is meant."""

    hop: Assignment | None = None
    request: Request | None = None


WHOLE_ORDER = Subject()

_WHOLE: Final = frozenset({Who.DISTRICT, Who.INVOLVED, Who.HOLDER, Who.ANSWERABLE})

DECIDES: Final[dict[Verb, type[Request]]] = {
    Verb.REVIEW_RESULT: Result,
    Verb.DECIDE_EXTENSION: Extension,
    Verb.DECIDE_UPWARD: Submission,
    Verb.DECIDE_LETTER: Letter,
    Verb.ANSWER_URGE: Urge,
    Verb.DECLINE_COORDINATION: Call,
    Verb.DECIDE_DIFFICULT: Difficulty,
    Verb.DECIDE_IDENTITY: IdentityRequest,
}


def named(order: WorkOrder, act: Act) -> Subject | None:
    """What the act names; None when the order has no such thing."""
    if hasattr(act, "request"):
        request = order.request(act.request)
        return Subject(order.hop(request.hop or ""), request) if request else None
    if hasattr(act, "hop"):
        hop = order.hop(act.hop)
        return Subject(hop) if hop else None
    return WHOLE_ORDER


def around(order: WorkOrder, row: Transition, actor: Actor) -> list[Subject]:
    """What the actor could mean without saying: its own live hops, or the requests that wait for its word."""
    if row.who in _WHOLE:
        return [WHOLE_ORDER]
    if row.who is Who.ASKER:
        asked = (each for each in order.requests if asker(each) == actor.unit and undecided(each))
        return [Subject(order.hop(each.hop or ""), each) for each in asked]
    if row.who is Who.IN_CHARGE:
        live = (Subject(hop) for hop in reversed(order.assignments) if hop.live)
        return [subject for subject in live if concerns(subject, row, order, actor)]
    if row.who is Who.ABOVE:
        below = (Subject(hop) for hop in order.assignments if hop.live)
        return [subject for subject in below if concerns(subject, row, order, actor)]
    if row.who in (Who.RECEIVER, Who.FIRST_RECEIVER):
        mine = [hop for hop in reversed(order.assignments) if hop.receiver == actor.unit]
        return [Subject(hop) for hop in sorted(mine, key=lambda hop: not hop.live)]
    found = (Subject(order.hop(each.hop or ""), each) for each in _waiting(order, row.verb))
    return [subject for subject in found if concerns(subject, row, order, actor)]


def concerns(subject: Subject, row: Transition, order: WorkOrder, actor: Actor) -> bool:
    """True when this actor's unit is the one to act: receiver of the hop, decider of the request."""
    if row.who is Who.ASKER:
        return subject.request is not None and asker(subject.request) == actor.unit
    if subject.request is not None:
        return decider(subject.request, order) == actor.unit
    if row.who is Who.INVOLVED:
        return actor.level is Level.DISTRICT or order.hop_of(actor.unit) is not None
    if row.who is Who.HOLDER:
        return actor.level is Level.DISTRICT or actor.unit in order.holders
    if row.who is Who.ANSWERABLE:
        return order.answerable is not None and order.answerable.receiver == actor.unit
    if subject.hop is None:
        return True
    mine = subject.hop.receiver == actor.unit
    if row.who in (Who.ABOVE, Who.IN_CHARGE):
        return (mine and row.who is Who.IN_CHARGE) or over(subject.hop, order, actor)
    return mine


def over(hop: Assignment, order: WorkOrder, actor: Actor) -> bool:
    """True for the district, and for a unit that answers for an assignment above this one."""
    return actor.level is Level.DISTRICT or actor.unit in {above.receiver for above in order.above(hop)}


def asker(request: Request) -> str:
    """The unit that asked for a decision; empty for an urge, which asks for no decision."""
    if isinstance(request, Urge):
        return ""
    return request.unit if isinstance(request, Result) else request.asked_by


def decider(request: Request, order: WorkOrder) -> str:
    """The unit whose word or answer is awaited; empty where its assignment is not there any more."""
    if not isinstance(request, Result):
        return request.decider
    hop = order.hop(request.hop)
    above = order.hop(hop.parent or "") if hop else None
    return above.receiver if above else ""


def fits(subject: Subject, verb: Verb) -> bool:
    """True when the request is of the sort that the verb decides."""
    wanted = DECIDES.get(verb)
    return wanted is None or isinstance(subject.request, wanted)


def undecided(request: Request) -> bool:
    """True while somebody's word is still awaited."""
    return not request.review if isinstance(request, Result) else request.state is RequestState.PENDING


def pending_on(requests: Iterable[Extension | Submission | Call | IdentityRequest], hop: Assignment) -> bool:
    """True while one of the requests hangs on this hop undecided."""
    return any(each.hop == hop.id and each.state is RequestState.PENDING for each in requests)


def _waiting(order: WorkOrder, verb: Verb) -> list[Request]:
    wanted = (each for each in order.requests if isinstance(each, DECIDES[verb]) and undecided(each))
    reported = {hop.id for hop in order.assignments if hop.state is HopState.RESULT_SUBMITTED}
    return [each for each in wanted if not isinstance(each, Result) or each.hop in reported]
