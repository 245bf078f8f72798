"""One write transaction: the connection, what every writer needs to know, and the counters."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, insert, select, update

from sync.district.store.tables import counter
from sync.regulation.orders import Units
from sync.regulation.rules import Rules

SEQUENCE: Final = "seq"
"""The commit sequence of the feed; one writer at a time, so a later commit never carries a smaller number."""


@dataclass(frozen=True, slots=True)
class Transaction:
    """Everything written through one of these happens together or not at all."""

    connection: Connection
    units: Units
    rules: Rules

    def take(self, name: str, count: int = 1) -> int:
        """Raise a counter by `count` and return its new value; numbers taken are never given twice."""
        table = counter
        change = update(table).where(table.c.name == name).values(value=table.c.value + count)
        if self.connection.execute(change).rowcount == 0:
            self.connection.execute(insert(table).values(name=name, value=count))
        return self.standing(name)

    def standing(self, name: str) -> int:
        """The present value of a counter, 0 before its first use."""
        return standing(self.connection, name)


def standing(connection: Connection, name: str = SEQUENCE) -> int:
    """The present value of a counter as this connection sees it."""
    return connection.execute(select(counter.c.value).where(counter.c.name == name)).scalar() or 0
