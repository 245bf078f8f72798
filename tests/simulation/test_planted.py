"""The simulation catches every planted bug; what it would not notice it could not protect."""

import pytest

from tests.simulation.planted import BUGS
from tests.simulation.running import run

WITHIN = 300
"""Seeds that a bug may take to be noticed, at most."""

FIRST = (36, 16, 9, 8)
"""Seeds in which rare things happen (a restore, a move, much at once), tried first to be quick."""


@pytest.mark.timeout(300)
@pytest.mark.parametrize("bug", sorted(BUGS))
def test_a_planted_bug_is_caught(bug: str) -> None:
    with BUGS[bug]():
        assert any(run(seed).violation for seed in (*FIRST, *range(WITHIN)))
