"""What every step of the play stands on: a transaction, the cast, chance and the present moment."""

from dataclasses import dataclass
from datetime import datetime
from random import Random

from sync.contract.ids import uuid7
from sync.district.acting import perform
from sync.district.demo.cast import Cast
from sync.district.store.transaction import Transaction
from sync.regulation.acts import Act
from sync.regulation.orders import Unit, WorkOrder
from sync.regulation.terms import Level


@dataclass(frozen=True, slots=True)
class Stage:
    """One step's stage; `now` is the district's time, `yes` how often (0 to 1) the district grants what it is asked."""

    tx: Transaction
    cast: Cast
    random: Random
    now: datetime
    yes: float

    @property
    def top(self) -> Unit:
        """The district's own unit, for which the play acts."""
        return next(unit for unit in self.tx.units.values() if unit.level is Level.DISTRICT)

    def do(self, act: Act, order_id: str = "") -> WorkOrder:
        """The district does `act`, to a new order where no id is given. Raises RefusedByRule."""
        actor = self.cast.actor(self.top)
        order_id = order_id or self.fresh_id()
        return perform(self.tx, act, order_id=order_id, actor=actor, command_id=self.fresh_id(), at=self.now)

    def fresh_id(self) -> str:
        """An id for something made now."""
        return uuid7(self.now, self.random.getrandbits)
