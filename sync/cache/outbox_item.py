"""One command in the outbox, as a value."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Connection

from sync.cache.moments import from_int
from sync.contract import codec
from sync.contract.commands import Envelope
from sync.contract.receipts import Receipt
from sync.regulation.terms import Verb

COLUMNS: Final = (
    "id, order_id, number, subject, verb, envelope, state, due, hold_until, attempts, maybe_there, last_attempt_at,"
    " next_try, reason_title, reason_detail, reason_advice, receipt, created_at, (SELECT e.file FROM carried c"
    " JOIN exported e USING (parcel) WHERE c.command = outbox.id ORDER BY e.at DESC LIMIT 1)"
)


class OutboxState(StrEnum):
    """How a command stands. PARKED: refused, with a reason; CONFLICT: the order changed meanwhile."""

    WAITING = "waiting"
    PARKED = "parked"
    CONFLICT = "conflict"
    DELIVERED = "delivered"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxItem:
    """A command and its fate. `maybe_there`: it may have reached the district though no answer came.

    The three reasons are of the last attempt, or of the refusal; `receipt` comes with DELIVERED. `carried_in` is the
    name of the courier file that took it along last.
    """

    id: str
    order: str
    number: str
    subject: str
    verb: Verb
    envelope: Envelope
    state: OutboxState
    due: datetime | None
    hold_until: datetime | None
    attempts: int
    maybe_there: bool
    last_attempt_at: datetime | None
    next_try: datetime | None
    reason_title: str
    reason_detail: str
    reason_advice: str
    receipt: Receipt | None
    created_at: datetime
    carried_in: str = ""

    @property
    def sent(self) -> bool:
        """True while it may be there already and no receipt says so."""
        return self.state is OutboxState.WAITING and (self.maybe_there or bool(self.carried_in))

    @property
    def about(self) -> str:
        """The order's number; what a unit declares of itself is named by its words (R6.7)."""
        return self.number or self.subject


def item_of(row: Any) -> OutboxItem:
    """An item from its columns, in the order of COLUMNS."""
    return OutboxItem(
        id=row[0],
        order=row[1],
        number=row[2],
        subject=row[3],
        verb=Verb(row[4]),
        envelope=codec.loads(row[5], Envelope),
        state=OutboxState(row[6]),
        due=from_int(row[7]),
        hold_until=from_int(row[8]),
        attempts=row[9],
        maybe_there=bool(row[10]),
        last_attempt_at=from_int(row[11]),
        next_try=from_int(row[12]),
        reason_title=row[13],
        reason_detail=row[14],
        reason_advice=row[15],
        receipt=codec.loads(row[16], Receipt) if row[16] else None,
        created_at=from_int(row[17]),
        carried_in=row[18] or "",
    )


def items(connection: Connection, rest: str, parameters: tuple[Any, ...] | dict[str, Any] = ()) -> list[OutboxItem]:
    """The commands that a clause of ours selects."""
    statement = f"SELECT {COLUMNS} FROM outbox {rest}"  # noqa: S608
    return [item_of(row) for row in connection.exec_driver_sql(statement, parameters)]
