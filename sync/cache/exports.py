"""Which of our commands went into which courier file; from then on they count as perhaps delivered."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sync.cache import history
from sync.cache.changed import Changed
from sync.cache.database import Database
from sync.cache.history import Fate, Way
from sync.cache.moments import to_int
from sync.cache.outbox_item import OutboxItem, items
from sync.contract.problems import Problem

CARRY: Final = (
    "INSERT INTO carried (command, parcel, fresh, attempts) SELECT id, ?, maybe_there = 0, attempts FROM outbox"
    " WHERE state = 'waiting' AND id IN (SELECT value FROM json_each(?))"
)
MAYBE_THERE: Final = (
    "UPDATE outbox SET maybe_there = 1, was_there = 1"
    " WHERE state = 'waiting' AND id IN (SELECT command FROM carried WHERE parcel = ?)"
)
NOT_THERE: Final = (
    "UPDATE outbox SET maybe_there = 0, was_there = 0 WHERE state = 'waiting' AND id IN ("
    " SELECT c.command FROM carried c WHERE c.parcel = ? AND c.fresh AND c.attempts = outbox.attempts)"
)
TRIED_SINCE: Final = (
    "SELECT 1 FROM carried c JOIN outbox o ON o.id = c.command"
    " WHERE c.parcel = ? AND c.command = ? AND o.attempts > c.attempts"
)
UNSAID: Final = (
    "DELETE FROM attempt WHERE way = 'courier' AND fate = 'exported' AND (command, at) IN"
    " (SELECT c.command, e.at FROM carried c JOIN exported e USING (parcel) WHERE e.parcel = ?)"
)
OF_PARCEL: Final = "WHERE id IN (SELECT command FROM carried WHERE parcel = ?) ORDER BY turn"
COUNTS: Final = "SELECT 1 FROM exported WHERE parcel = ? AND generation = (SELECT generation FROM feed)"


class Exports:
    """Courier files that were made here, by the ids of their parcels."""

    def __init__(self, database: Database) -> None:
        """Belongs to an open cache."""
        self._database = database

    def begin(self, parcel: str, file: str, commands: Sequence[str], at: datetime) -> Changed:
        """The file is about to appear under its name: what is in it can no longer be taken back unseen."""
        said = Problem(type="about:blank", title=file)
        with self._database.write() as tx:
            tx.exec_driver_sql("INSERT INTO exported SELECT ?, ?, ?, generation FROM feed", (parcel, file, to_int(at)))
            tx.exec_driver_sql(CARRY, (parcel, json.dumps(list(commands))))
            tx.exec_driver_sql(MAYBE_THERE, (parcel,))
            for command in commands:
                history.add(tx, command, at, Fate.EXPORTED, said, Way.COURIER)
        return Changed(outbox=True)

    def undo(self, parcel: str) -> Changed:
        """The file did not come to be."""
        with self._database.write() as tx:
            tx.exec_driver_sql(NOT_THERE, (parcel,))
            tx.exec_driver_sql(UNSAID, (parcel,))
            tx.exec_driver_sql("DELETE FROM exported WHERE parcel = ?", (parcel,))
        return Changed(outbox=True)

    def counts(self, parcel: str) -> bool:
        """True while an answer to it is believed: made here, and nothing was fetched anew since."""
        with self._database.read() as connection:
            return connection.exec_driver_sql(COUNTS, (parcel,)).first() is not None

    def tried_since(self, parcel: str, command: str) -> bool:
        """True where the line has been tried with this command after it went into the parcel."""
        with self._database.read() as connection:
            return connection.exec_driver_sql(TRIED_SINCE, (parcel, command)).first() is not None

    def renew(self, parcel: str) -> None:
        """Everything is fetched anew by the very answer to this parcel, which goes on counting."""
        with self._database.write() as tx:
            tx.exec_driver_sql(
                "UPDATE exported SET generation = (SELECT generation FROM feed) WHERE parcel = ?", (parcel,)
            )

    def commands(self, parcel: str) -> list[OutboxItem]:
        """What went into it, in turn."""
        with self._database.read() as connection:
            return items(connection, OF_PARCEL, (parcel,))
