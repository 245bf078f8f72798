"""Which of two rows of an order is the better one, where one may lack its long texts; and notes which rows do."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from sync.cache import shelf
from sync.contract import codec
from sync.contract.pages import Change, Entity
from sync.contract.thin import thinned


@dataclass(frozen=True, slots=True)
class Own:
    """What is here of an order. `thin`: bytes that were left out, 0 for a whole row."""

    no: int
    rev: int
    generation: int
    thin: int

    def lacks(self, change: Change) -> bool:
        """True when the change is the whole of the thin row that is here."""
        return bool(self.thin) and change.rev == self.rev and not change.thin and change.gone is None

    def says_the_same(self, tx: Connection, change: Change) -> bool:
        """True when a thin change is an excerpt of the whole row that is here: after a reset rows come again."""
        if not change.thin or self.thin or change.rev != self.rev:
            return False
        row = tx.exec_driver_sql("SELECT row FROM fact WHERE no = ?", (self.no,)).scalar()
        order = shelf.readable_order(row) if row else None
        return order is not None and codec.dumps(thinned(order)[0]) == bytes(change.row)


def own(tx: Connection, ids: Iterable[str]) -> dict[str, Own]:
    """What is here of these orders, by id."""
    query = (
        "SELECT f.id, f.no, f.rev, f.generation, coalesce(t.bytes, 0) FROM fact f LEFT JOIN thin t ON t.no = f.no"
        " WHERE f.id IN (SELECT value FROM json_each(?))"
    )
    return {row[0]: Own(*row[1:]) for row in tx.exec_driver_sql(query, (json.dumps(list(ids)),))}


def latest_of(changes: Iterable[Change], entity: Entity) -> dict[str, Change]:
    """The newest change of each thing, by id; of the same revision the whole one."""
    latest: dict[str, Change] = {}
    for change in changes:
        if change.entity is entity and (change.id not in latest or _rank(latest[change.id]) < _rank(change)):
            latest[change.id] = change
    return latest


def note(tx: Connection, known: Sequence[int], thin: Mapping[int, int], confirmed: Sequence[int]) -> None:
    """Of the rows just written those in `thin` lack so many bytes; those `confirmed` stay as they were."""
    if known:
        tx.exec_driver_sql("DELETE FROM thin WHERE no IN (SELECT value FROM json_each(?))", (json.dumps(list(known)),))
    if thin:
        tx.exec_driver_sql("INSERT INTO thin (no, bytes) VALUES (?, ?)", list(thin.items()))
    for no in confirmed:
        tx.exec_driver_sql("UPDATE fact SET generation = (SELECT generation FROM feed) WHERE no = ?", (no,))


def _rank(change: Change) -> tuple[int, bool]:
    return change.rev, not change.thin
