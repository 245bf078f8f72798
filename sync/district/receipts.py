"""Issues receipts: the proof that a command took effect."""

from datetime import datetime

from sync.contract.commands import Envelope
from sync.contract.receipts import Receipt
from sync.district.numbers import RECEIPT, next_number
from sync.district.store.transaction import SEQUENCE, Transaction


def issue(tx: Transaction, envelope: Envelope, rev: int, now: datetime) -> Receipt:
    """A receipt for the effect just written in this transaction, which is in revision `rev` of the order or unit."""
    return Receipt(
        number=next_number(tx, RECEIPT, now),
        command=envelope.id,
        order=envelope.order,
        hash=envelope.hash,
        seq=tx.standing(SEQUENCE),
        rev=rev,
        received_at=now,
    )
