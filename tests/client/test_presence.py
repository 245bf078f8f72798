"""Two workstations of one unit: each says what is written there, on what it asks anyway, and hears of the other."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import UNSET

from sync.cache.settings import EVERY
from sync.contract.presence import LASTS_S, Pen
from sync.contract.status import LineState
from sync.district.district import District
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.client.station import Station, new_user
from tests.district.scenery import VILLAGE, order_in
from tests.helpers.clocks import SteadyClock
from tests.helpers.line_proxy import LineProxy
from tests.helpers.waiting import eventually


class WatchedClock:
    """The district's, in the test's hand: a poll lasts until the test lets time pass, and each look at it counts."""

    def __init__(self, hand: SteadyClock) -> None:
        self._hand = hand
        self.now = hand.now
        self.looks = 0

    def monotonic(self) -> float:
        self.looks += 1
        return self._hand.monotonic()


@pytest.fixture
def watched(clock: SteadyClock) -> WatchedClock:
    return WatchedClock(clock)


@pytest.fixture
def district(tmp_path: Path, watched: WatchedClock) -> Iterator[District]:
    made = District.create(tmp_path / "district", watched)
    yield made
    made.close()


class Poll:
    """A workstation that holds the line, in a thread of its own."""

    def __init__(self, station: Station, watched: WatchedClock) -> None:
        self._watched = watched
        self.news: list[bool] = []
        self._held = threading.Thread(target=lambda: self.news.append(station.engine.wait(20)))
        self._held.start()
        eventually(lambda: station.engine._waiting)

    def goes_on(self) -> None:
        """The district looks again and again, and lets it wait."""
        seen = self._watched.looks
        eventually(lambda: self._watched.looks > seen + 6)
        assert not self.news

    def ends(self) -> list[bool]:
        """What came of it."""
        self._held.join(15)
        return self.news


@pytest.fixture
def colleague(tmp_path: Path, village: Station, district: District, url: str, clock: SteadyClock) -> Iterator[Station]:
    """A second workstation of the village; both know that they are two."""
    station = Station(tmp_path / "colleague", district, url, VILLAGE, "chen", clock)
    village.sign_in()
    yield station
    station.close()


@pytest.fixture
def order(district: District, village: Station, colleague: Station) -> WorkOrder:
    made = order_in(district, VILLAGE)
    for station in (village, colleague):
        station.engine.cycle()
    return made


def writes(station: Station, order: WorkOrder, verb: Verb = Verb.REPLY) -> bool:
    """Whether it is to be announced at once."""
    return station.cache.colleagues.writes(order.id, verb, station.clock.monotonic()).writing


def rests(station: Station, order: WorkOrder, verb: Verb = Verb.REPLY) -> None:
    station.cache.colleagues.rests(order.id, verb)


def sees(station: Station, order: WorkOrder) -> tuple[Pen, ...]:
    return station.cache.colleagues.on(order.id, station.clock.monotonic())


def test_a_colleague_sees_who_writes_what_and_since_when(
    village: Station, colleague: Station, order: WorkOrder, clock: SteadyClock
) -> None:
    assert writes(village, order)
    village.engine.cycle()
    clock.tick(70)
    colleague.engine.cycle()
    assert sees(colleague, order) == (Pen(order=order.id, verb=Verb.REPLY, ago=70, name="cun管理员"),)
    assert sees(village, order) == (), "nobody is told of oneself"


def test_both_see_each_other_when_both_write(village: Station, colleague: Station, order: WorkOrder) -> None:
    for station in (village, colleague, village):
        writes(station, order)
        station.engine.cycle()
    assert [pen.name for pen in sees(village, order)] == ["chen管理员"]
    assert [pen.name for pen in sees(colleague, order)] == ["cun管理员"]


def test_it_is_over_with_the_next_request_when_the_editor_was_left(
    village: Station, colleague: Station, order: WorkOrder
) -> None:
    writes(village, order)
    for station in (village, colleague):
        station.engine.cycle()
    rests(village, order)
    for station in (village, colleague):
        station.engine.cycle()
    assert sees(colleague, order) == ()


def test_it_ends_by_itself_at_both_ends_when_nothing_is_heard_any_more(
    village: Station, colleague: Station, order: WorkOrder, clock: SteadyClock
) -> None:
    writes(village, order)
    for station in (village, colleague):
        station.engine.cycle()
    clock.tick(LASTS_S - 1)
    assert sees(colleague, order)
    clock.tick(2)
    assert sees(colleague, order) == (), "without a line as well"
    colleague.engine.cycle()
    assert sees(colleague, order) == (), "and the district has forgotten it"


def test_who_only_reads_hears_of_a_hand_that_goes_on(
    village: Station, colleague: Station, order: WorkOrder, clock: SteadyClock
) -> None:
    for _ in range(4):
        writes(village, order)
        village.engine.cycle()
        clock.tick(50)
    colleague.engine.cycle()
    assert [pen.ago for pen in sees(colleague, order)] == [50]


def test_what_goes_up_is_the_order_the_act_and_seconds_and_nothing_else(
    village: Station, colleague: Station, order: WorkOrder
) -> None:
    writes(village, order)
    assert village.cache.colleagues.said(village.clock.monotonic()) == f"{order.id} reply 0"


def test_another_unit_is_told_nothing(village: Station, colleague: Station, town: Station, order: WorkOrder) -> None:
    town.engine.cycle()
    writes(village, order)
    village.engine.cycle()
    town.engine.cycle()
    assert town.cache.orders.fact(order.id) is not None, "it may see the order itself"
    assert sees(town, order) == ()


def test_a_writer_is_woken_when_another_begins_and_the_poll_counts_neither_as_news_nor_as_cut_short(
    village: Station, colleague: Station, order: WorkOrder, watched: WatchedClock
) -> None:
    writes(village, order)
    village.engine.cycle()
    poll = Poll(village, watched)
    writes(colleague, order)
    colleague.engine.cycle()
    assert poll.ends() == [False], "no time has passed, the poll would have lasted"
    assert [pen.name for pen in sees(village, order)] == ["chen管理员"]
    assert village.engine.pause() == 0.0
    assert village.engine.status().state is LineState.CONNECTED


def test_polls_that_were_given_up_take_nothing_from_the_one_that_is_held(
    village: Station, colleague: Station, order: WorkOrder, watched: WatchedClock
) -> None:
    writes(village, order)
    village.engine.cycle()
    for _ in range(5):
        given_up = Poll(village, watched)
        given_up.goes_on()
        village.engine.interrupt()
        given_up.ends()
        village.engine.cycle()
    poll = Poll(village, watched)
    poll.goes_on()
    writes(colleague, order)
    colleague.engine.cycle()
    assert poll.ends() == [False], "no time has passed, the poll would have lasted"
    assert [pen.name for pen in sees(village, order)] == ["chen管理员"]


def test_a_reader_is_not_woken_and_hears_of_it_when_the_poll_is_over(
    village: Station, colleague: Station, order: WorkOrder, clock: SteadyClock, watched: WatchedClock
) -> None:
    poll = Poll(colleague, watched)
    writes(village, order)
    village.engine.cycle()
    poll.goes_on()
    clock.tick(20)
    assert poll.ends() == [False]
    assert [pen.name for pen in sees(colleague, order)] == ["cun管理员"]


def test_who_writes_without_a_colleague_in_sight_is_left_in_peace(
    village: Station, colleague: Station, order: WorkOrder, clock: SteadyClock, watched: WatchedClock
) -> None:
    writes(village, order)
    village.engine.cycle()
    poll = Poll(village, watched)
    poll.goes_on()
    clock.tick(20)
    assert poll.ends() == [False]


def test_nothing_is_said_while_nobody_writes_nor_where_a_unit_has_one_workstation(
    district: District, village: Station, line: LineProxy, clock: SteadyClock
) -> None:
    made = order_in(district, VILLAGE)
    village.engine.cycle()
    before = line.meter.up + line.meter.down
    village.engine.cycle()
    empty = line.meter.up + line.meter.down - before
    assert not writes(village, made), "alone: no colleague is to be told"
    before = line.meter.up + line.meter.down
    village.engine.cycle()
    assert line.meter.up + line.meter.down - before == empty


def test_an_empty_poll_costs_the_same_where_colleagues_are_but_do_not_write(
    village: Station, colleague: Station, order: WorkOrder, line: LineProxy
) -> None:
    village.engine.cycle()
    before = line.meter.up + line.meter.down
    village.engine.cycle()
    alone = line.meter.up + line.meter.down - before
    assert alone < 700
    writes(colleague, order)
    colleague.engine.cycle()
    before = line.meter.up + line.meter.down
    village.engine.cycle()
    assert 0 < line.meter.up + line.meter.down - before - alone < 120


def test_low_data_neither_says_nor_hears(village: Station, colleague: Station, order: WorkOrder) -> None:
    writes(village, order)
    colleague.cache.settings.low_data = True
    village.engine.cycle()
    colleague.engine.cycle()
    assert sees(colleague, order) == ()
    assert not writes(colleague, order)
    colleague.engine.cycle()
    village.engine.cycle()
    assert sees(village, order) == ()


def test_who_fetches_only_every_so_often_is_not_hurried_and_says_it_with_the_next_request(
    village: Station, colleague: Station, order: WorkOrder
) -> None:
    village.cache.settings.set(EVERY, "600")
    village.engine.cycle()
    assert not writes(village, order)
    for station in (village, colleague):
        station.engine.cycle()
    assert sees(colleague, order)


def test_nothing_of_it_stays_for_somebody_else_who_signs_in(
    village: Station, colleague: Station, order: WorkOrder, district: District
) -> None:
    for station in (village, colleague):
        writes(station, order)
        station.engine.cycle()
    colleague.sign_in()
    assert sees(colleague, order), "who signs in again goes on"
    colleague.username = "li"
    new_user(district, VILLAGE, colleague.username)
    colleague.sign_in()
    assert sees(colleague, order) == ()
    assert colleague.cache.colleagues.said(colleague.clock.monotonic()) == ""


def test_what_was_seen_goes_when_low_data_begins(village: Station, colleague: Station, order: WorkOrder) -> None:
    writes(village, order)
    for station in (village, colleague):
        station.engine.cycle()
    assert sees(colleague, order)
    colleague.cache.settings.low_data = True
    colleague.engine.cycle()
    assert sees(colleague, order) == ()


@pytest.mark.parametrize("verb", [Verb.SUSPECT_SECRET, Verb.REQUEST_IDENTITY])
def test_what_is_done_about_secrets_leaves_no_sign(
    village: Station, colleague: Station, order: WorkOrder, verb: Verb
) -> None:
    assert not writes(village, order, verb)
    for station in (village, colleague):
        station.engine.cycle()
    assert sees(colleague, order) == ()


def test_the_desk_hears_of_a_change_once(village: Station, colleague: Station, order: WorkOrder) -> None:
    heard: list[bool] = []
    colleague.engine.progress = lambda changed: heard.append(changed.writing)
    writes(village, order)
    village.engine.cycle()
    for _ in range(3):
        colleague.engine.cycle()
    assert heard == [True]
    rests(village, order)
    village.engine.cycle()
    colleague.engine.cycle()
    assert heard == [True, True]


def test_a_hand_that_goes_on_is_announced_once(village: Station, colleague: Station, order: WorkOrder) -> None:
    assert [writes(village, order) for _ in range(3)] == [True, False, False]
    assert writes(village, order, Verb.CLOSE), "but another act is news"


def unaware(station: Station) -> None:
    """Its session is of a time, or of a district, in which nobody knew of a colleague."""
    signed_in = station.cache.identity.session
    assert signed_in is not None
    station.cache.identity.session = replace(signed_in, shared=UNSET)
    station.engine.cycle()


def test_a_district_of_an_earlier_version_hears_nothing(village: Station, colleague: Station, order: WorkOrder) -> None:
    unaware(village)
    assert not writes(village, order)
    assert village.cache.colleagues.said(village.clock.monotonic()) == ""
    for station in (village, colleague):
        station.engine.cycle()
    assert sees(colleague, order) == ()


def test_who_hears_a_colleague_knows_of_one(village: Station, colleague: Station, order: WorkOrder) -> None:
    unaware(village)
    writes(colleague, order)
    colleague.engine.cycle()
    village.engine.cycle()
    assert [pen.name for pen in sees(village, order)] == ["chen管理员"]
    assert writes(village, order)
    for station in (village, colleague):
        station.engine.cycle()
    assert [pen.name for pen in sees(colleague, order)] == ["cun管理员"]
