"""What the detail of a unit shows, read in one go on a worker thread."""

from dataclasses import dataclass
from datetime import datetime

from desktop.actions.desk import Desk
from desktop.screens.inbox.source import PAGE
from sync.cache.below import Chased, UnitBelow
from sync.cache.places import Row

__all__ = ["PAGE", "Detail", "read_detail", "read_units"]


@dataclass(frozen=True, slots=True)
class Detail:
    """One unit with the first page of its orders and the last urges to it."""

    unit: UnitBelow
    page: list[Row]
    urges: list[Chased]


def read_units(desk: Desk) -> tuple[list[UnitBelow], datetime]:
    """Every unit below, and the district's time at which this was so; touches the disk."""
    now = desk.now()
    return desk.cache.below.units(now), now


def read_detail(desk: Desk, unit: UnitBelow) -> Detail:
    """Read it; touches the disk."""
    below = desk.cache.below
    return Detail(unit, below.orders(unit.id, 0, PAGE), below.urges(unit.id))
