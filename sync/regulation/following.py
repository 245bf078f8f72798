"""How far an order has come, and whether it moved today: what an administrator looks at every day (R6.2)."""

from datetime import datetime
from typing import Final

from sync.regulation.orders import WorkOrder
from sync.regulation.records import Reply, TimelineEntry
from sync.regulation.terms import Verb
from sync.regulation.workdays import local_day

MOVES: Final = frozenset({Verb.PROGRESS, Verb.CONTACT, Verb.VERIFY, Verb.ANSWER_URGE, Verb.SUBMIT_RESULT, Verb.REPLY})
"""Steps that say how far the handling is; assigning, asking and urging move papers, not the matter."""


def last_move(order: WorkOrder) -> TimelineEntry | None:
    """The last step of the present handling that says how far it is; None while nobody has said anything."""
    begins = handling_began(order)
    moves = (each for each in reversed(order.timeline) if each.verb in MOVES and each.at >= begins)
    return next(moves, None)


def last_reply(order: WorkOrder) -> Reply | None:
    """What the reporter was last told in the present handling; an earlier one's result is not this one's (R13.3)."""
    begins = handling_began(order)
    return next((reply for reply in reversed(order.replies) if reply.at >= begins), None)


def handling_began(order: WorkOrder) -> datetime:
    """When the district last gave the order to somebody who leads; what was said before is of another handling (R13.3).

    A unit that is called in to assist begins nothing anew: the lead's work goes on (R12.8).
    """
    return max((hop.assigned_at for hop in order.assignments if hop.leads), default=order.registered_at)


def moved_today(order: WorkOrder, now: datetime) -> bool:
    """True when the last such step is of this calendar day in Shanghai (R6.2)."""
    move = last_move(order)
    return move is not None and local_day(move.at) == local_day(now)
