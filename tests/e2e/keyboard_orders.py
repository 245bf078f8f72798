"""What lies on the desk in the morning: ten orders to sign, and one at each of the villages that are chased."""

from datetime import datetime
from typing import Final

from sync.contract.ids import uuid7
from sync.district.acting import actor_of, district_actor, perform
from sync.district.store.transaction import Transaction
from sync.regulation.acts import Act, AssignDown, Dispatch, Register, Sign
from sync.regulation.orders import Actor, Reporter, WorkOrder
from sync.regulation.terms import Domain, HopState, Kind, OrderState
from tests.story.town import Town

SIGNATURES: Final = 10
VILLAGES: Final = 3


def arrivals(town: Town, unit: str) -> None:
    """So many more orders come for the unit that ten wait for its signature."""
    waiting = [o for o in town.orders(OrderState.OPEN) if (h := o.hop_of(unit)) and h.state is _UNSIGNED]
    now = town.district.clock.now()
    with town.district.begin() as tx:
        for number in range(SIGNATURES - len(waiting)):
            _dispatched(tx, f"JP2611260{number:04d}", unit, now)


def handed_down(town: Town, unit: str) -> None:
    """The villages that have work already, and others until there are enough, each get an order that they owe."""
    now = town.district.clock.now()
    with town.district.begin() as tx:
        below = sorted(each.id for each in tx.units.values() if each.parent == unit)
        busy = {hop.receiver for order in town.orders(OrderState.OPEN) for hop in order.assignments}
        chosen = sorted(below, key=lambda village: village not in busy)
        for number, village in enumerate(chosen[: max(VILLAGES, len(busy & set(below)))]):
            _given(tx, f"CB2611260{number:04d}", unit, village, now)


_UNSIGNED = HopState.AWAITING_SIGNATURE


def _given(tx: Transaction, number: str, unit: str, village: str, now: datetime) -> None:
    order = _dispatched(tx, number, unit, now)
    clerk = actor_of(tx.units[unit], "clerk", "陈国栋")
    hop = order.assignments[-1].id
    _do(tx, order.id, Sign(hop=hop), clerk, now)
    _do(tx, order.id, AssignDown(hop=hop, unit=village), clerk, now)


def _dispatched(tx: Transaction, number: str, unit: str, now: datetime) -> WorkOrder:
    order, top = uuid7(now), district_actor(tx)
    _do(tx, order, _request(number, now), top, now)
    return _do(tx, order, Dispatch(unit=unit), top, now)


def _do(tx: Transaction, order: str, act: Act, actor: Actor, now: datetime) -> WorkOrder:
    return perform(tx, act, order_id=order, actor=actor, command_id=uuid7(now), at=now)


def _request(number: str, now: datetime) -> Register:
    return Register(
        number=number, received_at=now, source="市12345政务服务热线", kind=Kind.HELP, domain=next(iter(Domain)),
        category=("城乡建设",), subject=f"路口反光镜歪了（{number[-2:]}）", body="转弯看不见来车，请扶正。",
        place="盖山镇", channel="电话", reporter=Reporter(name="林先生", phone="13800001234"),
    )  # fmt: skip
