"""Real processes are killed at random moments, and what they leave keeps every promise."""

import os
from pathlib import Path

import pytest

from tests.simulation.killing.__main__ import killed
from tests.simulation.killing.plan import Victim, plan

KILLS = int(os.environ.get("DUBAN_KILLS", "6"))
"""How many; the long run is `python -m tests.simulation.killing --kills 200`."""

SEED = 1


@pytest.mark.timeout(60 + 30 * KILLS)
def test_no_promise_breaks_where_processes_are_killed(tmp_path: Path) -> None:
    came_to = killed(tmp_path, SEED, KILLS)
    assert came_to.violations == []
    assert came_to.commands
    assert sum(came_to.died.values()) > KILLS // 3, "most kills came in time"


def test_the_same_seed_kills_the_same_and_everybody_in_turn() -> None:
    assert plan(SEED, 50, 2) == plan(SEED, 50, 2)
    assert {kill.victim for kill in plan(SEED, 50, 2)} == set(Victim)
