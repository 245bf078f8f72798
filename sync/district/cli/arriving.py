"""`source`, `suggest` and `repeats`: where orders come from, who could take one, what it repeats."""

import argparse
from typing import Any

from sync.district import precedents, repeating
from sync.district.cli.common import CommandFailed, add_common, open_district, say
from sync.district.district import District
from sync.district.orders import find_order
from sync.district.sources import BadSource, add_source, sources
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import label


def add_commands(verbs: Any) -> None:
    """Add the verbs."""
    source = verbs.add_parser("source", help="工单来源").add_subparsers(dest="what", required=True, metavar="动作")
    add = source.add_parser("add", help="登记一个新来源")
    add.add_argument("name", metavar="名称")
    add.set_defaults(run=run_add)
    listing = source.add_parser("list", help="现有来源")
    listing.set_defaults(run=run_list)
    suggest = verbs.add_parser("suggest", help="建议承办单位：按地点、按职能、按往例；只建议，不分办")
    suggest.set_defaults(run=run_suggest)
    repeats = verbs.add_parser("repeats", help="这件工单可能重复了哪些较早的工单")
    repeats.set_defaults(run=run_repeats)
    for parser in (suggest, repeats):
        parser.add_argument("order", metavar="编号", help="工单编号、上级编号或 id")
    for parser in (add, listing, suggest, repeats):
        add_common(parser)


def run_add(args: argparse.Namespace) -> int:
    """Take a new source (R2.1)."""
    district = open_district(args)
    try:
        with district.begin() as tx:
            name = add_source(tx, args.name, district.clock.now())
    except BadSource as error:
        raise CommandFailed(str(error)) from error
    return say(args, {"source": name}, f"已登记来源“{name}”")


def run_list(args: argparse.Namespace) -> int:
    """Print every source."""
    with open_district(args).read() as connection:
        found = [{"name": name, "added_at": added} for name, added in sources(connection)]
    return say(args, found, "\n".join(str(each["name"]) for each in found))


def run_suggest(args: argparse.Namespace) -> int:
    """Print up to three units, each with its reasons (R4.2)."""
    district = open_district(args)
    order = _order(district, args.order)
    with district.read() as connection:
        found = precedents.suggestions(connection, order, district.units)
    value = [{"unit": each.unit, "name": _named(district, each.unit), "reasons": each.reasons} for each in found]
    lines = [f"{_named(district, each.unit)}：{'；'.join(each.reasons)}" for each in found]
    return say(args, value, "\n".join(lines) or "按地点、职能和往例都没有可建议的单位，请人工判断")


def run_repeats(args: argparse.Namespace) -> int:
    """Print what the order may repeat, sure ones first (R16.1)."""
    district = open_district(args)
    order = _order(district, args.order)
    with district.read() as connection:
        found = repeating.repeats_of(connection, order)
    value = [{"number": each.order.number, "why": each.why, "sure": each.sure} for each in found]
    lines = [f"{each.order.number}：{'、'.join(label(why) for why in each.why)}" for each in found]
    return say(args, value, "\n".join(lines) or "没有找到可能重复的工单")


def _order(district: District, text: str) -> WorkOrder:
    with district.read() as connection:
        order = find_order(connection, text)
    if order is None:
        raise CommandFailed("没有找到这件工单")
    return order


def _named(district: District, unit: str) -> str:
    one = district.units[unit]
    above = district.units.get(one.parent or "")
    return f"{above.name}/{one.name}" if above and above.parent else one.name
