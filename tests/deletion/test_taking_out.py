"""What is taken out is gone, and only that."""

from pathlib import Path

from tests.deletion.enforcing import places
from tests.deletion.taking_out import take_out

RULES = '''
def blank(article, text):
    return None if text else article

def check(act):
    return blank("R6.2", act.text) or blank("R12.5", act.facts)

def count(days):
    """Counts (R12.2)."""
    return days + 1

ROWS = (row("sign", "R14.1"), row("close", "R14.4"))
'''


def written(folder: Path) -> Path:
    file = folder / "sync/regulation/rules.py"
    file.parent.mkdir(parents=True)
    file.write_text(RULES)
    return file


def test_one_check_no_longer_objects(tmp_path: Path) -> None:
    file = written(tmp_path)
    place = places(tmp_path, "R12.5")[0]

    before = take_out(tmp_path, place)

    assert before == RULES
    assert "blank('R6.2', act.text) or None" in file.read_text()


def test_one_row_is_gone(tmp_path: Path) -> None:
    file = written(tmp_path)
    place = places(tmp_path, "R14.1")[0]

    take_out(tmp_path, place)

    assert "ROWS = (row('close', 'R14.4'),)" in file.read_text()


def test_a_function_that_only_cites_it_does_nothing(tmp_path: Path) -> None:
    file = written(tmp_path)
    (place,) = places(tmp_path, "R12.2")

    take_out(tmp_path, place)

    assert "days + 1" not in file.read_text()
