"""What to do next for the outbox: pure, asked again after every step, so that something more urgent can pass."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Final

from sync.cache.outbox_item import OutboxItem
from sync.contract import codec
from sync.contract.commands import BlobRef
from sync.contract.version import MAX_BATCH

MAX_BATCH_BYTES: Final = 160 * 1024
"""A batch is answered as a whole. Packed to a third this takes six seconds on 64 kbit/s; a cut costs no more."""


@dataclass(frozen=True, slots=True)
class Send:
    """Send these commands in one request, in this order."""

    items: tuple[OutboxItem, ...]


@dataclass(frozen=True, slots=True)
class Upload:
    """Bring one more chunk of an attachment that `item` waits for."""

    item: OutboxItem
    blob: BlobRef


def next_step(
    ready: Sequence[OutboxItem], is_uploaded: Callable[[str], bool], done: Collection[str]
) -> Send | Upload | None:
    """The next step for `ready` (soonest due first), leaving out the ids in `done`; None when there is nothing to do.

    Commands whose attachments are there go first, soonest due first: they are small, while an attachment takes minutes.
    Then the attachments of the soonest due command, whose command follows as soon as they are complete. So a photo
    never holds up an earlier command, and no command waits for another's photo.
    """
    left = [item for item in ready if item.id not in done]
    able = [item for item in left if missing(item, is_uploaded) is None]
    if able:
        return Send(batch(able))
    if not left:
        return None
    blob = missing(left[0], is_uploaded)
    return Upload(left[0], blob) if blob else None


def missing(item: OutboxItem, is_uploaded: Callable[[str], bool]) -> BlobRef | None:
    """The first attachment of a command that the district lacks."""
    return next((blob for blob in item.envelope.blobs if not is_uploaded(blob.sha256)), None)


def batch(items: Sequence[OutboxItem]) -> tuple[OutboxItem, ...]:
    """As many from the front as fit into one request, at least one."""
    size, count = 0, 0
    for item in items[:MAX_BATCH]:
        size += len(codec.dumps(item.envelope))
        if count and size > MAX_BATCH_BYTES:
            break
        count += 1
    return tuple(items[:count])
