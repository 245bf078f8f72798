"""The district's own database, read and acted on directly as its owner would: what happened is written there."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import select

from sync.contract.clock import SystemClock
from sync.contract.ids import uuid7
from sync.district import judging
from sync.district.acting import district_actor, perform
from sync.district.district import District
from sync.district.orders import find_order, load_order
from sync.district.store.tables import work_order
from sync.regulation.acts import Act
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.terms import OrderState

Chosen = Callable[[WorkOrder, Assignment], bool]


class Books:
    """What a district in the folder `data` holds; somebody else may be serving it meanwhile."""

    def __init__(self, data: Path) -> None:
        self.district = District.open(data, SystemClock())

    def close(self) -> None:
        """Let go of the database."""
        self.district.close()

    def pick(self, unit: str, fits: Chosen, *, but: tuple[str, ...] = ()) -> WorkOrder:
        """The open order of `unit` nearest its deadline that fits and was not picked before."""
        found = []
        for order in self.orders(OrderState.OPEN):
            hop = order.hop_of(unit)
            if hop is not None and order.number not in but and fits(order, hop):
                found.append((hop.due, order.number, order))
        if not found:
            raise LookupError("the district has no such order")
        return min(found, key=lambda each: each[:2])[2]

    def orders(self, state: OrderState) -> list[WorkOrder]:
        """Every order in a state, read from the database."""
        with self.district.read() as connection:
            ids = connection.execute(select(work_order.c.id).where(work_order.c.state == state.value)).scalars().all()
            return [order for one in ids if (order := load_order(connection, one)) is not None]

    def order(self, number: str) -> WorkOrder:
        """One order as the database holds it now."""
        with self.district.read() as connection:
            found = find_order(connection, number)
        if found is None:
            raise LookupError(number)
        return found

    def commands(self, number: str) -> list[dict[str, Any]]:
        """Every command received for an order, with its answer."""
        with self.district.read() as connection:
            found = judging.order(connection, number)
        return list(found["commands"]) if found else []

    def act(self, number: str, act: Act) -> WorkOrder:
        """The district itself does something."""
        order_id, now = self.order(number).id, self.district.clock.now()
        with self.district.begin() as tx:
            return perform(tx, act, order_id=order_id, actor=district_actor(tx), command_id=uuid7(now), at=now)
