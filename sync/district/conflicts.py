"""Whether an order moved on between the writing of a command and its arrival, where the command is concerned.

What another unit did on another branch of the order, and that a level above signed for its own assignment, takes
nothing away from what was written offline; only a step that the writer should have known of makes it a conflict.
"""

from itertools import chain
from typing import Final

from sync.contract.commands import Envelope
from sync.regulation.orders import TimelineEntry, WorkOrder
from sync.regulation.terms import Verb

APPENDING: Final = frozenset({Verb.PROGRESS, Verb.CONTACT, Verb.REPLY})
"""These add to an order without moving it, so they never conflict; they are marked instead."""

OWN_HOP_ONLY: Final = frozenset({Verb.SIGN, Verb.REQUEST_EXTENSION, Verb.ASSIGN_DOWN})
"""These matter to nobody but the unit whose assignment they are about."""


def moved_since(order: WorkOrder, envelope: Envelope) -> TimelineEntry | None:
    """The first step by another workstation that the command's writer should have known of, None if there is none."""
    mine = _hop_of(order, envelope)
    unseen = (e for e in order.timeline if e.rev > envelope.base_rev and e.device != envelope.device)
    return next((e for e in unseen if e.verb not in APPENDING and _matters(order, e, mine)), None)


def conflict(order: WorkOrder, envelope: Envelope) -> TimelineEntry | None:
    """The step that makes a state-changing command void, None where it may go on."""
    return None if envelope.type in APPENDING else moved_since(order, envelope)


def _matters(order: WorkOrder, entry: TimelineEntry, mine: str | None) -> bool:
    if mine is None or entry.hop is None or entry.hop == mine:
        return True
    if entry.verb in OWN_HOP_ONLY:
        return False
    return entry.hop in _above(order, mine) or mine in _above(order, entry.hop)


def _hop_of(order: WorkOrder, envelope: Envelope) -> str | None:
    """The assignment the command is about: named by itself, or by the request it decides on."""
    named = envelope.payload.get("hop")
    if isinstance(named, str):
        return named
    request = envelope.payload.get("request")
    extensions = (each.hop for each in order.extensions if each.id == request)
    submissions = (each.hop for each in order.submissions if each.id == request)
    results = (each.hop for each in order.results if each.id == request)
    return next(chain(extensions, submissions, results), None)


def _above(order: WorkOrder, hop_id: str) -> set[str]:
    """Ids of the assignments above this one."""
    found: set[str] = set()
    hop = order.hop(hop_id)
    while hop is not None and hop.parent is not None and hop.parent not in found:
        found.add(hop.parent)
        hop = order.hop(hop.parent)
    return found
