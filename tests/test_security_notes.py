"""The security notes name files and commands that are there, and no people or addresses that somebody made up."""

import re
from pathlib import Path
from typing import Final

from desktop import command_line
from sync.client.cli.commands import COMMANDS, UNOPENED
from sync.district.cli import workstations
from tests.helpers.processes import ROOT

NOTES: Final = (ROOT / ".github" / "SECURITY.md").read_text("utf-8")
FILE: Final = re.compile(r"`((?:sync|desktop|tests|resources|installer)/[\w/.]+)`")


def test_every_file_that_is_named_is_there() -> None:
    named = FILE.findall(NOTES)
    assert len(named) > 20
    assert [each for each in named if not (ROOT / each).exists()] == []


def test_a_file_named_without_its_folder_is_there_too() -> None:
    short = set(re.findall(r"`([a-z_]+\.py)`", NOTES))
    assert short
    assert {name for name in short if not any((ROOT / "sync").rglob(name))} == set()


def test_every_command_that_is_named_is_one() -> None:
    assert set(re.findall(r"`duban-sync ([a-z-]+)", NOTES)) <= {*COMMANDS, *UNOPENED}
    options = Path(command_line.__file__).read_text("utf-8")
    assert all(f'"{option}"' in options for option in re.findall(r"`duban-desk (--[a-z-]+)", NOTES))
    assert all(
        f'"{verb}"' in Path(workstations.__file__).read_text("utf-8") for verb in ("workstation", "shut-out", "list")
    )


def test_nobody_is_made_up() -> None:
    assert not re.search(r"[\w.]+@[\w.]+|https?://", NOTES)
