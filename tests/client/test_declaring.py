"""A unit designates from its own workstation, with the line down as well; told once, to everybody (R6.7)."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from sync.cache.outbox_item import OutboxState
from sync.client.queueing import queue
from sync.client.wishes import Wish
from sync.contract.ids import uuid7
from sync.district.acting import actor_of
from sync.district.district import District
from sync.district.units.designations import declare, load_designations
from sync.regulation.acts import Designate
from sync.regulation.designation import Designation
from sync.regulation.terms import Verb
from tests.client.station import ServedClock, Station
from tests.district.scenery import OTHER_VILLAGE, TOWN, VILLAGE, serving
from tests.helpers.clocks import SteadyClock
from tests.helpers.line_proxy import LineProxy

LIGHTS = {"unit": VILLAGE, "scope": "村道路灯", "places": ["吴山村"]}


def designate(station: Station, **fields: object) -> str:
    """Queue a designation and insist that it was allowed."""
    queued = queue(station.cache, station.clock, Wish(verb=Verb.DESIGNATE, fields={**LIGHTS, **fields}))
    assert queued.command, queued
    return queued.command


def end(station: Station, designation: str) -> str:
    """Queue the end of a designation."""
    fields = {"designation": designation, "why": "改由物业承办"}
    queued = queue(station.cache, station.clock, Wish(verb=Verb.END_DESIGNATION, fields=fields))
    assert queued.command, queued
    return queued.command


def told(station: Station, unit: str = TOWN) -> list[Designation]:
    return list(station.cache.orders.units()[unit].designations)


def kept(district: District) -> list[Designation]:
    with district.read() as connection:
        return list(load_designations(connection).get(TOWN, ()))


def test_it_is_told_to_the_other_workstations_and_ended_again(
    district: District, town: Station, village: Station
) -> None:
    town.engine.cycle()
    command = designate(town)
    town.engine.cycle()
    village.engine.cycle()

    assert [(each.id, each.unit, each.person) for each in told(village)] == [(command, VILLAGE, "zhen管理员")]
    assert town.item(command).state is OutboxState.DELIVERED
    ended = end(town, command)
    town.engine.cycle()
    village.engine.cycle()
    assert [(each.end, each.why_ended) for each in told(village)] == [(ended, "改由物业承办")]
    assert told(town) == told(village) == kept(district)


def test_offline_it_stands_at_once_is_not_made_twice_and_is_shown_with_its_words(town: Station) -> None:
    town.engine.cycle()
    command = designate(town)
    unit = town.cache.views.own_unit(TOWN)
    again = queue(town.cache, town.clock, Wish(verb=Verb.DESIGNATE, fields=LIGHTS))

    assert unit is not None
    assert [each.id for each in unit.designations] == [command]
    assert told(town) == [], "what the district has not told is no fact"
    assert (again.command, again.article) == ("", "R6.7")
    assert "已经指定" in again.reason
    item = town.item(command)
    assert (item.number, item.subject) == ("", f"{town.cache.orders.units()[VILLAGE].name}：村道路灯")
    end(town, command)
    unit = town.cache.views.own_unit(TOWN)
    assert unit is not None
    assert unit.designations[0].ended_on == unit.designations[0].since


@pytest.mark.parametrize(
    ("fields", "article", "field"),
    [
        ({"unit": TOWN}, "R6.7", ""),
        ({"scope": " "}, "R6.7", ""),
        ({"until": "2020-01-01"}, "R6.7", ""),
        ({"since": "明天"}, "", "$.since"),
        ({"scope": 5}, "", "$.scope"),
        ({"place": "吴山村"}, "", "$.place"),
    ],
)
def test_what_may_not_be_is_not_queued(town: Station, fields: dict[str, object], article: str, field: str) -> None:
    town.engine.cycle()
    queued = queue(town.cache, town.clock, Wish(verb=Verb.DESIGNATE, fields={**LIGHTS, **fields}))

    assert (queued.command, queued.article) == ("", article)
    assert queued.field.startswith(field)
    assert queued.reason
    assert town.cache.outbox.all() == []


def test_before_the_first_sync_it_says_that_one_is_needed(town: Station) -> None:
    queued = queue(town.cache, town.clock, Wish(verb=Verb.DESIGNATE, fields=LIGHTS))

    assert (queued.command, queued.article, bool(queued.remedy)) == ("", "R6.7", True)


def test_an_answer_that_is_lost_on_the_way_does_not_double_it(
    district: District, town: Station, line: LineProxy
) -> None:
    town.engine.cycle()
    town.move_to(line.url)
    command = designate(town)
    line.cut_after(1)
    town.engine.cycle(hurry=True)
    assert [each.id for each in kept(district)] == [command], "it was taken, and nobody was told"
    assert town.item(command).maybe_there
    line.come_back()
    town.engine.cycle(hurry=True)

    assert town.item(command).state is OutboxState.DELIVERED
    assert [each.id for each in kept(district)] == [command]


def test_what_the_district_has_meanwhile_is_refused_with_the_article(district: District, town: Station) -> None:
    town.engine.cycle()
    command = designate(town)
    with district.begin() as tx:
        act = Designate(unit=VILLAGE, scope="村道路灯", since=date(2020, 1, 1))
        declare(tx, act, actor_of(district.units[TOWN], "", "王敏"), uuid7(district.clock.now()), district.clock.now())
    town.engine.cycle()

    item = town.item(command)
    assert item.state is OutboxState.PARKED
    assert "已经指定" in item.reason_detail
    assert [each.person for each in told(town)] == ["王敏"]
    own = town.cache.views.own_unit(TOWN)
    assert own is not None
    assert [each.person for each in own.designations] == ["王敏"]


def test_a_district_restored_from_yesterday_gets_again_what_it_forgot_and_nothing_twice(
    district: District, town: Station, clock: SteadyClock, tmp_path: Path
) -> None:
    town.engine.cycle()
    first = designate(town)
    town.engine.cycle()
    yesterday = tmp_path / "yesterday"
    shutil.copytree(tmp_path / "district", yesterday)
    second, ended = designate(town, unit=OTHER_VILLAGE), end(town, first)
    town.engine.cycle()
    restored = District.open(yesterday, ServedClock(clock))
    with serving(restored) as url:
        town.move_to(url)
        for _ in range(4):
            town.engine.cycle(hurry=True)
        assert sorted((each.id, each.end) for each in kept(restored)) == sorted([(first, ended), (second, "")])
    restored.close()
    assert {town.item(each).state for each in (first, second, ended)} == {OutboxState.DELIVERED}
    assert told(town) == kept(restored)
