"""`duban-sync why`: which commands are meant by an id or a number, and what is told of each."""

import argparse
from dataclasses import replace
from typing import Any, Final

from sync.cache.cache import Cache
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.cache.why import Cause, Facts, Why, explain, facts_of
from sync.cache.why.telling import whole
from sync.client.cli.exits import DONE, USAGE, Outcome, Text
from sync.client.connect import connect
from sync.contract import codec
from sync.contract.clock import Clock, SystemClock
from sync.contract.status import SyncStatus

_NOBODY: Final = "现在没有程序在收发，还没有发送。"
_WHO_DOES: Final = "打开督办通，或运行 duban-sync once 时发送；送达后这里有回执号。"
_OPEN = (OutboxState.WAITING, OutboxState.PARKED, OutboxState.CONFLICT)


def run_why(cache: Cache, options: argparse.Namespace) -> Outcome:
    """Why a command has not left yet, or what became of it; no network."""
    engine = connect(cache, SystemClock())
    engine.recall()
    answers = explained(cache, options.id, engine.status(), SystemClock())
    code = DONE if answers or not options.id else USAGE
    if options.json:
        return [as_value(facts, why) for facts, why in answers], code
    missing = (
        f"发件箱里没有“{options.id}”。请核对指令编号或工单编号。" if options.id else "没有等待发送或需要处理的内容。"
    )
    return Text(as_text(answers, SystemClock()) or missing), code


def explained(cache: Cache, name: str, status: SyncStatus, clock: Clock) -> list[tuple[Facts, Why]]:
    """The commands that `name` means, each with its explanation; empty where it means none."""
    found = [facts_of(cache, item.id) for item in _meant(cache, name)]
    return [(facts, _now_nobody_sends(explain(facts, status, clock.now()))) for facts in found if facts]


def _now_nobody_sends(why: Why) -> Why:
    """Whoever asks here holds the profile alone: what the line was the last time sends nothing."""
    return replace(why, sentence=_NOBODY, following=_WHO_DOES) if why.cause is Cause.NEXT else why


def as_text(answers: list[tuple[Facts, Why]], clock: Clock) -> str:
    """For people."""
    return "\n\n".join(whole(facts, why, clock.now()) for facts, why in answers)


def as_value(facts: Facts, why: Why) -> dict[str, Any]:
    """For scripts: no subject, no text of the command."""
    item = facts.item
    return {
        "id": item.id,
        "order": item.order,
        "number": item.number,
        "verb": item.verb.value,
        "state": item.state.value,
        **codec.plain(why),
        "next_try": codec.plain(item.next_try),
        "hold_until": codec.plain(item.hold_until),
        "ahead": facts.ahead.id if facts.ahead else "",
        "uploads": [{"name": one.name, "percent": one.percent} for one in facts.owed],
        "receipt": item.receipt.number if item.receipt else "",
        "attempts": codec.plain(facts.history.attempts),
        "left_out": facts.history.left_out,
    }


def _meant(cache: Cache, name: str) -> list[OutboxItem]:
    """A command's id; an order's number or id: what is open about it, else the last that was; nothing: all open."""
    named = cache.outbox.get(name)
    if named:
        return [named]
    items = [item for item in cache.outbox.all() if not name or name in {item.number, item.order}]
    return [item for item in items if item.state in _OPEN] or items[:1] * bool(name)
