"""Puts the projection's result on the shelf: lines, places, tallies and requests, batch by batch in one transaction."""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from sqlalchemy import Connection

from sync.cache.below import keeping
from sync.cache.directory import Directory
from sync.cache.overlay import Scene, overlaid
from sync.cache.places import AWAITED, CLOCK, LocalState
from sync.cache.project import Projected, Traits, project
from sync.contract import codec
from sync.contract.commands import Envelope
from sync.regulation.orders import WorkOrder

LINE_COLUMNS: Final = 18
PUT_LINE: Final = f"INSERT OR REPLACE INTO listed VALUES ({', '.join('?' * LINE_COLUMNS)})"  # noqa: S608
PUT_TALLY: Final = (
    "INSERT INTO tally (place, kind, due, n) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (place, kind, due) DO UPDATE SET n = n + excluded.n"
)
PUT_REQUEST: Final = (
    "INSERT INTO approval (no, request, verb, asked_by, asked_at, due, summary) VALUES (?, ?, ?, ?, ?, ?, ?)"
)
REBUILD_BATCH: Final = 500

LAID_OVER: Final = (
    "SELECT o.order_id, o.envelope FROM outbox o LEFT JOIN fact f ON f.id = o.order_id"
    " WHERE o.order_id IN (SELECT value FROM json_each(?))"
    " AND (o.state = 'waiting' OR (o.state = 'delivered' AND coalesce(f.rev, 0) < o.receipt_rev)) ORDER BY o.turn"
)
LOCAL: Final = (
    "SELECT order_id, state FROM outbox WHERE order_id IN (SELECT value FROM json_each(?))"
    " UNION SELECT order_id, CASE WHEN parked_reason = '' THEN 'draft' ELSE 'parked' END FROM draft"
    " WHERE saved_at IS NOT NULL AND order_id IN (SELECT value FROM json_each(?))"
)
STRENGTH: Final[tuple[tuple[frozenset[str], LocalState], ...]] = (
    (frozenset({"parked", "conflict"}), LocalState.PARKED),
    (frozenset({"waiting"}), LocalState.WAITING),
    (frozenset({"draft"}), LocalState.DRAFT),
    (frozenset({"delivered"}), LocalState.DELIVERED),
)

TRAITS: Final = "kind, source, unit, state, rating, number, arrived, repeats"
PUT_PLACE: Final = f"INSERT INTO listing (no, place, sort, {TRAITS}) VALUES ({', '.join('?' * 11)})"  # noqa: S608
PLACES_OF: Final = f"SELECT no, place, sort, {TRAITS} FROM listing WHERE no IN (SELECT value FROM json_each(?))"  # noqa: S608

Places = set[tuple[str, int, Traits]]
"""place, sort, and what the place is narrowed and ordered by."""


def shelve(tx: Connection, facts: Mapping[int, WorkOrder], scene: Scene, *, fresh: Collection[int] = ()) -> None:
    """Project `facts` (by number in the table) and store the result; those in `fresh` were never shelved before."""
    ids = json.dumps([order.id for order in facts.values()])
    laid = _laid_over(tx, ids)
    local = _local(tx, ids)
    results = {
        no: project(
            overlaid(order, laid[order.id], scene) if order.id in laid else order,
            scene,
            local.get(order.id, LocalState.NONE),
        )
        for no, order in facts.items()
    }
    known = [no for no in facts if no not in fresh]
    before = _places_of(tx, known)
    _many(tx, PUT_LINE, [(no, *result.line) for no, result in results.items()])
    after = {no: {(place, sort, found.traits) for place, sort in found.places} for no, found in results.items()}
    _move(tx, before, after)
    _tag(tx, results, fresh)
    _requests(tx, results, fresh)
    below = {no: result.below for no, result in results.items()}
    keeping.keep(tx, known, below, {no: result.urged for no, result in results.items()})


def unshelve(tx: Connection, numbers: Sequence[int]) -> None:
    """Take orders off the shelf."""
    _move(tx, _places_of(tx, numbers), {})
    keeping.keep(tx, numbers, {}, {})
    for table in ("listed", "approval", "tagged"):
        _many(tx, f"DELETE FROM {table} WHERE no = ?", [(no,) for no in numbers])  # noqa: S608 - table names of our own


def reshelve(tx: Connection, scene: Scene, ids: Iterable[str]) -> None:
    """Project single orders again, because what the user wrote about them changed."""
    found = tx.exec_driver_sql(
        "SELECT no, row FROM fact WHERE readable AND row IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    ).all()
    if found:
        shelve(tx, {no: codec.loads(row, WorkOrder) for no, row in found}, scene)


def reshelve_all(tx: Connection, scene: Scene) -> None:
    """Project every order again: another unit looks, or the program reads rows that it could not read before."""
    numbers = tx.exec_driver_sql("SELECT no FROM fact WHERE row IS NOT NULL ORDER BY no").scalars().all()
    for start in range(0, len(numbers), REBUILD_BATCH):
        batch = json.dumps(list(numbers[start : start + REBUILD_BATCH]))
        query = "SELECT no, row FROM fact WHERE no IN (SELECT value FROM json_each(?))"
        rows = tx.exec_driver_sql(query, (batch,)).all()
        readable = {no: order for no, row in rows if (order := readable_order(row)) is not None}
        shelve(tx, readable, scene)
        _many(tx, "UPDATE fact SET readable = ? WHERE no = ?", [(int(no in readable), no) for no, _ in rows])


def lay_out_anew(tx: Connection, directory: Directory) -> None:
    """After a migration that asks for it: orders that came before are projected as they are today, once."""
    if tx.exec_driver_sql("DELETE FROM identity WHERE name = 'lay_out_anew'").rowcount:
        reshelve_all(tx, directory.scene(tx))


def readable_order(row: str | bytes) -> WorkOrder | None:
    """The order in a row, or None when a later version wrote something this one has no word for."""
    try:
        return codec.loads(row, WorkOrder)
    except codec.Malformed:
        return None


def laid_over(connection: Connection, order_id: str) -> list[Envelope]:
    """The commands to lay over one order, in the order in which they were made."""
    return _laid_over(connection, json.dumps([order_id])).get(order_id, [])


def _laid_over(connection: Connection, ids: str) -> dict[str, list[Envelope]]:
    found: dict[str, list[Envelope]] = defaultdict(list)
    for order_id, envelope in connection.exec_driver_sql(LAID_OVER, (ids,)):
        found[order_id].append(codec.loads(envelope, Envelope))
    return dict(found)


def _local(connection: Connection, ids: str) -> dict[str, LocalState]:
    states: dict[str, set[str]] = defaultdict(set)
    for order_id, state in connection.exec_driver_sql(LOCAL, (ids, ids)):
        states[order_id].add(state)
    return {order_id: _strongest(found) for order_id, found in states.items()}


def _strongest(states: set[str]) -> LocalState:
    return next((shown for codes, shown in STRENGTH if codes & states), LocalState.NONE)


def _places_of(tx: Connection, numbers: Sequence[int]) -> dict[int, Places]:
    found: dict[int, Places] = defaultdict(set)
    if numbers:
        for no, place, sort, *traits in tx.exec_driver_sql(PLACES_OF, (json.dumps(list(numbers)),)):
            found[no].add((place, sort, tuple(traits)))
    return found


def _move(tx: Connection, before: Mapping[int, Places], after: Mapping[int, Places]) -> None:
    """Write only the places that changed, and keep the tallies equal to them."""
    nothing: Places = set()
    left = [(no, *place) for no in before for place in before[no] - after.get(no, nothing)]
    came = [(no, *place) for no in after for place in after[no] - before.get(no, nothing)]
    tally: Counter[tuple[str, str, int]] = Counter()
    for sign, moved in ((-1, left), (1, came)):
        for _, place, sort, (kind, *_) in moved:
            tally[place, kind, sort if place in (CLOCK, AWAITED) else 0] += sign
    _many(tx, "DELETE FROM listing WHERE no = ? AND place = ? AND sort = ?", [place[:3] for place in left])
    _many(tx, PUT_PLACE, [(*place[:3], *place[3]) for place in came])
    _many(tx, PUT_TALLY, [(*key, n) for key, n in tally.items() if n])
    tx.exec_driver_sql("DELETE FROM tally WHERE n = 0")


def _tag(tx: Connection, results: Mapping[int, Projected], fresh: Collection[int]) -> None:
    _many(tx, "DELETE FROM tagged WHERE no = ?", [(no,) for no in results if no not in fresh])
    rows = [(tag, no) for no, result in results.items() for tag in result.tags]
    _many(tx, "INSERT INTO tagged (tag, no) VALUES (?, ?)", rows)


def _requests(tx: Connection, results: Mapping[int, Projected], fresh: Collection[int]) -> None:
    _many(tx, "DELETE FROM approval WHERE no = ?", [(no,) for no in results if no not in fresh])
    rows = [(no, *asked) for no, result in results.items() for asked in result.asked]
    _many(tx, PUT_REQUEST, rows)


def _many(tx: Connection, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
    if rows:
        tx.exec_driver_sql(statement, list(rows))
