"""Applies the district's rows: facts word for word, projection and search queue beside them, in one transaction."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import Connection

from sync.cache import bases, downloads, forgotten, manifest, redaction, shelf, thinness
from sync.cache.changed import Changed
from sync.cache.directory import Directory
from sync.cache.thinness import latest_of
from sync.contract.handover import HANDOVER_ID
from sync.contract.pages import Change, Entity, Gone
from sync.contract.release.manifest import RELEASE_ID
from sync.regulation.orders import WorkOrder

PUT_FACT: Final = (
    "INSERT INTO fact (no, id, rev, generation, gone, number, readable, row) VALUES (?, ?, ?, ?, NULL, ?, ?, ?)"
    " ON CONFLICT (no) DO UPDATE SET rev = excluded.rev, generation = excluded.generation, gone = NULL,"
    " number = excluded.number, readable = excluded.readable, row = excluded.row"
)
PUT_STUB: Final = (
    "INSERT INTO fact (no, id, rev, generation, gone, row) VALUES (?, ?, ?, ?, ?, NULL)"
    " ON CONFLICT (no) DO UPDATE SET rev = excluded.rev, generation = excluded.generation,"
    " gone = excluded.gone, row = NULL"
)
REASONS: Final[dict[Gone, str]] = {
    Gone.DELETED: "此件已被区级平台删除，草稿暂时搁置；可以复制文字后丢弃。",
    Gone.LEFT_SCOPE: "此件已转交其他单位，不再由本单位办理，草稿暂时搁置；可以复制文字后丢弃。",
    Gone.REDACTED: "此件因保密要求已收回，所写内容已从本机清除；请勿另行保存或转发。",
}
SMALL: Final[dict[Entity, str]] = {Entity.UNIT: "unit", Entity.RULES: "rules"}


@dataclass(slots=True)
class _Kept:
    """Orders of one page, sorted out: rows to write, stubs to leave.

    `thin`: bytes left out of a row, by number; `confirmed`: whole rows that stay, as only their excerpt came again.
    """

    orders: dict[int, WorkOrder] = field(default_factory=dict)
    rows: list[tuple[object, ...]] = field(default_factory=list)
    stubs: list[tuple[int, str, int, int, str]] = field(default_factory=list)
    unreadable: list[int] = field(default_factory=list)
    known: list[int] = field(default_factory=list)
    thin: dict[int, int] = field(default_factory=dict)
    confirmed: list[int] = field(default_factory=list)
    fresh: set[int] = field(default_factory=set)
    ids: set[str] = field(default_factory=set)
    recognised: bool = False
    reasons: dict[Gone, list[str]] = field(default_factory=dict)


def apply_changes(tx: Connection, directory: Directory, changes: Sequence[Change]) -> Changed:
    """Apply rows newer than our own; older and equal ones are ignored, so that a page may come twice.

    A whole row also replaces a thin one of the same `rev`, and never the other way round.
    """
    before = manifest.standing(tx, changes)
    generation = int(tx.exec_driver_sql("SELECT generation FROM feed").scalar_one())
    touched = sum(_small(tx, entity, table, changes, generation) for entity, table in SMALL.items())
    if touched:
        directory.touch(tx)
    declared = bool(touched) and forgotten.recognise_declared(tx)
    kept = _sorted(tx, latest_of(changes, Entity.ORDER), generation)
    freed = _unpark(tx, [order.id for order in kept.orders.values()])
    _write(tx, directory, kept)
    manifest.note(tx, before, manifest.standing(tx, changes))
    lists, drafts = bool(kept.ids or touched), bool(kept.reasons) or freed
    outbox = kept.recognised or declared or Gone.REDACTED in kept.reasons
    told = {change.id for change in changes if change.entity is Entity.RULES}
    handed, released = HANDOVER_ID in told, RELEASE_ID in told
    ids = frozenset(kept.ids)
    return Changed(orders=ids, lists=lists, drafts=drafts, outbox=outbox, handover=handed, release=released)


def remove(tx: Connection, numbers: Sequence[int], ids: Sequence[str], reason: Gone) -> None:
    """Purge what orders say, everywhere, and park the drafts about them; the commands already made stay.

    Of an order that was pulled for secrecy the drafts and commands keep no word either (R17.1).
    """
    shelf.unshelve(tx, numbers)
    downloads.forget(tx, ids)
    for no in numbers:
        tx.exec_driver_sql("DELETE FROM ordertext WHERE rowid = ?", (no,))
        tx.exec_driver_sql("DELETE FROM unindexed WHERE no = ?", (no,))
        tx.exec_driver_sql("DELETE FROM seen WHERE no = ?", (no,))
        tx.exec_driver_sql("DELETE FROM thin WHERE no = ?", (no,))
    bases.purge(tx, ids)
    if reason is Gone.REDACTED:
        redaction.redact(tx, ids)
    tx.exec_driver_sql(
        "UPDATE draft SET parked_reason = ? WHERE order_id IN (SELECT value FROM json_each(?))",
        (REASONS[reason], json.dumps(list(ids))),
    )


def _unpark(tx: Connection, ids: Sequence[str]) -> bool:
    """An order that is here (again) frees the drafts about it; true when there were any."""
    query = (
        "UPDATE draft SET parked_reason = '' WHERE parked_reason <> '' AND order_id IN (SELECT value FROM json_each(?))"
    )
    return bool(ids) and tx.exec_driver_sql(query, (json.dumps(list(ids)),)).rowcount > 0


def _small(tx: Connection, entity: Entity, table: str, changes: Sequence[Change], generation: int) -> int:
    """Units and rules: a few hundred rows in all. Returns how many were news."""
    touched = 0
    for change in latest_of(changes, entity).values():
        if change.gone:
            done = tx.exec_driver_sql(f"DELETE FROM {table} WHERE id = ? AND rev <= ?", (change.id, change.rev))  # noqa: S608
        else:
            done = tx.exec_driver_sql(
                f"INSERT INTO {table} (id, rev, generation, row) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"  # noqa: S608
                " SET rev = excluded.rev, generation = excluded.generation, row = excluded.row"
                f" WHERE excluded.rev > {table}.rev OR excluded.generation > {table}.generation",
                (change.id, change.rev, generation, bytes(change.row).decode()),
            )
        touched += done.rowcount
    return touched


def _sorted(tx: Connection, latest: dict[str, Change], generation: int) -> _Kept:
    kept = _Kept()
    if not latest:
        return kept
    own = thinness.own(tx, latest)
    following = int(tx.exec_driver_sql("SELECT coalesce(max(no), 0) FROM fact").scalar_one())
    for change in latest.values():
        mine = own.get(change.id)
        if mine is None:
            no = following = following + 1
            kept.fresh.add(no)
        elif change.rev <= mine.rev and mine.generation == generation and not mine.lacks(change):
            continue
        elif mine.says_the_same(tx, change):
            kept.confirmed.append(mine.no)
            continue
        else:
            no = mine.no
            kept.known.append(no)
        _sort(kept, no, change, generation)
    return kept


def _sort(kept: _Kept, no: int, change: Change, generation: int) -> None:
    kept.ids.add(change.id)
    if change.gone:
        kept.stubs.append((no, change.id, change.rev, generation, change.gone.value))
        kept.reasons.setdefault(change.gone, []).append(change.id)
        return
    if change.thin:
        kept.thin[no] = change.thin
    row = bytes(change.row)
    order = shelf.readable_order(row)
    number, readable = (order.number, 1) if order else ("", 0)
    kept.rows.append((no, change.id, change.rev, generation, number, readable, row.decode()))
    if order:
        kept.orders[no] = order
    else:
        kept.unreadable.append(no)


def _write(tx: Connection, directory: Directory, kept: _Kept) -> None:
    numbers = {row[1]: row[0] for row in kept.stubs}
    for reason, ids in kept.reasons.items():
        remove(tx, [numbers[order_id] for order_id in ids], ids, reason)
    if kept.unreadable:
        shelf.unshelve(tx, kept.unreadable)
    for statement, rows in ((PUT_STUB, kept.stubs), (PUT_FACT, kept.rows)):
        if rows:
            tx.exec_driver_sql(statement, rows)
    thinness.note(tx, kept.known, kept.thin, kept.confirmed)
    if kept.orders:
        kept.recognised = forgotten.recognise(tx, kept.orders.values())
        shelf.shelve(tx, kept.orders, directory.scene(tx), fresh=kept.fresh)
        tx.exec_driver_sql("INSERT OR IGNORE INTO unindexed (no) VALUES (?)", [(no,) for no in kept.orders])
