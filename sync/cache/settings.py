"""Small choices of the person at this workstation, by name; the names are wanted before the database is loaded."""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from sync.cache.database import Database

LOW_DATA: Final = "line.low_data"
"""`on` where the line is paid for by the megabyte: long texts and originals of photos come only when asked for."""
EVERY: Final = "line.every"
"""Seconds between two looks for news; 0 holds the line, so that news comes at once."""
INTERVALS: Final = (0, 60, 120, 300, 600, 900, 1800)
"""What may be chosen of it: rarer than every half an hour, an order could be signed for too late (R16.1)."""
CA: Final = "line.ca_pem"
"""The district's own certificate authority as PEM, where it has one."""
PROXY: Final = "line.proxy"
"""How the line goes: empty as the system says, NO_PROXY directly, or the address of a proxy with its scheme."""
NO_PROXY: Final = "none"
KEPT_MB: Final = "store.kept_mb"
"""Megabytes of complete downloads that may lie here."""
USUAL_MB: Final = 300
UP_RATE: Final = "line.up_rate"
WORTH_NOTING: Final = 0.25
"""The part by which a rate must have changed to be written down."""

ON: Final = "on"
OFF: Final = "off"


def put(tx: "Connection", name: str, value: str) -> None:
    """Keep a value together with whatever else `tx` writes."""
    tx.exec_driver_sql("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (name, value))


class Settings:
    """Text values by name."""

    def __init__(self, database: "Database") -> None:
        """Belongs to an open cache."""
        self._database = database

    def get(self, name: str, default: str = "") -> str:
        """The value, or `default` when it was never set."""
        found = self._database.value("SELECT value FROM setting WHERE name = ?", name)
        return default if found is None else str(found)

    def set(self, name: str, value: str) -> None:
        """Keep a value."""
        with self._database.write() as tx:
            put(tx, name, value)

    @property
    def up_rate(self) -> int:
        """Bytes a second that lately went up over the line; 0 while nobody knows."""
        return int(self.get(UP_RATE, "0"))

    def note_up_rate(self, rate: float) -> None:
        """Keep how fast the line is; small differences are not worth a write."""
        known = self.up_rate
        if rate > 0 and abs(rate - known) > known * WORTH_NOTING:
            self.set(UP_RATE, str(max(1, round(rate))))

    @property
    def kept_bytes(self) -> int:
        """Bytes of complete downloads that may lie here; the longest unused are let go first."""
        kept = self.get(KEPT_MB)
        return (int(kept) if kept.isdigit() else USUAL_MB) * 1024 * 1024

    @property
    def every(self) -> int:
        """Seconds between two looks for news, 0 where the line is held; what nobody can choose is 0."""
        kept = self.get(EVERY)
        return int(kept) if kept.isdigit() and int(kept) in INTERVALS else 0

    @property
    def low_data(self) -> bool:
        """Whether the line should spare every byte that nobody asked for."""
        return self.get(LOW_DATA) == ON

    @low_data.setter
    def low_data(self, on: bool) -> None:
        self.set(LOW_DATA, ON if on else OFF)
