"""Moves a workstation's bookmark past its own effects, so that the feed does not bring them a second time."""

from collections.abc import Collection

from sqlalchemy import Connection

from sync.district.cursors import BadCursor, Cursor, read_cursor, write_cursor
from sync.district.district import District
from sync.district.reading import anything_else_new
from sync.district.store.transaction import standing


def moved(connection: Connection, district: District, unit: str, text: str, orders: Collection[str]) -> str | None:
    """The cursor that follows `text` for a workstation that is told how `orders` stand in this very view.

    None while a first sync is under way, and where the unit's feed holds anything besides these orders.
    """
    try:
        here = read_cursor(text, district.identity, unit)
    except BadCursor:
        return None
    now = standing(connection)
    if here.after is not None or here.seq > now or anything_else_new(connection, unit, here.seq, orders):
        return None
    return write_cursor(Cursor(schema=here.schema, seq=now), district.identity, unit)


def known_here(district: District, unit: str, text: str) -> bool:
    """True when the bookmark is of this district's present epoch and of this unit."""
    try:
        read_cursor(text, district.identity, unit)
    except BadCursor:
        return False
    return True
