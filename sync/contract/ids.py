"""UUIDv7 (RFC 9562): ids that sort by the time they were made."""

import uuid
from collections.abc import Callable
from datetime import datetime
from secrets import randbits


def uuid7(now: datetime, random: Callable[[int], int] = randbits) -> str:
    """A new id for the moment `now` (aware); `random(n)` gives n random bits."""
    milliseconds = int(now.timestamp() * 1000) & ((1 << 48) - 1)
    value = milliseconds << 80 | 0x7 << 76 | random(12) << 64 | 0b10 << 62 | random(62)
    return str(uuid.UUID(int=value))
