"""Puts in again what the district left out of a row because this workstation has it."""

from collections.abc import Iterable

import msgspec

from sync.cache.orders import Orders
from sync.contract.leaving_out import with_body
from sync.contract.pages import Change, sum_of


class Lacking(Exception):
    """What was left out is not here, or not the same: the rows are needed whole."""


def filled(changes: Iterable[Change], orders: Orders) -> tuple[Change, ...]:
    """The changes with whole rows; the district's sum decides whether they are its own. Raises Lacking."""
    return tuple(_filled(change, orders) if change.lacks_body else change for change in changes)


def _filled(change: Change, orders: Orders) -> Change:
    own = orders.row_text(change.id)
    row = with_body(bytes(change.row), own.encode()) if own else b""
    if sum_of(row) != change.sum:
        raise Lacking(change.id)
    return Change(entity=change.entity, id=change.id, rev=change.rev, row=msgspec.Raw(row))
