"""Every requirement has a row, every row points at code that names it, every id in the code is a requirement."""

import ast
import sys
from pathlib import Path

import pytest

from sync.regulation.requirements import REQUIREMENTS, cite
from tests.regulation.trace import CITED, ROOT, citations, table

LATER = frozenset(
    {"R6.1", "R6.3", "R6.4", "R6.5", "R6.6", "R14.1", "R14.6", "R15.1", "R16.1", "R16.2"}
    | {"R17.2", "R18.1", "R19.1", "R20.1", "R21.2"}
)
"""Parts of the Measures that the program takes on later, whole; some of what they say is there already."""

NO_COMMAND = frozenset({"R1.1", "R3.1", "R5.2", "R11.3", "R21.1", "R21.3", "R23.1"})
"""These hold of whatever is done or shown; nobody does them."""

NOW = [each for each in REQUIREMENTS if each not in LATER]
TABLE = table()


@pytest.mark.parametrize("id", NOW)
def test_every_requirement_has_a_rule_a_server_a_way_to_it_and_a_test(id: str) -> None:
    row = TABLE[id]

    assert row.rule, "no rule names it"
    assert row.tests, "no test names it"
    assert row.server or row.desk, "neither end names it"
    assert row.command or id in NO_COMMAND, "nobody can do it"


def test_the_table_has_every_requirement_of_the_measures() -> None:
    assert list(TABLE) == list(REQUIREMENTS)
    assert len(REQUIREMENTS) == 60


def test_no_file_names_a_requirement_that_is_none() -> None:
    assert CITED.findall("R1.1 and R12.9a, R23.1; R24.1 is none") == ["R1.1", "R12.9a", "R23.1"]
    assert {f"{path}: {cited}" for path, all_ in citations().items() for cited in all_ - REQUIREMENTS.keys()} == set()


def test_a_requirement_is_cited_as_people_cite_it() -> None:
    assert cite("R12.9") == "《办法》第十二条（四）"
    assert all(each.place.startswith("第") and each.title for each in REQUIREMENTS.values())


def test_titles_are_short_and_one_of_a_kind() -> None:
    titles = [each.title for each in REQUIREMENTS.values()]

    assert len(set(titles)) == len(titles)
    assert max(map(len, titles)) <= 16


@pytest.mark.parametrize("path", sorted((ROOT / "sync/regulation").rglob("*.py")), ids=lambda path: path.stem)
def test_the_measures_import_nothing_but_themselves_and_the_standard_library(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]

    for name in names:
        assert name.startswith("sync.regulation") or name.split(".")[0] in sys.stdlib_module_names, name
        assert name.split(".")[0] not in {"os", "pathlib", "socket", "time", "random", "threading", "asyncio"}, name
