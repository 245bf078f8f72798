"""What is still owed on closed orders: a call, a verification, a letter, an explanation (R13.2-R13.5)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, select

from sync.district.orders import load_order
from sync.district.store.tables import timeline, work_order
from sync.regulation.orders import WorkOrder
from sync.regulation.owing import open_letter, owed_letter, owes_callback, owes_explanation, unverified
from sync.regulation.terms import OrderState, Verb

_AFTER: Final = (Verb.CALL_BACK.value, Verb.VERIFY_RATING.value, Verb.DECIDE_LETTER.value)
"""An order of which none of these is told owes nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """One thing that is owed on a closed order: `what` in words, by `unit` (its id), `due` where a clock runs."""

    what: str
    order: str
    number: str
    subject: str
    unit: str
    due: datetime | None = None


def owed(connection: Connection) -> list[Owed]:
    """Everything owed, the orders in the order of their registration."""
    return [each for order in _called(connection) for each in owed_on(order)]


def owed_on(order: WorkOrder) -> Iterator[Owed]:
    """What is owed on one order."""
    letter, answerable = open_letter(order), order.answerable
    for what, asked in _ASKED.items():
        if asked(order):
            yield Owed(
                what=what,
                order=order.id,
                number=order.number,
                subject=order.subject,
                unit=answerable.receiver if answerable else "",
                due=letter.due if letter and letter.owed and what == LETTER else None,
            )


def _called(connection: Connection) -> Iterator[WorkOrder]:
    told = select(timeline.c.order).where(timeline.c.verb.in_(_AFTER))
    closed = select(work_order.c.id).where(work_order.c.state == OrderState.CLOSED.value, work_order.c.id.in_(told))
    for found in connection.execute(closed.order_by(work_order.c.id)).scalars().all():
        order = load_order(connection, found)
        if order is not None:
            yield order


def _letter_waits(order: WorkOrder) -> bool:
    letter = open_letter(order)
    return letter is not None and not letter.owed


CALL: Final = "待再次回访"
RATING: Final = "差评待核实"
LETTER: Final = "待函告"
DECISION: Final = "函告待审核"
_ASKED: Final[dict[str, Callable[[WorkOrder], bool]]] = {
    CALL: owes_callback,
    RATING: lambda order: unverified(order) is not None,
    LETTER: lambda order: owed_letter(order) is not None,
    DECISION: _letter_waits,
    "待解释引导": owes_explanation,
}
