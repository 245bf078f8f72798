"""A workstation back from its district: enrolled anew, signed in, told what became of what waits, and synced.

Every step may be cut off and done again: the code is answered again for the same key, an old folder is merged once,
and a command keeps its id, by which the district knows what it has taken.
"""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection

from sync.cache.cache import Cache
from sync.cache.changed import Changed
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.cache.profile import Profile
from sync.cache.rescue.merging import device_of
from sync.cache.salvage import Salvaged
from sync.client.believing import believable
from sync.client.connect import connect, transport_for
from sync.client.link import Link
from sync.client.login import enrol, sign_in
from sync.client.report import CycleReport
from sync.client.transport import Transport
from sync.contract.clock import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Where a workstation comes in, by which one-time code, under which name, and who sits down at it."""

    url: str
    code: str
    name: str
    username: str
    password: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Old:
    """A folder from before, and the key of its file."""

    profile: Profile
    key: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What came of it. `known`: commands of which the district had an answer already."""

    report: CycleReport
    known: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Who is told of what happens once, in whichever run.

    `merged`: what an old folder held and which workstation it was, within the transaction that brings it over;
    `retired`: whose place was taken; `step`: what is being done now, and `fetched` every change while orders come.
    """

    merged: Callable[[Connection, Salvaged, str], None]
    retired: Callable[[str], None]
    step: Callable[[str], None]
    fetched: Callable[[Changed], None]


def restore(cache: Cache, clock: Clock, entry: Entry, old: Old | None, heard: Heard) -> Restored:
    """Do all of it. Raises LineProblem (also Permanent: wrong code, wrong password), CacheProblem of the old folder.

    Enrolled first: only then is it known whether the old folder is of this district and unit.
    """
    transport = transport_for(cache, clock, entry.url)
    try:
        heard.step("正在向区级平台登记……")
        _enrol(cache, transport, entry, heard)
        if old:
            heard.step("正在取回旧数据里的草稿和待发送……")
            device = device_of(old.profile, old.key)
            cache.merging.merge(old.profile, old.key, lambda tx, found: heard.merged(tx, found, device))
        heard.step("正在登录，核对旧的待发送……")
        sign_in(cache, transport, entry.username, entry.password)
        known = _ask(cache, Link(cache, transport, clock), clock)
    finally:
        transport.close()
    cache.merging.follow()
    return Restored(report=_sync(cache, clock, heard), known=known)


def _enrol(cache: Cache, transport: Transport, entry: Entry, heard: Heard) -> None:
    before = cache.identity.device
    enrol(cache, transport, entry.code, entry.name)
    if before and before != cache.identity.device:
        heard.retired(before)


def _ask(cache: Cache, link: Link, clock: Clock) -> int:
    """Settle what the district has answered before, to whichever workstation of the unit; how many that were."""
    known = 0
    for item in cache.outbox.all(past=0):
        if item.state is OutboxState.WAITING:
            known += _settled(cache, link, clock, item)
    return known


def _settled(cache: Cache, link: Link, clock: Clock, item: OutboxItem) -> bool:
    result = link.authorised(lambda access: link.calls.command(access, item.id))
    if result is None or not believable(result, item):
        return False
    cache.outbox.settle([result], (), clock.now())
    return True


def _sync(cache: Cache, clock: Clock, heard: Heard) -> CycleReport:
    heard.step("正在收取工单，先收最急的。断了线，用同一个登记码再运行一次，接着收。")
    engine = connect(cache, clock)
    engine.progress = heard.fetched
    try:
        report = engine.cycle(hurry=True)
    finally:
        engine.close()
    heard.step("正在建立全文索引……")
    while cache.search.index_some():
        continue
    return report
