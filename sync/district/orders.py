"""Keeps orders: the rendered row, its timeline (append-only) and the attachments it names."""

from typing import Final

from sqlalchemy import Connection, bindparam, insert, or_, select, update

from sync.contract import codec
from sync.district.feed import due_of, publish_order
from sync.district.store.moments import stored
from sync.district.store.tables import order_blob, timeline, work_order
from sync.district.store.transaction import Transaction
from sync.regulation.chain import linked, seed
from sync.regulation.orders import WorkOrder
from sync.regulation.withholding import without_identity

_ROW: Final = work_order.c
_DOC: Final = select(work_order.c.doc).where(work_order.c.id == bindparam("which"))
_CALLED: Final = (
    select(work_order.c.doc)
    .where(or_(*(column == bindparam("text") for column in (_ROW.id, _ROW.number, _ROW.upstream_no))))
    .order_by(_ROW.id.desc())
    .limit(1)
)
"""Three look-ups by index, however many orders there are."""
_OF: Final = timeline.c.order == bindparam("which")
_LINK: Final = select(timeline.c.link).where(_OF).order_by(timeline.c.position.desc()).limit(1)
"""The link of the last step, as noted: to work it out anew would chain on to whatever was altered (R21.3)."""


def load_order(connection: Connection, order_id: str) -> WorkOrder | None:
    """The order as it stands, None if there is none."""
    doc = connection.execute(_DOC, {"which": order_id}).scalar()
    return None if doc is None else codec.loads(doc, WorkOrder)


def find_order(connection: Connection, text: str) -> WorkOrder | None:
    """The order whose id, number or upstream number is `text`; the newest where the upstream number was used twice."""
    # Nothing is no number: it would name any order that did not come from above.
    doc = connection.execute(_CALLED, {"text": text}).scalar() if text else None
    return None if doc is None else codec.loads(doc, WorkOrder)


def number_taken(connection: Connection, number: str) -> bool:
    """True when an order carries this number."""
    return connection.execute(select(work_order.c.id).where(work_order.c.number == number)).first() is not None


def upstream_known(connection: Connection, source: str, upstream_no: str) -> bool:
    """True when an order with this upstream number came from this source before (R5.3)."""
    where = (work_order.c.source == source, work_order.c.upstream_no == upstream_no)
    return connection.execute(select(work_order.c.id).where(*where).limit(1)).first() is not None


def save_order(tx: Transaction, order: WorkOrder, before: WorkOrder | None) -> None:
    """Write the row, the new timeline entries, the attachments and the feed rows."""
    _write_row(tx.connection, order, before is None)
    _append_timeline(tx.connection, order, before)
    _note_blobs(tx.connection, order, before)
    publish_order(tx, order)


def _write_row(connection: Connection, order: WorkOrder, new: bool) -> None:
    below = without_identity(order)
    values = {
        "rev": order.rev,
        "state": order.state.value,
        "due_at": due_of(order),
        "doc": codec.dumps(order),
        "doc_below": None if below is order else codec.dumps(below),
    }
    if not new:
        connection.execute(update(work_order).where(work_order.c.id == order.id).values(**values))
        return
    fixed = {"id": order.id, "number": order.number, "upstream_no": order.upstream_no, "source": order.source}
    connection.execute(insert(work_order).values(**fixed, **values))


def _append_timeline(connection: Connection, order: WorkOrder, before: WorkOrder | None) -> None:
    known = len(before.timeline) if before else 0
    link = connection.execute(_LINK, {"which": order.id}).scalar() or seed(order.id)
    for entry in order.timeline[known:]:
        link = linked(link, entry)
        row = {
            "order": order.id,
            "entry": entry.id,
            "rev": entry.rev,
            "at": stored(entry.at),
            "verb": entry.verb.value,
            "unit": entry.unit,
            "doc": codec.dumps(entry),
            "link": link,
        }
        connection.execute(insert(timeline).values(**row))


def _note_blobs(connection: Connection, order: WorkOrder, before: WorkOrder | None) -> None:
    known = {a.sha256 for a in before.attachments} if before else set()
    for sha256 in {a.sha256 for a in order.attachments} - known:
        connection.execute(insert(order_blob).values(order=order.id, sha256=sha256))
