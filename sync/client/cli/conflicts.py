"""Conflicts without a window: what collided with what, and the three ways out of it."""

import argparse
from typing import Any, Final

from sync.cache.cache import Cache
from sync.cache.comparing import Conflict
from sync.cache.conflict_words import conflict_text
from sync.cache.resolving import Choice
from sync.client.cli.exits import DONE, REFUSED, Outcome, Text
from sync.client.cli.showing import shown
from sync.client.resolving import resolve
from sync.contract import codec
from sync.contract.clock import SystemClock

NONE: Final = "没有冲突需要处理。"


def run_conflicts(cache: Cache, options: argparse.Namespace) -> Outcome:
    """Every command in conflict, or one of them; exit code 5 where somebody has to decide."""
    now = SystemClock().now()
    ids = [options.id] if options.id else [item.id for item in cache.conflicts.open()]
    found = [conflict for each in ids if (conflict := cache.conflicts.get(each, now))]
    code = REFUSED if found else DONE
    if options.json:
        return [_value(conflict) for conflict in found], code
    texts = [f"编号 {conflict.item.id}\n{conflict_text(conflict, now)}" for conflict in found]
    return Text("\n\n".join(texts) or NONE), code


def run_resolve(cache: Cache, options: argparse.Namespace) -> Outcome:
    """Do what was chosen; exit code 5 where the rules do not allow it, and then nothing was changed."""
    result = resolve(cache, SystemClock(), options.id, Choice(options.choice))
    return {"instead_of": options.id, "as": options.choice, **shown(result)}, REFUSED if result.reason else DONE


def _value(conflict: Conflict) -> dict[str, Any]:
    """Base and theirs line by line, not as whole rows: those hold the reporter (R17.3)."""
    item = conflict.item
    return {
        "id": item.id,
        "order": item.number,
        "verb": item.verb.value,
        "reason": item.reason_detail,
        "mine": dict(conflict.mine),
        "rows": codec.plain(conflict.rows),
        "steps": codec.plain(conflict.steps),
    }
