"""What one cycle has done so far."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sync.cache.cache import Cache
from sync.cache.changed import NOTHING, Changed
from sync.client.doubts import Doubt
from sync.client.news import NOTHING_NEW, News, left, news
from sync.contract import codec
from sync.contract.pages import Change, Entity, Gone
from sync.regulation.orders import WorkOrder


@dataclass(frozen=True, slots=True)
class Pulled:
    """What a complete pull came to. `manifest`: the district's, empty where it has none, NOT_YET where it cannot count.

    That is so where the district did not catch up, or where answers to commands came in between, with later rows.
    """

    at: datetime
    manifest: str


@dataclass
class Run:
    """`sent`: commands with a receipt; `received`: rows. `told` hears of every change at once.

    `fruit`: how often something came of it: new rows, answers to commands, parts of files that arrived.
    `used`: bytes that went either way in this cycle.
    `afresh`: everything is fetched anew, because the district was restored or the bookmark is too old.
    `asked`: commands that were answered in this cycle, so that none goes round in circles; `brought_again`: those whose
    attachments the district had lost. `doubt`: why what is here cannot be called up to date, though the line stands.
    `told_all`: the last answer to commands was as good as a pull, because the feed held nothing else.
    """

    cache: Cache
    told: Callable[[Changed], None]
    quiet: bool = False
    changed: Changed = NOTHING
    news: News = NOTHING_NEW
    sent: int = 0
    received: int = 0
    fruit: int = 0
    used: Callable[[], int] = lambda: 0
    afresh: bool = False
    waited: bool = False
    asked: set[str] = field(default_factory=set)
    brought_again: set[str] = field(default_factory=set)
    doubt: Doubt | None = None
    told_all: Pulled | None = None

    def begin_anew(self) -> None:
        """Everything is fetched anew; what waits for that is asked again afterwards, once in a cycle."""
        self.waited = self.waited or not self.afresh
        self.afresh = True

    def may_ask_again(self) -> bool:
        """True once, when everything was fetched anew: what was to wait for it can be sent now."""
        again, self.waited = self.waited and self.doubt is None, False
        if again:
            self.asked.clear()
        return again

    def note(self, changed: Changed) -> None:
        """Something changed."""
        if changed:
            self.changed = self.changed | changed
            self.told(changed)

    def take(self, changes: Sequence[Change], apply: Callable[[], Changed]) -> Changed:
        """Apply rows that the district sent, and notice what a person must be told; a first sync is no news."""
        before = {} if self.quiet else {c.id: self.cache.orders.fact(c.id) for c in changes if _is_order(c)}
        changed = apply()
        unit = self.cache.identity.unit if before else None
        for change in changes:
            if unit and change.id in before and change.id in changed.orders:
                self.news = self.news | _told(before[change.id], change, unit.id)
        self.received += len(changes)
        self.note(changed)
        return changed

    def gather(self, changes: Sequence[Change], apply: Callable[[], Changed]) -> bool:
        """The same for rows that were asked for; true when any was new."""
        new = bool(self.take(changes, apply))
        self.fruit += new
        return new


def _is_order(change: Change) -> bool:
    return change.entity is Entity.ORDER and change.gone in (None, Gone.LEFT_SCOPE)


def _told(before: WorkOrder | None, change: Change, unit: str) -> News:
    if change.gone:
        return left(before, unit) if before else NOTHING_NEW
    after = _readable(change)
    return news(before, after, unit) if after else NOTHING_NEW


def _readable(change: Change) -> WorkOrder | None:
    try:
        return codec.loads(bytes(change.row), WorkOrder)
    except codec.Malformed:  # a later version's row: kept by the cache, told when this program can read it
        return None
