"""Where the code enforces a requirement: the refusals and rows that carry its id, and the functions that cite it."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOMS = ("sync/regulation", "sync/district", "sync/cache", "desktop/actions")


@dataclass(frozen=True)
class Place:
    """A file from the root of the repository, and the line and column in it where something is enforced."""

    path: str
    line: int
    column: int
    what: str


def places(root: Path, requirement: str) -> list[Place]:
    """Refusals, rows and checks with this id as a value, then functions that cite it."""
    files = [path for room in ROOMS for path in sorted((root / room).rglob("*.py"))]
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in files}
    exact = [place for path, tree in trees.items() for place in _calls(path.relative_to(root), tree, requirement)]
    return exact + [place for path in files for place in _functions(path, root, trees[path], requirement)]


def _calls(path: Path, tree: ast.Module, requirement: str) -> Iterator[Place]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and any(_is(each, requirement) for each in node.args):
            yield Place(path.as_posix(), node.lineno, node.col_offset, "call")


def _is(node: ast.expr, requirement: str) -> bool:
    return isinstance(node, ast.Constant) and node.value == requirement


def _functions(path: Path, root: Path, tree: ast.Module, requirement: str) -> Iterator[Place]:
    lines = path.read_text(encoding="utf-8").splitlines()
    cited = re.compile(rf"\b{re.escape(requirement)}\b(?!\d)")
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            last = node.end_lineno or node.lineno
            if cited.search("\n".join(lines[node.lineno - 1 : last])):
                yield Place(path.relative_to(root).as_posix(), node.lineno, node.col_offset, "function")
