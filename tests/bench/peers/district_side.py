"""The district's side of the adapter: fill it, change what it holds, let a workstation in, read everything back."""

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import select

from sync.contract import codec
from sync.contract.clock import SystemClock
from sync.contract.ids import uuid7
from sync.district.acting import district_actor, perform
from sync.district.district import District
from sync.district.orders import find_order, save_order
from sync.district.people.enrolment import make_code
from sync.district.people.users import add_user
from sync.district.store.tables import work_order
from sync.district.store.transaction import Transaction
from sync.regulation.orders import WorkOrder
from tests.bench.filling import PASSWORD, USERNAME
from tests.bench.peers.mapping import Doc, doc_of, in_hand, progress_of, register_of

BATCH: Final = 100


def make(folder: Path) -> None:
    """A district with its units, its rules and one user at its own desk."""
    district = District.create(folder, SystemClock())
    with district.begin() as tx:
        ident, top = uuid7(district.clock.now()), district.top
        add_user(tx, username=USERNAME, name="测速员", unit=top.id, password=PASSWORD, now_id=ident)
    district.close()


def change(folder: Path, file: Path) -> None:
    """Take every line of `file`: [null, new document] or [old document, its update]."""
    district = District.open(folder, SystemClock())
    pairs = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    for start in range(0, len(pairs), BATCH):
        with district.begin() as tx:
            for old, new in pairs[start : start + BATCH]:
                _update(tx, old, new, district.clock.now()) if old else _register(tx, new, district)
    district.close()


def code(folder: Path) -> None:
    """Print an enrolment code for the district's own desk."""
    district = District.open(folder, SystemClock())
    with district.begin() as tx:
        print(make_code(tx, district.top.id, district.clock.now()))
    district.close()


def dump(folder: Path, file: Path) -> None:
    """Every order as the document it stands for, one a line."""
    district = District.open(folder, SystemClock())
    with district.read() as connection, file.open("w", encoding="utf-8") as out:
        for row in connection.execute(select(work_order.c.doc)).scalars():
            out.write(json.dumps(doc_of(codec.loads(row, WorkOrder)), ensure_ascii=False) + "\n")
    district.close()


def _register(tx: Transaction, doc: Doc, district: District) -> None:
    act = register_of(doc)
    at = datetime.fromisoformat(doc["created_at"])
    now = district.clock.now()
    order = perform(tx, act, order_id=uuid7(now), actor=district_actor(tx), command_id=uuid7(now), at=at)
    save_order(tx, in_hand(order, district.top, tx.rules), order)


def _update(tx: Transaction, old: Doc, new: Doc, now: datetime) -> None:
    order = find_order(tx.connection, new["id"])
    assert order is not None
    hop = order.assignments[0].id
    act = progress_of(hop, old, new)
    perform(tx, act, order_id=order.id, actor=district_actor(tx), command_id=uuid7(now), at=now)


if __name__ == "__main__":
    verb, where, *rest = sys.argv[1:]
    if rest:
        {"change": change, "dump": dump}[verb](Path(where), Path(rest[0]))
    else:
        {"make": make, "code": code}[verb](Path(where))
