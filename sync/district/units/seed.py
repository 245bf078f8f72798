"""Turns the unit lists into units: the district, its townships with villages, its departments with sections (R3.1)."""

from collections.abc import Iterator
from typing import Final

from sync.district.units.departments import DEPARTMENTS
from sync.district.units.townships import DIVISION, TOWNSHIPS
from sync.regulation.orders import Unit
from sync.regulation.terms import Level

DISTRICT: Final = Unit(id="cangshan", name="仓山区政务服务管理办公室", level=Level.DISTRICT)


def seed_units() -> Iterator[tuple[Unit, str]]:
    """Every unit with its division code ("" where it has none), parents before children."""
    yield DISTRICT, DIVISION
    yield from _townships()
    yield from _departments()


def _townships() -> Iterator[tuple[Unit, str]]:
    parent, town_code = "", ""
    for line in TOWNSHIPS.strip().splitlines():
        code, short, name = line.split()
        if line.startswith(" "):
            yield Unit(id=f"{parent}-{short}", name=name, level=Level.VILLAGE, parent=parent), town_code + code
        else:
            parent, town_code = short, DIVISION + code
            yield Unit(id=short, name=name, level=Level.TOWNSHIP, parent=DISTRICT.id), town_code


def _departments() -> Iterator[tuple[Unit, str]]:
    parent = ""
    for line in DEPARTMENTS.strip().splitlines():
        level, short, name = line.split()
        if line.startswith(" "):
            yield Unit(id=f"{parent}-{short}", name=name, level=Level(level), parent=parent), ""
        else:
            parent = short
            yield Unit(id=short, name=name, level=Level(level), parent=DISTRICT.id), ""
