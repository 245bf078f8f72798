"""What the district's `Date` says about this machine's clock."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

_COARSE: Final = timedelta(seconds=2)
"""`Date` counts whole seconds, and servers refresh it once a second."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """One look at the district's clock, between two looks at ours."""

    server: datetime
    sent_at: datetime
    received_at: datetime


def sighting(date: str, sent_at: datetime, received_at: datetime) -> Sighting | None:
    """Read a `Date` header; None when there is none that makes sense."""
    try:
        server = parsedate_to_datetime(date)
    except ValueError:
        return None
    return Sighting(server, sent_at, received_at) if server.tzinfo else None


def offset_after(known_ms: int, seen: Sighting) -> int:
    """Server time minus workstation time in milliseconds, as the sighting allows it.

    `known_ms` stays while it is still possible, else the middle of what is possible. Keeping it
    spares a write for every answer and keeps countdowns from trembling.
    """
    low, high = _bounds(seen)
    return known_ms if low <= known_ms <= high else middle(seen)


def middle(seen: Sighting) -> int:
    """The middle of what a sighting allows, in milliseconds."""
    return round(sum(_bounds(seen)) / 2)


def _bounds(seen: Sighting) -> tuple[float, float]:
    millisecond = timedelta(milliseconds=1)
    return (seen.server - seen.received_at) / millisecond, (seen.server + _COARSE - seen.sent_at) / millisecond
