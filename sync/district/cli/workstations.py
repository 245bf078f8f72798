"""`workstation list | shut-out`."""

import argparse
from typing import Any

from sync.district.cli.common import CommandFailed, add_common, open_district, say
from sync.district.cli.people import UNIT
from sync.district.people.workstations import Workstation, shut_out, workstations
from sync.district.units.lookup import find_unit
from sync.regulation.orders import Units
from sync.regulation.workdays import local_day


def add_commands(verbs: Any) -> None:
    """Add the verb."""
    machines = verbs.add_parser("workstation", help="已登记的工作站：查看，或停用丢失的一台")
    whats = machines.add_subparsers(dest="what", required=True, metavar="动作")
    listed = whats.add_parser("list", help="已登记的工作站")
    listed.add_argument("--unit", default="", metavar="单位", help=f"只看一个单位；{UNIT}")
    listed.set_defaults(run=run_workstation_list)
    out = whats.add_parser("shut-out", help="停用一台丢失或换下的工作站：它的签名和登录从此无效，已收到的都保留")
    out.add_argument("id", metavar="编号", help="list 列出的编号")
    out.set_defaults(run=run_workstation_shut_out)
    for parser in (listed, out):
        add_common(parser)


def run_workstation_list(args: argparse.Namespace) -> int:
    """Each with its id, name and state."""
    district = open_district(args)
    unit = find_unit(district.units, args.unit).id if args.unit else ""
    with district.read() as connection:
        found = workstations(connection, unit)
    lines = [_line(district.units, each) for each in found]
    return say(args, found, "\n".join(lines) or "还没有登记过工作站")


def run_workstation_shut_out(args: argparse.Namespace) -> int:
    """Once is enough; doing it again changes nothing."""
    district = open_district(args)
    with district.begin() as tx:
        found = shut_out(tx, args.id)
    if found is None:
        raise CommandFailed(f"没有编号为“{args.id}”的工作站，请用 workstation list 核对")
    return say(args, found, f"已停用：{_line(district.units, found)}")


def _line(units: Units, each: Workstation) -> str:
    state = "使用中" if each.active else "已停用"
    return f"{each.id}  {units[each.unit].name}  {each.name}  登记于 {local_day(each.enrolled_at):%Y-%m-%d}  {state}"
