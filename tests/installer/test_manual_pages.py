"""The pages of the two command lines tell of each command and of each of its options, and are set without a warning."""

import argparse
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from string import ascii_uppercase

import pytest

from installer import places
from installer.linux.staging import RECIPE
from sync.client.cli import options
from sync.district.cli.main import make_parser
from tests.installer.test_linux_package import needs, said

DISTRICT = places.ROOT / "sync/district/duban-district.1"
PAGES = {"duban-district": (DISTRICT, make_parser), "duban-sync": (RECIPE / "man/duban-sync.1", options.parser)}
EVERYWHERE = {"--help", "--data"}
"""Told once, at the top of the page."""

Leaf = tuple[str, frozenset[str]]


def leaves(parser: argparse.ArgumentParser, above: tuple[str, ...] = ()) -> Iterator[Leaf]:
    """Each command, with the words that lead to it, and its long options."""
    groups = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    for group in groups:
        for name, below in group.choices.items():
            yield from leaves(below, (*above, name))
    if not groups:
        found = {option for action in parser._actions for option in action.option_strings if option.startswith("--")}
        yield " ".join(above), frozenset(found - EVERYWHERE)


def entries(page: Path) -> dict[str, str]:
    """What stands under each head of the page, both without their dress."""
    bare = re.sub(r"\\f[BIR]", "", page.read_text(encoding="utf-8").replace("\\-", "-"))
    found = re.split(r"^\.(?:TP|SH|SS|PP).*\n", bare, flags=re.MULTILINE)
    return dict(entry.split("\n", 1) for entry in found if "\n" in entry)


def told(head: str, command: str) -> bool:
    """Whether the head is that of the command: its words first, then what it takes."""
    rest = head.removeprefix(command)
    return rest != head and not rest.strip(f" {ascii_uppercase}")


@pytest.mark.parametrize("name", sorted(PAGES))
def test_each_command_of_the_parser_stands_in_the_page_with_its_options(name: str) -> None:
    page, parser = PAGES[name]
    written = entries(page)
    own = {"--json"} if name == "duban-district" else set()
    for command, wanted in leaves(parser()):
        texts = [text for head, text in written.items() if told(head, command)]
        assert len(texts) == 1, f"{name} {command} stands once in {page.name}"
        assert wanted - own <= {*re.findall(r"--[a-z]+(?:-[a-z]+)*", texts[0])}, f"{name} {command}"


def test_the_page_of_the_district_tells_of_nothing_that_is_not_there() -> None:
    known = {option for _, found in leaves(make_parser()) for option in found} | EVERYWHERE
    assert {*re.findall(r"--[a-z]+(?:-[a-z]+)*", DISTRICT.read_text(encoding="utf-8").replace("\\-", "-"))} <= known


def test_the_page_of_the_district_is_installed_where_the_command_is() -> None:
    project = tomllib.loads((places.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "duban-district" in project["project"]["scripts"]
    laid = project["tool"]["setuptools"]["data-files"]["share/man/man1"]
    assert laid == [str(DISTRICT.relative_to(places.ROOT))]
    assert not (RECIPE / "man" / DISTRICT.name).exists(), "a workstation's package has no such command"


@needs("groff", "groff")
def test_the_page_of_the_district_is_set_without_a_warning() -> None:
    shown = said("groff", "-man", "-ww", "-Kutf8", "-Tutf8", "-z", DISTRICT, LC_ALL="C.UTF-8")
    assert (shown.returncode, shown.stderr) == (0, "")
