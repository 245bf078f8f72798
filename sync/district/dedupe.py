"""At most one effect per command: what was answered once is answered again, word for word.

Everything here runs inside the transaction that holds the effect, the receipt and the feed rows.
"""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from sync.contract import codec
from sync.contract.commands import Envelope
from sync.contract.receipts import CommandResult, Outcome
from sync.district import refusals
from sync.district.store.moments import stored
from sync.district.store.tables import command
from sync.district.store.transaction import Transaction


def answered_before(connection: Connection, envelope: Envelope) -> CommandResult | None:
    """The answer already given to this command, None when it is new.

    The same id around other content is refused (422): what was written never changes. Only who carries it may: where
    a workstation was lost, the one in its place signs the same words of the same person anew.
    """
    row = connection.execute(select(command).where(command.c.id == envelope.id)).first()
    if row is None:
        return None
    if (row.hash, row.type, row.order, row.user) != _content(envelope):
        return CommandResult(id=envelope.id, outcome=Outcome.REJECTED, problem=refusals.id_reused())
    return _again(codec.loads(row.result, CommandResult))


def remember(tx: Transaction, envelope: Envelope, unit: str, result: CommandResult, now: datetime) -> None:
    """Keep the answer for as long as the order lives."""
    hashed, kind, order, user = _content(envelope)
    row = {
        "id": envelope.id,
        "hash": hashed,
        "type": kind,
        "order": order,
        "device": envelope.device,
        "user": user,
        "unit": unit,
        "received_at": stored(now),
        "outcome": result.outcome.value,
        "result": codec.dumps(result),
        "envelope": codec.dumps(envelope),
    }
    # Whether a command is new is decided in one place only, above; here the last word is kept.
    tx.connection.execute(delete(command).where(command.c.id == envelope.id))
    tx.connection.execute(insert(command).values(**row))


def result_of(connection: Connection, command_id: str, unit: str) -> CommandResult | None:
    """What was answered to a command of this unit, None if it never arrived."""
    where = (command.c.id == command_id, command.c.unit == unit)
    kept = connection.execute(select(command.c.result).where(*where)).scalar()
    return None if kept is None else codec.loads(kept, CommandResult)


def _content(envelope: Envelope) -> tuple[str, str, str, str]:
    return envelope.hash, envelope.type.value, envelope.order, envelope.user


def _again(result: CommandResult) -> CommandResult:
    return replace(result, outcome=Outcome.DUPLICATE) if result.outcome is Outcome.APPLIED else result
