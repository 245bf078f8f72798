"""Finds a unit by what a person types: its id, its name, the name without its ending, or "township/village"."""

from typing import Final

from sync.regulation.orders import Unit, Units
from sync.regulation.parties import way_up

ENDINGS: Final = ("社区居委会", "委会", "村委会", "居委会", "社区", "街道", "镇")


class UnknownUnit(ValueError):
    """No unit, or more than one, answers to the text."""


def find_unit(units: Units, text: str) -> Unit:
    """The one unit meant by `text`. Raises UnknownUnit with a sentence that says why."""
    if text in units:
        return units[text]
    above, _, name = text.rpartition("/")
    found = [unit for unit in units.values() if _named(unit, name) and (not above or _below(units, unit, above))]
    exact = [unit for unit in found if unit.name == name]
    chosen = exact if len(exact) == 1 else found
    if len(chosen) != 1:
        raise UnknownUnit(_why(units, text, chosen))
    return chosen[0]


def ancestry(units: Units, unit_id: str) -> list[str]:
    """The unit and every unit above it, lowest first."""
    return [unit.id for unit in way_up(units, unit_id)]


def depth(units: Units, unit_id: str) -> int:
    """How many units stand above it: 0 for the district."""
    return len(ancestry(units, unit_id)) - 1


def _named(unit: Unit, name: str) -> bool:
    return unit.name == name or any(unit.name == name + ending for ending in ENDINGS)


def _below(units: Units, unit: Unit, above: str) -> bool:
    parent = units.get(unit.parent or "")
    return parent is not None and (parent.id == above or _named(parent, above))


def _why(units: Units, text: str, found: list[Unit]) -> str:
    if not found:
        return f"没有叫“{text}”的单位，请核对名称；村和社区可以写成“镇街/村社区”"
    choices = "、".join(f"{units[u.parent].name if u.parent else ''}/{u.name}" for u in found)
    return f"“{text}”对应多个单位，请写成其中一个：{choices}"
