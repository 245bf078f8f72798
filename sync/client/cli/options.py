"""The command line of `duban-sync`."""

import argparse
import platform
import threading
from pathlib import Path
from typing import Any, Final

from sync.arguments import Parser

EPILOG = """\
退出码：0 完成；2 用法不对；3 连不上；4 需要登记或登录；5 被拒绝或需要处理；6 本机存储有问题。
口令和密码只从文件描述符读取，不写在命令行上，例如：duban-sync --passphrase-fd 3 once 3<口令文件
"""

WISHES: Final = """\
每一项写明做什么（verb）、哪件工单（order，编号）、填什么（fields）和附件（attach，文件名），例如：
[{"verb": "sign", "order": "DB26112300001"},
 {"verb": "progress", "order": "DB26112300001", "fields": {"text": "已到现场"}, "attach": ["现场.jpg"]},
 {"verb": "request_extension", "order": "DB26112300001", "fields": {"days": 3, "reason": "等配件"}}]
指定具体承办单位是本单位自己的事，不写工单（日期不写就是今天）：
[{"verb": "designate", "fields": {"unit": "qingshi-shiqiao", "scope": "村内路灯"}},
 {"verb": "end_designation", "fields": {"designation": "指定的编号", "why": "改由物业承办"}}]
一项不能办，不影响其他各项（写法不对的，整份不收）；结果中 command 是指令编号，没有它的写明原因。
"""

RESTORE: Final = """\
向区级平台要一个新的登记码。本机的旧数据完好就留用，损坏就抢救，打不开就原样放到一边，从不删除。
中途断了，用同一个登记码再运行一次，什么也不会重复：待发送的保留原编号，区级平台收到过的只回答，不再办。
"""

_LONGEST: Final = threading.TIMEOUT_MAX


def parser() -> argparse.ArgumentParser:
    """All commands with their options."""
    top = Parser(
        prog="duban-sync",
        description="督办通同步工具：不开窗口，收发工单与指令，输出 JSON。",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--profile", type=Path, metavar="目录", help="本机数据所在目录")
    top.add_argument("--passphrase-fd", type=int, metavar="N", help="从描述符 N 读取口令（没有系统密钥环时）")
    commands = top.add_subparsers(dest="command", required=True, metavar="命令")
    for group in (_access, _restoring, _moving, _exchange, _orders, _conflicts, _watching, _courier):
        group(commands)
    return top


def _access(commands: Any) -> None:
    _where(commands.add_parser("enrol", help="用一次性登记码登记本机"))
    login = commands.add_parser("login", help="登录")
    login.add_argument("username", metavar="用户名", help="区级平台分配的账号")
    login.add_argument("--password-fd", type=int, metavar="N", help="从描述符 N 读取密码；不给则在终端询问")
    commands.add_parser("logout", help="退出登录；草稿和待发送的内容都保留")


def _where(command: Any) -> None:
    address = "区级平台的地址，以 https:// 开头；平台就在本机时（127.0.0.1、localhost）可用 http://"
    command.add_argument("url", metavar="地址", help=address)
    command.add_argument("code", metavar="登记码", help="由区政务管理办发放，只能用一次")
    command.add_argument("--name", default=platform.node() or "workstation", metavar="名称", help="本机名称")
    command.add_argument("--ca", type=Path, metavar="文件", help="区级平台自有的证书颁发机构（PEM）")


def _restoring(commands: Any) -> None:
    restore = commands.add_parser(
        "restore",
        help="电脑坏了或换了：重新登记、登录、收回工单，并取回旧数据里的草稿和待发送",
        epilog=RESTORE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _where(restore)
    restore.add_argument("username", metavar="用户名", help="区级平台分配的账号")
    restore.add_argument("--password-fd", type=int, metavar="N", help="从描述符 N 读取密码；不给则在终端询问")
    restore.add_argument("--from", dest="old", type=Path, metavar="文件夹", help="旧电脑的数据文件夹，只读不改")
    old = "从描述符 N 读取旧数据的口令；不给则与本机口令相同"
    restore.add_argument("--old-passphrase-fd", type=int, metavar="N", help=old)
    restore.add_argument("--set-aside", action="store_true", help="旧数据的口令忘了：原样放到一边，重新开始")
    restore.add_argument("--json", action="store_true", help="输出 JSON（默认是文字）")


def _moving(commands: Any) -> None:
    move = commands.add_parser("move", help="把本机数据移到另一个文件夹（例如优盘），或指向已经在那里的数据")
    move.add_argument("folder", metavar="文件夹", type=Path, help="新的位置：空的，或还没有；数据已经在那里时只改指向")


def _exchange(commands: Any) -> None:
    commands.add_parser("once", help="收发一次")
    commands.add_parser("status", help="上次联网时的线路状态和等待发送的件数；不联网")
    queue = commands.add_parser(
        "queue", help="按文件中的内容排队待发送", epilog=WISHES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    queue.add_argument("file", metavar="文件", help="JSON 数组；“-”表示标准输入")
    sparing = commands.add_parser("low-data", help="省流量：长文字先只收开头，照片先发小图，大约每 5 分钟收一次")
    sparing.add_argument(
        "choice", nargs="?", choices=["on", "off"], metavar="on|off", help="on 打开，off 关闭；不给则只看现在如何"
    )
    dump = commands.add_parser("dump", help="本机的工单、草稿和发件箱")
    dump.add_argument("--reporter", action="store_true", help="包含反映人信息（默认不含）")
    verify = commands.add_parser("verify", help="本机工单的办理过程是否连贯，及其校验值（区级平台可凭它核对）；不联网")
    verify.add_argument("order", nargs="?", default="", metavar="编号", help="只核对这一件")


def _orders(commands: Any) -> None:
    show = commands.add_parser("show", help="一件工单办到哪一步，可以照着答复来电；不联网")
    show.add_argument("order", metavar="工单", help="工单编号、上级编号或 id")
    show.add_argument("--json", action="store_true", help="输出 JSON（默认是文字）")
    progress = commands.add_parser("progress", help="每件在办工单的最近进展；不联网")
    which = progress.add_mutually_exclusive_group()
    which.add_argument("--today", action="store_true", help="只看今天有进展的")
    which.add_argument("--silent", action="store_true", help="只看今天还没有进展的")
    check = commands.add_parser("check-reply", help="答复发送前自查；不联网，不发送")
    check.add_argument("order", metavar="工单", help="工单编号、上级编号或 id")
    check.add_argument("--text", required=True, metavar="文字", help="答复内容；“-”表示从标准输入读取")


def _conflicts(commands: Any) -> None:
    conflicts = commands.add_parser("conflicts", help="有冲突的内容：原来、我写的、现在，以及这期间的变化")
    conflicts.add_argument("id", nargs="?", default="", metavar="编号", help="只看这一项")
    conflicts.add_argument("--json", action="store_true", help="输出 JSON（默认是文字）")
    account = commands.add_parser("account", help="离线期间小结：我写的各有什么结果，别人办了什么")
    account.add_argument("--since", metavar="时间", help="从何时算起，如 2026-09-28T09:00:00+08:00；不给则是上次离线")
    resolve = commands.add_parser("resolve", help="处理一项冲突")
    resolve.add_argument("id", metavar="编号", help="conflicts 列出的指令编号")
    ways = "again 照样再发；note 改为记录；withdraw 撤回，文字回到草稿"
    resolve.add_argument("--as", dest="choice", required=True, choices=["again", "note", "withdraw"], help=ways)


def _watching(commands: Any) -> None:
    why = commands.add_parser("why", help="为什么还没发出去，或者结果如何；不联网")
    why.add_argument("id", nargs="?", default="", metavar="编号", help="指令编号或工单编号；不给则列出所有还没办妥的")
    why.add_argument("--json", action="store_true", help="输出 JSON，供程序读取")
    watch = commands.add_parser("watch", help="一直收发，有变化就说一行；Ctrl+C 结束")
    watch.add_argument("--json", action="store_true", help="每行一个 JSON，供程序读取")
    watch.add_argument("--for", dest="seconds", type=_seconds, metavar="秒", help="到时间自动结束，退出码同 once")


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds <= _LONGEST:
        raise ValueError(text)
    return seconds


def _courier(commands: Any) -> None:
    courier = commands.add_parser("courier", help="没有网络的单位：用优盘等带去、带回").add_subparsers(
        dest="what", required=True, metavar="动作"
    )
    out = courier.add_parser("export", help="把待发送的内容写成一份加密签名的文件；或写出给别的单位的带回文件")
    out.add_argument("file", type=Path, nargs="?", metavar="文件或文件夹", help="要写的 .dbx 文件，或放文件的文件夹")
    out.add_argument("--answers", type=Path, metavar="文件夹", help="把等在本机的带回文件写到这个文件夹")
    back = courier.add_parser("import", help="导入信使文件：别的单位的发件箱会被转交，给本机的带回文件会被采用")
    back.add_argument("file", type=Path, metavar="文件", help="以 .dbx 结尾的信使文件")
    back.add_argument("--answers", type=Path, metavar="文件夹", help="转交后把带回文件写到这个文件夹")
