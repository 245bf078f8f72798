"""`enrol-code`, and `user add | password | close`."""

import argparse
from typing import Any, Final

from sync.contract.ids import uuid7
from sync.district.cli.common import add_common, hours, open_district, read_secret, say
from sync.district.people.accounts import close_account, set_password
from sync.district.people.enrolment import CODE_LIFE, make_code
from sync.district.people.users import add_user
from sync.district.units.lookup import find_unit
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
    again = user.add_parser("password", help="换一个密码；新密码从标准输入或 --password-fd 读一行，已登录的须重新登录")
    again.add_argument("--password-fd", type=int, metavar="N", help="从描述符 N 读取密码")
    again.set_defaults(run=run_user_password)
    close = user.add_parser("close", help="停用账号：不能再登录，已登录的立即失效；办过的事仍记在名下")
    close.set_defaults(run=run_user_close)
    for one in (again, close):
        one.add_argument("username", metavar="账号")
    for parser in (code, add, again, close):
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


def run_user_password(args: argparse.Namespace) -> int:
    """Another password, when one was seen or forgotten."""
    password = read_secret(args.password_fd)
    with open_district(args).begin() as tx:
        found = set_password(tx, args.username, password)
    return say(args, {"user": found.id, "username": found.username}, f"{found.name}（{found.username}）的密码已更换")


def run_user_close(args: argparse.Namespace) -> int:
    """Somebody left."""
    with open_district(args).begin() as tx:
        found = close_account(tx, args.username)
    return say(args, {"user": found.id, "username": found.username}, f"已停用账号 {found.username}（{found.name}）")
