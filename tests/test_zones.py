"""Moments are told in the district's time, wherever a machine believes that it stands."""

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
WITHOUT_A_ZONE: Final = ".astimezone()"
ITS_OWN: Final = "desktop/checkup/line.py"
"""Tells what the machine's own clock shows, where that is wrong."""


def test_no_moment_is_told_in_the_zone_of_the_machine() -> None:
    files = sorted(file for room in ("desktop", "sync") for file in (ROOT / room).rglob("*.py"))
    found = [file for file in files if WITHOUT_A_ZONE in file.read_text(encoding="utf-8")]
    assert [str(file.relative_to(ROOT)) for file in found] == [ITS_OWN]
