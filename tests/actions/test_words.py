"""Moments and people in words."""

from datetime import UTC, datetime

import pytest

from desktop.actions.words import (
    article_words,
    due_words,
    masked_address,
    masked_name,
    masked_phone,
    moment_words,
    weekday,
)
from sync.regulation.orders import Reporter

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
MIDNIGHT = datetime(2026, 11, 25, 16, 0, tzinfo=UTC)


def test_midnight_is_the_end_of_the_day_before() -> None:
    assert due_words(MIDNIGHT, NOW) == "11月25日 24:00"
    assert weekday(MIDNIGHT) == "周三"


def test_another_year_is_said() -> None:
    assert due_words(datetime(2027, 1, 4, 9, 30, tzinfo=UTC), NOW) == "2027年1月4日 17:30"


def test_a_moment_is_in_shanghai_time() -> None:
    assert moment_words(NOW, NOW) == "11月23日 09:00"


@pytest.mark.parametrize(
    ("phone", "shown"),
    [("13812345678", "138****5678"), ("0591-87654321", "059****4321"), ("12345", "*****"), ("", "未留电话")],
)
def test_a_telephone_keeps_three_digits_and_the_last_four(phone: str, shown: str) -> None:
    assert masked_phone(phone) == shown


@pytest.mark.parametrize(
    ("reporter", "shown"),
    [
        (Reporter(name="张三丰"), "张**"),
        (Reporter(name="张三丰", anonymous=True), "匿名"),
        (Reporter(name="张三丰", confidential=True), "身份保密"),
        (Reporter(), "未留姓名"),
    ],
)
def test_a_name_keeps_its_surname_only(reporter: Reporter, shown: str) -> None:
    assert masked_name(reporter) == shown


def test_an_address_keeps_its_beginning() -> None:
    assert masked_address("盖山镇叶厦村12号201室") == "盖山镇叶厦村****"
    assert masked_address("") == "未留地址"
    assert masked_address("乌山村12号") == "乌山村****"
    assert masked_address("七") == "****"


def test_an_article_is_cited_as_in_the_measures() -> None:
    assert article_words("R12.9") == "《办法》第十二条（四）"
    assert article_words("第十二条") == "第十二条"
