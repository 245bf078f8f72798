"""Keeps the lines about units below beside the shelf's own, their tallies equal to them, in the same transaction."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sqlalchemy import Connection

from sync.cache.below.lines import PHASES, RUNNING, BelowLine, Stage, Urged

PUT_LINE: Final = (
    "INSERT INTO below (no, unit, phase, due, turn, stage, provisional, since, moved, took)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
PUT_TALLY: Final = (
    "INSERT INTO below_tally (unit, stage, due, n, took) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (unit, stage, due) DO UPDATE SET n = n + excluded.n, took = took + excluded.took"
)
PUT_CHASED: Final = (
    "INSERT INTO chased (no, urge, unit, asked_by, at, kind, words, open, answer, answered_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
COLUMNS: Final = "unit, phase, due, turn, stage, provisional, since, moved, took"

Lines = Mapping[int, Sequence[BelowLine]]
"""By the order's number in the table."""


def keep(tx: Connection, known: Iterable[int], lines: Lines, urges: Mapping[int, Sequence[Urged]]) -> None:
    """Replace what is kept of the orders `known` by `lines` and `urges`, which also bring those that are new."""
    numbers = json.dumps(list(known))
    before = _kept(tx, numbers)
    left = [(no, line) for no, line in before if line not in lines.get(no, ())]
    there = set(before)
    came = [(no, line) for no, found in lines.items() for line in found if (no, line) not in there]
    key = "DELETE FROM below WHERE unit = ? AND phase = ? AND due = ? AND no = ? AND turn = ?"
    _many(tx, key, [(line.unit, line.phase, line.due, no, line.turn) for no, line in left])
    _many(tx, PUT_LINE, [(no, *_row(line)) for no, line in came])
    _tally(tx, left, came)
    if numbers != "[]":
        tx.exec_driver_sql("DELETE FROM chased WHERE no IN (SELECT value FROM json_each(?))", (numbers,))
    _many(tx, PUT_CHASED, [(no, *urge) for no, found in urges.items() for urge in found])


def _kept(tx: Connection, numbers: str) -> list[tuple[int, BelowLine]]:
    if numbers == "[]":
        return []
    query = f"SELECT no, {COLUMNS} FROM below WHERE no IN (SELECT value FROM json_each(?))"  # noqa: S608 - our columns
    return [(row[0], BelowLine(*row[1:])) for row in tx.exec_driver_sql(query, (numbers,))]


def _row(line: BelowLine) -> tuple[object, ...]:
    return (
        *(line.unit, line.phase, line.due, line.turn, line.stage),
        *(line.provisional, line.since, line.moved, line.took),
    )


def _tally(tx: Connection, left: Sequence[tuple[int, BelowLine]], came: Sequence[tuple[int, BelowLine]]) -> None:
    """A due moment counts while the unit's clock runs; afterwards only how many, and how long they took."""
    n: Counter[tuple[str, str, int]] = Counter()
    took: Counter[tuple[str, str, int]] = Counter()
    for sign, moved in ((-1, left), (1, came)):
        for _, line in moved:
            due = line.due if line.phase == PHASES[RUNNING[0]] else 0
            n[line.unit, line.stage, due] += sign
            took[line.unit, line.stage, due] += sign * (line.took if line.stage == Stage.DONE else 0)
    _many(tx, PUT_TALLY, [(*key, n[key], took[key]) for key in n if n[key] or took[key]])
    if left:
        tx.exec_driver_sql("DELETE FROM below_tally WHERE n = 0")


def _many(tx: Connection, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
    if rows:
        tx.exec_driver_sql(statement, list(rows))
