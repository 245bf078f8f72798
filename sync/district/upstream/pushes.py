"""The book of results that go back upstream: made with the closing, kept until acknowledged (R5.3)."""

import uuid
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from sync.contract import codec
from sync.district.store.moments import stored
from sync.district.store.tables import upstream_push as book
from sync.district.store.transaction import Transaction
from sync.district.upstream.paper import paper_of
from sync.regulation.orders import WorkOrder
from sync.regulation.verdicts import Refused, refused

NAMES: Final = uuid.UUID("6d1f9a52-3c1e-4c2b-9d5b-7a90f3b6c8e1")
"""Namespace of the ids: one closing has one id, however often it is sent."""
FIRST_WAIT: Final = timedelta(minutes=1)
LONGEST_WAIT: Final = timedelta(hours=6)

PushRow = Row[Any]


class PushState(StrEnum):
    """Where one result stands; WITHDRAWN: the order is handled again, and another result will come."""

    WAITING = "waiting"
    ACKNOWLEDGED = "acknowledged"
    WITHDRAWN = "withdrawn"


_WAITING: Final = book.c.state == PushState.WAITING.value
_ONE: Final = select(book).where(book.c.id == bindparam("which"))
_OF_ORDER: Final = select(book).where(book.c.order == bindparam("which"), _WAITING).order_by(book.c.made_at.desc())


def begin(tx: Transaction, order: WorkOrder, at: datetime) -> None:
    """A result is to go up; nothing for an order that did not come from there."""
    if not order.upstream_no:
        return
    push = str(uuid.uuid5(NAMES, f"{order.id}/{order.rev}"))
    doc = codec.dumps(paper_of(push, order, tx.units))
    fixed = {"id": push, "order": order.id, "state": PushState.WAITING.value, "made_at": stored(at)}
    tx.connection.execute(insert(book).values(**fixed, tries=0, next_try=stored(at), doc=doc))


def withdraw(connection: Connection, order: WorkOrder) -> None:
    """The order is handled again: what has not arrived is no longer its result."""
    where = (book.c.order == order.id, _WAITING)
    connection.execute(update(book).where(*where).values(state=PushState.WITHDRAWN.value))


def due(connection: Connection, now: datetime, most: int) -> list[PushRow]:
    """What is to be tried now, the longest waiting first."""
    where = (_WAITING, book.c.next_try <= stored(now))
    return list(connection.execute(select(book).where(*where).order_by(book.c.next_try).limit(most)))


def claim(connection: Connection, push: PushRow, now: datetime) -> bool:
    """Take one try for oneself; False where another process was faster. The next one comes later each time."""
    wait = min(FIRST_WAIT * 2 ** min(push.tries, 20), LONGEST_WAIT)
    where = (book.c.id == push.id, book.c.tries == push.tries, _WAITING)
    taken = update(book).where(*where).values(tries=push.tries + 1, next_try=stored(now + wait))
    return connection.execute(taken).rowcount == 1


def hold_back(connection: Connection, push: PushRow, now: datetime, why: str) -> None:
    """Not tried now, and looked at again later; it counts as no try (R17.1)."""
    where = (book.c.id == push.id, _WAITING)
    connection.execute(update(book).where(*where).values(next_try=stored(now + LONGEST_WAIT), fault=why))


def note_fault(connection: Connection, push: str, fault: str) -> None:
    """Why the last try was not acknowledged."""
    connection.execute(update(book).where(book.c.id == push, _WAITING).values(fault=fault))


def note_sent(connection: Connection, push: str, at: datetime) -> None:
    """It left for the first time."""
    connection.execute(update(book).where(book.c.id == push).values(pushed_at=stored(at)))


def note_arrived(connection: Connection, push: str, receipt: str, at: datetime) -> None:
    """It is known there; only this ends it."""
    values = {"state": PushState.ACKNOWLEDGED.value, "receipt": receipt, "acknowledged_at": stored(at), "fault": ""}
    connection.execute(update(book).where(book.c.id == push).values(**values))


def not_waiting(connection: Connection, push: str, order: WorkOrder | None) -> Refused | None:
    """A refusal where the order has no such result on its way."""
    row = connection.execute(_ONE, {"which": push}).first()
    if order is not None and row is not None and row.order == order.id and row.state == PushState.WAITING:
        return None
    return refused("R5.3", "这件工单没有待上级确认的这次办理结果。", "请在 duban-district upstream list 中核对。")


def waiting_of(connection: Connection, order_id: str) -> PushRow | None:
    """The order's result that has not been acknowledged yet."""
    return connection.execute(_OF_ORDER, {"which": order_id}).first()


def listed(connection: Connection, *, everything: bool, most: int = 1000) -> list[PushRow]:
    """What waits, or everything, the newest first."""
    query = select(book) if everything else select(book).where(_WAITING)
    return list(connection.execute(query.order_by(book.c.made_at.desc(), book.c.id).limit(most)))
