"""`deadline` and `show`: questions that change nothing."""

import argparse
from datetime import datetime
from typing import Any, Final

from sync.contract import codec
from sync.contract.bounds import YEARS
from sync.district import judging
from sync.district.cli.common import CommandFailed, add_common, data_dir, open_district, say
from sync.district.district import DATABASE
from sync.regulation.deadlines import Deadline, deadline
from sync.regulation.rules import DEFAULT_RULES, Rules
from sync.regulation.workdays import SHANGHAI

LONGEST_LIMIT: Final = 1000
"""Working days; nobody asks for four years, and the answer names every day."""


def add_commands(verbs: Any) -> None:
    """Add the verbs."""
    due = verbs.add_parser("deadline", help="从某一时刻起若干工作日的期限，逐日说明")
    due.add_argument("--from", dest="start", type=_moment, required=True, metavar="2026-09-30T17:00")
    due.add_argument("--limit", type=int, required=True, metavar="N", help="工作日数")
    due.set_defaults(run=run_deadline)
    show = verbs.add_parser("show", help="件数、一件工单（编号）、或一项内容的回执（--command）")
    show.add_argument("order", nargs="?", help="工单编号、上级编号或 id")
    show.add_argument("--command", metavar="ID", help="一项内容的编号")
    show.add_argument("--say", action="store_true", help="只说办到哪一步，可以照着答复来电")
    show.set_defaults(run=run_show)
    for parser in (due, show):
        add_common(parser)


def run_deadline(args: argparse.Namespace) -> int:
    """Print the due moment with its reasons."""
    if not 1 <= args.limit <= LONGEST_LIMIT:
        raise CommandFailed(f"期限至少一个工作日，最多 {LONGEST_LIMIT} 个工作日")
    found = deadline(args.start, args.limit, _rules(args))
    value = {
        "due_date": found.due_date,
        "due_at": found.due_at,
        "counted": found.counted,
        "skipped": found.skipped,
        "provisional": found.provisional,
    }
    return say(args, value, _reasons(found))


def run_show(args: argparse.Namespace) -> int:
    """Print what the district's database holds, as JSON; with `--say` what staff can read out (R11.3)."""
    value: Any
    district = open_district(args)
    with district.read() as connection:
        if args.command:
            value = judging.command(connection, args.command)
        elif args.order and args.say:
            value = judging.spoken(connection, args.order, district.units, district.clock.now())
        elif args.order:
            value = judging.order(connection, args.order)
        else:
            value = judging.counts(connection)
    if value is None:
        raise CommandFailed("没有找到")
    if args.say and isinstance(value, str):
        return say(args, {"words": value}, value)
    print(codec.dumps(value).decode(), flush=True)
    return 0


def _rules(args: argparse.Namespace) -> Rules:
    # A question about dates needs no district; where there is one, its own calendar answers.
    return open_district(args).rules if (data_dir(args) / DATABASE).is_file() else DEFAULT_RULES


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}”不是时间，应写成 2026-09-30T17:00") from error
    if moment.year not in YEARS:
        raise argparse.ArgumentTypeError(f"“{text}”不在可计算的年份内")
    return moment if moment.tzinfo else moment.replace(tzinfo=SHANGHAI)


def _reasons(found: Deadline) -> str:
    lines = [f"第 {n} 个工作日  {day}" for n, day in enumerate(found.counted, start=1)]
    lines += [f"不计          {skipped.date}  {skipped.why}" for skipped in found.skipped]
    ordered = sorted(lines, key=lambda line: line.split()[-1] if line.startswith("第") else line.split()[1])
    note = "（暂定：次年放假安排公布后可能变动）" if found.provisional else ""
    first, last = (
        f"起算日        {found.start_date}（当日不计）",
        f"到期          {found.due_date} {_hour(found)} 前{note}",
    )
    return "\n".join([first, *ordered, last])


def _hour(found: Deadline) -> str:
    """When the last day ends: 24:00, or the hour that the edition names."""
    same_day = found.due_at.date() == found.due_date
    return f"{found.due_at:%H:%M}" if same_day else "24:00"
