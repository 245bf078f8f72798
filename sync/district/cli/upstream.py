"""`upstream`: results on their way back to where the orders came from (R5.3)."""

import argparse
from typing import Any, Final

from sync.district.acting import RefusedByRule
from sync.district.cli.common import CommandFailed, add_common, open_district, say
from sync.district.orders import find_order
from sync.district.store.moments import moment
from sync.district.upstream import pushes
from sync.district.upstream.rounds import acknowledge_by_hand, push_due
from sync.district.upstream.settings import BadTarget, Target, load_target, set_target

WORDS: Final = {"waiting": "待上级确认", "acknowledged": "已确认", "withdrawn": "已撤回（重新办理）"}


def add_commands(verbs: Any) -> None:
    """Add the verbs."""
    upstream = verbs.add_parser("upstream", help="向上级平台反馈办理结果").add_subparsers(
        dest="what", required=True, metavar="动作"
    )
    address = upstream.add_parser("address", help="上级平台接口的地址；不给参数只显示")
    address.add_argument("url", nargs="?", metavar="地址", help="http:// 或 https:// 开头")
    address.add_argument("--timeout", type=float, default=20.0, metavar="秒", help="等待回答的秒数，缺省 20")
    address.add_argument("--none", action="store_true", help="不再自动反馈，改由人工登记回执")
    address.set_defaults(run=run_address)
    push = upstream.add_parser("push", help="把到时间的办理结果发出一轮")
    push.set_defaults(run=run_push)
    listing = upstream.add_parser("list", help="等待上级确认的办理结果")
    listing.add_argument("--all", action="store_true", help="连同已确认和已撤回的")
    listing.set_defaults(run=run_list)
    ack = upstream.add_parser("ack", help="登记上级平台的回执（没有接口时）")
    ack.add_argument("order", metavar="编号", help="工单编号、上级编号或 id")
    ack.add_argument("--receipt", required=True, metavar="回执编号", help="上级平台给的编号")
    ack.set_defaults(run=run_ack)
    for parser in (address, push, listing, ack):
        add_common(parser)


def run_address(args: argparse.Namespace) -> int:
    """Show or set where results are sent."""
    district = open_district(args)
    with district.begin() as tx:
        if args.none or args.url:
            try:
                set_target(tx.connection, None if args.none else Target(url=args.url, timeout=args.timeout))
            except BadTarget as error:
                raise CommandFailed(str(error)) from error
        target = load_target(tx.connection)
    words = f"办理结果发往 {target.url}，最多等 {target.timeout:g} 秒" if target else "没有设置地址，由人工登记回执"
    return say(args, {"url": target.url if target else None}, words)


def run_push(args: argparse.Namespace) -> int:
    """Send what is due."""
    district = open_district(args)
    with district.read() as connection:
        target = load_target(connection)
    if target is None:
        raise CommandFailed("还没有设置上级平台的地址：duban-district upstream address 地址")
    done = push_due(district, target)
    lines = [f"发出 {done.sent} 件，上级确认 {done.acknowledged} 件", *(f"  {fault}" for fault in done.faults)]
    return say(args, done, "\n".join(lines))


def run_list(args: argparse.Namespace) -> int:
    """Print what is on its way."""
    district = open_district(args)
    with district.read() as connection:
        rows = [_line(connection, row) for row in pushes.listed(connection, everything=args.all)]
    lines = [
        f"{row['number']}  {row['upstream_no']}  {WORDS[row['state']]}  已发 {row['tries']} 次"
        f"{'  ' + row['receipt'] if row['receipt'] else ''}{'  ' + row['fault'] if row['fault'] else ''}"
        for row in rows
    ]
    return say(args, rows, "\n".join(lines) or "没有等待上级确认的办理结果")


def run_ack(args: argparse.Namespace) -> int:
    """Write the receipt that somebody brought."""
    district = open_district(args)
    with district.begin() as tx:
        order = find_order(tx.connection, args.order)
        if order is None:
            raise CommandFailed("没有找到这件工单")
        try:
            done = acknowledge_by_hand(tx, order.id, args.receipt.strip(), district.clock.now())
        except RefusedByRule as error:
            raise CommandFailed(f"{error.refused.reason}{error.refused.remedy}") from error
    if not done:
        raise CommandFailed(f"工单 {order.number} 没有等待上级确认的办理结果")
    return say(args, {"order": order.number, "receipt": args.receipt}, f"已登记 {order.number} 的上级回执")


def _line(connection: Any, row: pushes.PushRow) -> dict[str, Any]:
    order = find_order(connection, row.order)
    return {
        "id": row.id,
        "number": order.number if order else row.order,
        "upstream_no": order.upstream_no if order else "",
        "state": row.state,
        "tries": row.tries,
        "next_try": moment(row.next_try) if row.state == pushes.PushState.WAITING else None,
        "pushed_at": moment(row.pushed_at) if row.pushed_at else None,
        "acknowledged_at": moment(row.acknowledged_at) if row.acknowledged_at else None,
        "receipt": row.receipt,
        "fault": row.fault,
    }
