"""How pressing a due moment is, and until when an assignment should be signed for."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.regulation.deadlines import Urgency, bounds, close_of_business, deadline, signing_deadline, urgency
from sync.regulation.editions import FIRST
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.workdays import SHANGHAI
from tests.regulation.story import at

FRIDAY_DUE = "2026-11-28T00:00"


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-25T23:59", Urgency.CALM),
        ("2026-11-26T00:00", Urgency.NEAR),
        ("2026-11-26T23:59", Urgency.NEAR),
        ("2026-11-27T00:00", Urgency.TODAY),
        ("2026-11-27T23:59:59", Urgency.TODAY),
        ("2026-11-28T00:00", Urgency.OVERDUE),
    ],
)
def test_what_is_due_on_friday_presses_more_every_day(now: str, expected: Urgency) -> None:
    assert urgency(at(FRIDAY_DUE), at(now), DEFAULT_RULES) is expected


@pytest.mark.parametrize("now", ["2026-11-20T09:00", "2026-11-21T09:00", "2026-11-22T09:00"])
def test_what_is_due_on_monday_is_near_from_friday_over_the_weekend(now: str) -> None:
    assert urgency(at("2026-11-24T00:00"), at(now), DEFAULT_RULES) is Urgency.NEAR


def test_near_due_reaches_over_a_long_holiday() -> None:
    due_on_the_8th = at("2026-10-09T00:00")

    assert urgency(due_on_the_8th, at("2026-09-30T10:00"), DEFAULT_RULES) is Urgency.NEAR
    assert urgency(due_on_the_8th, at("2026-09-29T10:00"), DEFAULT_RULES) is Urgency.CALM


@given(st.datetimes(timezones=st.just(SHANGHAI), min_value=at("2025-01-01").replace(tzinfo=None)))
def test_the_bounds_never_cross(now: datetime) -> None:
    limits = bounds(now)

    assert limits.overdue <= limits.today < limits.near


def test_warnings_aim_at_close_of_business() -> None:
    due = deadline(at("2026-11-20T18:00"), 3, DEFAULT_RULES)

    assert close_of_business(due.due_date, DEFAULT_RULES) == at("2026-11-25T17:30")


@pytest.mark.parametrize(
    ("assigned", "until"),
    [
        ("2026-11-23T08:30", "2026-11-23T14:30"),
        ("2026-11-23T08:00", "2026-11-23T14:30"),
        ("2026-11-23T13:00", "2026-11-24T09:00"),
        ("2026-11-23T16:00", "2026-11-24T11:00"),
        ("2026-11-20T18:00", "2026-11-23T14:30"),
        ("2026-09-30T17:00", "2026-10-08T12:00"),
        ("2026-10-10T08:30", "2026-10-10T14:30"),
        ("2026-11-23T14:00", "2026-11-24T09:00"),
        ("2026-11-23T11:30", "2026-11-23T17:30"),
    ],
)
def test_signing_has_four_working_hours(assigned: str, until: str) -> None:
    assert signing_deadline(at(assigned), DEFAULT_RULES) == at(until)


def test_what_is_near_follows_the_edition_in_force_and_not_the_one_that_was_first_read() -> None:
    wider = replace(FIRST.near_due, value=3)
    newer = replace(FIRST, id="2026-2", effective_from=date(2026, 11, 25), near_due=wider)
    rules = replace(DEFAULT_RULES, editions=(FIRST, newer))

    assert bounds(at("2026-11-24T23:59"), rules).near == at("2026-11-26T00:00")
    assert bounds(at("2026-11-25T00:00"), rules).near == at("2026-12-01T00:00")
