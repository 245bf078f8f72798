"""What was already said and what shall be said again later, so that a restart repeats nothing."""

from datetime import datetime

from sync.cache.database import Database
from sync.cache.moments import to_int


class Reminders:
    """Keys are the caller's: one per thing to be said, for example order, kind of reminder and due moment."""

    def __init__(self, database: Database) -> None:
        """Belongs to an open cache."""
        self._database = database

    def told(self, key: str) -> bool:
        """True when this was said before."""
        with self._database.read() as connection:
            return connection.exec_driver_sql("SELECT 1 FROM told WHERE key = ?", (key,)).scalar() is not None

    def remember(self, key: str, at: datetime) -> None:
        """It was said at `at`; a snooze on it is over."""
        with self._database.write() as tx:
            tx.exec_driver_sql("INSERT OR REPLACE INTO told (key, at) VALUES (?, ?)", (key, to_int(at)))
            tx.exec_driver_sql("DELETE FROM snooze WHERE key = ?", (key,))

    def snooze(self, key: str, until: datetime) -> None:
        """Say it again at `until` (稍后提醒)."""
        with self._database.write() as tx:
            tx.exec_driver_sql("INSERT OR REPLACE INTO snooze (key, until) VALUES (?, ?)", (key, to_int(until)))

    def snoozed(self, key: str, now: datetime) -> bool:
        """True while it shall stay quiet."""
        with self._database.read() as connection:
            query = "SELECT 1 FROM snooze WHERE key = ? AND until > ?"
            return connection.exec_driver_sql(query, (key, to_int(now))).scalar() is not None

    def due_snoozes(self, now: datetime) -> list[str]:
        """Keys whose time has come, the earliest first; they stay until remembered or snoozed again."""
        with self._database.read() as connection:
            query = "SELECT key FROM snooze WHERE until <= ? ORDER BY until"
            return list(connection.exec_driver_sql(query, (to_int(now),)).scalars())
