"""Every code of every closed list has a label, and no list has two labels that read the same."""

from enum import StrEnum

import pytest

from sync.regulation import terms
from sync.regulation.terms import label

LISTS = [each for name in terms.__all__ if isinstance(each := getattr(terms, name), type) and issubclass(each, StrEnum)]


@pytest.mark.parametrize("codes", LISTS, ids=lambda codes: codes.__name__)
def test_every_code_has_a_label_of_its_own(codes: type[StrEnum]) -> None:
    labels = [label(code) for code in codes]

    assert all(labels)
    assert len(set(labels)) == len(labels)
