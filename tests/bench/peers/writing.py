"""Writes the commands of the adapter's upload: signed envelopes in the outbox, due as their orders are."""

from typing import Final

from sync.cache.cache import Cache
from sync.contract.clock import SystemClock
from sync.contract.commands import Envelope, compose, signed
from sync.contract.ids import uuid7
from sync.regulation.acts import Act
from sync.regulation.orders import WorkOrder
from tests.bench.peers.mapping import Doc, progress_of, register_of

CLOCK: Final = SystemClock()


def write(cache: Cache, old: Doc | None, new: Doc) -> None:
    """One command: `old` None registers a new order, else a step on the order that is there."""
    if old is None:
        cache.outbox.put(_signed(cache, register_of(new), uuid7(CLOCK.now()), 0), due=None)
        return
    fact = _fact(cache, new["id"])
    hop = fact.assignments[0]
    cache.outbox.put(_signed(cache, progress_of(hop.id, old, new), fact.id, fact.rev), due=hop.due)


def _signed(cache: Cache, act: Act, order: str, rev: int) -> Envelope:
    identity, now = cache.identity, CLOCK.now()
    assert identity.actor is not None
    plain = compose(
        act,
        id=uuid7(now),
        device=identity.device,
        user=identity.actor.user,
        order=order,
        base_rev=rev,
        composed_at=now,
        clock_offset_ms=identity.clock_offset_ms,
        last_contact=identity.last_contact,
    )
    return signed(plain, identity.device_key())


def _fact(cache: Cache, number: str) -> WorkOrder:
    facts = (cache.orders.fact(row.order_id) for row in cache.views.find(number, limit=5))
    return next(fact for fact in facts if fact is not None and fact.number == number)
