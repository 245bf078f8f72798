"""打印回执: the receipt of something delivered, on paper."""

from desktop.actions.desk import Desk
from desktop.actions.printing import Handed, Printout, mark_of
from desktop.actions.words import SHANGHAI
from desktop.papers.masking import masked_words
from desktop.papers.receipt import Proof, receipt_sheet
from sync.cache.access_log import Purpose
from sync.cache.comparing import said_in
from sync.cache.outbox_item import OutboxItem
from sync.contract.receipts import Receipt
from sync.contract.words import size_words
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.terms import label
from sync.regulation.written import written

TITLE = "回执单"


def receipt(desk: Desk, item: OutboxItem, _purpose: Purpose | None = None) -> Printout:
    """The receipt of a delivered command; no papers where there is none yet."""
    if item.receipt is None:
        return Printout(title=TITLE, name=TITLE, sheets=(), left_out="这一项还没有送达，没有回执。")
    order = desk.order(item.order)
    return Printout(
        title=TITLE,
        name=f"回执-{item.receipt.number}",
        sheets=(receipt_sheet(_proof(desk, item, item.receipt, order)),),
        orders=(Handed(id=order.id, number=order.number),) if order else (),
    )


def _proof(desk: Desk, item: OutboxItem, got: Receipt, order: WorkOrder | None) -> Proof:
    now, reporter = desk.now(), order.reporter if order else Reporter()
    act = said_in(item)
    said = written(act, desk.units, now) if act else ()
    return Proof(
        number=got.number,
        order=item.number,
        subject=masked_words(item.subject, reporter),
        deed=label(item.verb),
        sender=_sender(desk, item, order),
        written=f"{item.envelope.composed_at.astimezone(SHANGHAI):%Y-%m-%d %H:%M:%S}",
        delivered=f"{got.received_at.astimezone(SHANGHAI):%Y-%m-%d %H:%M:%S}",
        command=item.id,
        sum=got.hash,
        said=tuple((name, masked_words(words, reporter)) for name, words in said),
        blobs=tuple((blob.name, size_words(blob.size), blob.sha256) for blob in item.envelope.blobs),
        mark=mark_of(desk),
    )


def _sender(desk: Desk, item: OutboxItem, order: WorkOrder | None) -> str:
    """Unit and person of the step; of what left no step in an order, whoever is known here by that account."""
    step = next((entry for entry in order.timeline if entry.id == item.id), None) if order else None
    if step is not None:
        return f"{step.unit_name}　{step.person}"
    unit = desk.cache.identity.unit
    person = desk.actor.name if desk.actor.user == item.envelope.user else ""
    return f"{unit.name if unit else ''}　{person}".strip()
