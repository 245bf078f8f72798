"""The bench measures what it says, on a handful of orders."""

from pathlib import Path

import pytest

from tests.bench.__main__ import Bench
from tests.bench.figures import Figure, p95
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
    for name in ("desk.start_10k", "desk.rss_10k", "desk.open_p95_ms", "desk.search_p95_ms"):
        assert figures[name]["ratio"] > 0, name


def test_a_figure_says_how_many_times_its_floor_it_is() -> None:
    assert Figure(3.0, "s", 2.0).plain() == {"value": 3.0, "unit": "s", "ratio": 1.5, "floor": 2.0}
    assert Figure(3.0, "s").plain()["ratio"] is None


def test_five_in_a_hundred_may_be_slower() -> None:
    assert 94 < p95([float(n) for n in range(1, 101)]) < 97
