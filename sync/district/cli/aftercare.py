"""`callbacks`: what is still owed on closed orders (R13.2-R13.5)."""

import argparse
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sync.district import aftercare
from sync.district.aftercare import Owed
from sync.district.cli.common import add_common, open_district, say
from sync.regulation.orders import Units
from sync.regulation.saying import due_words


def add_commands(verbs: Any) -> None:
    """Add the verb."""
    listed = verbs.add_parser("callbacks", help="办结之后还差什么：再次回访、核实差评、函告、审核函告、解释引导")
    listed.set_defaults(run=run_callbacks)
    add_common(listed)


def run_callbacks(args: argparse.Namespace) -> int:
    """List them; nothing is changed."""
    district = open_district(args)
    with district.read() as connection:
        found = aftercare.owed(connection)
    return say(args, found, "\n".join(_lines(found, district.units, district.clock.now())) or "没有")


def _lines(found: Iterable[Owed], units: Units, now: datetime) -> Iterable[str]:
    for each in found:
        unit = units[each.unit].name if each.unit in units else ""
        due = f"，{due_words(each.due, now)} 前" if each.due else ""
        yield f"{each.number}  {each.what}{due}  {unit}  {each.subject}"
