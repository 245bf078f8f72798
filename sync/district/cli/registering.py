"""`register`: takes one order in by hand (R2.1, R8.1)."""

import argparse
from typing import Any

from sync.contract.by_hand import act_by_hand
from sync.contract.ids import uuid7
from sync.district.acting import district_actor, perform
from sync.district.cli.common import add_common, open_district, say
from sync.district.cli.doing import saying_why
from sync.district.cli.written import of_text
from sync.district.filling_in import filled
from sync.district.numbers import ORDER, next_number
from sync.regulation.acts import Register
from sync.regulation.sources import HOTLINE
from sync.regulation.terms import Verb


def add_commands(verbs: Any) -> None:
    """Add the verb."""
    words = "登记一件工单，例如：register --field 类别=求助 --field 标题=路灯不亮 --field 诉求内容=… --phone 138…"
    register = verbs.add_parser("register", help=words)
    register.add_argument("--field", action="append", default=[], metavar="名称=内容", help="一项内容，可多次")
    register.add_argument("--fields", default="{}", metavar="JSON", help="其余内容，一个 JSON 对象")
    for option, called in (("--name", "姓名"), ("--phone", "电话"), ("--address", "地址")):
        register.add_argument(option, default="", metavar=called, help=f"反映人{called}")
    register.add_argument("--confidential", action="store_true", help="反映人要求保密")
    register.add_argument("--anonymous", action="store_true", help="匿名反映")
    register.add_argument("--as", dest="person", default="区级平台", metavar="姓名", help="经办人")
    register.set_defaults(run=run_register)
    add_common(register)


def run_register(args: argparse.Namespace) -> int:
    """Take it in, or say with the article why not; number and moment are the next and now where nothing is said."""
    district = open_district(args)
    now = district.clock.now()
    with saying_why(), district.begin() as tx:
        told = filled(Verb.REGISTER, Register, args.field, tx.units)
        more = of_text(args.fields, dict[str, Any], "--fields 应是一个 JSON 对象")
        known = {"source": HOTLINE, "received_at": now.isoformat(), "reporter": _reporter(args), **told}
        if "number" not in {**told, **more}:
            known["number"] = next_number(tx, ORDER, now)
        act = act_by_hand(Register, more, known)
        after = perform(
            tx, act, order_id=uuid7(now), actor=district_actor(tx, name=args.person), command_id=uuid7(now), at=now
        )
    return say(args, after, f"已登记：{after.number} {after.subject}")


def _reporter(args: argparse.Namespace) -> dict[str, Any]:
    return {
        "name": args.name,
        "phone": args.phone,
        "address": args.address,
        "confidential": args.confidential,
        "anonymous": args.anonymous,
    }
