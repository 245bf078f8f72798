"""Every requirement has a row, every row points at code that names it, every id in the code is a requirement."""

import ast
import re
import sys
from pathlib import Path

import pytest

from sync.regulation.requirements import REQUIREMENTS, cite
from tests.regulation.trace import TABLE

ROOT = Path(__file__).parents[2]
CITED = re.compile(r"\bR(?:[1-9]|1\d|2[0-3])\.\d{1,2}a?\b")
CODE = [path for room in ("sync", "desktop") for path in sorted((ROOT / room).rglob("*.py"))]


def test_every_requirement_has_a_row() -> None:
    assert list(TABLE) == list(REQUIREMENTS)
    assert len(REQUIREMENTS) == 60


@pytest.mark.parametrize("id", [key for key, row in TABLE.items() if row.enforced])
def test_the_code_that_enforces_it_names_it_and_tests_exist(id: str) -> None:
    for path in TABLE[id].where:
        rooms = [ROOT / path, *sorted((ROOT / path).with_suffix("").glob("*.py"))]
        words = [room.read_text(encoding="utf-8") for room in rooms if room.is_file()]
        assert any(id in CITED.findall(text) for text in words), f"{path} does not name {id}"
    assert TABLE[id].tests
    for path in TABLE[id].tests:
        assert (ROOT / path).is_file(), path


def test_no_code_names_a_requirement_that_is_none() -> None:
    strangers = {
        f"{path.relative_to(ROOT)}: {cited}"
        for path in CODE
        for cited in CITED.findall(path.read_text(encoding="utf-8"))
        if cited not in REQUIREMENTS
    }

    assert not strangers


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
