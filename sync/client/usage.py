"""How much data the line used, day by day, for people who pay by the megabyte."""

from datetime import datetime, timedelta, timezone
from typing import Final

from sync.cache.settings import Settings
from sync.client.transport import Transport

_CHINA: Final = timezone(timedelta(hours=8))
_KEY: Final = "line.bytes"
WORTH_WRITING: Final = 16 * 1024
"""Bytes that a crash may lose from the count, against a disk write for every empty poll."""


class Usage:
    """Bytes sent and received on the present day in China: HTTP bytes, without the overhead of TLS and TCP."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._transport: Transport | None = None
        self._read = 0
        self._pending = 0

    def meter(self, transport: Transport) -> None:
        """Count what goes over `transport` from now on."""
        self._collect()
        self._transport, self._read = transport, 0

    def flush(self, now: datetime, *, least: int = 1) -> None:
        """Write what was counted, if it is `least` bytes or more."""
        self._collect()
        if self._pending >= least:
            total = self.today(now)
            self._pending = 0
            self._settings.set(_KEY, f"{_day(now)} {total}")

    def today(self, now: datetime) -> int:
        """Bytes of the day that `now` falls in."""
        self._collect()
        day, _, count = self._settings.get(_KEY).partition(" ")
        return self._pending + (int(count) if day == _day(now) else 0)

    def _collect(self) -> None:
        if self._transport:
            total = self._transport.tally.sent + self._transport.tally.received
            self._pending, self._read = self._pending + total - self._read, total


def _day(now: datetime) -> str:
    return now.astimezone(_CHINA).date().isoformat()
