"""Moments in words."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop.kit import moments
from sync.regulation.rules import DEFAULT_RULES

CALENDAR = DEFAULT_RULES.calendar
MONDAY = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
"""Monday 23 November 2026, 09:00 in Shanghai."""


def end_of(month: int, day: int) -> datetime:
    """The exclusive end of a day in Shanghai."""
    return datetime(2026, month, day, 16, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("due", "words", "tone"),
    [
        (end_of(11, 27), "还剩 4 个工作日", "calm"),
        (end_of(11, 24), "还剩 1 个工作日", "near"),
        (end_of(11, 23), "今天到期", "today"),
        (end_of(11, 22), "已超期 1 天", "overdue"),
        (end_of(11, 20), "已超期 3 天", "overdue"),
    ],
)
def test_a_deadline_is_told_in_working_days_and_a_late_one_in_days(due: datetime, words: str, tone: str) -> None:
    said = moments.remaining(due, MONDAY, CALENDAR)
    assert (said.words, said.tone) == (words, tone)


def test_what_awaits_its_extension_is_told_as_such_only_once_it_is_past() -> None:
    """R12.9."""
    assert moments.remaining(end_of(11, 22), MONDAY, CALENDAR, awaited=True).words == "待批"
    assert moments.remaining(end_of(11, 23), MONDAY, CALENDAR, awaited=True).words == "今天到期"


def test_a_holiday_is_not_counted_and_a_make_up_day_is() -> None:
    eve = datetime(2026, 9, 30, 9, 0, tzinfo=UTC)
    assert moments.remaining(end_of(10, 10), eve, CALENDAR).words == "还剩 3 个工作日"


def test_a_due_hour_in_the_middle_of_a_day_is_late_from_that_hour() -> None:
    noon = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
    assert moments.remaining(noon, noon, CALENDAR).words == "今天已超期"
    assert moments.due_words(noon, MONDAY) == "今天 周一 12:00 前"


def test_midnight_belongs_to_the_day_that_ends() -> None:
    assert moments.due_words(end_of(11, 25), MONDAY) == "11月25日 周三 24:00 前"
    assert moments.day_of_due(end_of(11, 25)).day == 25


def test_what_lies_far_ahead_is_estimated_and_not_counted_day_by_day() -> None:
    far = MONDAY + timedelta(days=700)
    assert moments.remaining(far, MONDAY, CALENDAR).tone == "calm"


@pytest.mark.parametrize(
    ("seconds", "words"), [(-5, "刚刚"), (30, "刚刚"), (300, "5 分钟前"), (26 * 3600, "26 小时前"), (259200, "3 天前")]
)
def test_an_age_is_told_in_the_largest_sensible_unit(seconds: int, words: str) -> None:
    assert moments.ago(MONDAY - timedelta(seconds=seconds), MONDAY) == words


@pytest.mark.parametrize(("seconds", "words"), [(0, "马上"), (40, "40 秒后"), (95, "2 分钟后"), (7200, "2 小时后")])
def test_a_next_try_is_told_by_how_long_it_takes(seconds: int, words: str) -> None:
    assert moments.until(MONDAY + timedelta(seconds=seconds), MONDAY) == words


def test_stamps_name_the_day_as_people_do() -> None:
    assert moments.stamp(MONDAY - timedelta(days=1), MONDAY) == "昨天 09:00"
    assert moments.stamp(MONDAY - timedelta(days=3), MONDAY) == "11月20日 09:00"
    assert moments.stamp(MONDAY - timedelta(days=400), MONDAY) == "2025年10月19日 09:00"
