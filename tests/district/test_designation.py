"""A unit's designations at the district: kept, told to its workstations, reached from the command line (R6.7)."""

import json
from pathlib import Path

import pytest

from sync.contract import codec
from sync.contract.pages import Entity
from sync.district.cli import main
from sync.district.district import District
from sync.district.replay.checking import faults
from sync.district.units.designations import load_designations
from sync.regulation.orders import Unit
from tests.district.scenery import TOWN, VILLAGE, Answered, Desk

ADD = ("--scope", "村道路灯", "--since", "2026-09-01", "--place", "吴山", "--as", "王敏")


def told(answer: Answered, unit: str) -> list[Unit]:
    rows = [each for each in answer.changes if each.entity is Entity.UNIT and each.id == unit]
    return [codec.loads(bytes(each.row), Unit) for each in rows]


@pytest.fixture
def designate(district: District, capsys: pytest.CaptureFixture[str]) -> object:
    def command(*arguments: str, code: int = 0) -> str:
        assert main(["--data", str(district.root), "--json", "designate", *arguments]) == code
        out, err = capsys.readouterr()
        return out if code == 0 else err

    return command


def test_what_is_designated_while_the_district_serves_reaches_the_units_workstation(
    district: District, town: Desk, designate: object
) -> None:
    assert callable(designate)
    first = town.pull()
    assert [unit.designations for unit in told(first, TOWN)] == [()]
    made = json.loads(designate("add", "--unit", TOWN, "--to", VILLAGE, *ADD))

    unit = told(town.pull(first.cursor), TOWN)[0]
    assert [(each.id, each.unit, each.places) for each in unit.designations] == [(made["id"], VILLAGE, ("吴山",))]
    assert [each.id for each in told(town.pull(), TOWN)[0].designations] == [made["id"]], "a first sync has it too"
    assert list(faults(district)) == []


def test_it_is_ended_listed_and_stays_on_record(district: District, town: Desk, designate: object) -> None:
    assert callable(designate)
    made = json.loads(designate("add", "--unit", TOWN, "--to", VILLAGE, *ADD))
    cursor = town.pull().cursor
    designate("end", "--unit", TOWN, "--id", made["id"], "--on", "2026-09-30", "--why", "改由物业承办")

    assert told(town.pull(cursor), TOWN)[0].designations[0].why_ended == "改由物业承办"
    listed = json.loads(designate("list", "--unit", TOWN))
    assert [(each["id"], each["ended_on"]) for each in listed] == [(made["id"], "2026-09-30")]


def test_a_refusal_names_its_article_and_changes_nothing(district: District, designate: object) -> None:
    assert callable(designate)
    assert "R6.7" in designate("add", "--unit", VILLAGE, "--to", TOWN, *ADD, code=1)
    assert "R6.7" in designate("end", "--unit", TOWN, "--id", "nothing", code=1)
    with district.read() as connection:
        assert load_designations(connection) == {}


def test_a_district_of_before_gets_the_table_when_it_is_opened(district: District, tmp_path: Path) -> None:
    with district.begin() as tx:
        tx.connection.exec_driver_sql("DROP TABLE designation")
    again = District.open(district.root, district.clock)
    with again.read() as connection:
        assert load_designations(connection) == {}
    again.close()
