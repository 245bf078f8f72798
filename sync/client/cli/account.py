"""离线期间小结 without a window."""

import argparse
from datetime import datetime

from sync.cache.account import account_text
from sync.cache.cache import Cache
from sync.client.cli.exits import DONE, USAGE, Outcome, Text
from sync.contract.clock import CorrectedClock, SystemClock


def run_account(cache: Cache, options: argparse.Namespace) -> Outcome:
    """What became of everything written since the last long absence, and what others did; no network."""
    offset, absence = cache.identity.clock_offset_ms, cache.identity.absence
    now = CorrectedClock(SystemClock(), lambda: offset).now()
    if options.since:
        since = _moment(options.since)
        if since is None:
            return Text("时间写法不对，应带日期、时间和时区，如 2026-09-28T09:00:00+08:00。"), USAGE
        return Text(account_text(cache.accounts.since(since, offset), now)), DONE
    if absence is None:
        return Text("没有超过一天的离线。可用 --since 指定从何时算起。"), DONE
    return Text(account_text(cache.accounts.of(absence, offset), now)), DONE


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
