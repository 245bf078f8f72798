"""One round over the results that are due: each is claimed, sent, and what came of it is written down (R5.3).

No transaction is open while the network is waited for. A crash between sending and writing costs one more try with the
same id, which the other system knows.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sync.contract.ids import uuid7
from sync.district.acting import district_actor, perform
from sync.district.district import District
from sync.district.orders import load_order
from sync.district.store.transaction import Transaction
from sync.district.upstream import pushes
from sync.district.upstream.sending import NotAcknowledged, send
from sync.district.upstream.settings import Target
from sync.regulation.acts import AcknowledgeUpstream, Act, PushUpstream
from sync.regulation.withholding import pulled

AT_ONCE: Final = 100
"""Results in one round, so that a long silence of the other system is not answered with a flood."""


HELD_BACK: Final = "涉嫌国家秘密，没有发出"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What came of a round; `faults` says of what was not acknowledged why."""

    sent: int
    acknowledged: int
    faults: tuple[str, ...]


def push_due(district: District, target: Target) -> Round:
    """Send whatever is due now, each at most once in a round."""
    with district.read() as connection:
        waiting = pushes.due(connection, district.clock.now(), AT_ONCE)
    sent, faults = 0, []
    for push in waiting:
        if not _claimed(district, push):
            continue
        sent += 1
        try:
            receipt = send(target, push.id, push.doc)
        except NotAcknowledged as error:
            faults.append(str(error))
            _note_fault(district, push.id, str(error))
        else:
            _acknowledged(district, push, receipt)
    return Round(sent=sent, acknowledged=sent - len(faults), faults=tuple(faults))


def acknowledge_by_hand(tx: Transaction, order_id: str, receipt: str, now: datetime) -> bool:
    """For a system without an interface: the result was brought there, and this is its receipt. False: none waits."""
    push = pushes.waiting_of(tx.connection, order_id)
    if push is None:
        return False
    if push.pushed_at is None:
        _perform(tx, order_id, PushUpstream(push=push.id, by_hand=True), now)
    _perform(tx, order_id, AcknowledgeUpstream(push=push.id, receipt=receipt), now)
    return True


def _claimed(district: District, push: pushes.PushRow) -> bool:
    """Take the try; the first one is a step of the order. What may be a state secret does not leave (R17.1)."""
    now = district.clock.now()
    with district.begin() as tx:
        if _secret(tx, push.order):
            pushes.hold_back(tx.connection, push, now, HELD_BACK)
            return False
        mine = pushes.claim(tx.connection, push, now)
        if mine and push.pushed_at is None:
            _perform(tx, push.order, PushUpstream(push=push.id), now)
    return mine


def _secret(tx: Transaction, order_id: str) -> bool:
    order = load_order(tx.connection, order_id)
    return order is not None and pulled(order)


def _note_fault(district: District, push: str, fault: str) -> None:
    with district.begin() as tx:
        pushes.note_fault(tx.connection, push, fault)


def _acknowledged(district: District, push: pushes.PushRow, receipt: str) -> None:
    """Write the acknowledgement, unless the order is handled again by now or somebody wrote it first."""
    now = district.clock.now()
    with district.begin() as tx:
        waiting = pushes.waiting_of(tx.connection, push.order)
        if waiting is not None and waiting.id == push.id:
            _perform(tx, push.order, AcknowledgeUpstream(push=push.id, receipt=receipt), now)


def _perform(tx: Transaction, order_id: str, act: Act, now: datetime) -> None:
    perform(tx, act, order_id=order_id, actor=district_actor(tx), command_id=uuid7(now), at=now)
