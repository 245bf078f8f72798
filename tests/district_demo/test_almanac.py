"""The sample's days: counted back in working days, never in the future, in the same order whatever the hour."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.district.demo.almanac import Almanac
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.workdays import SHANGHAI

CALENDAR = DEFAULT_RULES.calendar


def at(text: str) -> Almanac:
    return Almanac(datetime.fromisoformat(text).replace(tzinfo=SHANGHAI), CALENDAR)


def test_the_day_before_the_first_after_the_holiday_is_the_last_before_it() -> None:
    assert at("2026-10-08 09:00").day(-1) == date(2026, 9, 30)


def test_on_a_sunday_the_day_before_is_friday() -> None:
    assert at("2026-11-22 12:00").day(-1) == date(2026, 11, 20)


def test_a_make_up_day_counts() -> None:
    assert at("2026-10-12 09:00").day(-1) == date(2026, 10, 10)


def test_a_past_day_keeps_its_hours() -> None:
    assert at("2026-11-24 00:10").moment(-1, time(9, 15)) == datetime(2026, 11, 23, 1, 15, tzinfo=UTC)


def test_days_to_come_are_refused() -> None:
    with pytest.raises(ValueError, match="past"):
        at("2026-11-24 09:00").day(1)


moments = st.datetimes(datetime(2026, 1, 15), datetime(2027, 12, 31), timezones=st.just(SHANGHAI))  # noqa: DTZ001


@given(moments, st.lists(st.integers(0, 140), min_size=2, max_size=5))
def test_todays_morning_keeps_its_order_and_has_passed(now: datetime, minutes: list[int]) -> None:
    almanac = Almanac(now, CALENDAR)
    spoken = [almanac.moment(0, time(8, 0), timedelta(minutes=each)) for each in sorted(minutes)]
    assert spoken == sorted(spoken)
    assert all(moment <= now or now >= _settled(now) for moment in spoken)
    assert all(moment.astimezone(SHANGHAI).date() == now.date() for moment in spoken)


def _settled(now: datetime) -> datetime:
    return datetime.combine(now.date(), time(10, 30), SHANGHAI)
