"""The Chinese that the code can say: literals and f-strings, less what by its place is never shown to anybody."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter
from typing import Final

from tests.english import reached

HAN: Final = re.compile(r"[\u3400-\u9fff]")
NOT_SAID: Final = {
    "sync.regulation.holidays": "the calendar is data; the names of its lines are read by nobody at the desk",
    "desktop.command_line": "a terminal's options, read by whoever installs it",
    "sync.arguments": "a terminal's options",
    "sync.regulation.categories": "the catalogue of matters is data",
    "sync.regulation.requirements": "articles are told by rule (`articles`), titles are read in the trace only",
    "desktop.papers": "papers go to people and offices that read Chinese, whatever the window speaks",
    "sync.regulation.telling": "read out on the telephone to people who called in Chinese",
    "desktop.actions.initials": "the readings of characters",
    "desktop.kit.language": "what is looked for in order to be told",
}
"""Modules (with those below them) whose words never stand in a window, with the reason."""
AS_IT_IS: Final = {
    "督办通信使-{1}-{2}": "a file's name",
    "督办通带回-{1}": "a file's name",
    "信使": "a folder's name",
    "粘贴图片 {1}.png": "a file's name",
    "常用语.txt": "a file's name",
    "回执-{1}": "a file's name",
    "工作单-{1}": "a file's name",
    "工作单-{1}件": "a file's name",
    "简体中文": "each language is named in itself",
}
"""Single words that are shown and stay, with the reason."""
MOMENT: Final = re.compile(
    r"(?=.*(?:[年月周万]|六日))(?:\{\w+\}|[年月日周前万一二三四五六%YmdHMS:/ ])+(?:日 \{\w+\})?|今天|昨天|明天"
)
"""Moments and amounts are told by rule (`almanac`)."""
FOR_DEVELOPERS: Final = re.compile(r"[a-z]{2,} .*[a-z]{3,} .*")
"""English with a Chinese word in it: the message of a programming error."""
FOR_FINDING: Final = re.compile(r"\(\?:.*|[a-z]{4,} [^a-z]+|SELECT .*")
"""A pattern, a query, or a reading and further words by which a command is found."""
TYPED: Final = frozenset({"ALIASES", "ALSO"})
"""Tables of words that people type, which are never shown."""
MATCHING: Final = frozenset(
    {"startswith", "endswith", "split", "rsplit", "partition", "rpartition", "replace", "strip", "lstrip", "rstrip"}
    | {"removeprefix", "removesuffix", "find", "rfind", "count", "index", "maketrans"}
    | {"compile", "match", "search", "fullmatch", "sub", "findall"}
)
"""Methods whose literals are looked for, not shown."""


@dataclass
class Source:
    """One thing that is said. `holes`: what fills `{1}`, `{2}` …, as the code writes it; `places`: who says it."""

    text: str
    holes: dict[str, str] = field(default_factory=dict)
    places: set[str] = field(default_factory=set)


def said() -> dict[str, Source]:
    """Everything that can be shown and wants English, by its text."""
    return {text: source for text, source in everything().items() if _is_told(text)}


def everything() -> dict[str, Source]:
    """Every Chinese text in what the desk reaches, by itself."""
    found: dict[str, Source] = {}
    for name, path in reached.modules().items():
        if not any(name == silent or name.startswith(f"{silent}.") for silent in NOT_SAID):
            for text, holes in _in_module(path):
                source = found.setdefault(text, Source(text, holes))
                source.places.add(str(path.relative_to(reached.ROOT)))
    return found


def _is_told(text: str) -> bool:
    return text not in AS_IT_IS and not any(rule.fullmatch(text) for rule in (MOMENT, FOR_DEVELOPERS, FOR_FINDING))


def _in_module(path: Path) -> Iterator[tuple[str, dict[str, str]]]:
    tree = ast.parse(path.read_text("utf-8"))
    silent = set(_silent(tree))
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        if isinstance(node, ast.JoinedStr):
            text, holes = _template(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text, holes = node.value, _named_holes(node.value)
        else:
            continue
        if HAN.search(re.sub(r"\{\w+\}", "", text)):
            yield text, holes


def _template(node: ast.JoinedStr) -> tuple[str, dict[str, str]]:
    """An f-string with its holes numbered."""
    text, holes = "", dict[str, str]()
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        elif isinstance(part, ast.FormattedValue):
            holes[str(len(holes) + 1)] = ast.unparse(part.value)
            text += f"{{{len(holes)}}}"
    return text, holes


def _named_holes(text: str) -> dict[str, str]:
    """The holes of a literal that is filled by `format`."""
    try:
        return {name: name for _, name, _, _ in Formatter().parse(text) if name}
    except ValueError:
        return {}


def _silent(tree: ast.Module) -> Iterator[int]:
    """Nodes whose text nobody reads: docstrings, parts of f-strings, what is only compared or looked for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            yield id(node.value)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id in TYPED:
            yield from map(id, ast.walk(node))
        elif isinstance(node, ast.JoinedStr):
            yield from (id(part) for part in node.values)
        elif isinstance(node, ast.Compare):
            yield from (id(part) for side in (node.left, *node.comparators) for part in _literals(side))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MATCHING:
            yield from (id(part) for argument in node.args for part in _literals(argument))


def _literals(node: ast.expr) -> Iterator[ast.expr]:
    """The literals that a side of a comparison or an argument consists of."""
    yield node
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        for element in node.elts:
            yield from _literals(element)
