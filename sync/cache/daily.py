"""Today's progress of every open order, the earliest due first: what an administrator follows every day (R6.2)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sync.cache.cache import Cache
from sync.cache.places import Place, Row
from sync.regulation.following import last_move, moved_today
from sync.regulation.orders import WorkOrder
from sync.regulation.rules import Rules
from sync.regulation.sameday import owes_same_day_reason

PAGE: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Daily:
    """One open order: who has it, the last step of its handling (None: none yet), and whether that was `today`.

    `owes_reason`: somebody has not handled it on its first day, nor said why (R12.1). `due` is exclusive.
    """

    order_id: str
    number: str
    subject: str
    unit: str
    due: datetime | None
    at: datetime | None
    said: str
    today: bool
    owes_reason: bool


def daily(cache: Cache, now: datetime) -> Iterator[Daily]:
    """Every open order in scope, read page by page."""
    rules, start = cache.orders.rules(), 0
    while rows := cache.views.rows(Place.REPORTED, now, start, PAGE):
        for row in rows:
            order = cache.views.order(row.order_id)
            if order is not None:
                yield _daily(row, order, now, rules)
        start += len(rows)


def _daily(row: Row, order: WorkOrder, now: datetime, rules: Rules) -> Daily:
    move = last_move(order)
    return Daily(
        order_id=order.id,
        number=order.number,
        subject=order.subject,
        unit=row.unit,
        due=row.due,
        at=move.at if move else None,
        said=move.text if move else "",
        today=moved_today(order, now),
        owes_reason=any(owes_same_day_reason(hop, order, now, rules) for hop in order.assignments),
    )
