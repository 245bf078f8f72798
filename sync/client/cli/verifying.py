"""What the steps of the orders on this workstation come to, to be held against the district's chain (R21.3)."""

import argparse
from collections.abc import Iterator
from typing import Any

from sync.cache.cache import Cache
from sync.client.cli.exits import DONE, REFUSED, Outcome
from sync.regulation.chain import head, verify
from sync.regulation.orders import WorkOrder


def run_verify(cache: Cache, options: argparse.Namespace) -> Outcome:
    """Every order, or the one with this number or id; `duban-district verify --head` knows every head there was."""
    orders = [order for order in _here(cache) if options.order in ("", order.number, order.id)]
    found = [_checked(cache, order) for order in orders]
    good = bool(found or not options.order) and all(each["intact"] for each in found)
    return {"orders": found}, DONE if good else REFUSED


def _here(cache: Cache) -> Iterator[WorkOrder]:
    for order_id in sorted(cache.orders.revs()):
        order = cache.orders.fact(order_id)
        if order is not None:
            yield order


def _checked(cache: Cache, order: WorkOrder) -> dict[str, Any]:
    """`head` is what the steps here come to; None where the row is an excerpt, from which it cannot be told."""
    whole = not cache.bodies.missing(order.id)
    broken = verify(order)
    about = {"number": order.number, "rev": order.rev, "head": head(order.id, order.timeline) if whole else None}
    return {**about, "intact": True} if broken is None else {**about, "intact": False, "reason": broken.reason}
