"""What goes into a courier file: pure, in the order in which it would go over the line."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.contract import codec
from sync.contract.commands import BlobRef
from sync.contract.parcel.reading import MAX_PARCEL
from sync.contract.parcel.records import LONGEST

ROOM: Final = MAX_PARCEL - 8 * 1024 * 1024
"""Bytes of content that fit with some to spare for what is around it."""
ROOM_FOR_COMMANDS: Final = LONGEST - 1024 * 1024
_LATEST: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Choice:
    """Commands in their order, the attachments beside them, and how many commands did not fit."""

    items: tuple[OutboxItem, ...]
    blobs: tuple[BlobRef, ...]
    left: int


def chosen(items: Iterable[OutboxItem], now: datetime, is_uploaded: Callable[[str], bool], room: int = ROOM) -> Choice:
    """Everything that may leave at `now`: soonest due orders first, each order's commands in turn.

    What can still be taken back for a moment stays here with all that follows it on its order, as does what does not
    fit into `room` bytes.
    """
    taken, blobs, left, size, words = list[OutboxItem](), dict[str, BlobRef](), 0, 0, 0
    for order in _by_order(items):
        going = order[: next((n for n, item in enumerate(order) if _held(item, now)), len(order))]
        for n, item in enumerate(going):
            fresh = {b.sha256: b for b in item.envelope.blobs if b.sha256 not in blobs and not is_uploaded(b.sha256)}
            text = len(codec.dumps(item.envelope))
            more = text + sum(blob.size for blob in fresh.values())
            if size + more > room or words + text > ROOM_FOR_COMMANDS:
                left += len(going) - n
                break
            size, words = size + more, words + text
            blobs |= fresh
            taken.append(item)
    return Choice(tuple(taken), tuple(blobs.values()), left)


def _by_order(items: Iterable[OutboxItem]) -> Sequence[list[OutboxItem]]:
    orders: dict[str, list[OutboxItem]] = {}
    for item in items:
        if item.state is OutboxState.WAITING:
            orders.setdefault(item.order, []).append(item)
    return sorted(orders.values(), key=lambda order: order[0].due or _LATEST)


def _held(item: OutboxItem, now: datetime) -> bool:
    # A moment of this machine's clock that it has not reached again, because it was set back, holds nothing up.
    return item.hold_until is not None and item.hold_until > now and item.created_at <= now
