"""The bench measures what it says, on a handful of orders."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from sync.regulation.orders import Unit
from sync.regulation.terms import Level
from tests.bench.__main__ import Bench
from tests.bench.children.looping import Pulse
from tests.bench.figures import Figure, growth, p95
from tests.bench.filling import Filled, complete
from tests.bench.measuring import median
from tests.helpers.secret_service import secret_service


@pytest.mark.e2e
@pytest.mark.timeout(300)
def test_every_figure_stands_beside_its_floor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with secret_service(tmp_path) as variables:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        bench = Bench(tmp_path)
        bench.size("10k", 300)
    figures = bench.plain()["figures"]
    assert isinstance(figures, dict)
    for name in ("line.first_sync_10k", "line.empty_poll_bytes", "line.empty_poll_round_trips", "line.ui_stall_ms"):
        assert figures[name]["value"] > 0, name
    assert figures["line.ui_stall_ms"]["floor"] > 0, "the machine's own gaps, in the same run"
    for name in ("desk.start_10k", "desk.rss_10k", "desk.open_p95_ms", "desk.search_p95_ms"):
        assert figures[name]["ratio"] > 0, name


def test_a_sync_that_left_something_out_is_no_measurement(tmp_path: Path) -> None:
    unit = Unit(id="t", name="t", level=Level.TOWNSHIP)
    filled = Filled(tmp_path, "", unit, 300)
    complete({"rows": 300}, filled)
    with pytest.raises(RuntimeError, match="299 of 300"):
        complete({"rows": 299}, filled)


def test_of_several_runs_the_median_of_each_number_counts() -> None:
    assert median([{"a": 3, "b": 1}, {"a": 1, "b": 2}, {"a": 2, "b": 9}]) == {"a": 2, "b": 2}


def test_a_pulse_feels_a_pause_of_the_window(qtbot: QtBot) -> None:
    pulse = Pulse()
    pulse.start()
    QTimer.singleShot(20, lambda: time.sleep(0.08))
    qtbot.waitUntil(lambda: len(pulse.gaps) > 40)
    pulse.stop()
    assert pulse.plain()["ms"] > 79


def test_ten_times_the_orders_for_ten_times_the_time_is_linear() -> None:
    assert growth(1.0, 10.0, 10.0).value == 1.0
    assert growth(1.0, 100.0, 10.0).value == 10.0


def test_a_figure_says_how_many_times_its_floor_it_is() -> None:
    assert Figure(3.0, "s", 2.0).plain() == {"value": 3.0, "unit": "s", "ratio": 1.5, "floor": 2.0}
    assert Figure(3.0, "s").plain()["ratio"] is None


def test_five_in_a_hundred_may_be_slower() -> None:
    assert 94 < p95([float(n) for n in range(1, 101)]) < 97
