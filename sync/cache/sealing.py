"""From an act to the signed envelope around it: with the evidence of R12.9a, and when it is due at the latest."""

from datetime import datetime

from sync.cache.cache import Cache
from sync.contract.clock import Clock
from sync.contract.commands import BlobRef, Envelope, compose, signed
from sync.contract.ids import uuid7
from sync.regulation.acts import Act, SendLetter, UnitAct
from sync.regulation.orders import Actor, WorkOrder
from sync.regulation.owing import owed_letter
from sync.regulation.subjects import named


def seal(
    cache: Cache, clock: Clock, order: WorkOrder, act: Act, actor: Actor, blobs: tuple[BlobRef, ...] = ()
) -> Envelope:
    """The envelope, signed by this workstation; `base_rev` is that of the last fact: what still waits here has none.

    While everything is being fetched anew an order that has not come again is told to be as old as it is.
    """
    fact = cache.orders.fact(order.id)
    heard = cache.orders.heard_of(order.id, cache.identity.last_contact)
    return _signed(cache, clock, act, actor, about=order.id, base_rev=fact.rev if fact else 0, heard=heard, blobs=blobs)


def seal_own(cache: Cache, clock: Clock, act: UnitAct, actor: Actor) -> Envelope:
    """The same around what a unit declares of itself (R6.7)."""
    return _signed(cache, clock, act, actor, about=actor.unit, base_rev=0, heard=cache.identity.last_contact)


def _signed(
    cache: Cache,
    clock: Clock,
    act: Act | UnitAct,
    actor: Actor,
    *,
    about: str,
    base_rev: int,
    heard: datetime | None,
    blobs: tuple[BlobRef, ...] = (),
) -> Envelope:
    who, now = cache.identity, clock.now()
    bare = compose(
        act,
        id=uuid7(now),
        device=who.device,
        user=actor.user,
        order=about,
        base_rev=base_rev,
        composed_at=now,
        clock_offset_ms=who.clock_offset_ms,
        last_contact=heard,
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
