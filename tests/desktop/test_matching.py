"""Titles are found by their characters, by the initials of their pinyin, by both mixed, and by their other words."""

import pytest

from desktop.actions.initials import ANY, letters
from desktop.kit.matching import match


@pytest.mark.parametrize(
    ("characters", "typed"),
    [("仓前街道", "cqjd"), ("盖山镇", "gsz"), ("签收", "qs"), ("督办", "db"), ("啊座", "az"), ("申请延期", "sqyq")],
)
def test_everyday_characters_have_the_initial_of_their_pinyin(characters: str, typed: str) -> None:
    assert [letter in letters(each) for each, letter in zip(characters, typed, strict=True)] == [True] * len(typed)


@pytest.mark.parametrize(("character", "readings"), [("重", "zc"), ("长", "cz"), ("行", "xh"), ("单", "ds")])
def test_a_character_with_two_readings_answers_to_both(character: str, readings: str) -> None:
    assert letters(character) == set(readings)


def test_a_rare_character_may_begin_with_any_letter_and_a_latin_one_with_none() -> None:
    assert letters("鄞") == ANY
    assert letters("𠮷") == frozenset()
    assert letters("a") == frozenset()


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("签收", "待签收"), ("qs", "签收"), ("QS", "签收"), ("ｑｓ", "签收"), ("dqs", "待签收"), ("待qs", "待签收"),
        ("仓jd", "仓前街道"), ("wsm", "为什么还没发出去？"), ("wmfcq", "为什么还没发出去？"), ("", "设置"),
        ("F 5", "F5"),
    ],
)  # fmt: skip
def test_what_was_typed_finds_the_title(words: str, title: str) -> None:
    assert match(words, title) is not None


@pytest.mark.parametrize(
    ("words", "title"), [("xyz", "签收"), ("收签", "签收"), ("签收了", "签收"), ("wq", "为什么还没发出去？")]
)
def test_what_is_not_in_the_title_finds_nothing(words: str, title: str) -> None:
    assert match(words, title) is None


def test_other_words_are_found_but_mark_nothing() -> None:
    found = match("shezhi", "设置", "shezhi 字号")
    assert found is not None
    assert found.spans == ()


def test_the_parts_that_were_meant_are_marked() -> None:
    found, scattered = match("qj", "仓前街道"), match("仓道", "仓前街道")
    assert found is not None
    assert found.spans == ((1, 3),)
    assert scattered is not None
    assert scattered.spans == ((0, 1), (3, 4))


def test_written_characters_count_more_than_initials_and_a_beginning_more_than_a_middle() -> None:
    def score(words: str, title: str) -> int:
        found = match(words, title)
        return found.score if found else 0

    assert score("签收", "签收") > score("签收", "待签收") > score("qs", "待签收") > score("仓道", "仓前街道") > 0
    assert score("qs", "签收") > score("qs", "待签收")
