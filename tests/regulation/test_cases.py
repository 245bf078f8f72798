"""Plays every case that an official can read, and sees to it that no two of them are the same."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from sync.regulation.requirements import REQUIREMENTS
from tests.regulation.casebook.judging import check
from tests.regulation.casebook.likening import nameless
from tests.regulation.casebook.playing import Played
from tests.regulation.casebook.reading import Case, cases

ALL = list(cases())


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.id)
def test_the_case_holds(case: Case) -> None:
    check(Played(case), case.then)


def test_every_case_cites_the_measures_and_says_something() -> None:
    for case in ALL:
        assert case.article in REQUIREMENTS, case.id
        assert case.then or any("不准" in step for step in case.steps), case.id


def test_no_two_cases_differ_only_in_their_names() -> None:
    said = Counter(nameless(case) for case in ALL)
    titles = Counter(case.title for case in ALL)

    assert [case.id for case in ALL if said[nameless(case)] > 1] == []
    assert [title for title, times in titles.items() if times > 1] == []


def test_two_cases_about_other_units_and_in_other_words_are_the_same_case() -> None:
    village = {"时间": "2026-11-23 23:59", "单位": "杨柳村", "办": "上报", "说明理由": "道路归城管局管养。"}
    here = Case("上报", "一", "R12.6", {"分办": "杨柳村"}, (village,), {"上报": "待批"})
    there = replace(here, given={"分办": "南湾村"}, steps=(village | {"单位": "南湾村", "说明理由": "不归本村。"},))
    later = replace(here, steps=(village | {"时间": "2026-11-23 24:00"},))
    empty = replace(here, steps=(village | {"说明理由": ""},))
    crossed = replace(here, given={"分办": "南湾村"})

    assert nameless(here) == nameless(there)
    assert len({nameless(each) for each in (here, later, empty, crossed)}) == 4


def test_a_word_that_stands_twice_in_a_case_is_refused(tmp_path: Path) -> None:
    twice = tmp_path / "twice.yaml"
    twice.write_text("- {题目: 一, 条款: R12.6, 题目: 二}\n", encoding="utf-8")

    with pytest.raises(ValueError, match="the same word twice"):
        list(cases(tmp_path))


def test_a_case_with_a_beginning_that_nobody_knows_is_refused() -> None:
    with pytest.raises(AssertionError, match="没有这样的开头：签字"):
        Played(Case("期限", "一", "R12.2", {"签字": "杨柳村"}, (), {"工单": "待分办"}))
