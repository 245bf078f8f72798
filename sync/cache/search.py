"""Chinese full text over the orders: characters indexed one by one, behind the sync, and never in its transaction."""

import json
import re
from collections.abc import Collection, Iterator, Sequence
from typing import Any, Final

from sqlalchemy import Connection

from sync.cache import listing, shelf
from sync.cache.database import Database
from sync.cache.filters import Condition
from sync.cache.snippets import CJK, TELEPHONE_END, plain, runs_of, telephone_end
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import OrderState

BREAK: Final = "\ue000"
"""A word that nobody writes, between the parts of an order, so that no phrase reaches from one into the next."""

DIGITS: Final = re.compile(r"\d+")
TAILS: Final = (4, 5, 6)
"""Numbers are also found by their last digits."""

CANDIDATES: Final = 400

OVER: Final = ", ".join(f"'{state}'" for state in OrderState if state.over)

FOUND: Final = (
    f"SELECT {listing.LINE} FROM listed l WHERE l.no IN (SELECT value FROM json_each(?))"  # noqa: S608 - columns of our own
    f"{{within}} ORDER BY l.order_state IN ({OVER}), coalesce(l.due, 1 << 62), l.no DESC LIMIT ?"
)
INDEXED: Final = "SELECT rowid FROM ordertext WHERE ordertext MATCH ? {within} ORDER BY rowid DESC LIMIT ?"
WITHIN: Final = " AND EXISTS (SELECT 1 FROM listing WHERE no = {no} AND place IN ('reported', 'closed') AND {where})"
"""Every order is in one of these two places, once, with all that it can be narrowed by."""


class Search:
    """The index and its queue."""

    def __init__(self, database: Database) -> None:
        """Belongs to an open cache."""
        self._database = database

    def index_some(self, n: int = 200) -> int:
        """Index up to `n` orders that wait for it, in one short transaction; returns how many are left."""
        with self._database.write() as tx:
            rows = tx.exec_driver_sql(
                "SELECT u.no, f.row FROM unindexed u LEFT JOIN fact f ON f.no = u.no ORDER BY u.no DESC LIMIT ?", (n,)
            ).all()
            if rows:
                numbers = [(row[0],) for row in rows]
                orders = [(no, shelf.readable_order(row)) for no, row in rows if row]
                words = [(no, spaced(words_of(order))) for no, order in orders if order]
                tx.exec_driver_sql("DELETE FROM ordertext WHERE rowid = ?", numbers)
                if words:
                    tx.exec_driver_sql("INSERT INTO ordertext (rowid, words) VALUES (?, ?)", words)
                tx.exec_driver_sql("DELETE FROM unindexed WHERE no = ?", numbers)
            return int(tx.exec_driver_sql("SELECT count(*) FROM unindexed").scalar_one())

    def rebuild(self) -> int:
        """Forget the index and queue every order for it; returns how many. Until then all are found more slowly."""
        with self._database.write() as tx:
            tx.exec_driver_sql("INSERT INTO ordertext (ordertext) VALUES ('delete-all')")
            tx.exec_driver_sql("INSERT OR IGNORE INTO unindexed (no) SELECT no FROM listed")
            return left(tx)

    def left(self) -> int:
        """How many orders wait to be indexed; they are found all the same, only more slowly."""
        with self._database.read() as connection:
            return left(connection)


def find(connection: Connection, query: str, limit: int, where: Condition = ("", ())) -> Sequence[Any]:
    """Lines of matching orders for which `where` holds, as `listing.LINE` has them; none for an empty query."""
    runs = runs_of(query)
    return lines(connection, candidates(connection, runs, where, limit), where, limit) if runs else []


def candidates(connection: Connection, runs: Sequence[str], where: Condition, limit: int) -> list[int]:
    """Numbers of orders that have all the runs and for which `where` holds, the newest first; more than `limit`."""
    most = max(limit, CANDIDATES)
    return [*_indexed(connection, runs, where, most), *_waiting(connection, runs, limit)]


def lines(connection: Connection, numbers: Collection[int], where: Condition, limit: int) -> Sequence[Any]:
    """Their lines for which `where` holds: what is still handled first, by its deadline."""
    statement = FOUND.format(within=within(where, "l.no"))
    return connection.exec_driver_sql(statement, (json.dumps(list(numbers)), *where[1], limit)).all()


def within(where: Condition, no: str) -> str:
    """A condition as one more clause about the order whose number is the column `no`; none where it is empty."""
    return WITHIN.format(no=no, where=where[0]) if where[0] else ""


def left(connection: Connection) -> int:
    """How many orders wait to be indexed."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM unindexed").scalar_one())


def words_of(order: WorkOrder) -> str:
    """What an order is found by. Of the reporter only the number's last four digits (R17.3)."""
    numbers = [order.number, order.upstream_no]
    telephone = "".join(DIGITS.findall(order.reporter.phone))
    parts = [
        *numbers,
        *(digits for number in numbers for digits in DIGITS.findall(number)),
        *(number[-tail:] for number in numbers for tail in TAILS if len(number) > tail),
        telephone[-TELEPHONE_END:],
        order.subject,
        order.place,
        *order.category,
        *order.tags,
        order.body,
        *(entry.text for entry in order.timeline),
        *(result.text for result in order.results),
        *(reply.text for reply in order.replies),
    ]
    return plain(f" {BREAK} ".join(part for part in parts if part))


def spaced(text: str) -> str:
    """The text with every Chinese character standing alone."""
    return CJK.sub(r" \g<0> ", text)


def match_of(runs: Sequence[str]) -> str:
    """Chinese runs as phrases, the others as beginnings of words; all of them must occur."""
    return " AND ".join(f'"{spaced(run).strip()}"' if CJK.match(run) else _begun(run) for run in runs)


def _begun(run: str) -> str:
    end = telephone_end(run)
    return f'("{run}" * OR "{end}")' if end else f'"{run}" *'


def _has_all(words: str, runs: Sequence[str]) -> bool:
    return all(run.lower() in words or telephone_end(run) in words.split() for run in runs)


def _indexed(connection: Connection, runs: Sequence[str], where: Condition, limit: int) -> Iterator[int]:
    statement = INDEXED.format(within=within(where, "ordertext.rowid"))
    yield from connection.exec_driver_sql(statement, (match_of(runs), *where[1], limit)).scalars()


def _waiting(connection: Connection, runs: Sequence[str], limit: int) -> Iterator[int]:
    """Orders not indexed yet: a coarse look at the stored text, then a true one at what an order is found by."""
    sought = [telephone_end(run) or run for run in runs]
    coarse = " AND ".join("instr(lower(f.row), lower(?)) > 0" for _ in sought)
    statement = f"SELECT f.no, f.row FROM unindexed u CROSS JOIN fact f ON f.no = u.no WHERE {coarse}"  # noqa: S608
    hits = 0
    for no, row in connection.exec_driver_sql(statement, tuple(sought)):
        order = shelf.readable_order(row)
        if order and _has_all(words_of(order).lower(), runs):
            yield no
            hits += 1
            if hits >= limit:
                return
