"""The bench measures what it says, on a handful of orders."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from sync.cache.cache import open_cache
from sync.cache.profile import Profile
from sync.contract.clock import SystemClock
from sync.contract.status import LineState
from sync.regulation.orders import Unit
from sync.regulation.terms import Level
from tests.bench import weak
from tests.bench.__main__ import Bench
from tests.bench.children.looping import Pulse
from tests.bench.cloning import cloned
from tests.bench.desk import come_in, engine_of
from tests.bench.figures import Figure, growth, p95
from tests.bench.filling import Filled, complete, fill
from tests.bench.measuring import median
from tests.bench.weak import STEPS
from tests.helpers.district import served
from tests.helpers.secret_service import secret_service


@pytest.mark.e2e
@pytest.mark.timeout(300)
def test_every_figure_stands_beside_its_floor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with secret_service(tmp_path) as variables:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        bench = Bench(tmp_path)
        bench.size("10k", 300)
        bench.secure()
    figures = bench.plain()["figures"]
    assert isinstance(figures, dict)
    for name in (
        "line.first_sync_10k",
        "line.index_10k_s",
        "line.empty_poll_kept_bytes_10k",
        "line.empty_poll_round_trips_10k",
        "line.ui_stall_ms",
        "desk.stall_sync_ms",
    ):
        assert figures[name]["value"] > 0, name
    assert figures["line.ui_stall_ms"]["floor"] > 0, "the machine's own gaps, in the same run"
    assert figures["line.tls_first_poll_bytes"]["ratio"] > 1
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


@pytest.mark.e2e
def test_a_cloned_district_brings_every_order_over_and_agrees_with_itself(tmp_path: Path) -> None:
    many = cloned(fill(tmp_path / "few", 20), tmp_path / "many", 3)
    profile = Profile(tmp_path / "desk")
    profile.make()
    cache = open_cache(profile, bytes(32), SystemClock())
    with served(many.folder) as district:
        come_in(cache, district.url, many.code)
        report = engine_of(cache).cycle()
    assert (report.status.state, len(cache.orders.revs())) == (LineState.CONNECTED, 60)
    cache.close()


def test_what_the_harness_says_is_told_under_our_names() -> None:
    run = {step: {"inner_s": 2.0, "up_bytes": 100, "down_bytes": 300, "turns": 1} for step in STEPS}
    ours = {step: {**values, "inner_s": 1.0} for step, values in run.items()}
    said = {"results": {"floor": {"runs": [run]}, "ours": {"runs": [ours]}}}
    named = weak.named(said, "  first 50 orders after 3.60 s\n  initial         27.9 s\n  first 50 orders after 9 s\n")
    assert named["line.weak_first_sync_1k"] == Figure(1.0, "s", 2.0)
    assert named["line.weak_first_page_s"].value == 3.6
    assert named["line.empty_poll_bytes"] == Figure(400, "bytes", 400)
