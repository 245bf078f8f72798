"""Moments and steps in words (民法典 203: midnight belongs to the day that it ends)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from sync.regulation.saying import due_words, step_words
from tests.regulation.story import Story, at

NOW = at("2026-09-14T09:00")


@pytest.mark.parametrize(
    ("due", "words"),
    [
        ("2026-09-18T00:00", "9月17日 24:00"),
        ("2026-09-18T00:01", "9月18日 00:01"),
        ("2026-09-18T01:00", "9月18日 01:00"),
        ("2026-09-17T17:30", "9月17日 17:30"),
        ("2027-01-01T00:00", "12月31日 24:00"),
        ("2027-01-02T00:00", "2027年1月1日 24:00"),
    ],
)
def test_midnight_is_the_end_of_the_day_before(due: str, words: str) -> None:
    assert due_words(at(due), NOW) == words


def test_a_step_tells_the_deadline_only_where_it_moved_it() -> None:
    step = Story().handled().order.timeline[-1]
    before, after = at("2026-09-18T00:00"), at("2026-09-19T00:00")
    still = replace(step, due_before=None, due_after=None)

    assert "（期限 9月17日 24:00 → 9月18日 24:00）" in step_words(
        replace(step, due_before=before, due_after=after), NOW
    )
    for same in (
        still,
        replace(still, due_before=before),
        replace(still, due_after=after),
        replace(still, due_before=before, due_after=before + timedelta(0)),
    ):
        assert "期限" not in step_words(same, NOW)
