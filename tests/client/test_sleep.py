"""After the machine slept nothing waits for dead connections, and the clock is looked at afresh."""

import threading
from collections.abc import Callable
from datetime import timedelta
from random import Random

import pytest

from sync.cache.outbox_item import OutboxState
from sync.cache.settings import EVERY
from sync.client.engine import Engine
from sync.client.listening import LONGEST, SPARING, Listening
from sync.client.report import CycleReport
from sync.client.skew import Sighting
from sync.client.timekeeping import Timekeeper
from sync.client.transport import Patience, Transport
from sync.contract.status import LineState
from sync.district.district import District
from sync.regulation.terms import Verb
from tests.client.station import Station
from tests.district.scenery import VILLAGE, order_in
from tests.helpers.clocks import SteadyClock
from tests.helpers.line_proxy import LineProxy
from tests.helpers.waiting import eventually

HALF_A_MINUTE = Patience(connect=15.0, stall=30.0)


@pytest.fixture
def patient(village: Station) -> Engine:
    """The village's engine with the patience of real life."""
    made = Engine(village.cache, lambda: patiently(village), village.clock, Random(7))
    village.engine.cycle()
    village.engine.close()
    village.engine = made
    return made


def patiently(village: Station) -> Transport:
    server = village.cache.identity.server_id
    return Transport(village.url, server_id=server, clock=village.clock, patience=HALF_A_MINUTE)


def meanwhile(work: Callable[[], object], then: Callable[[], None], line: LineProxy) -> bool:
    """Do `then` once `work`, on a thread, has sent something into the dark; true when it ended within seconds."""
    before = line.meter.up
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    eventually(lambda: line.meter.up > before)
    then()
    thread.join(5.0)
    return not thread.is_alive()


def test_a_cycle_on_a_dead_connection_ends_at_once_and_the_next_one_works(
    district: District, village: Station, patient: Engine, line: LineProxy
) -> None:
    order = order_in(district, VILLAGE)
    patient.cycle()
    item = village.queue(Verb.SIGN, order)
    line.go_dark()
    reports: list[CycleReport] = []
    assert meanwhile(lambda: reports.append(patient.cycle()), patient.resume, line), "no half minute of silence"
    assert reports[0].status.state is not LineState.OFFLINE, "that the machine slept is no fault of the line"
    assert village.item(item.id).state is OutboxState.WAITING
    line.come_back()
    report = patient.cycle()
    assert (report.sent, report.status.state) == (1, LineState.CONNECTED)


def test_a_long_poll_on_a_dead_connection_ends_at_once(patient: Engine, line: LineProxy) -> None:
    patient.cycle()
    line.go_dark()
    assert meanwhile(lambda: patient.wait(50), patient.resume, line)
    assert patient.status().state is LineState.CONNECTED
    line.come_back()
    assert patient.cycle().status.state is LineState.CONNECTED


def test_sleep_ends_the_rest_after_a_failure(village: Station, line: LineProxy) -> None:
    line.refuse()
    for _ in range(9):
        status = village.engine.cycle(hurry=True).status
    assert status.next_try
    line.come_back()
    village.engine.resume()
    assert village.engine.cycle().status.state is LineState.CONNECTED
    line.refuse()
    status = village.engine.cycle().status
    assert status.next_try
    assert status.next_try - village.clock.now() <= timedelta(seconds=2), "as after a first failure"


def test_the_clock_is_estimated_afresh(village: Station, clock: SteadyClock) -> None:
    time = Timekeeper(village.cache.identity, clock)
    time.saw(Sighting(clock.now() + timedelta(minutes=5), clock.now(), clock.now()))
    known = time.offset_ms
    answer = Sighting(clock.now() + timedelta(minutes=5, milliseconds=-800), clock.now(), clock.now())
    time.saw(answer)
    assert time.offset_ms == known, "within what an answer allows nothing trembles"
    time.doubt()
    time.saw(answer)
    assert time.offset_ms == village.cache.identity.clock_offset_ms == known - 800


def test_a_proxy_that_cuts_at_thirty_seconds_is_given_shorter_polls_and_is_no_lost_line(
    village: Station, clock: SteadyClock, line: LineProxy
) -> None:
    """The proxy's half minutes pass on the clock in the hand."""
    village.engine.cycle()

    def impatient() -> None:
        clock.tick(30.0)
        line.cut_now()

    before = line.meter.connections
    woken: list[bool] = []
    assert meanwhile(lambda: woken.append(village.engine.wait(50)), impatient, line)
    assert woken == [True], "look whether the line is there"
    assert village.engine.status().state is LineState.CONNECTED
    assert village.engine.cycle().status.state is LineState.CONNECTED
    assert line.meter.connections - before <= 2


class Quiet:
    """Never has news; says so `after` seconds, or when the time is over."""

    def __init__(self, clock: SteadyClock, after: float) -> None:
        self.clock, self.after = clock, after
        self.asked: list[int] = []

    def __call__(self, seconds: int) -> bool:
        self.asked.append(seconds)
        self.clock.tick(min(self.after, seconds))
        return False


def test_polls_are_spread_and_one_that_is_answered_at_once_is_asked_less_and_less_often(clock: SteadyClock) -> None:
    listening, healthy = Listening(clock, Random(1), lambda: None), Quiet(clock, 60.0)
    for _ in range(40):
        listening.poll(healthy, 50.0)
        assert listening.pause(sparing=False) == 0.0
    assert len(set(healthy.asked)) > 5, "two hundred villages never ask in the same second"
    assert all(0.8 * LONGEST - 1 <= seconds <= LONGEST for seconds in healthy.asked)
    hasty, pauses = Quiet(clock, 0.1), []
    for _ in range(10):
        listening.poll(hasty, 50.0)
        pauses.append(listening.pause(sparing=False))
    assert pauses[:4] == [2.0, 4.0, 8.0, 16.0]
    assert pauses[-1] == 60.0


def test_a_sparing_line_is_looked_at_every_few_minutes(village: Station) -> None:
    village.engine.cycle()
    assert village.engine.pause() == 0.0
    village.cache.settings.low_data = True
    assert 0.8 * SPARING <= village.engine.pause() <= SPARING


@pytest.mark.parametrize(
    ("every", "sparing", "longest"),
    [("60", False, 60), ("1800", False, 1800), ("60", True, SPARING), ("600", True, 600)],
)
def test_how_often_it_is_looked_is_chosen_and_the_sparing_line_has_the_last_word(
    village: Station, every: str, sparing: bool, longest: float
) -> None:
    village.engine.cycle()
    village.cache.settings.low_data = sparing
    village.cache.settings.set(EVERY, every)
    assert 0.8 * longest <= village.engine.pause() <= longest
    village.cache.settings.low_data = False
    village.cache.settings.set(EVERY, "0")
    assert village.engine.pause() == 0.0, "chosen anew while it runs"


@pytest.mark.parametrize("nonsense", ["", "1", "86400", "-60", "often"])
def test_an_interval_that_nobody_can_choose_is_none(village: Station, nonsense: str) -> None:
    village.cache.settings.set(EVERY, nonsense)
    assert village.cache.settings.every == 0
