"""Time as an argument: logic asks a Clock, so that a test or a corrected clock can answer."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What logic may ask about time."""

    def now(self) -> datetime:
        """The present moment, aware, UTC."""

    def monotonic(self) -> float:
        """Seconds that never run backwards."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The present moment by the machine."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds since an arbitrary start."""
        return time.monotonic()
