"""A long time without the district is noticed once, by the first good cycle after it."""

from argparse import Namespace
from datetime import timedelta

from sync.client.cli.account import run_account
from sync.client.cli.exits import DONE, USAGE
from sync.client.engine import Engine
from sync.district.district import District
from sync.regulation.terms import Verb
from tests.client.station import Station
from tests.district.scenery import VILLAGE, order_in
from tests.helpers.clocks import SteadyClock


def told(station: Station, since: str = "") -> tuple[str, int]:
    text, code = run_account(station.cache, Namespace(since=since))
    return str(text), code


def test_a_day_without_the_district_is_an_absence_and_an_hour_is_none(
    district: District, village: Station, clock: SteadyClock
) -> None:
    village.engine.cycle()
    clock.tick(hours=1)
    assert village.engine.cycle().absence is None
    assert told(village) == ("没有超过一天的离线。可用 --since 指定从何时算起。", DONE)


def test_the_absence_is_told_once_with_everything_that_happened_in_it(
    district: District, village: Station, clock: SteadyClock
) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    # The real server's clock cannot be set, so it is the last contact that is put back.
    began = village.cache.identity.last_contact = clock.now() - timedelta(days=3)
    village.queue(Verb.SIGN, order)
    absence = village.engine.cycle().absence
    assert absence is not None
    assert abs(absence.began - began) < timedelta(minutes=1)
    assert village.engine.cycle().absence is None
    again = Engine(village.cache, village.transport, clock, village.engine._memory._random)
    assert again.cycle().absence is None
    again.close()
    text, code = told(village)
    assert code == DONE
    assert "离线 3 天：我写的 1 项；别人办理了 1 件工单。" in text
    assert "“签收”——" in text
    assert "送达，回执 HZ" in text


def test_a_moment_without_a_zone_is_no_moment(village: Station) -> None:
    assert told(village, "2026-09-28T09:00:00")[1] == USAGE
    assert "离线" in told(village, "2026-09-28T09:00:00+08:00")[0]
