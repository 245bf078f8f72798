"""Plays every case that an official can read, and sees to it that no two of them are the same."""

import json
from collections import Counter

import pytest

from sync.regulation.requirements import REQUIREMENTS
from tests.regulation.casebook.judging import check
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
    said = Counter(json.dumps([case.given, case.steps, case.then], sort_keys=True) for case in ALL)
    titles = Counter(case.title for case in ALL)

    assert [case.id for case in ALL if said[json.dumps([case.given, case.steps, case.then], sort_keys=True)] > 1] == []
    assert [title for title, times in titles.items() if times > 1] == []
