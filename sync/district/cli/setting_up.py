"""`init`, `new-epoch` and `limits`."""

import argparse
from dataclasses import replace
from typing import Any

from sync.contract.clock import SystemClock
from sync.contract.limits import EVERY_SUFFIX, promise
from sync.contract.version import MAX_BLOB_BYTES
from sync.district.blobs.limiting import set_limits
from sync.district.cli.common import CommandFailed, add_common, data_dir, open_district, say
from sync.district.district import District
from sync.district.identity import NAME, start_epoch

_MB = 1024 * 1024
Verbs = Any
"""argparse keeps the type of its subparsers to itself."""


def add_commands(verbs: Verbs) -> None:
    """Add the verbs."""
    init = verbs.add_parser("init", help="建立区级平台的数据：单位、规则；重复运行无害")
    init.add_argument("--name", default=NAME, help="平台名称")
    init.set_defaults(run=run_init)
    epoch = verbs.add_parser("new-epoch", help="数据从备份恢复之后：让所有工作站重新同步")
    epoch.set_defaults(run=run_new_epoch)
    limits = verbs.add_parser("limits", help="附件的上限：单个最多多少 MB、哪些扩展名；不给参数只显示")
    limits.add_argument("--max-mb", type=int, metavar="N", help=f"最多 {MAX_BLOB_BYTES // _MB}")
    limits.add_argument("--suffixes", metavar=".jpg,.pdf", help="可添加的扩展名，用逗号分开")
    limits.set_defaults(run=run_limits)
    for parser in (init, epoch, limits):
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
        epoch = start_epoch(tx.connection, district.clock.now())
    return say(args, {"epoch": epoch}, "已开始新的同步周期；请重新启动服务。")


def run_limits(args: argparse.Namespace) -> int:
    """Show what is taken as an attachment, or take something else from now on."""
    district = open_district(args)
    limits = replace(
        district.limits,
        max_bytes=district.limits.max_bytes if args.max_mb is None else args.max_mb * _MB,
        suffixes=district.limits.suffixes if args.suffixes is None else tuple(args.suffixes.split(",")),
    )
    if not 0 < limits.max_bytes <= MAX_BLOB_BYTES:
        raise CommandFailed(f"单个附件的上限在 1 到 {MAX_BLOB_BYTES // _MB} MB 之间")
    if unknown := set(limits.suffixes) - set(EVERY_SUFFIX):
        raise CommandFailed(f"不认识的扩展名：{'、'.join(sorted(unknown))}；可用的有 {'、'.join(EVERY_SUFFIX)}")
    changed = limits != district.limits
    with district.begin() as tx:
        set_limits(tx.connection, limits)
    words = f"附件：{promise(limits)}。{'请重新启动服务；工作站在下次登录时知道。' if changed else ''}"
    return say(args, {"max_bytes": limits.max_bytes, "suffixes": limits.suffixes}, words)
