"""What enters and leaves the outbox by the user's own hand, in the caller's transaction."""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from sync.cache import bases, originals
from sync.cache.declared import own_unit, subject_of
from sync.cache.drafts import Draft, insert
from sync.cache.errors import BlobUnknown, TooLate
from sync.cache.feed import REASONS
from sync.cache.moments import to_int
from sync.cache.outbox_item import OutboxItem, OutboxState, items
from sync.cache.overlay import Scene
from sync.contract import codec
from sync.contract.commands import Envelope, unit_act_of
from sync.contract.pages import Gone
from sync.regulation.acts import UNIT_ACTS

ADMIT: Final = (
    "INSERT INTO outbox (id, order_id, number, subject, verb, envelope, fields, state, due, hold_until, created_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?)"
)
WRITTEN: Final = "SELECT o.fields, f.gone FROM outbox o LEFT JOIN fact f ON f.id = o.order_id WHERE o.id = ?"

WAIT_FOR_COURIER: Final = "请等带回文件导入后再看结果；若需更正，请在送达后再提交一次办理进展说明。"


def admit(
    tx: Connection,
    envelope: Envelope,
    scene: Scene,
    *,
    due: datetime | None,
    hold_until: datetime | None,
    draft: str | None,
    now: datetime,
) -> None:
    """A signed command goes in, its draft goes out; the draft's words stay with it. Raises BlobUnknown."""
    _check_blobs(tx, envelope)
    number, subject = _named(tx, envelope, scene)
    fields = tx.exec_driver_sql("DELETE FROM draft WHERE id = ? RETURNING fields", (draft,)).scalar()
    words = fields or codec.dumps(envelope.payload).decode()
    text = codec.dumps(envelope).decode()
    moments = (to_int(due), to_int(hold_until), to_int(now))
    tx.exec_driver_sql(
        ADMIT, (envelope.id, envelope.order, number, subject, envelope.type.value, text, words, *moments)
    )
    originals.note(tx, envelope)


def withdraw(tx: Connection, id: str) -> OutboxItem | None:
    """Take a command back; None when there is nothing to take. Raises TooLate when it may have been delivered."""
    item = next(iter(items(tx, "WHERE id = ?", (id,))), None)
    if item is None or item.state is OutboxState.WITHDRAWN:
        return None
    if item.state is OutboxState.DELIVERED:
        raise TooLate("这一项已经送达区级平台，并且有了回执。", advice="若需更正，请再提交一次办理进展说明。")
    if item.state is OutboxState.WAITING and item.carried_in:
        raise TooLate(f"这一项已导出到信使文件 {item.carried_in}，文件可能正在路上。", advice=WAIT_FOR_COURIER)
    if item.state is OutboxState.WAITING and item.maybe_there:
        raise TooLate
    tx.exec_driver_sql("UPDATE outbox SET state = 'withdrawn' WHERE id = ?", (id,))
    bases.drop(tx, [id])
    return item


def back_to_draft(tx: Connection, id: str, now: datetime) -> OutboxItem | None:
    """Take a command back and keep its words as a draft with the same id. Raises TooLate."""
    item = withdraw(tx, id)
    if item is not None:
        redraft(tx, item, now)
    return item


def redraft(tx: Connection, item: OutboxItem, now: datetime) -> None:
    """The words of a command that was taken back become a draft with its id."""
    fields, gone = tx.exec_driver_sql(WRITTEN, (item.id,)).one()
    draft = Draft(
        id=item.id,
        order=item.order,
        verb=item.verb,
        fields=codec.loads(fields, dict[str, Any]),
        blobs=item.envelope.blobs,
        created_at=item.created_at,
        saved_at=now,
        parked_reason=REASONS[Gone(gone)] if gone else "",
    )
    insert(tx, draft)


def _named(tx: Connection, envelope: Envelope, scene: Scene) -> tuple[str, str]:
    """Number and subject by which the command is shown; what a unit declares of itself has no number (R6.7)."""
    if envelope.type in UNIT_ACTS:
        unit = own_unit(tx, scene, envelope.order)
        return "", subject_of(unit_act_of(envelope), unit, scene) if unit else ""
    named = tx.exec_driver_sql("SELECT number, subject FROM listed WHERE id = ?", (envelope.order,)).first()
    return (named.number, named.subject) if named else ("", "")


def _check_blobs(tx: Connection, envelope: Envelope) -> None:
    for ref in envelope.blobs:
        if tx.exec_driver_sql("SELECT 1 FROM blob WHERE sha256 = ?", (ref.sha256,)).scalar() is None:
            raise BlobUnknown(detail=ref.sha256)
