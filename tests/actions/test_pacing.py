"""When typing is saved."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.actions.pacing import LONGEST, PAUSE, Pace


def test_a_pause_saves() -> None:
    pace = Pace()
    assert pace.typed(10.0) == pytest.approx(PAUSE)
    assert pace.wait(10.0 + PAUSE) == pytest.approx(0.0)


def test_typing_on_does_not_put_saving_off() -> None:
    pace = Pace()
    moment = 0.0
    while pace.typed(moment) > 0:
        moment += 0.1
    assert moment <= LONGEST + 0.1
    assert LONGEST <= 0.5, "half a second of typing is what may be lost"


def test_nothing_is_dirty_after_a_save_began() -> None:
    pace = Pace()
    pace.typed(0.0)
    pace.saving()
    assert not pace.dirty


@given(st.lists(st.floats(0.01, 0.39), min_size=1, max_size=60))
def test_whoever_waits_as_told_saves_every_key_in_time(gaps: list[float]) -> None:
    pace, now, oldest = Pace(), 0.0, 0.0
    for gap in gaps:
        oldest = oldest if pace.dirty else now
        wake = now + pace.typed(now)
        now += gap
        if wake <= now:
            pace.saving()
            assert wake - oldest <= LONGEST + 1e-9
