"""What has not left this workstation, counted and with what falls due first, for the last word before it closes."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sync.cache.cache import Cache


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsent:
    """`waiting` leave by themselves, `parked` need a person; `subject` and `due` are of what falls due first."""

    waiting: int
    parked: int = 0
    subject: str = ""
    due: datetime | None = None


def unsent(cache: "Cache") -> Unsent:
    """As it is now; touches the disk."""
    waiting = [item for item in cache.outbox.all(0) if item.due and item.receipt is None]
    first = min(waiting, key=lambda item: item.due.timestamp() if item.due else 0.0, default=None)
    return Unsent(
        waiting=cache.outbox.waiting(),
        parked=cache.outbox.parked(),
        subject=first.subject or first.number if first else "",
        due=first.due if first else None,
    )
