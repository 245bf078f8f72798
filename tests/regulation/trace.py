"""`python -m tests.regulation.trace`: requirement → rule → command → server → desk → tests, as the code cites.

Nothing is kept by hand: a file that enforces a requirement names it, and so does a file that tests it. A command
belongs to the requirements that its act, its rows in the transition table, its checks and its effects name; it is
judged again at the district, and reached by a form, from the queue, or from the district's own command line.
"""

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Final

from desktop.actions.forms import FORMS
from sync.regulation.acts import ACTS, UNIT_ACTS
from sync.regulation.requirements import REQUIREMENTS
from sync.regulation.terms import Verb, label
from sync.regulation.transitions import TRANSITIONS, Who

ROOT: Final = Path(__file__).parents[2]
CITED: Final = re.compile(r"\bR(?:[1-9]|1\d|2[0-3])\.\d{1,2}a?\b")

JUDGED_AGAIN: Final = "sync/district/acting.py"
BY_HAND: Final = "sync/district/cli/doing.py"
QUEUED: Final = "sync/client/queueing.py"


@dataclass(frozen=True)
class Row:
    """Where one requirement is enforced and tested; files from the root of the repository, commands by their label."""

    rule: tuple[str, ...]
    command: tuple[str, ...]
    server: tuple[str, ...]
    desk: tuple[str, ...]
    tests: tuple[str, ...]


def table() -> dict[str, Row]:
    """Every requirement, in the order of the Measures."""
    return {each: _row(each) for each in REQUIREMENTS}


def _row(requirement: str) -> Row:
    verbs = [verb for verb in ACTS if requirement in _cited_by(verb)]
    forms = [f"desktop/actions/{_module(verb)}.py" for verb in verbs if verb in FORMS]
    declared = [verb for verb, kind in UNIT_ACTS.items() if requirement in CITED.findall(kind.__doc__ or "")]
    ways = {BY_HAND if Who.DISTRICT in _who(verb) else QUEUED for verb in (*verbs, *declared)}
    return Row(
        rule=naming(requirement, "sync/regulation"),
        command=tuple(label(verb) for verb in (*verbs, *declared)),
        server=_once(naming(requirement, "sync/district"), [JUDGED_AGAIN] if verbs else []),
        desk=_once(naming(requirement, "sync/cache", "desktop", "sync/client"), forms, sorted(ways)),
        tests=naming(requirement, "tests"),
    )


def naming(requirement: str, *rooms: str) -> tuple[str, ...]:
    """Files of these rooms that name the requirement."""
    found = (
        path
        for room in rooms
        for path, cited in citations().items()
        if path.startswith(f"{room}/") and requirement in cited
    )
    return tuple(path for path in found if path not in _LISTS)


_LISTS: Final = frozenset(
    {
        "sync/regulation/requirements.py",
        "tests/deletion/__main__.py",
        "tests/regulation/test_requirements.py",
        "tests/regulation/trace.py",
    }
)
"""Files that name every requirement, and enforce or test none by that."""


@cache
def citations() -> dict[str, frozenset[str]]:
    """What every file of ours names, by its path."""
    rooms = ("sync", "desktop", "tests")
    files = [path for room in rooms for kind in ("*.py", "*.yaml") for path in sorted((ROOT / room).rglob(kind))]
    return {
        path.relative_to(ROOT).as_posix(): frozenset(CITED.findall(path.read_text(encoding="utf-8"))) for path in files
    }


def _cited_by(verb: Verb) -> frozenset[str]:
    rows = {row.article for row in TRANSITIONS if row.verb is verb}
    kind = ACTS[verb]
    return frozenset(CITED.findall(kind.__doc__ or "")) | rows | _module_citations(kind.__module__, kind.__name__)


@cache
def _module_citations(module: str, name: str) -> frozenset[str]:
    """What the checks and effects of an act's topic say beside its name: functions that take this act."""
    topic = module.rsplit(".", 1)[-1]
    return frozenset(each for room in ("contents", "effects") for each in _of_functions(room, topic, name))


def _of_functions(room: str, topic: str, name: str) -> Iterator[str]:
    file = ROOT / "sync/regulation" / room / f"{topic}.py"
    if not file.is_file():
        return
    text = file.read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef) and any(_takes(each, name) for each in node.args.args):
            yield from CITED.findall(ast.get_source_segment(text, node) or "")


def _takes(argument: ast.arg, name: str) -> bool:
    return argument.annotation is not None and ast.unparse(argument.annotation).split(".")[-1] == name


def _who(verb: Verb) -> set[Who]:
    return {row.who for row in TRANSITIONS if row.verb is verb}


def _module(verb: Verb) -> str:
    return FORMS[verb].read.__module__.rsplit(".", 1)[-1]


def _once(*parts: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(each) for part in parts for each in part))  # type: ignore[attr-defined]


def main() -> int:
    """Print the table as Markdown."""
    print("| 要求 | 内容 | 规则 | 命令 | 区级平台 | 本机与操作 | 测试 |\n|---|---|---|---|---|---|---|")
    for name, found in table().items():
        cells = (", ".join(getattr(found, each.name)) or "—" for each in fields(found))
        print(f"| {name} | {REQUIREMENTS[name].title} | {' | '.join(cells)} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
