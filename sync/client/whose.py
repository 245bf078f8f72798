"""Whose commands may leave now, over the line or in a courier file."""

from collections.abc import Sequence

from sync.cache.cache import Cache
from sync.cache.outbox_item import OutboxItem
from sync.cache.why.facts import waiting_for_colleague


def ours(cache: Cache, items: Sequence[OutboxItem]) -> list[OutboxItem]:
    """Leave out what a colleague wrote until they sign in again, unless it stands before something of our own."""
    if not items:
        return []
    actor = cache.identity.actor
    me = actor.user if actor else ""
    return [item for item in items if item.envelope.user == me or not _waits(cache, item, me)]


def _waits(cache: Cache, item: OutboxItem, me: str) -> bool:
    return waiting_for_colleague(item, me, cache.outbox.of(item.order))
