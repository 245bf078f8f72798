"""Makes a dictionary for the line from the sample that we wrote: `python -m tests.helpers.dictionary FILE`.

Only for a new number: a dictionary that was used once never changes.
"""

import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select

from sync.contract import codec
from sync.contract.clock import SystemClock
from sync.contract.commands import Envelope, compose
from sync.contract.pages import Change, Entity, change_line
from sync.contract.receipts import Batch, BatchAnswer, CommandResult, Outcome, Receipt
from sync.district.demo.sample import fill
from sync.district.district import District
from sync.district.setup import load_rules
from sync.district.store.tables import work_order
from sync.regulation.acts import ACTS, Register
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

PROSE: Final = 32 * 1024
"""Bytes of what the sample's orders have in common."""

SOME_ID: Final = "01a20000-0000-7000-8000-000000000000"
SOME_TIME: Final = datetime(2026, 11, 1, tzinfo=UTC)


def main(file: str) -> None:
    """Write a dictionary: prose first, then what every answer may hold, what is commonest last."""
    with tempfile.TemporaryDirectory() as folder:
        district = District.create(Path(folder), SystemClock())
        with district.begin() as tx:
            fill(tx, district.clock.now(), Path(folder))
        with district.read() as connection:
            rows = [bytes(row) for row in connection.execute(select(work_order.c.doc)).scalars()]
            sheet = codec.dumps(load_rules(connection).sheet())
        district.close()
    prose = zstd.train_dict([_line(row) for row in rows], PROSE).dict_content[-PROSE:]
    Path(file).write_bytes(prose + _rules(sheet) + _commands(rows) + _answers())


def _line(row: bytes) -> bytes:
    order = codec.loads(row, WorkOrder)
    return change_line(Change(entity=Entity.ORDER, id=order.id, rev=order.rev, row=_raw(row)))


def _rules(sheet: bytes) -> bytes:
    return change_line(Change(entity=Entity.RULES, id="rules", rev=1, row=_raw(sheet)))


def _commands(rows: list[bytes]) -> bytes:
    registrations = [_register(codec.loads(row, WorkOrder)) for row in rows[:2]]
    others = [_envelope(verb, dict.fromkeys(ACTS[verb].__dataclass_fields__, "")) for verb in ACTS]
    return codec.dumps(Batch(commands=(*others, *registrations), cursor="1300.", brief=True))


def _register(order: WorkOrder) -> Envelope:
    given = {name: getattr(order, name) for name in Register.__dataclass_fields__}
    act = Register(**given)
    return compose(act, id=SOME_ID, device=SOME_ID, user=SOME_ID, order=SOME_ID, base_rev=0, composed_at=SOME_TIME)


def _envelope(verb: Verb, payload: dict[str, Any]) -> Envelope:
    return replace(_PLAIN, type=verb, payload=payload)


def _answers() -> bytes:
    receipt = Receipt(number="", command=SOME_ID, order=SOME_ID, hash="", seq=1, rev=2, received_at=SOME_TIME)
    results = tuple(CommandResult(id=SOME_ID, outcome=outcome, receipt=receipt) for outcome in Outcome)
    row = Change(entity=Entity.ORDER, id=SOME_ID, rev=2, sum="0123456789abcdef")
    return codec.dumps(BatchAnswer(results=results, changes=(row, row), server_time=SOME_TIME, cursor="1300."))


def _raw(row: bytes) -> Any:
    import msgspec

    return msgspec.Raw(row)


_PLAIN: Final = Envelope(
    id=SOME_ID,
    device=SOME_ID,
    user=SOME_ID,
    type=Verb.SIGN,
    version=1,
    order=SOME_ID,
    base_rev=1,
    payload={},
    hash="",
    composed_at=SOME_TIME,
    last_contact=SOME_TIME,
)


if __name__ == "__main__":
    main(sys.argv[1])
