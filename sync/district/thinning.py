"""Rows for a workstation that spares its line: long texts cut to their beginnings, and marked so."""

from typing import Final

import msgspec

from sync.contract import codec
from sync.contract.pages import Change, Entity
from sync.contract.thin import thinned
from sync.regulation.orders import WorkOrder

WORTH_A_LOOK: Final = 600
"""Bytes of a row below which no text in it can be long."""


def thinned_change(change: Change) -> Change:
    """The change with a thin row and its mark; the same where there is nothing to cut."""
    if change.entity is not Entity.ORDER or change.gone is not None or len(bytes(change.row)) < WORTH_A_LOOK:
        return change
    order, left_out = thinned(codec.loads(bytes(change.row), WorkOrder))
    if not left_out:
        return change
    row = msgspec.Raw(codec.dumps(order))
    return Change(entity=change.entity, id=change.id, rev=change.rev, row=row, thin=left_out)
