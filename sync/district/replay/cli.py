"""`duban-district replay`: plays a long time of a district that is made for it, and says whether everything holds."""

import argparse
import hashlib
import shutil
import sys
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select

from sync.arguments import whole
from sync.contract import codec
from sync.district import judging
from sync.district.cli.common import FAILED, add_common, say
from sync.district.district import District
from sync.district.replay.checking import faults
from sync.district.replay.hourglass import Hourglass
from sync.district.replay.year import Plan, Year
from sync.district.store.tables import work_order

BEGINS: Final = date(2025, 9, 15)
"""By default a time with the longest holidays, the end of a year and many make-up days in it."""
MOST_FAULTS: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """How a replay ended; `digest` is the SHA-256 of every order as it stands."""

    days: int
    orders: dict[str, int]
    steps: int
    verbs: dict[str, int]
    refused: dict[str, int]
    digest: str
    faults: list[str]


def add_commands(verbs: Any) -> None:
    """Add the verb."""
    replay = verbs.add_parser("replay", help="在临时建立的区级平台上快速演算一段时间，并逐项核对")
    replay.add_argument("--days", type=whole(1, 3_650), default=250, metavar="N", help="天数")
    replay.add_argument("--orders", type=whole(0, 1_000_000), default=20_000, metavar="N", help="工单件数")
    replay.add_argument("--seed", type=int, default=7, metavar="N", help="同一个数得到同一个结果")
    replay.add_argument("--from", dest="begins", type=date.fromisoformat, default=BEGINS, metavar="2025-09-15")
    replay.set_defaults(run=run_replay)
    add_common(replay)


def run_replay(args: argparse.Namespace) -> int:
    """Play, check, and tell; the folder goes afterwards."""
    plan = Plan(begins=args.begins, days=args.days, orders=args.orders, seed=args.seed)
    folder = Path(tempfile.mkdtemp(prefix="duban-replay-"))
    try:
        played = play(folder, plan, tell=not args.json)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    say(args, played, _words(played))
    return FAILED if played.faults else 0


def play(folder: Path, plan: Plan, *, tell: bool = False) -> Played:
    """One replay in an empty folder."""
    glass = Hourglass(plan.begins)
    district = District.create(folder, glass)
    try:
        year = Year(district, glass, plan)
        for day in year.play():
            if tell:
                print(f"\r{day}  {sum(year.tally.done.values())} 步", end="", file=sys.stderr, flush=True)
        if tell:
            print(file=sys.stderr)
        return _played(district, year, plan)
    finally:
        district.close()


def _played(district: District, year: Year, plan: Plan) -> Played:
    found = [fault for fault, _ in zip(faults(district), range(MOST_FAULTS), strict=False)]
    with district.read() as connection:
        counts = judging.counts(connection)
        rows = connection.execute(select(work_order.c.doc).order_by(work_order.c.id)).scalars()
        digest = hashlib.sha256()
        for row in rows:
            digest.update(row)
    return Played(
        days=plan.days,
        orders=counts["orders"],
        steps=sum(year.tally.done.values()),
        verbs={verb.value: count for verb, count in sorted(year.tally.done.items())},
        refused=dict(sorted(year.tally.refused.items())),
        digest=digest.hexdigest(),
        faults=found,
    )


def _words(played: Played) -> str:
    verbs = "，".join(f"{verb} {count}" for verb, count in played.verbs.items())
    head = f"{played.days} 天，工单 {codec.dumps(played.orders).decode()}，{played.steps} 步（{verbs}）"
    held = "逐项核对全部成立" if not played.faults else "\n".join(["以下各项不成立：", *played.faults])
    return f"{head}\n规则拒绝 {sum(played.refused.values())} 次\n{held}\n{played.digest}"
