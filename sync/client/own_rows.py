"""Works out what one's own commands made of their orders, so that a weak line need not bring the rows back.

Both ends share the effects of the Measures. The district's sum of the row decides whether the same came out; where it
did not, the feed brings the row.
"""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from sync.cache.cache import Cache
from sync.cache.outbox_item import OutboxItem
from sync.contract import codec
from sync.contract.commands import Envelope, act_of, written_at
from sync.contract.pages import Change, sum_of
from sync.contract.receipts import CommandResult, Receipt
from sync.regulation.effects import Stamp, apply
from sync.regulation.orders import Actor, Attachment, WorkOrder


def completed(
    cache: Cache, changes: Iterable[Change], results: Sequence[CommandResult], asked: Mapping[str, OutboxItem]
) -> tuple[list[Change], bool]:
    """The changes with every row that only a sum stands for; those that did not come out are left out (False)."""
    mine = {result.receipt.order: (asked[result.id].envelope, result.receipt) for result in results if result.receipt}
    whole, rows = True, list[Change]()
    for change in changes:
        row = _worked_out(cache, change, *mine[change.id]) if change.sum and change.id in mine else None
        if row is not None:
            rows.append(Change(entity=change.entity, id=change.id, rev=change.rev, row=msgspec.Raw(row)))
        elif change.sum:
            whole = False
        else:
            rows.append(change)
    return rows, whole


def _worked_out(cache: Cache, change: Change, envelope: Envelope, receipt: Receipt) -> bytes | None:
    """The row, None where it is not the district's, and where an excerpt cannot give it."""
    if cache.bodies.missing(change.id):
        return None
    before, actor = cache.orders.fact(change.id), cache.identity.actor
    if actor is None or actor.user != envelope.user or (before.rev if before else 0) != receipt.rev - 1:
        return None
    try:
        row = codec.dumps(_after(cache, before, envelope, receipt, actor))
    except (LookupError, codec.Malformed):
        return None
    return row if sum_of(row) == change.sum else None


def _after(cache: Cache, before: WorkOrder | None, envelope: Envelope, receipt: Receipt, actor: Actor) -> WorkOrder:
    units = cache.orders.units()
    stamp = Stamp(
        id=envelope.id,
        at=receipt.received_at,
        composed_at=written_at(envelope),
        actor=actor,
        unit_name=units[actor.unit].name,
        device=envelope.device,
        rev=receipt.rev,
        last_contact=envelope.last_contact,
        order_id=envelope.order,
    )
    papers = [
        Attachment(sha256=ref.sha256, name=ref.name, size=ref.size, media_type=ref.media_type) for ref in envelope.blobs
    ]
    return apply(before, act_of(envelope), stamp, cache.orders.rules(), units, papers)
