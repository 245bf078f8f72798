"""An order by the number that somebody reads out: the whole of it, its last digits, or the number upstream (R11.3)."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Connection

from sync.cache import listing
from sync.regulation.terms import OrderState

FEWEST: Final = 4
"""So many last digits of an order's numbers are in the index as a word of their own."""
_CALLED: Final = "(?:工单|受理|上级|热线)?(?:编号|号码|单号|号)|工单"
_BEFORE: Final = re.compile(rf"^(?:no(?![a-z])\.?|{_CALLED})?[\s:.#]*", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"[\s\-_/·.]+")
_NUMBER: Final = re.compile(r"[A-Za-z]{0,8}\d{4,30}")

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


def number_in(text: str) -> str:
    """The number that was typed, without what people write around and into it; empty when it is none.

    `No. 2026 0928 000012`, `工单号：０００１２３` and `DB20260928-000012` are numbers, from four digits on.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    bare = _BETWEEN.sub("", _BEFORE.sub("", plain, count=1))
    return bare.upper() if _NUMBER.fullmatch(bare) else ""


def numbered(connection: Connection, number: str, limit: int) -> Sequence[Any]:
    """Lines, as `listing.LINE` has them, of orders whose number or upstream number ends so; the exact one first."""
    own = connection.exec_driver_sql(_LINES.format(numbers=_BY_OWN), (number, number, limit)).all()
    if own:
        return own
    end = number[-FEWEST:]
    asked = (f'"{end}"', end, number, number, limit)
    return connection.exec_driver_sql(_LINES.format(numbers=_BY_UPSTREAM), asked).all()
