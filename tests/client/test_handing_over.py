"""A 交接单 that was written at one workstation is told at the unit's others, and nowhere else."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec import UNSET

from sync.contract.handover import Leave
from sync.contract.status import LineState
from sync.district.district import District
from sync.regulation.terms import Role
from sync.regulation.workdays import local_day
from tests.client.station import Station, new_user
from tests.district.scenery import TOWN, VILLAGE, order_in
from tests.helpers.clocks import SteadyClock
from tests.helpers.line_proxy import LineProxy


@pytest.fixture
def deputy(tmp_path: Path, village: Station, district: District, url: str, clock: SteadyClock) -> Iterator[Station]:
    """A second workstation of the village; both know that they are two."""
    station = Station(tmp_path / "deputy", district, url, VILLAGE, "sun", clock)
    village.sign_in()
    yield station
    station.close()


def note_of(station: Station, **words: object) -> Leave:
    actor, today = station.cache.identity.actor, local_day(station.clock.now())
    assert actor is not None
    given = {"deputy": "孙丽", "first": today, "last": today + timedelta(days=2), "remark": "水泵周三到货。"}
    given |= {"giver": actor.user, "person": actor.name, "written_at": station.clock.now()}
    return Leave(**(given | words))  # type: ignore[arg-type]


def kept(station: Station) -> Leave | None:
    return station.cache.handover.kept(local_day(station.clock.now()))


def both_sync(*stations: Station) -> None:
    for station in stations:
        assert station.engine.cycle(hurry=True).status.state is LineState.CONNECTED


def test_the_deputy_sees_it_changes_it_and_sees_that_it_is_over(village: Station, deputy: Station) -> None:
    both_sync(village, deputy)
    note = note_of(village)
    village.cache.handover.keep(note)
    both_sync(village)
    assert deputy.engine.cycle().changed.handover
    assert kept(deputy) == kept(village) == note
    added = replace(note, remark="水泵已收到。")
    deputy.cache.handover.keep(added)
    both_sync(deputy, village)
    assert kept(village) == added, "of one moment holds what was brought last"
    village.cache.handover.keep(replace(added, over=True))
    assert kept(village) is None
    both_sync(village, deputy)
    assert kept(deputy) is None


def test_what_was_brought_before_and_ended_elsewhere_can_be_written_again(village: Station, deputy: Station) -> None:
    note = note_of(village)
    village.cache.handover.keep(note)
    both_sync(village, deputy)
    deputy.cache.handover.keep(replace(note, over=True))
    both_sync(deputy, village)
    assert kept(village) is None
    village.cache.handover.keep(note)
    assert kept(village) == note
    both_sync(village, deputy)
    assert kept(deputy) == kept(village) == note


def test_without_a_line_it_holds_here_and_is_brought_later(village: Station, deputy: Station, line: LineProxy) -> None:
    both_sync(village, deputy)
    line.go_dark()
    village.cache.handover.keep(note_of(village))
    village.engine.cycle()
    assert kept(village) == note_of(village)
    both_sync(deputy)
    assert kept(deputy) is None
    line.come_back()
    both_sync(village, deputy)
    assert kept(deputy) == note_of(village)


def test_it_is_brought_once_and_costs_nothing_afterwards(village: Station, deputy: Station, line: LineProxy) -> None:
    village.cache.handover.keep(note_of(village))
    both_sync(village, deputy, village)
    before = line.meter.up + line.meter.down
    both_sync(village)
    assert line.meter.up + line.meter.down - before < 700


def test_another_unit_is_not_told(village: Station, deputy: Station, town: Station) -> None:
    both_sync(village, deputy, town)
    village.cache.handover.keep(note_of(village))
    both_sync(village, deputy, town)
    assert kept(deputy) is not None
    assert kept(town) is None


def test_a_unit_with_one_workstation_keeps_it_to_itself(district: District, village: Station) -> None:
    both_sync(village)
    village.cache.handover.keep(note_of(village))
    both_sync(village)
    assert village.cache.handover.untold(local_day(village.clock.now())) is not None
    assert kept(village) == note_of(village)


def test_a_workstation_that_comes_later_gets_it_with_its_first_sync(
    tmp_path: Path, village: Station, deputy: Station, district: District, url: str, clock: SteadyClock
) -> None:
    order_in(district, VILLAGE)
    village.cache.handover.keep(note_of(village))
    both_sync(village)
    third = Station(tmp_path / "third", district, url, VILLAGE, "li", clock)
    both_sync(third)
    assert kept(third) == note_of(village)
    assert third.cache.orders.rules() == village.cache.orders.rules(), "a note is no rule"
    third.close()


def test_the_district_puts_the_name_and_refuses_a_stranger_once(
    district: District, village: Station, deputy: Station
) -> None:
    both_sync(village, deputy)
    village.cache.handover.keep(note_of(village, person="冒名"))
    both_sync(village, deputy)
    found = kept(deputy)
    assert found is not None
    assert found.person == "cun管理员"
    new_user(district, TOWN, "gui")
    village.cache.handover.keep(note_of(village, giver="nobody"))
    both_sync(village, deputy)
    assert kept(deputy) == found
    assert village.cache.handover.untold(local_day(village.clock.now())) is None, "it is not brought again"


def test_it_waits_while_a_leader_is_signed_in_where_it_was_written(village: Station, deputy: Station) -> None:
    """R6.1."""
    both_sync(village, deputy)
    village.cache.handover.keep(note_of(village))
    signed_in = village.cache.identity.session
    assert signed_in is not None
    village.cache.identity.session = replace(signed_in, actor=replace(signed_in.actor, role=Role.LEADER))
    both_sync(village, deputy)
    assert (kept(village), kept(deputy)) == (note_of(village), None)
    village.cache.identity.session = signed_in
    both_sync(village, deputy)
    assert kept(deputy) == note_of(village)


def test_a_note_whose_days_are_over_is_not_brought(village: Station, deputy: Station, clock: SteadyClock) -> None:
    both_sync(village, deputy)
    village.cache.handover.keep(note_of(village))
    clock.tick(days=4)
    for station in (village, deputy):
        station.sign_in()
    both_sync(village, deputy)
    assert kept(deputy) is None


def test_what_was_written_first_and_brought_last_does_not_hold(
    village: Station, deputy: Station, clock: SteadyClock
) -> None:
    both_sync(village, deputy)
    first = note_of(village, remark="没有网络时写的。")
    village.cache.handover.keep(first)
    clock.tick(seconds=1200)
    newer = note_of(village, deputy="周敏")
    deputy.cache.handover.keep(newer)
    both_sync(deputy)
    assert village.engine.cycle(hurry=True).changed.handover
    assert (kept(village), kept(deputy)) == (newer, newer)
    assert village.cache.handover.outdone() == first, "what he wrote is still here"
    both_sync(deputy, village)
    assert (kept(village), kept(deputy)) == (newer, newer)
    clock.tick(seconds=60)
    again = replace(first, written_at=clock.now())
    village.cache.handover.keep(again)
    both_sync(village, deputy)
    assert (kept(village), kept(deputy)) == (again, again)
    assert village.cache.handover.outdone() is None


def test_towards_a_district_of_an_earlier_version_it_stays_here(village: Station, deputy: Station) -> None:
    signed_in = village.cache.identity.session
    assert signed_in is not None
    village.cache.identity.session = replace(signed_in, shared=UNSET)
    village.cache.handover.keep(note_of(village))
    both_sync(village, deputy)
    assert (kept(village), kept(deputy)) == (note_of(village), None)
