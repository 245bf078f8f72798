"""Applies what a courier brought back: receipts as over the line, changes only where they follow what is here."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from sync.cache.cache import Cache
from sync.cache.changed import NOTHING, Changed
from sync.cache.errors import TooFew
from sync.cache.history import Way
from sync.client.believing import believed
from sync.client.errors import Unreachable
from sync.client.feed import Page, pages
from sync.contract import problems
from sync.contract.clock import Clock
from sync.contract.pages import PageEnd
from sync.contract.parcel import StaleParcel, unsealed
from sync.contract.parcel.contents import Answered, Results
from sync.contract.parcel.records import Kind, first, records, unpacked, value
from sync.contract.receipts import CommandResult


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """So many commands got a receipt, so many need a person, so many rows came; `whole`: nothing more was to come."""

    receipts: int
    parked: int
    rows: int
    whole: bool
    changed: Changed

    @property
    def sentence(self) -> str:
        """What it brought."""
        parts = (
            f"{self.receipts} 件已送达并有回执" if self.receipts else "",
            f"{self.parked} 件需要处理，请看发件箱" if self.parked else "",
            f"更新了 {self.rows} 条工单资料" if self.rows else "",
        )
        said = "，".join(part for part in parts if part) or "没有新的回执和变化，此前都已收到过"
        return f"{said}。" if self.whole else f"{said}。还有变化没有带全，请再导出一次。"


def apply_answer(cache: Cache, clock: Clock, file: BinaryIO) -> Applied:
    """Apply the answer in `file`, whose signature was checked; twice is the same as once.

    Raises StaleParcel for one that no longer counts, DamagedParcel, LineProblem for a feed this version cannot read.
    """
    inside = records(unsealed(file, cache.identity.courier_key()))
    about = first(inside, Answered)
    if not cache.exports.counts(about.parcel):
        raise StaleParcel
    settling = _Settling(cache, about.parcel, clock.now())
    stream = settling.results(inside)
    rows, whole, changed = _follow(cache, about, stream)
    return Applied(
        receipts=settling.receipts,
        parked=settling.parked,
        rows=rows,
        whole=whole,
        changed=settling.changed | changed,
    )


class _Settling:
    """Results go into the outbox on the way; what is left is the feed."""

    def __init__(self, cache: Cache, parcel: str, now: datetime) -> None:
        self._cache, self._parcel, self._now = cache, parcel, now
        self._asked = {item.id: item for item in cache.exports.commands(parcel)}
        self.receipts = self.parked = 0
        self.changed = NOTHING

    def results(self, inside: Iterator[tuple[int, bytes]]) -> Iterator[bytes]:
        """The pieces of the feed; results that stand before them are settled first."""
        for kind, data in inside:
            if kind == Kind.RESULTS:
                self._settle(value(unpacked(data), Results).results)
            elif kind == Kind.FEED:
                yield data

    def _settle(self, results: tuple[CommandResult, ...]) -> None:
        outbox = self._cache.outbox
        before = outbox.waiting(), outbox.parked()
        final = [result for result in believed(results, self._asked) if self._holds(result)]
        for result in final:
            if result.problem is not None and result.problem.type == problems.MISSING_BLOB:
                self._bring_again(result.id)
        self.changed |= outbox.settle(final, (), self._now, way=Way.COURIER)
        parked = outbox.parked() - before[1]
        self.parked += parked
        self.receipts += before[0] - outbox.waiting() - parked

    def _holds(self, result: CommandResult) -> bool:
        """A receipt always; a refusal only where nothing newer may have come: the file has been long on its way.

        Where the line was tried since, it will tell; and what is too new for the district may be taken when it is not.
        """
        if result.receipt is not None:
            return True
        newer = result.problem is not None and result.problem.type == problems.UNSUPPORTED_VERSION
        return not newer and not self._cache.exports.tried_since(self._parcel, result.id)

    def _bring_again(self, command: str) -> None:
        for blob in self._asked[command].envelope.blobs:
            self._cache.blobs.uploaded(blob.sha256, False)


def _follow(cache: Cache, about: Answered, stream: Iterator[bytes]) -> tuple[int, bool, Changed]:
    """Apply page after page, each only where the feed stands at the one before; rows, whether all is here, changes."""
    rows, changed, stood, last = 0, NOTHING, about.since or None, None
    beginning = True
    for page in fed(stream, about.coding):
        if beginning and about.since != about.cursor:
            changed |= _start_over(cache, about)
        beginning = False
        done = cache.orders.follow(page.changes, page.end.cursor, stood)
        stood, last = page.end.cursor, page.end
        rows += len(page.changes) if done is not None else 0
        changed |= done or NOTHING
    if last is None or last.more:
        return rows, False, changed
    whole, done = _confirm(cache, last)
    return rows, whole, changed | done


def _confirm(cache: Cache, last: PageEnd) -> tuple[bool, Changed]:
    """Say that all is here up to the answer, where that is news and the district's manifest agrees."""
    confirmed = cache.orders.confirmed_at
    if cache.orders.cursor() != last.cursor or (confirmed is not None and confirmed >= last.server_time):
        return True, NOTHING
    cache.manifest.recount()
    if last.manifest and last.manifest != cache.manifest.text():
        return False, NOTHING
    try:
        return True, cache.orders.confirm(last.server_time, vouched=bool(last.manifest))
    except TooFew:
        return False, NOTHING


def _start_over(cache: Cache, about: Answered) -> Changed:
    """The district no longer knows the bookmark that the parcel carried: fetch everything anew, as after a 410."""
    if about.cursor and cache.orders.cursor() == about.cursor:
        changed = cache.orders.reset()
        cache.exports.renew(about.parcel)
        return changed
    return NOTHING


def fed(stream: Iterator[bytes], coding: str) -> Iterator[Page]:
    """The pages; where the district left some for the next time, the stream ends between two of them."""
    try:
        yield from pages(stream, coding)
    except Unreachable:
        return
