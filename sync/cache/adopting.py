"""Takes over commands that another workstation signed and never saw answered: the same ids and words, signed here.

The district knows a command by its id, whichever workstation of the unit brings it; so what it took already is
answered as known, and what it did not is done once.
"""

from dataclasses import replace
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection

from sync.cache.outbox_item import OutboxItem, items
from sync.contract import codec
from sync.contract.commands import Envelope, signed

WAITING: Final = "WHERE state = 'waiting' ORDER BY turn"
RECEIPTS: Final = "SELECT receipt_rev FROM outbox WHERE order_id = ? AND receipt_rev > ? ORDER BY receipt_rev"
WRITE: Final = "UPDATE outbox SET envelope = ? WHERE id = ?"
OWN: Final = "SELECT value FROM identity WHERE name = ?"


def adopt(tx: Connection) -> int:
    """Sign whatever waits and bears another workstation's id; how many that were."""
    device = _own(tx, "device")
    foreign = [item for item in items(tx, WAITING) if item.envelope.device != device]
    for item in foreign:
        _sign(tx, replace(item.envelope, device=device))
    return len(foreign)


def follow(tx: Connection) -> None:
    """Let what waits follow its forerunners: it was written after them, and their steps are no surprise to it.

    The district leaves out a workstation's own steps when it looks for a conflict; those of the one before were our
    own too. As far as their receipts go on without a gap, nobody else's step lies between.
    """
    for item in items(tx, WAITING):
        seen = _seen(tx, item)
        if seen != item.envelope.base_rev:
            _sign(tx, replace(item.envelope, base_rev=seen))


def _seen(tx: Connection, item: OutboxItem) -> int:
    seen = item.envelope.base_rev
    for rev in tx.exec_driver_sql(RECEIPTS, (item.order, seen)).scalars():
        if rev == seen + 1:
            seen = rev
    return seen


def _sign(tx: Connection, envelope: Envelope) -> None:
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(_own(tx, "device_key")))
    tx.exec_driver_sql(WRITE, (codec.dumps(signed(envelope, key)).decode(), envelope.id))


def _own(tx: Connection, name: str) -> str:
    return str(tx.exec_driver_sql(OWN, (name,)).scalar() or "")
