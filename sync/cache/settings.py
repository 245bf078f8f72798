"""Small choices of the person at this workstation, by name."""

from sync.cache.database import Database


class Settings:
    """Text values by name."""

    def __init__(self, database: Database) -> None:
        """Belongs to an open cache."""
        self._database = database

    def get(self, name: str, default: str = "") -> str:
        """The value, or `default` when it was never set."""
        with self._database.read() as connection:
            found = connection.exec_driver_sql("SELECT value FROM setting WHERE name = ?", (name,)).scalar()
            return default if found is None else str(found)

    def set(self, name: str, value: str) -> None:
        """Keep a value."""
        with self._database.write() as tx:
            tx.exec_driver_sql(
                "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
                (name, value),
            )
