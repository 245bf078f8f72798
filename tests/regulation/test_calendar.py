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


@pytest.fixture(scope="module")
def worked(published: dict[date, bool]) -> list[date]:
    """Every working day of these years one after another, as somebody ticks them off on a calendar on the wall."""
    return [
        day
        for day in days("2006-12-25", "2027-01-31")
        if not (published[day] if day in published else day.strftime("%a") in ("Sat", "Sun"))
    ]


@pytest.mark.parametrize(("first", "last"), [("2020-01-01", "2026-12-31"), ("2007-01-01", "2019-12-31")])
@pytest.mark.parametrize("limit", [1, 3, 5, 7])
def test_every_start_agrees_with_days_ticked_off_one_by_one(
    limit: int, first: str, last: str, worked: list[date]
) -> None:
    """R12.2-R12.4, R12.6 and R13.4 over every day since the first notice, each December as it was corrected."""
    ahead = iter(worked)
    coming = [next(ahead) for _ in range(limit)]
    for start in days(first, last):
        while coming[0] <= start:
            coming = [*coming[1:], next(ahead)]
        found = count_from(start, limit, DEFAULT_RULES)
        assert (found.counted, found.due_date) == (tuple(coming), coming[-1]), start


@pytest.mark.parametrize(
    ("start", "limit", "due"),
    [
        ("2006-12-29", 3, "2007-01-04"),
        ("2007-12-28", 1, "2007-12-29"),
        ("2007-12-28", 2, "2008-01-02"),
        ("2018-12-28", 1, "2018-12-29"),
        ("2018-12-28", 2, "2019-01-02"),
        ("2022-12-30", 1, "2023-01-03"),
    ],
)
def test_a_december_that_the_next_notice_corrected_counts_as_it_was_worked(start: str, limit: int, due: str) -> None:
    assert count_from(date.fromisoformat(start), limit, DEFAULT_RULES).due_date == date.fromisoformat(due)


@pytest.mark.parametrize(("start", "due"), [("2018-12-28", "2019-01-01"), ("2022-12-30", "2023-01-02")])
def test_before_that_notice_came_the_date_was_another_one_and_provisional(start: str, due: str) -> None:
    """The Measures' 暂定 in the years in which it mattered: two working days, as they looked in December."""
    last = date.fromisoformat(start).year
    lines = [line for line in LINES if max(read_days([line])).year <= last]
    then = Rules(read_calendar(lines, [year for year in NOTICES if year <= last]), EDITIONS[0])
    found = count_from(date.fromisoformat(start), 2 if last == 2018 else 1, then)

    assert found.provisional
    assert found.due_date == date.fromisoformat(due)


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


@pytest.mark.parametrize(
    "line",
    [
        "国庆节 2026-10-01放7",
        "国庆节 2026-13-01休7",
        "国庆节 2026-10-01休",
        "国庆节 十月",
        "国庆节 2026-10-01休0",
        "国庆节 2026-10-01休-3",
        "国庆节 2026-10-01休367",
        "国庆节 2026-10-01休99999999",
    ],
)
def test_a_line_that_is_no_calendar_line_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_days([line])


def test_a_run_may_be_as_long_as_a_leap_year() -> None:
    assert len(read_days(["停工 2028-01-01休366"])) == 366


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
