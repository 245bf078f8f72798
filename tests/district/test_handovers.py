"""Of two 交接单 of a unit the one that was written last holds, whatever clocks and versions of workstations say."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sync.contract.handover import Leave, undated
from sync.contract.ids import uuid7
from sync.contract.problems import CHANGED_MEANWHILE, MALFORMED
from sync.district.district import District
from sync.district.handovers import hand_over, load_handover
from sync.district.people.users import User, add_user
from sync.district.problem import Trouble
from sync.regulation.workdays import local_day
from tests.district.scenery import PASSWORD, VILLAGE
from tests.helpers.clocks import SteadyClock


@pytest.fixture
def giver(district: District, clock: SteadyClock) -> User:
    with district.begin() as tx:
        made = uuid7(clock.now())
        return add_user(tx, username="qian", name="钱伟", unit=VILLAGE, password=PASSWORD, now_id=made)


@pytest.fixture
def note(giver: User, clock: SteadyClock) -> Leave:
    today = local_day(clock.now())
    last = today + timedelta(days=2)
    return Leave(deputy="孙丽", first=today, last=last, giver=giver.id, person=giver.name, written_at=clock.now())


def brought(district: District, giver: User, note: Leave) -> Leave:
    """The one that the district has afterwards."""
    with district.begin() as tx:
        hand_over(tx, note, giver.actor(tx.units), district.clock.now())
    (found,) = kept(district)
    return found


def kept(district: District) -> tuple[Leave, ...]:
    with district.read() as connection:
        return load_handover(connection, VILLAGE)


def test_an_end_that_is_older_than_a_new_leave_does_not_end_it(
    district: District, giver: User, note: Leave, clock: SteadyClock
) -> None:
    longer = replace(note, last=note.last + timedelta(days=3), written_at=clock.tick(seconds=300))
    assert brought(district, giver, longer) == longer
    with pytest.raises(Trouble) as caught:
        brought(district, giver, replace(note, over=True))
    assert (caught.value.problem.type, caught.value.problem.status) == (CHANGED_MEANWHILE, 409)
    assert kept(district) == (longer,)


def test_a_version_that_tells_no_moment_is_taken_as_it_comes(
    district: District, giver: User, note: Leave, clock: SteadyClock
) -> None:
    brought(district, giver, note)
    came = clock.tick(seconds=300)
    older = replace(note, remark="旧版本写的。")
    assert brought(district, giver, undated(older)) == replace(older, written_at=came), "it counts from when it came"
    clock.tick(seconds=300)
    assert brought(district, giver, undated(older)).written_at == came, "the same again changes nothing"
    with pytest.raises(Trouble):
        brought(district, giver, note)


def test_a_clock_of_the_future_does_not_keep_out_what_comes_after(
    district: District, giver: User, note: Leave, clock: SteadyClock
) -> None:
    ahead = replace(note, written_at=clock.now() + timedelta(days=200))
    assert brought(district, giver, ahead).written_at == clock.now()
    after = replace(note, deputy="周敏", written_at=clock.tick(seconds=60))
    assert brought(district, giver, after) == after


def test_a_moment_that_nobody_can_compare_is_refused(
    district: District, giver: User, note: Leave, clock: SteadyClock
) -> None:
    for moment in (clock.now().replace(tzinfo=None), datetime(1, 1, 1, tzinfo=UTC)):
        with pytest.raises(Trouble) as caught:
            brought(district, giver, replace(note, written_at=moment))
        assert caught.value.problem.type == MALFORMED
    assert kept(district) == ()
