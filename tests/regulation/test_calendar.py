"""Working days against the published notices and against a count made in another way."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.regulation.counting import count_from
from sync.regulation.editions import EDITIONS
from sync.regulation.holidays import LINES, NOTICES, PUBLISHED
from sync.regulation.rules import DEFAULT_RULES, Rules
from sync.regulation.workdays import Calendar, read_calendar, read_days, write_days

NOTICES_FILE = Path(__file__).parents[2] / "../shared/data/work-calendar.json"
DAY = timedelta(days=1)


def days(first: str, last: str) -> Iterator[date]:
    day = date.fromisoformat(first)
    while day <= date.fromisoformat(last):
        yield day
        day += DAY


@pytest.fixture(scope="module")
def published() -> dict[date, bool]:
    """Whether each special day is off, straight from the notices."""
    if not NOTICES_FILE.exists():
        pytest.skip("the shared calendar of notices is not beside this repository")
    years: dict[str, Any] = json.loads(NOTICES_FILE.read_text(encoding="utf-8"))
    return {date.fromisoformat(day["date"]): day["off"] for year in years.values() for day in year["days"]}


def test_every_day_of_2007_to_2026_is_as_the_notices_say(published: dict[date, bool]) -> None:
    wrong = [
        day
        for day in days("2006-12-25", "2026-12-31")
        if PUBLISHED.is_working(day) is not (not published.get(day, day.isoweekday() > 5))
    ]

    assert not wrong


@pytest.mark.parametrize("limit", [3, 5, 7, 1])
def test_every_start_of_2025_and_2026_agrees_with_a_naive_count(limit: int, published: dict[date, bool]) -> None:
    for start in days("2025-01-01", "2026-12-31"):
        left, day = limit, start
        while left:
            day = day + DAY
            is_off = published[day] if day in published else day.strftime("%a") in ("Sat", "Sun")
            left -= 0 if is_off else 1
        assert count_from(start, limit, DEFAULT_RULES).due_date == day, start


def test_notices_are_loaded_for_the_years_that_have_one() -> None:
    assert frozenset(range(2007, 2027)) == NOTICES
    assert 2027 not in PUBLISHED.notices


def test_a_notice_may_reach_back_into_december() -> None:
    assert PUBLISHED.is_working(date(2018, 12, 29))
    assert PUBLISHED.why_off(date(2018, 12, 31)) == "元旦放假"


@pytest.mark.parametrize(
    ("day", "provisional"),
    [("2026-12-24", False), ("2026-12-25", True), ("2027-06-01", True), ("2025-12-31", False), ("2006-05-01", True)],
)
def test_days_that_a_later_notice_may_change_are_provisional(day: str, provisional: bool) -> None:
    assert PUBLISHED.is_provisional(date.fromisoformat(day)) is provisional


def test_the_districts_own_decision_wins_over_the_notice() -> None:
    calendar = read_calendar(LINES, NOTICES, ["防汛值守 2026-10-02班1", "抗台停工 2026-11-25休1"])

    assert calendar.is_working(date(2026, 10, 2))
    assert calendar.why_off(date(2026, 11, 25)) == "抗台停工放假"
    assert count_from(date(2026, 11, 20), 3, Rules(calendar, EDITIONS[0])).due_date == date(2026, 11, 26)


def test_the_next_notice_moves_a_provisional_deadline() -> None:
    start = date(2026, 12, 29)
    with_notice = read_calendar((*LINES, "元旦 2026-12-31休1 2027-01-01休2 2027-01-03班1"), NOTICES | {2027})

    before = count_from(start, 3, DEFAULT_RULES)
    after = count_from(start, 3, Rules(with_notice, EDITIONS[0]))

    assert before.provisional
    assert (before.due_date, after.due_date, after.provisional) == (date(2027, 1, 1), date(2027, 1, 4), False)


@pytest.mark.parametrize("line", ["国庆节 2026-10-01放7", "国庆节 2026-13-01休7", "国庆节 2026-10-01休", "国庆节 十月"])
def test_a_line_that_is_no_calendar_line_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_days([line])


SOME_DAYS = st.dictionaries(
    st.dates(date(2024, 1, 1), date(2024, 3, 1)), st.tuples(st.booleans(), st.sampled_from(["春节", "元旦"]))
)


@given(SOME_DAYS)
def test_a_calendar_written_as_lines_reads_back_the_same(special: dict[date, tuple[bool, str]]) -> None:
    assert read_days(write_days(special)) == special


@given(SOME_DAYS, st.dates(date(2024, 1, 1), date(2024, 2, 1)), st.integers(1, 15))
def test_a_count_ends_on_a_working_day_and_tells_every_day_between(
    special: dict[date, tuple[bool, str]], start: date, limit: int
) -> None:
    rules = Rules(Calendar(special, frozenset({2024})), EDITIONS[0])
    found = count_from(start, limit, rules)
    told = sorted([*found.counted, *(day.date for day in found.skipped)])

    assert told == list(days((start + DAY).isoformat(), found.due_date.isoformat()))
    assert all(rules.calendar.is_working(day) for day in found.counted)
    assert all(day.why for day in found.skipped)
