"""`rules` and `calendar`: what only the district may change, and every workstation gets (R5.1, R22.1)."""

import argparse
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from typing import Any, Final

from sync.arguments import whole
from sync.district import ruling
from sync.district.cli.common import CommandFailed, WrongUse, add_common, open_district, say
from sync.district.cli.written import of_file
from sync.district.district import District
from sync.district.redating import Redated, redate
from sync.regulation.editions import BadEdition, Edition, Number, amended
from sync.regulation.workdays import read_days

ADD: Final = '写法如 {"id": "2027-1", "effective_from": "2027-01-01", "numbers": {"village": 4}}，名称见 rules list。'
HOW: Final = "每一行应写成：元旦 2027-01-01休3 2027-01-10班1"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEdition:
    """A file for `rules add`: what is not there stays as in the newest edition."""

    id: str
    effective_from: date
    title: str = ""
    numbers: dict[str, int] = field(default_factory=dict)
    close_of_business: time | None = None
    day_ends: time | None = None
    late_upward_refused: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A file for `calendar load`: days as `元旦 2027-01-01休3 2027-01-10班1`."""

    year: int
    days: tuple[str, ...]


def add_commands(verbs: Any) -> None:
    """Add the verbs."""
    rules = _group(verbs, "rules", "规则版本：查看，或从 JSON 文件新增一版")
    listed = rules.add_parser("list", help="每一版的编号、施行日期和各项数字")
    listed.set_defaults(run=run_list)
    add = rules.add_parser("add", help="新增一版，从施行日期起登记的工单适用")
    add.add_argument("file", type=Path, metavar="文件")
    add.set_defaults(run=run_add)
    calendar = _group(verbs, "calendar", "工作日历：查看、导入放假通知、本区安排")
    show = calendar.add_parser("show", help="一年的放假和调休")
    show.add_argument("year", type=whole(1900, 2199), metavar="年份")
    show.set_defaults(run=run_show)
    load = calendar.add_parser("load", help="导入一年的放假通知，并重算受影响的期限")
    load.add_argument("file", type=Path, metavar="文件")
    load.set_defaults(run=run_load)
    own = calendar.add_parser("override", help="本区对某一天的安排，优先于通知，并重算受影响的期限")
    own.add_argument("day", type=date.fromisoformat, metavar="日期")
    own.add_argument("kind", choices=("休", "班", "取消"))
    own.add_argument("reason", nargs="?", default="本区安排", metavar="事由")
    own.set_defaults(run=run_override)
    for parser in (listed, add, show, load, own):
        add_common(parser)


def _group(verbs: Any, name: str, words: str) -> Any:
    return verbs.add_parser(name, help=words).add_subparsers(required=True, metavar="操作")


def run_list(args: argparse.Namespace) -> int:
    """Print every edition."""
    editions = sorted(open_district(args).rules.editions, key=lambda each: each.effective_from)
    return say(args, editions, "\n".join(_edition_words(each) for each in editions))


def run_add(args: argparse.Namespace) -> int:
    """A new edition on top of the newest."""
    district, new = open_district(args), of_file(args.file, NewEdition, ADD)
    try:
        with district.begin() as tx:
            newest = max(tx.rules.editions, key=lambda each: each.effective_from)
            edition = amended(newest, **{name: getattr(new, name) for name in NewEdition.__dataclass_fields__})
            ruling.add_edition(tx, edition, district.clock.now())
    except BadEdition as error:
        raise CommandFailed(str(error)) from error
    return say(args, edition, f"已新增：{_edition_words(edition)}")


def run_show(args: argparse.Namespace) -> int:
    """Print the days of a year that are not what their weekday says."""
    calendar = open_district(args).rules.calendar
    lines = [
        f"{day} {'休' if off else '班'} {name}{'（本区）' if day in calendar.overrides else ''}"
        for day, (off, name) in sorted({**calendar.days, **calendar.overrides}.items())
        if day.year == args.year
    ]
    head = f"{args.year} 年" + ("" if args.year in calendar.notices else "的放假通知尚未导入，期限暂定")
    return say(args, lines, "\n".join([head, *lines]))


def run_load(args: argparse.Namespace) -> int:
    """Take a notice in, then count what runs again."""
    district, notice = open_district(args), of_file(args.file, Notice)
    try:
        days = read_days(notice.days)
    except (ValueError, OverflowError) as error:
        raise WrongUse(f"放假安排读不懂。{HOW}") from error
    if not days:
        raise WrongUse(f"放假安排里一天也没有。{HOW}")
    return _changed(
        args,
        district,
        lambda tx: ruling.add_notice(tx, notice.year, days, district.clock.now()),
        f"{notice.year}年放假安排已经公布",
    )


def run_override(args: argparse.Namespace) -> int:
    """Decide about one day, then count what runs again."""
    district = open_district(args)
    special = None if args.kind == "取消" else (args.kind == "休", args.reason)
    said = f"{args.day:%Y年%m月%d日}" + {"休": "放假", "班": "上班", "取消": "恢复原来的安排"}[args.kind]
    return _changed(
        args,
        district,
        lambda tx: ruling.override(tx, args.day, special, district.clock.now()),
        f"{said}：{args.reason}",
    )


def _changed(args: argparse.Namespace, district: District, change: Any, reason: str) -> int:
    try:
        with district.begin() as tx:
            change(tx)
    except BadEdition as error:
        raise CommandFailed(str(error)) from error
    done: Redated = redate(district, reason)
    return say(args, done, f"{reason}。核对了 {done.looked_at} 件在办工单，{done.moved} 件的期限有变化，已逐件记录")


def _edition_words(edition: Edition) -> str:
    numbers = [
        f"{name}={number.value}{number.unit}（{number.article}）"
        for name in Edition.__dataclass_fields__
        if isinstance(number := getattr(edition, name), Number)
    ]
    return f"{edition.id}　《{edition.title}》　{edition.effective_from} 起　{'，'.join(numbers)}"
