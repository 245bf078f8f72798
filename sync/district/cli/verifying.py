"""`verify`: whether what happened to an order still stands as it was written down (R21.3)."""

import argparse
from typing import Any

from sync.district import chaining
from sync.district.chaining import Fault
from sync.district.cli.common import FAILED, OK, CommandFailed, add_common, open_district, say
from sync.district.orders import find_order


def add_commands(verbs: Any) -> None:
    """Add the verb."""
    verify = verbs.add_parser("verify", help="核对办理过程是否被改动：一件工单，或全部（--all）；有出入时退出码为 1")
    which = verify.add_mutually_exclusive_group(required=True)
    which.add_argument("order", nargs="?", help="工单编号、上级编号或 id")
    which.add_argument("--all", action="store_true", help="全部工单")
    verify.add_argument("--head", metavar="校验值", help="工作站上留存的校验值：这件工单在哪一步时是它")
    verify.set_defaults(run=run_verify)
    add_common(verify)


def run_verify(args: argparse.Namespace) -> int:
    """Name every order that was altered, and the step; nothing is changed."""
    if args.head and args.all:
        raise CommandFailed("--head 要和一个工单编号一起给出")
    district = open_district(args)
    with district.read() as connection:
        order = None if args.all else find_order(connection, args.order)
        if order is None and not args.all:
            raise CommandFailed("没有找到")
        found = list(chaining.faults(connection, None if order is None else [order.id]))
        if order is not None and args.head:
            found += _against(order.number, chaining.step_of(connection, order.id, args.head))
    text = "\n".join(_words(each) for each in found) or "办理过程完整，没有改动。"
    say(args, {"faults": found}, text)
    return FAILED if found else OK


def _against(number: str, step: int) -> list[Fault]:
    return [] if step else [Fault(order=number, step=0, reason="工作站留存的校验值不是这件工单任何一步的校验值")]


def _words(fault: Fault) -> str:
    where = f"第{fault.step}步 " if fault.step else ""
    return f"{fault.order or '全部工单'}  {where}{fault.reason}"
