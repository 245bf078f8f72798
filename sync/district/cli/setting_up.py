"""`init` and `new-epoch`."""

import argparse
from typing import Any

from sync.contract.clock import SystemClock
from sync.district.cli.common import add_common, data_dir, open_district, say
from sync.district.district import District
from sync.district.identity import NAME, start_epoch

Verbs = Any
"""argparse keeps the type of its subparsers to itself."""


def add_commands(verbs: Verbs) -> None:
    """Add the verbs."""
    init = verbs.add_parser("init", help="建立区级平台的数据：单位、规则；重复运行无害")
    init.add_argument("--name", default=NAME, help="平台名称")
    init.set_defaults(run=run_init)
    epoch = verbs.add_parser("new-epoch", help="数据从备份恢复之后：让所有工作站重新同步")
    epoch.set_defaults(run=run_new_epoch)
    for parser in (init, epoch):
        add_common(parser)


def run_init(args: argparse.Namespace) -> int:
    """Make the district, or complete it."""
    district = District.create(data_dir(args), SystemClock(), args.name)
    value = {"server_id": district.identity.server_id, "name": district.identity.name, "units": len(district.units)}
    text = f"已建立{district.identity.name}（{len(district.units)} 个单位），数据在 {district.root}"
    return say(args, {**value, "data": str(district.root)}, text)


def run_new_epoch(args: argparse.Namespace) -> int:
    """Begin a new epoch of the feed."""
    district = open_district(args)
    with district.begin() as tx:
        epoch = start_epoch(tx.connection)
    return say(args, {"epoch": epoch}, "已开始新的同步周期；请重新启动服务。")
