"""The table of worked dates, as an official would check it with a calendar on the wall."""

from datetime import date, datetime

import pytest

from sync.regulation.deadlines import deadline, upward_deadline
from sync.regulation.rules import DEFAULT_RULES
from tests.regulation.story import at

WORKED = [
    ("a Friday evening", "2026-11-20T18:00", 3, "2026-11-25"),
    ("a Saturday", "2026-11-21T10:00", 3, "2026-11-25"),
    ("a Friday, for a return", "2026-11-20T09:00", 1, "2026-11-23"),
    ("a Saturday that is a make-up day", "2026-10-10T09:00", 3, "2026-10-14"),
    ("the eve of a seven-day holiday; the make-up day counts", "2026-09-30T17:00", 3, "2026-10-10"),
    ("in the holiday", "2026-10-03T12:00", 3, "2026-10-10"),
    ("a Friday before a Sunday that works", "2026-09-18T09:00", 3, "2026-09-22"),
    ("before two holidays", "2026-09-24T09:00", 7, "2026-10-12"),
]


@pytest.mark.parametrize(("told", "start", "limit", "due"), WORKED, ids=[row[0] for row in WORKED])
def test_what_is_assigned_then_is_due_on_that_day(told: str, start: str, limit: int, due: str) -> None:
    found = deadline(at(start), limit, DEFAULT_RULES)

    assert found.due_date == date.fromisoformat(due), told
    assert found.counted[-1] == found.due_date
    assert len(found.counted) == limit


def test_the_due_moment_is_the_exclusive_end_of_the_day_in_the_districts_zone() -> None:
    found = deadline(at("2026-09-30T17:00"), 3, DEFAULT_RULES)

    assert found.due_at.isoformat() == "2026-10-11T00:00:00+08:00"
    assert found.due_utc == datetime.fromisoformat("2026-10-10T16:00:00+00:00")
    assert not found.provisional


def test_every_day_counted_and_every_day_skipped_is_told() -> None:
    found = deadline(at("2026-09-30T17:00"), 3, DEFAULT_RULES)

    assert found.counted == (date(2026, 10, 8), date(2026, 10, 9), date(2026, 10, 10))
    assert [(day.date.day, day.why) for day in found.skipped] == [(day, "国庆节放假") for day in range(1, 8)]


def test_weekends_are_skipped_as_weekends() -> None:
    found = deadline(at("2026-11-20T18:00"), 3, DEFAULT_RULES)

    assert [day.why for day in found.skipped] == ["星期六", "星期日"]


@pytest.mark.parametrize("hour", ["00:00", "08:30", "17:31", "23:59:59.999999"])
def test_day_0_is_the_date_whatever_the_hour(hour: str) -> None:
    assert deadline(at(f"2026-11-20T{hour}"), 3, DEFAULT_RULES).due_date == date(2026, 11, 25)


def test_the_date_is_the_districts_and_not_utcs() -> None:
    late_on_thursday_in_utc = datetime.fromisoformat("2026-11-19T16:30:00+00:00")

    assert deadline(late_on_thursday_in_utc, 1, DEFAULT_RULES).due_date == date(2026, 11, 23)


def test_a_return_has_one_working_day_of_its_own() -> None:
    found = upward_deadline(at("2026-11-20T09:00"), DEFAULT_RULES)

    assert (found.due_date, found.article) == (date(2026, 11, 23), "R12.6")


@pytest.mark.parametrize("days", [0, -1])
def test_a_limit_is_at_least_one_day(days: int) -> None:
    with pytest.raises(ValueError, match="at least one"):
        deadline(at("2026-11-20T09:00"), days, DEFAULT_RULES)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        deadline(datetime.fromisoformat("2026-11-20T09:00"), 3, DEFAULT_RULES)


@pytest.mark.parametrize(
    ("start", "limit", "provisional"),
    [
        ("2026-12-21T09:00", 3, False),
        ("2026-12-21T09:00", 4, True),
        ("2026-12-24T09:00", 1, True),
        ("2026-12-30T09:00", 3, True),
        ("2025-12-24T09:00", 7, False),
    ],
)
def test_a_deadline_is_provisional_when_a_notice_still_to_come_may_move_it(
    start: str, limit: int, provisional: bool
) -> None:
    assert deadline(at(start), limit, DEFAULT_RULES).provisional is provisional
