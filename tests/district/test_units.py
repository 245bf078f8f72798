"""The tree of units, and finding one by what a person types."""

import json
import sys
from collections import Counter
from pathlib import Path

import pytest

from sync.district.district import District
from sync.district.units.lookup import UnknownUnit, ancestry, find_unit
from sync.district.units.seed import seed_units
from sync.regulation.terms import Level
from tests.district.scenery import order_in
from tests.helpers.clocks import SteadyClock

REAL = Path(__file__).parents[2] / "../shared/data/district.json"


def test_the_tree_is_three_levels_deep() -> None:
    units = {unit.id: unit for unit, _ in seed_units()}
    levels = Counter(unit.level for unit in units.values())
    assert (levels[Level.DISTRICT], levels[Level.TOWNSHIP], levels[Level.VILLAGE]) == (1, 14, 191)
    assert levels[Level.DEPARTMENT] >= 6
    departments = {unit.id for unit in units.values() if unit.level is Level.DEPARTMENT}
    assert {unit.parent for unit in units.values() if unit.level is Level.SECTION} == departments
    assert {len(ancestry(units, unit)) for unit in units} == {1, 2, 3}


def test_every_id_is_readable_and_unique() -> None:
    ids = [unit.id for unit, _ in seed_units()]
    assert len(ids) == len(set(ids))
    assert all(part.isascii() and part.replace("-", "").isalpha() for part in ids)


def test_names_and_codes_are_those_of_the_real_district() -> None:
    if not REAL.exists():
        pytest.skip("the real district's list is not beside this clone")
    towns = json.loads(REAL.read_text(encoding="utf-8"))["towns"]
    real = {(place["code"], place["name"]) for town in towns for place in [town, *town["children"]]}
    ours = {(code, unit.name) for unit, code in seed_units() if unit.level in (Level.TOWNSHIP, Level.VILLAGE)}
    assert ours == real


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("盖山镇", "gaishan"),
        ("盖山", "gaishan"),
        ("gaishan-wushan", "gaishan-wushan"),
        ("盖山镇/江边村委会", "gaishan-jiangbian"),
        ("建新/江边村", "jianxin-jiangbian"),
        ("区民政局", "minzheng"),
        ("区民政局/养老服务科", "minzheng-yanglao"),
    ],
)
def test_a_unit_is_found_by_what_people_type(district: District, typed: str, found: str) -> None:
    assert find_unit(district.units, typed).id == found


def test_an_ambiguous_name_lists_the_choices(district: District) -> None:
    with pytest.raises(UnknownUnit, match="盖山镇/江边村委会、建新镇/江边村委会"):
        find_unit(district.units, "江边村委会")
    with pytest.raises(UnknownUnit, match="没有叫“月亮镇”的单位"):
        find_unit(district.units, "月亮镇")


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such modes there")
def test_nobody_else_on_the_machine_reads_the_database(tmp_path: Path, clock: SteadyClock) -> None:
    tmp_path.chmod(0o755)
    made = District.create(tmp_path, clock)
    order_in(made, None)
    modes = {file.name: file.stat().st_mode & 0o077 for file in tmp_path.iterdir()}
    made.close()
    assert set(modes.values()) == {0}, modes


def test_setting_up_twice_changes_nothing(district: District) -> None:
    again = District.create(district.root, district.clock)
    assert (again.identity, again.units) == (district.identity, district.units)
    again.close()
