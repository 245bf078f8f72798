"""`duban-desk --repair`: a damaged file is set aside and what was written is saved; a whole one gets its index anew."""

import sys
from contextlib import closing
from typing import Final

from desktop.checkup import store
from desktop.checkup.finding import State
from sync.cache.cache import open_cache
from sync.cache.errors import CacheProblem
from sync.cache.profile import Profile, lock
from sync.cache.rescue.telling import lost_words, saved_words
from sync.cache.salvage import salvage
from sync.contract.clock import Clock, SystemClock

_STEP: Final = 500


def repair(profile: Profile, passphrase: str) -> int:
    """Write to the terminal what was done; 0 when the data are whole now, 1 with the reason where nothing was done."""
    if profile.guarded_by() is None:
        return _say("还没有数据，没有什么要修。")
    try:
        with lock(profile):
            return _say(*_repaired(profile, passphrase, SystemClock()))
    except CacheProblem as problem:
        sys.stderr.write(f"{problem.title}：{problem.cause}{problem.advice}\n")
        return 1


def _repaired(profile: Profile, passphrase: str, clock: Clock) -> list[str]:
    key = store.key_of(profile, passphrase)
    found = store.look(profile, passphrase, key).found[-1]
    if found.about == store.DATA and found.state is State.BAD:
        salvaged = salvage(profile, key, clock.now())
        return [found.said, saved_words(salvaged), *filter(None, [lost_words(salvaged)])]
    with closing(open_cache(profile, key, clock)) as cache:
        count = cache.search.rebuild()
        while cache.search.index_some(_STEP):
            pass
    return [found.said, f"全文索引已重建，共 {count} 件工单。"]


def _say(*lines: str) -> int:
    sys.stdout.write("\n".join(lines) + "\n")
    return 0
