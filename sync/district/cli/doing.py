"""`do` and `acts`: whatever the district itself may do with an order, and what that is right now."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection

from sync.contract import codec
from sync.contract.by_hand import act_by_hand
from sync.contract.ids import uuid7
from sync.district.acting import RefusedByRule, district_actor, perform
from sync.district.cli.common import CommandFailed, WrongUse, add_common, open_district, say
from sync.district.cli.written import of_text
from sync.district.district import District
from sync.district.filling_in import CannotRead, filled, verb_of
from sync.district.orders import find_order
from sync.district.store.transaction import Transaction
from sync.regulation.acts import ACTS, Act
from sync.regulation.meaning import meant
from sync.regulation.orders import Actor, WorkOrder
from sync.regulation.terms import Verb, label
from sync.regulation.verdicts import Refused
from sync.regulation.workflow import DISTRICT_VERBS, Allowed, may


def add_commands(verbs: Any) -> None:
    """Add the verbs."""
    do = verbs.add_parser("do", help="以区级平台身份办理一件工单，例如：do 分办 DB26112500001 --field 承办单位=盖山镇")
    do.add_argument("act", metavar="办理", help="名称或代码，可以办的见 acts")
    do.add_argument("order", metavar="工单", help="工单编号、上级编号或 id")
    do.add_argument("--field", action="append", default=[], metavar="名称=内容", help="一项内容，可多次")
    do.add_argument("--fields", default="{}", metavar="JSON", help="其余内容，一个 JSON 对象")
    do.add_argument("--as", dest="person", default="区级平台", metavar="姓名", help="经办人")
    do.set_defaults(run=run_do)
    acts = verbs.add_parser("acts", help="区级平台现在可以对一件工单办什么，不能办的为什么")
    acts.add_argument("order", metavar="工单", help="工单编号、上级编号或 id")
    acts.set_defaults(run=run_acts)
    for parser in (do, acts):
        add_common(parser)


def run_do(args: argparse.Namespace) -> int:
    """Do it in one transaction, or say with the article why not."""
    district = open_district(args)
    with saying_why(), district.begin() as tx:
        verb = verb_of(args.act)
        order = _order(tx.connection, args.order)
        actor = district_actor(tx, name=args.person)
        act = _act(verb, order, actor, args, tx)
        after = _done(district, tx, act, order, actor)
    entry = after.timeline[-1]
    return say(args, entry, f"{after.number} 已{label(verb)}：{entry.text}")


@contextmanager
def saying_why() -> Iterator[None]:
    """What cannot be read or is refused ends the command with a sentence."""
    try:
        yield
    except CannotRead as error:
        raise CommandFailed(str(error)) from error
    except codec.Malformed as error:
        raise WrongUse(f"内容不完整或格式不对：{error.said}") from error
    except RefusedByRule as error:
        raise CommandFailed(_no(error.refused)) from error


def run_acts(args: argparse.Namespace) -> int:
    """List them; nothing is changed."""
    district = open_district(args)
    with district.begin() as tx:
        order, actor = _order(tx.connection, args.order), district_actor(tx)
    now, rules = district.clock.now(), district.rules
    judged = ((verb, may(order, verb, actor, now, rules=rules)) for verb in ACTS)
    found = [(verb, verdict) for verb, verdict in judged if isinstance(verdict, Allowed) or verb in DISTRICT_VERBS]
    value = [{"verb": verb, "refused": verdict if isinstance(verdict, Refused) else None} for verb, verdict in found]
    lines = [
        f"{label(verb)}（{verb.value}）" + (f"　不能：{_no(verdict)}" if isinstance(verdict, Refused) else "　可以")
        for verb, verdict in found
    ]
    return say(args, value, "\n".join(lines))


def _act(verb: Verb, order: WorkOrder, actor: Actor, args: argparse.Namespace, tx: Transaction) -> Act:
    kind = ACTS[verb]
    more = of_text(args.fields, dict[str, Any], "--fields 应是一个 JSON 对象")
    return act_by_hand(kind, more, {**meant(order, verb, actor), **filled(verb, kind, args.field, tx.units)})


def _done(district: District, tx: Transaction, act: Act, order: WorkOrder, actor: Actor) -> WorkOrder:
    now = district.clock.now()
    return perform(tx, act, order_id=order.id, actor=actor, command_id=uuid7(now), at=now)


def _order(connection: Connection, text: str) -> WorkOrder:
    found = find_order(connection, text)
    if found is None:
        raise CommandFailed(f"没有找到工单“{text}”")
    return found


def _no(refused: Refused) -> str:
    return " ".join(part for part in (refused.article, refused.reason, refused.remedy) if part)
