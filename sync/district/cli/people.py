"""`enrol-code`, `user add`, and `workstation list | shut-out`."""

import argparse
from typing import Any, Final

from sync.contract.ids import uuid7
from sync.district.cli.common import CommandFailed, add_common, hours, open_district, read_secret, say
from sync.district.people.enrolment import CODE_LIFE, make_code
from sync.district.people.users import add_user
from sync.district.people.workstations import Workstation, shut_out, workstations
from sync.district.units.lookup import find_unit
from sync.regulation.orders import Units
from sync.regulation.terms import Role

UNIT: Final = "单位名称，村和社区可以写成“镇街/村社区”"


def add_commands(verbs: Any) -> None:
    """Add the verbs."""
    code = verbs.add_parser("enrol-code", help="为一个单位的一台工作站发登记码")
    code.add_argument("--unit", required=True, metavar="单位", help=UNIT)
    code.add_argument("--hours", type=hours, default=CODE_LIFE, help="有效小时数（默认 72）")
    code.set_defaults(run=run_enrol_code)
    user = verbs.add_parser("user", help="用户").add_subparsers(dest="what", required=True, metavar="动作")
    add = user.add_parser("add", help="新增用户；密码从标准输入或 --password-fd 读一行")
    for option, called, words in (("--unit", "单位", UNIT), ("--username", "账号", "登录用"), ("--name", "姓名", "")):
        add.add_argument(option, required=True, metavar=called, help=words)
    roles = "administrator 管理员（缺省），leader 分管领导（只看）"
    add.add_argument("--role", type=Role, choices=list(Role), default=Role.ADMINISTRATOR, metavar="身份", help=roles)
    add.add_argument("--password-fd", type=int, metavar="N", help="从描述符 N 读取密码")
    add.set_defaults(run=run_user_add)
    machines = verbs.add_parser("workstation", help="已登记的工作站：查看，或停用丢失的一台")
    whats = machines.add_subparsers(dest="what", required=True, metavar="动作")
    listed = whats.add_parser("list", help="已登记的工作站")
    listed.add_argument("--unit", default="", metavar="单位", help=f"只看一个单位；{UNIT}")
    listed.set_defaults(run=run_workstation_list)
    out = whats.add_parser("shut-out", help="停用一台丢失或换下的工作站：它的签名和登录从此无效，已收到的都保留")
    out.add_argument("id", metavar="编号", help="list 列出的编号")
    out.set_defaults(run=run_workstation_shut_out)
    for parser in (code, add, listed, out):
        add_common(parser)


def run_enrol_code(args: argparse.Namespace) -> int:
    """Make one code; it is shown this once."""
    district = open_district(args)
    unit, now = find_unit(district.units, args.unit), district.clock.now()
    with district.begin() as tx:
        code = make_code(tx, unit.id, now, args.hours)
    value = {"code": code, "unit": unit.id, "unit_name": unit.name, "expires_at": now + args.hours}
    return say(args, value, f"{unit.name} 的登记码：{code}（只能用一次）")


def run_user_add(args: argparse.Namespace) -> int:
    """Add a user."""
    district = open_district(args)
    unit = find_unit(district.units, args.unit)
    password = read_secret(args.password_fd)
    with district.begin() as tx:
        made = add_user(
            tx,
            username=args.username,
            name=args.name,
            unit=unit.id,
            password=password,
            now_id=uuid7(district.clock.now()),
            role=args.role,
        )
    value = {"user": made.id, "username": made.username, "unit": unit.id, "unit_name": unit.name}
    return say(args, value, f"已新增用户 {made.name}（{made.username}），{unit.name}")


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
    return f"{each.id}  {units[each.unit].name}  {each.name}  登记于 {each.enrolled_at.astimezone():%Y-%m-%d}  {state}"
