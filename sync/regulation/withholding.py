"""From whom an order is kept, and from whom only its reporter's name (R17.1, R17.3)."""

from dataclasses import replace

from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.repeat import Repeat
from sync.regulation.terms import Kind, Likeness, RequestState


def pulled(order: WorkOrder) -> bool:
    """True while nobody but the district may know of the order, for it may hold a state secret (R17.1)."""
    return order.secrecy is not None and order.secrecy.pulled


def named(order: WorkOrder) -> frozenset[str] | None:
    """The units to which knowledge of the order is restricted; None where it is not (R17.1)."""
    restriction = order.secrecy.restriction if order.secrecy else None
    return frozenset(restriction.units) if restriction else None


def strays(order: WorkOrder) -> set[str]:
    """Units that answer for a part of the order and may not know of it (R17.1)."""
    allowed = named(order)
    return set() if allowed is None else {hop.receiver for hop in order.assignments if hop.live} - allowed


def hides_reporter(order: WorkOrder) -> bool:
    """True when the reporter stays unknown below the district: confidential, or a 举报 now or once (R17.3)."""
    kinds = order.limits.kinds if order.limits else ()
    return order.reporter.confidential or Kind.REPORT in (order.kind, *(each.before for each in kinds))


def without_identity(order: WorkOrder) -> WorkOrder:
    """The order as it travels down, without the reporter where nobody there may know of them (R17.3)."""
    if not hides_reporter(order):
        return order
    reporter = Reporter(anonymous=order.reporter.anonymous, confidential=True)
    return replace(order, reporter=reporter, repeat=_without_the_telephone(order.repeat))


def _without_the_telephone(repeat: Repeat | None) -> Repeat | None:
    """The link without the likeness that says who it is; one that rests on nothing else is not told at all."""
    why = tuple(each for each in repeat.why if each is not Likeness.SAME_REPORTER) if repeat else ()
    return replace(repeat, why=why) if repeat and (why or not repeat.why) else None


def knowing(order: WorkOrder) -> frozenset[str]:
    """Units that may contact the reporter all the same, as long as the assignment runs that it was granted for."""
    asked = order.identity.requests if order.identity else ()
    granted = (each for each in asked if each.state is RequestState.GRANTED)
    return frozenset(each.asked_by for each in granted if (hop := order.hop(each.hop)) is not None and hop.live)
