"""One write transaction: the connection, what every writer needs to know, and the counters."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, bindparam, insert, select, update

from sync.district.store.tables import counter
from sync.regulation.orders import Units
from sync.regulation.rules import Rules

SEQUENCE: Final = "seq"
"""The commit sequence of the feed; one writer at a time, so a later commit never carries a smaller number."""

# What every request asks is built once: building such a statement takes longer than running it.
_NAMED: Final = counter.c.name == bindparam("called")
_VALUE: Final = select(counter.c.value).where(_NAMED)
_RAISE: Final = update(counter).where(_NAMED).values(value=counter.c.value + bindparam("by"))


@dataclass(frozen=True, slots=True)
class Transaction:
    """Everything written through one of these happens together or not at all."""

    connection: Connection
    units: Units
    rules: Rules

    def take(self, name: str, count: int = 1) -> int:
        """Raise a counter by `count` and return its new value; numbers taken are never given twice."""
        if self.connection.execute(_RAISE, {"called": name, "by": count}).rowcount == 0:
            self.connection.execute(insert(counter).values(name=name, value=count))
        return self.standing(name)

    def standing(self, name: str) -> int:
        """The present value of a counter, 0 before its first use."""
        return standing(self.connection, name)


def standing(connection: Connection, name: str = SEQUENCE) -> int:
    """The present value of a counter as this connection sees it."""
    return connection.execute(_VALUE, {"called": name}).scalar() or 0
