"""An order by the number that somebody reads out: the whole of it, its last digits, or the number upstream (R11.3)."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Connection

from sync.cache import listing
from sync.cache.numbers import FEWEST
from sync.regulation.terms import OrderState

_OVER: Final = ", ".join(f"'{state}'" for state in OrderState if state.over)
_BY_OWN: Final = "SELECT no FROM listed WHERE replace(number, '-', '') LIKE '%' || ?"
_BY_UPSTREAM: Final = (
    "SELECT f.no FROM fact f WHERE f.readable AND f.row IS NOT NULL AND (f.no IN (SELECT rowid FROM ordertext"
    " WHERE ordertext MATCH ?) OR (f.no IN (SELECT no FROM unindexed) AND instr(f.row, ?)))"
    " AND replace(f.row ->> '$.upstream_no', '-', '') LIKE '%' || ?"
)
_LINES: Final = (
    f"SELECT {listing.LINE} FROM listed l WHERE l.no IN ({{numbers}}) ORDER BY"  # noqa: S608 - columns of our own
    f" replace(l.number, '-', '') <> ? COLLATE NOCASE, l.order_state IN ({_OVER}), l.no DESC LIMIT ?"
)


def numbered(connection: Connection, number: str, limit: int) -> Sequence[Any]:
    """Lines, as `listing.LINE` has them, of orders whose number or upstream number ends so; the exact one first.

    `number` is as `numbers.number_in` has it.
    """
    own = connection.exec_driver_sql(_LINES.format(numbers=_BY_OWN), (number, number, limit)).all()
    if own:
        return own
    end = number[-FEWEST:]
    asked = (f'"{end}"', end, number, number, limit)
    return connection.exec_driver_sql(_LINES.format(numbers=_BY_UPSTREAM), asked).all()
