"""Sleep shows in two clocks that stop going alike."""

from datetime import timedelta

from desktop.background.sleeping import SleepWatch
from tests.helpers.clocks import SteadyClock


def test_an_ordinary_look_notices_nothing(clock: SteadyClock) -> None:
    watch = SleepWatch(clock)
    for _ in range(100):
        clock.tick(5.0)
        assert not watch.slept()


def test_a_nap_shows_in_the_wall_clock_alone(clock: SteadyClock) -> None:
    watch = SleepWatch(clock)
    clock.jump(timedelta(seconds=20))
    assert watch.slept()
    assert not watch.slept(), "once"


def test_a_clock_that_was_set_back_counts_too(clock: SteadyClock) -> None:
    watch = SleepWatch(clock)
    clock.jump(timedelta(days=-3))
    assert watch.slept()


def test_where_both_clocks_go_on_a_long_gap_between_two_looks_tells_it(clock: SteadyClock) -> None:
    watch = SleepWatch(clock)
    clock.tick(hours=8)
    assert watch.slept()
