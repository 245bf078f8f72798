"""The tool bends every sort of place once, leaves the file alone, and sees what tests notice."""

from pathlib import Path

import pytest

from tests.mutation.bending import bends
from tests.mutation.trying import ROOT, noticed_by

SOURCE = "def late(now, due, open):\n    return open and not (now < due + 10) or now is None\n"


def test_every_number_comparison_and_logical_word_is_bent_once() -> None:
    found = {(each.before, each.after) for each in bends(SOURCE)}

    assert found == {
        ("open and (not now < due + 10) or now is None", "(open and (not now < due + 10)) and now is None"),
        ("open and (not now < due + 10)", "open or not now < due + 10"),
        ("now is None", "now is not None"),
        ("not now < due + 10", "not not now < due + 10"),
        ("now < due + 10", "now <= due + 10"),
        ("10", "11"),
    }


def test_yes_and_no_are_no_numbers() -> None:
    assert list(bends("open = True\nname = '3'\n")) == []


@pytest.mark.parametrize(("tests", "found"), [("test_urgency.py", True), ("test_terms.py", False)])
def test_a_bend_is_noticed_by_the_tests_that_look_there_and_by_no_others(tests: str, found: bool) -> None:
    path: Path = ROOT / "sync/regulation/urgency.py"
    before = path.read_bytes()
    overdue = [each.before for each in bends(before.decode())].index("due_at <= limits.overdue")

    assert (noticed_by(path, overdue, (f"tests/regulation/{tests}",)) is not None) is found
    assert path.read_bytes() == before
