"""The simulation catches every planted bug; what it would not notice it could not protect."""

import pytest

from tests.simulation.many import first_violation
from tests.simulation.planted import BUGS

WITHIN = 300
"""Seeds that a bug may take to be noticed, at most."""

FIRST = (2, 8, 13, 63, 65, 228)
"""Seeds in which rare things happen (a restore, a move, much at once), tried first to be quick."""


ASKED_FOR = {
    "no_dedupe",
    "dedupe_row_outside_the_effects_transaction",
    "cursor_outside_the_pages_transaction",
    "rev_check_dropped",
    "left_scope_not_purged",
    "receipt_stored_before_the_effect",
    "fault_stored_as_the_answer",
    "retry_with_a_new_id",
    "per_order_order_broken",
    "reset_that_touches_drafts",
    "timestamp_instead_of_sequence_in_the_feed",
    "scope_not_in_the_cursor",
    "html_taken_for_an_answer",
}
"""The bugs that issue and protocol name."""


def test_every_bug_that_was_asked_for_is_planted() -> None:
    assert set(BUGS) >= ASKED_FOR


@pytest.mark.timeout(300)
@pytest.mark.parametrize("bug", sorted(BUGS))
def test_a_planted_bug_is_caught(bug: str) -> None:
    with BUGS[bug]():
        assert first_violation((*FIRST, *range(WITHIN)), "quick")
