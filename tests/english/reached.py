"""Which modules say what can stand in a window: those that the desk is made of, and what the district answers it."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
START: Final = "desktop.app"
REFUSING: Final = (
    "sync.contract.problems",
    "sync.district.problem",
    "sync.district.refusals",
    "sync.district.blobs.refusing",
    "sync.regulation.verdicts.refused",
)
"""What a module imports that says no to somebody at a desk."""
AT_A_TERMINAL: Final = tuple(f"sync.district.{part}" for part in ("cli", "loading", "demo", "replay", "upstream"))
"""Parts of the district that only its own people hear."""


def modules() -> dict[str, Path]:
    """Every module that the desk imports, at once or later, and whose problems travel to it, by its dotted name."""
    return dict(sorted({**_imported_by_the_desk(), **_answering()}.items()))


def _answering() -> dict[str, Path]:
    """The district's modules that refuse, in words that stand in the desk's windows as they came."""
    district = {name: path for name, path in _known() if name.startswith("sync.district.")}
    of_a_person = {name for name in district if not name.startswith(AT_A_TERMINAL)}
    return {name: district[name] for name in of_a_person if _refuses(district[name])}


def _refuses(path: Path) -> bool:
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    return any(name.startswith(REFUSING) for node in nodes for name in _named(node))


def _imported_by_the_desk() -> dict[str, Path]:
    known = dict(_known())
    found: set[str] = set()
    waiting = [START]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _imported(known[name], known)
    return {name: known[name] for name in sorted(found)}


def _known() -> Iterator[tuple[str, Path]]:
    for folder in ("desktop", "sync", "resources"):
        for path in (ROOT / folder).rglob("*.py"):
            parts = path.relative_to(ROOT).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def _imported(path: Path, known: dict[str, Path]) -> Iterator[str]:
    """What a module imports, with the packages above it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        for name in _named(node):
            parts = name.split(".")
            above = (".".join(parts[:end]) for end in range(1, len(parts) + 1))
            yield from (package for package in above if package in known)


def _named(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        yield from (f"{node.module}.{alias.name}" for alias in node.names)
