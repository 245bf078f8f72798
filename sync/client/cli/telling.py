"""`duban-sync show`, `progress` and `check-reply`: questions about orders that need no network."""

import argparse
import sys

from sync.cache.cache import Cache
from sync.cache.daily import daily
from sync.cache.finding import named
from sync.client.cli.exits import DONE, REFUSED, USAGE, Outcome, Text
from sync.contract import codec
from sync.contract.clock import CorrectedClock, SystemClock
from sync.regulation.checklist import check_reply, failing
from sync.regulation.telling import telling


def run_show(cache: Cache, options: argparse.Namespace) -> Outcome:
    """Where an order stands, in words that can be read out on the telephone (R11.3)."""
    order = named(cache, options.order)
    if order is None:
        return _missing(options.order)
    words = telling(order, cache.orders.units(), _clock(cache).now())
    return ({"number": order.number, "words": words} if options.json else Text(words)), DONE


def run_progress(cache: Cache, options: argparse.Namespace) -> Outcome:
    """How far every open order is; `--today` those that moved today, `--silent` those that did not (R6.2)."""
    found = daily(cache, _clock(cache).now())
    wanted = [each for each in found if not ((options.today and not each.today) or (options.silent and each.today))]
    return [codec.plain(each) for each in wanted], DONE


def run_check_reply(cache: Cache, options: argparse.Namespace) -> Outcome:
    """The checklist over a reply that is not sent yet (R21.1); exit code 5 where something serious is wrong."""
    order, unit = named(cache, options.order), cache.identity.unit
    if order is None:
        return _missing(options.order)
    text = sys.stdin.read() if options.text == "-" else options.text
    items = check_reply(order, text, unit.name if unit else "")
    value = {"items": [codec.plain(item) for item in items], "look_at": [item.why for item in failing(items)]}
    return value, REFUSED if any(item.serious for item in failing(items)) else DONE


def _clock(cache: Cache) -> CorrectedClock:
    return CorrectedClock(SystemClock(), lambda: cache.identity.clock_offset_ms)


def _missing(name: str) -> Outcome:
    return Text(f"本机没有“{name}”这件工单。请核对编号，或先同步一次。"), USAGE
