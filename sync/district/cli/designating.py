"""`designate`: a unit's 具体承办单位, as the unit told the district (R6.7)."""

import argparse
from datetime import date
from typing import Any

from sync.contract.ids import uuid7
from sync.district.acting import RefusedByRule, actor_of
from sync.district.cli.common import CommandFailed, add_common, open_district, say
from sync.district.district import District
from sync.district.units.designations import declare, load_designations
from sync.district.units.lookup import find_unit
from sync.regulation.acts import Designate, EndDesignation, UnitAct
from sync.regulation.designation import Designation
from sync.regulation.orders import Unit
from sync.regulation.workdays import local_day


def add_commands(verbs: Any) -> None:
    """Add the verbs."""
    whats = verbs.add_parser("designate", help="具体承办单位的指定").add_subparsers(
        dest="what", required=True, metavar="动作"
    )
    add, end = whats.add_parser("add", help="指定"), whats.add_parser("end", help="终止")
    show = whats.add_parser("list", help="列出")
    add.add_argument("--to", required=True, metavar="单位", help="具体承办单位")
    add.add_argument("--scope", required=True, metavar="文字", help="承办范围")
    add.add_argument("--since", type=date.fromisoformat, metavar="日期", help="开始日期（缺省今天）")
    add.add_argument("--until", type=date.fromisoformat, metavar="日期", help="截止日期（缺省不限）")
    add.add_argument("--category", action="append", default=[], metavar="分类", help="只限这一分类，可多次")
    add.add_argument("--place", action="append", default=[], metavar="地点", help="只限这一地点，可多次")
    end.add_argument("--id", required=True, metavar="编号", help="见 list")
    end.add_argument("--on", type=date.fromisoformat, metavar="日期", help="最后一天（缺省今天）")
    end.add_argument("--why", default="", metavar="文字", help="原因")
    for parser, run in ((add, run_add), (end, run_end), (show, run_list)):
        parser.add_argument("--unit", required=True, metavar="单位", help="指定的单位")
        parser.set_defaults(run=run)
        add_common(parser)
    for parser in (add, end):
        parser.add_argument("--as", dest="person", default="单位管理员", metavar="姓名", help="经办人")


def run_add(args: argparse.Namespace) -> int:
    """Designate, or say with the article why not."""
    district = open_district(args)
    unit, to, now = _unit(district, args), find_unit(district.units, args.to), district.clock.now()
    act = Designate(
        unit=to.id,
        scope=args.scope,
        since=args.since or local_day(now),
        until=args.until,
        categories=tuple(args.category),
        places=tuple(args.place),
    )
    made = _said(district, unit, act, args.person)
    return say(args, made, f"{unit.name}已指定{to.name}承办：{args.scope}")


def run_end(args: argparse.Namespace) -> int:
    """End one, or say with the article why not."""
    district = open_district(args)
    unit = _unit(district, args)
    act = EndDesignation(designation=args.id, on=args.on or local_day(district.clock.now()), why=args.why)
    made = _said(district, unit, act, args.person)
    return say(args, made, f"{unit.name}的这项指定到{act.on}为止")


def run_list(args: argparse.Namespace) -> int:
    """Every designation of a unit, those that are over as well."""
    district = open_district(args)
    unit = _unit(district, args)
    with district.read() as connection:
        made = load_designations(connection).get(unit.id, ())
    lines = [_line(each, district) for each in made]
    return say(args, list(made), "\n".join(lines) or f"{unit.name}没有指定具体承办单位")


def _line(made: Designation, district: District) -> str:
    last = made.ended_on or made.until
    until = f"至{last}" if last else "起"
    return f"{made.id} {district.units[made.unit].name}：{made.scope}（{made.since}{until}）"


def _unit(district: District, args: argparse.Namespace) -> Unit:
    return find_unit(district.units, args.unit)


def _said(district: District, unit: Unit, act: UnitAct, person: str) -> Designation:
    """The designation that came of it. Raises CommandFailed with the article."""
    now = district.clock.now()
    made_by = uuid7(now)
    try:
        with district.begin() as tx:
            declare(tx, act, actor_of(unit, "", person), made_by, now)
            made = load_designations(tx.connection)[unit.id]
    except RefusedByRule as error:
        told = error.refused
        raise CommandFailed(" ".join(part for part in (told.article, told.reason, told.remedy) if part)) from error
    return next(each for each in made if made_by in (each.id, each.end))
