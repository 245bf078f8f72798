"""Whether an order moved on between the writing of a command and its arrival."""

from typing import Final

from sync.contract.commands import Envelope
from sync.regulation.orders import TimelineEntry, WorkOrder
from sync.regulation.terms import Verb

APPENDING: Final = frozenset({Verb.PROGRESS, Verb.CONTACT, Verb.REPLY})
"""These add to an order without moving it, so they never conflict; they are marked instead."""


def moved_since(order: WorkOrder, envelope: Envelope) -> TimelineEntry | None:
    """The first step by another workstation that the writer of the command could not know of, None if there is none."""
    unseen = (entry for entry in order.timeline if entry.rev > envelope.base_rev)
    return next((e for e in unseen if e.verb not in APPENDING and e.device != envelope.device), None)


def conflict(order: WorkOrder, envelope: Envelope) -> TimelineEntry | None:
    """The step that makes a state-changing command void, None where it may go on."""
    return None if envelope.type in APPENDING else moved_since(order, envelope)
