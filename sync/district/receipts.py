"""Issues receipts: the proof that a command took effect."""

from datetime import datetime

from sync.contract.commands import Envelope
from sync.contract.receipts import Receipt
from sync.district.numbers import RECEIPT, next_number
from sync.district.store.transaction import SEQUENCE, Transaction
from sync.regulation.orders import WorkOrder


def issue(tx: Transaction, envelope: Envelope, order: WorkOrder, now: datetime) -> Receipt:
    """A receipt for the effect just written in this transaction."""
    return Receipt(
        number=next_number(tx, RECEIPT, now),
        command=envelope.id,
        order=order.id,
        hash=envelope.hash,
        seq=tx.standing(SEQUENCE),
        rev=order.rev,
        received_at=now,
    )
