"""Looks at both ends from outside, for the invariants: what the district holds, what a workstation holds.

What either end holds is read once for every state of its database, because every invariant asks for it; and what was
decoded once is known, because most of it stays.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from sync.cache.drafts import Draft
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.contract import codec
from sync.contract.receipts import CommandResult, Outcome, Receipt
from sync.district.cursors import Cursor
from sync.regulation.orders import TimelineEntry, WorkOrder
from tests.simulation.workstation import Workstation
from tests.simulation.world import World

T = TypeVar("T")

FEED = "SELECT scope, entity_id, seq, rev, gone, phase, rank FROM feed WHERE entity = 'order'"


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One live row of the feed about an order."""

    order: str
    seq: int
    rev: int
    gone: bool
    place: tuple[int, int, str]


@dataclass
class Books:
    """Everything the district holds. `effects`: order and entry in the order in which they happened."""

    units: dict[str, str] = field(default_factory=dict)
    effects: list[tuple[str, TimelineEntry]] = field(default_factory=list)
    rows: dict[str, str] = field(default_factory=dict)
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    receipts: dict[str, Receipt] = field(default_factory=dict)
    feed: dict[str, list[FeedRow]] = field(default_factory=lambda: defaultdict(list))
    named_blobs: set[str] = field(default_factory=set)
    whole_blobs: set[str] = field(default_factory=set)

    def scope(self, unit: str) -> dict[str, str]:
        """Every order of a unit below the district by id, as it would be sent."""
        return {row.order: self.rows[row.order] for row in self.feed[unit] if not row.gone}


def books(world: World) -> Books:
    """What the district holds now."""
    state = world.server.state
    if world.memo.get("state") != state:
        world.memo = {"state": state, "books": _read(world)}
    found: Books = world.memo["books"]
    return found


def _read(world: World) -> Books:
    found = Books()
    with world.server.district.read() as connection:
        ask = connection.exec_driver_sql
        found.units = {row[0]: row[1] for row in ask('SELECT username, unit FROM "user"')}
        entries = ask('SELECT "order", doc FROM timeline ORDER BY position')
        found.effects = [(row[0], decoded(row[1], TimelineEntry)) for row in entries]
        docs = ask("SELECT id, coalesce(doc_below, doc) FROM work_order")
        found.rows = {row[0]: bytes(row[1]).decode() for row in docs}
        for command, outcome, result in ask("SELECT id, outcome, result FROM command"):
            found.outcomes[command] = Outcome(outcome)
            receipt = decoded(result, CommandResult).receipt
            if receipt:
                found.receipts[command] = receipt
        for scope, order, seq, rev, gone, phase, rank in ask(FEED):
            found.feed[scope].append(FeedRow(order, seq, rev, gone is not None, (phase, rank, order)))
        found.named_blobs = set(ask("SELECT sha256 FROM order_blob").scalars())
        found.whole_blobs = set(ask("SELECT sha256 FROM blob").scalars())
    return found


@lru_cache(maxsize=8192)
def decoded(text: bytes | str, kind: type[T]) -> T:
    """What `text` stands for."""
    return codec.loads(text, kind)


@lru_cache(maxsize=1024)
def listed(row: str) -> tuple[str, ...]:
    """Ids of what an order's own timeline lists."""
    return tuple(entry.id for entry in codec.loads(row, WorkOrder).timeline)


def unit_of(world: World, at: Workstation) -> str:
    """The unit whose orders this workstation should have now, as the district sees it."""
    return books(world).units[at.username]


def effects(world: World, at: Workstation) -> Iterator[tuple[str, TimelineEntry]]:
    """What this workstation did, as (order, entry), in the order in which it happened."""
    return ((order, entry) for order, entry in books(world).effects if entry.device == at.device)


def items(at: Workstation, *states: OutboxState) -> list[OutboxItem]:
    """Commands of this workstation in these states; all of them where no state is named."""
    found = known(at, "items", lambda: at.cache.outbox.all(past=1000))
    return [item for item in found if not states or item.state in states]


def drafts(at: Workstation) -> list[Draft]:
    """Every draft of this workstation."""
    return known(at, "drafts", at.cache.drafts.all)


def known(at: Workstation, name: str, read: Callable[[], T]) -> T:
    """What `read` says, asked once for every state of the file."""
    if at.memo.get("state") != at.state:
        at.memo = {"state": at.state}
    if name not in at.memo:
        at.memo[name] = read()
    found: T = at.memo[name]
    return found


def files_telling(at: Workstation, words: Collection[bytes]) -> list[str]:
    """Names of files of this workstation in which any of `words` can be read."""
    return known(at, "telling", lambda: [file.name for file in _files(at) if _tells(file, words)])


def _files(at: Workstation) -> Iterator[Path]:
    return (file for file in sorted(at.root.rglob("*")) if file.is_file())


def _tells(file: Path, words: Collection[bytes]) -> bool:
    data = file.read_bytes()
    return any(word in data for word in words)


def district_rows(world: World, at: Workstation) -> Mapping[str, str]:
    """Every order of the workstation's unit by id, as the district would send it."""
    return books(world).scope(unit_of(world, at))


def behind(world: World, at: Workstation, cursor: Cursor, unit: str) -> Iterator[str]:
    """Ids of orders that `cursor` says are here, and which are not here as new as the district's."""
    own = known(at, "rows", lambda: _own_rows(at))
    for row in books(world).feed[unit]:
        rev, whole = own.get(row.order, (-1, False))
        if row.seq > cursor.seq:
            continue
        if row.gone:
            if cursor.after is None and whole:
                yield row.order
        elif rev < row.rev and (cursor.after is None or row.place <= cursor.after):
            yield row.order


def _own_rows(at: Workstation) -> Mapping[str, tuple[int, bool]]:
    """Rev and whether the content is here, of rows fetched since the last reset."""
    query = "SELECT id, rev, row IS NOT NULL FROM fact WHERE generation = (SELECT generation FROM feed)"
    with at.cache._database.read() as connection:
        return {row[0]: (row[1], bool(row[2])) for row in connection.exec_driver_sql(query)}
