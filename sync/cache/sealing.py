"""From an act to the signed envelope around it: with the evidence of R12.9a, and when it is due at the latest."""

from datetime import datetime

from sync.cache.cache import Cache
from sync.contract.clock import Clock
from sync.contract.commands import BlobRef, Envelope, compose, signed
from sync.contract.ids import uuid7
from sync.regulation.acts import Act, SendLetter
from sync.regulation.orders import Actor, WorkOrder
from sync.regulation.owing import owed_letter
from sync.regulation.subjects import named


def seal(
    cache: Cache, clock: Clock, order: WorkOrder, act: Act, actor: Actor, blobs: tuple[BlobRef, ...] = ()
) -> Envelope:
    """The envelope, signed by this workstation; `base_rev` is that of the last fact: what still waits here has none.

    While everything is being fetched anew an order that has not come again is told to be as old as it is.
    """
    who, fact, now = cache.identity, cache.orders.fact(order.id), clock.now()
    bare = compose(
        act,
        id=uuid7(now),
        device=who.device,
        user=actor.user,
        order=order.id,
        base_rev=fact.rev if fact else 0,
        composed_at=now,
        clock_offset_ms=who.clock_offset_ms,
        last_contact=cache.orders.heard_of(order.id, who.last_contact),
        blobs=blobs,
    )
    return signed(bare, who.device_key())


def due_of(order: WorkOrder, act: Act) -> datetime | None:
    """When what the act is about falls due, by which it is sent in turn: for a decision, the asking unit's deadline."""
    letter = owed_letter(order) if isinstance(act, SendLetter) else None  # R13.4
    if letter:
        return letter.due
    subject = named(order, act)
    return subject.hop.due if subject and subject.hop else None
