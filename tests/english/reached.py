"""Which modules the desk is made of: only what they say can stand in its windows."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
START: Final = "desktop.app"


def modules() -> dict[str, Path]:
    """Every module that the desk imports, at once or later, by its dotted name."""
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
