"""Reads the command line and calls one verb.

Exit codes: 0 done, 1 could not be done (the reason is on standard error), 2 wrong usage.
"""

import argparse
import importlib
import importlib.util
import sys
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import Final

from sync.arguments import Parser
from sync.district.cli import (
    aftercare,
    arriving,
    asking,
    designating,
    doing,
    importing,
    loading,
    people,
    phrasing,
    registering,
    releasing,
    ruling,
    serving,
    setting_up,
    supporting,
    upstream,
    verifying,
    workstations,
)
from sync.district.cli.common import FAILED, USAGE, CommandFailed, WrongUse, add_common
from sync.district.people.users import BadUser
from sync.district.store.database import NewerStore, NoDistrict
from sync.district.units.lookup import UnknownUnit
from sync.mishaps import unreadable

OPTIONAL: Final = {"sync.district.demo": "sync.district.demo.cli", "sync.district.replay": "sync.district.replay.cli"}
"""What a production district may be installed without, and where its verbs are."""

EXPECTED: Final = (CommandFailed, BadUser, NoDistrict, NewerStore, UnknownUnit)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb; returns the exit code."""
    args = make_parser().parse_args(argv)
    args.json = getattr(args, "json", False)
    try:
        code: int = args.run(args)
    except WrongUse as error:
        print(f"用法不对：{error}", file=sys.stderr)
        return USAGE
    except EXPECTED as error:
        print(f"没有办成：{error}", file=sys.stderr)
        return FAILED
    except OSError as error:
        print(f"没有办成：{unreadable(error) if error.filename else error}", file=sys.stderr)
        return FAILED
    return code


def make_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = Parser(prog="duban-district", description="督办通区级平台")
    add_common(parser)
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="命令")
    for module in (
        setting_up,
        loading,
        importing,
        serving,
        people,
        workstations,
        designating,
        asking,
        arriving,
        registering,
        upstream,
        doing,
        ruling,
        phrasing,
        releasing,
        aftercare,
        verifying,
        supporting,
    ):
        module.add_commands(verbs)
    for module in _optional():
        module.add_commands(verbs)
    return parser


def _optional() -> Iterator[ModuleType]:
    for package, verbs in OPTIONAL.items():
        if importlib.util.find_spec(package) is not None and importlib.util.find_spec(verbs) is not None:
            yield importlib.import_module(verbs)
