"""What `duban-sync` prints: plain JSON values, reporters left out unless asked for (R17.3)."""

from datetime import datetime
from typing import Any

from sync.cache.cache import Cache
from sync.cache.outbox_item import OutboxItem
from sync.client.wishes import Queued
from sync.contract import codec
from sync.contract.clock import Clock, CorrectedClock
from sync.contract.status import SyncStatus
from sync.contract.words import HEADLINES, clock_words, freshness, queue_words, sentence, when_words
from sync.regulation.orders import Unit


def status_value(cache: Cache, status: SyncStatus, clock: Clock) -> dict[str, Any]:
    """The line's state, who is here, and one sentence for people."""
    identity = cache.identity
    return {
        **codec.plain(status),
        "sentence": sentence(status, clock.now()),
        "server": identity.server_id,
        "device": identity.device,
        "actor": codec.plain(identity.actor),
        "unit": codec.plain(identity.unit),
        "signed_in": identity.session is not None,
    }


def remembered(cache: Cache, status: SyncStatus, clock: Clock) -> dict[str, Any]:
    """The same where nobody asked the district just now: what the line was is told as the past, with its moment."""
    corrected = CorrectedClock(clock, lambda: cache.identity.clock_offset_ms)
    contact = cache.identity.last_contact
    heard = when_words(contact, corrected.now()) if contact else ""
    value = status_value(cache, status, clock)
    return {
        "last_state": value.pop("state"),
        "last_contact": codec.plain(contact),
        **value,
        "sentence": _recalled(status, heard, clock.now()),
    }


def _recalled(status: SyncStatus, heard: str, now: datetime) -> str:
    headline = HEADLINES[status.state]
    parts = [
        "这次没有联网",
        f"上次联系上区级平台是 {heard}" if heard else "还没有联系上过区级平台",
        f"最近一次联网时：{headline}",
        clock_words(status) or ("" if status.problem_title == headline else status.problem_title),
        freshness(status, now),
        queue_words(status),
    ]
    return " · ".join(part for part in parts if part)


def dumped(cache: Cache, clock: Clock, *, reporter: bool) -> dict[str, Any]:
    """The unit with its designations (R6.7), orders as the user sees them, drafts, outbox, counts."""
    return {
        "unit": codec.plain(_own_unit(cache)),
        "confirmed_at": codec.plain(cache.orders.confirmed_at),
        "cursor": cache.orders.cursor(),
        "counts": {place.value: count for place, count in cache.views.counts(clock.now()).items()},
        "orders": [_order(cache, order, reporter) for order in sorted(cache.orders.revs())],
        "drafts": [codec.plain(draft) for draft in cache.drafts.all()],
        "outbox": [_item(item) for item in cache.outbox.all()],
    }


def _own_unit(cache: Cache) -> Unit | None:
    return cache.views.own_unit(cache.identity.unit.id) if cache.identity.unit else None


def shown(result: Queued) -> dict[str, Any]:
    """What became of one wish, without the fields that say nothing."""
    return {name: value for name, value in codec.plain(result).items() if value}


def _order(cache: Cache, order: str, reporter: bool) -> dict[str, Any]:
    value: dict[str, Any] = codec.plain(cache.views.order(order)) or {"id": order}
    if not reporter:
        value.pop("reporter", None)
    return value


def _item(item: OutboxItem) -> dict[str, Any]:
    value: dict[str, Any] = codec.plain(item)
    value["envelope"] = {
        "hash": item.envelope.hash,
        "base_rev": item.envelope.base_rev,
        "blobs": len(item.envelope.blobs),
    }
    return value
