"""Units of the tree and those who act for them (R3.1)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sync.regulation.designation import Designation
from sync.regulation.terms import Level, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One unit of the tree (R3.1); `parent` is None for the district only.

    `designations`: its 具体承办单位, also those that are over (R6.7).
    """

    id: str
    name: str
    level: Level
    parent: str | None = None
    designations: tuple[Designation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who acts: a user on behalf of one unit."""

    user: str
    name: str
    unit: str
    level: Level
    role: Role = Role.ADMINISTRATOR


Units = Mapping[str, Unit]
"""The tree, by id; a workstation knows its own part of it."""


def way_up(units: Units, unit_id: str) -> Iterator[Unit]:
    """The unit and every one above it, the district last (R3.1)."""
    unit = units.get(unit_id)
    while unit is not None:
        yield unit
        unit = units.get(unit.parent or "")
