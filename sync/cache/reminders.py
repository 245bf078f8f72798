"""What was already said and what shall be said again later, so that a restart repeats nothing."""

import json
from collections.abc import Iterable
from datetime import datetime

from sync.cache.database import Database
from sync.cache.moments import from_int, to_int


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

    def said(self, keys: Iterable[str]) -> frozenset[str]:
        """Those of `keys` that were said before; one read, however many there are."""
        with self._database.read() as connection:
            query = "SELECT key FROM told WHERE key IN (SELECT value FROM json_each(?))"
            return frozenset(connection.exec_driver_sql(query, (json.dumps(list(keys)),)).scalars())

    def remember_all(self, keys: Iterable[str], at: datetime) -> None:
        """They were said at `at`, and snoozes on them are over; one transaction, none without keys."""
        rows = [(key, to_int(at)) for key in keys]
        if not rows:
            return
        with self._database.write() as tx:
            tx.exec_driver_sql("INSERT OR REPLACE INTO told (key, at) VALUES (?, ?)", rows)
            tx.exec_driver_sql("DELETE FROM snooze WHERE key = ?", [(key,) for key, _ in rows])

    def snooze(self, key: str, until: datetime) -> None:
        """Say it again at `until` (稍后提醒)."""
        with self._database.write() as tx:
            tx.exec_driver_sql("INSERT OR REPLACE INTO snooze (key, until) VALUES (?, ?)", (key, to_int(until)))

    def snoozed(self, key: str, now: datetime) -> bool:
        """True while it shall stay quiet."""
        with self._database.read() as connection:
            query = "SELECT 1 FROM snooze WHERE key = ? AND until > ?"
            return connection.exec_driver_sql(query, (key, to_int(now))).scalar() is not None

    def quiet_until(self, key: str, now: datetime) -> datetime | None:
        """Until when it shall stay quiet; None where it need not, or no longer."""
        with self._database.read() as connection:
            query = "SELECT until FROM snooze WHERE key = ? AND until > ?"
            until = connection.exec_driver_sql(query, (key, to_int(now))).scalar()
        return from_int(until)

    def snooze_all(self, keys: Iterable[str], until: datetime) -> None:
        """Say all of them again at `until`; one transaction, none without keys."""
        rows = [(key, to_int(until)) for key in keys]
        if rows:
            with self._database.write() as tx:
                tx.exec_driver_sql("INSERT OR REPLACE INTO snooze (key, until) VALUES (?, ?)", rows)

    def quiet(self, now: datetime) -> frozenset[str]:
        """Keys that shall stay quiet at `now`."""
        with self._database.read() as connection:
            query = "SELECT key FROM snooze WHERE until > ?"
            return frozenset(connection.exec_driver_sql(query, (to_int(now),)).scalars())

    def snoozing(self) -> frozenset[str]:
        """Keys that wait to be said again, whether their time has come or not."""
        with self._database.read() as connection:
            return frozenset(connection.exec_driver_sql("SELECT key FROM snooze").scalars())

    def due_snoozes(self, now: datetime) -> list[str]:
        """Keys whose time has come, the earliest first; they stay until remembered or snoozed again."""
        with self._database.read() as connection:
            query = "SELECT key FROM snooze WHERE until <= ? ORDER BY until"
            return list(connection.exec_driver_sql(query, (to_int(now),)).scalars())
