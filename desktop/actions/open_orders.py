"""Everything that is open at this unit, each order once: what a trip, a deputy or a leader looks through."""

from datetime import datetime
from typing import Final

from desktop.actions.desk import Desk
from sync.cache.places import Place, Row

_READ: Final = 500
"""Rows read of each place: more than anybody goes through by hand."""


def open_rows(desk: Desk, now: datetime) -> list[Row]:
    """Open orders, the nearest due first, those without a deadline last."""
    found = {
        row.order_id: row
        for place in (Place.OVERDUE, Place.TO_SIGN, Place.TO_DO)
        for row in desk.cache.views.rows(place, now, 0, _READ)
    }
    never = datetime.max.replace(tzinfo=now.tzinfo)
    return sorted(found.values(), key=lambda row: row.due or never)
