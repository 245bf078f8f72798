"""Seeds hold every promise; the same seed is the same run; a broken promise comes with a short story."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.simulation.__main__ import main
from tests.simulation.coverage import EVERYTHING, covered, table
from tests.simulation.invariants import ALWAYS, AT_REST
from tests.simulation.kept import KEPT
from tests.simulation.many import first_violation, outcomes
from tests.simulation.planted import BUGS
from tests.simulation.running import run
from tests.simulation.shrinking import shortest
from tests.simulation.steps import WEIGHTS, Kind, plan

ROOT = Path(__file__).parents[2]
SEEDS = int(os.environ.get("DUBAN_SIMULATION_SEEDS", "400"))
"""How many seeds the suite runs. The long run is `python -m tests.simulation --seeds 2000 --profile long`."""

PART = 100
"""Seeds of one test, so that several workers share them; enough for everything to happen that can."""

JOBS = 1 if "PYTEST_XDIST_WORKER" in os.environ else 0


@pytest.mark.timeout(600)
@pytest.mark.parametrize("start", range(0, SEEDS, PART))
def test_no_seed_breaks_a_promise_and_everything_happens(start: int) -> None:
    seeds = range(start, min(start + PART, SEEDS))
    came_to = list(outcomes(seeds, "quick", JOBS))
    assert [outcome for outcome in came_to if outcome.violation] == []
    assert len(seeds) < PART or set(covered(came_to)) == set(EVERYTHING)


@pytest.mark.timeout(600)
def test_no_seed_that_ever_broke_a_promise_does_so_again() -> None:
    for profile in sorted({kept.profile for kept in KEPT}):
        seeds = [kept.seed for kept in KEPT if kept.profile == profile]
        assert [outcome for outcome in outcomes(seeds, profile, JOBS) if outcome.violation] == []


def test_the_same_seed_twice_is_the_same_run_also_in_another_process() -> None:
    command = [sys.executable, "-m", "tests.simulation", "--seeds", "1", "--start", "7", "--jobs", "1", "--trace"]
    environment = {**os.environ, "PYTHONHASHSEED": "11"}
    told = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    first, second = run(7), run(7)
    assert first == second
    assert told.stdout.splitlines()[:-1] == list(first.trace)


def test_every_seed_is_another_run() -> None:
    assert len({run(seed).trace for seed in range(4)}) == 4


def test_everything_that_can_happen_happens_within_a_few_seeds() -> None:
    assert set(WEIGHTS) == set(Kind)
    assert {step.kind for seed in range(60) for step in plan(seed)} == set(Kind)


def test_every_promise_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--invariants"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert len(told) == len(ALWAYS + AT_REST)
    for invariant, line in zip(ALWAYS + AT_REST, told, strict=True):
        assert line == f"{invariant.__name__}: {invariant.__doc__}"
        assert line.endswith(".")


def test_what_happened_is_counted_the_rarest_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--seeds", "1", "--jobs", "1", "--coverage"]) == 0
    *lines, _ = capsys.readouterr().out.splitlines()
    assert len(lines) == len(EVERYTHING)
    assert lines == table(covered([run(0)]))
    assert lines[0].split()[0] == "0"
    assert lines[-1].split()[0] == "1"


def test_a_broken_promise_is_told_with_its_seed_and_a_short_run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.simulation.shrinking.MOST_RUNS", 8)
    bug = "receipt_stored_before_the_effect"
    with BUGS[bug]():
        caught = first_violation(range(300), "quick")
    assert caught
    assert main(["--seeds", "1", "--start", str(caught.seed), "--jobs", "1", "--planted", bug]) == 1
    told = capsys.readouterr().out
    assert f"seed {caught.seed}: effect_and_receipt_go_together" in told
    assert "VIOLATION" in told
    assert "1 seeds, 1 violations" in told


def test_a_run_is_made_shorter_as_long_as_it_breaks_the_same_promise() -> None:
    steps = plan(0)
    needed = {steps[3], steps[20]}
    assert set(shortest(steps, lambda left: needed <= set(left))) == needed


def test_without_a_bug_nothing_is_found_where_the_bugs_are_found() -> None:
    assert len(BUGS) >= 20
    assert run(16).violation is None
