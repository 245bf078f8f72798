"""The closed lists together: a code is plain text, so that one used by two lists would take the other's label."""

import inspect
from collections import Counter
from enum import StrEnum

from sync.regulation import terms
from sync.regulation.terms import LABELS

LISTS = [each for each in vars(terms).values() if inspect.isclass(each) and issubclass(each, StrEnum)]
CODES = [term for each in LISTS for term in each]


def test_no_code_stands_in_two_lists() -> None:
    assert [code for code, times in Counter(str(term) for term in CODES).items() if times > 1] == []


def test_every_code_has_a_label_and_no_label_is_empty() -> None:
    assert set(LABELS) == set(CODES)
    assert all(LABELS.values())
