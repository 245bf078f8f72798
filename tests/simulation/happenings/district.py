"""What happens at the district: orders come, somebody acts, units return and get orders, sessions end."""

from collections.abc import Callable
from random import Random

from sqlalchemy import select, update

from sync.contract.ids import uuid7
from sync.district.acting import RefusedByRule, actor_of, district_actor, perform
from sync.district.numbers import ORDER, next_number
from sync.district.orders import load_order
from sync.district.people.sessions import revoke
from sync.district.store.tables import device, session, user, work_order
from sync.district.store.transaction import Transaction
from sync.regulation.acts import VERBS, DecideUpward, Dispatch, Register, Sign, SubmitUpward
from sync.regulation.orders import Actor, Reporter, WorkOrder
from sync.regulation.terms import Ground, HopState, OrderState, UpwardDecision
from sync.regulation.terms import Kind as OrderKind
from tests.simulation.acting import choose
from tests.simulation.scenery import CANARY_NAME, CANARY_PHONE, OTHER_TOWN, OTHER_VILLAGE, TOWN, VILLAGE
from tests.simulation.storage import Killed
from tests.simulation.world import World


def arrival(world: World, random: Random) -> str:
    """The hotline hands an order over, and the district gives it to a unit."""
    unit = random.choice([VILLAGE, VILLAGE, VILLAGE, TOWN, OTHER_VILLAGE])
    kind = random.choice([OrderKind.HELP, OrderKind.COMPLAINT, OrderKind.REPORT])
    length, made = random.randint(1, 30), ""

    def arrive(tx: Transaction) -> None:
        nonlocal made
        made = hand_over(world, tx, unit, kind, length)

    return at_district(world, arrive, lambda: f"{made} for {unit}")


def hand_over(world: World, tx: Transaction, unit: str, kind: OrderKind = OrderKind.HELP, length: int = 1) -> str:
    """A new order for a unit; its number."""
    now, actor = world.server.clock.now(), district_actor(tx)
    act = Register(
        number=next_number(tx, ORDER, now),
        source="市12345政务服务热线",
        kind=kind,
        subject=f"路灯不亮 {world.some_words('反映人')}",
        body="村口的路灯不亮。" * length,
        received_at=now,
        reporter=Reporter(name=CANARY_NAME, phone=CANARY_PHONE),
    )
    order = perform(tx, act, order_id=uuid7(now), actor=actor, command_id=uuid7(now), at=now)
    perform(tx, Dispatch(unit=unit), order_id=order.id, actor=actor, command_id=uuid7(now), at=now)
    return order.number


def elsewhere(world: World, random: Random, order_id: str = "") -> str:
    """Somebody at the district's own screens, or at a workstation that is not in this play; `order_id` names where."""
    said = ""

    def act_on(tx: Transaction) -> None:
        nonlocal said
        order = load_order(tx.connection, order_id) if order_id else _some_order(tx, random)
        if order is None:
            return
        now = world.server.clock.now()
        actor = random.choice([*(_somebody(tx, unit) for unit in sorted(tx.units)), district_actor(tx)])
        act = choose(order, actor, now, tx.units, world.some_words("别处"), random)
        if act is None:
            return
        perform(tx, act, order_id=order.id, actor=actor, command_id=uuid7(now), at=now)
        said = f"{actor.unit} does {VERBS[type(act)]} on {order.number}"

    return at_district(world, act_on, lambda: said)


def reassignment(world: World, random: Random) -> str:
    """A unit returns an order, and the district gives it to another (R12.6)."""
    said = ""

    def reassign(tx: Transaction) -> None:
        nonlocal said
        order = _some_order(tx, random)
        first = order.first_hop if order else None
        if order is None or first is None or order.state is not OrderState.OPEN:
            return
        now = world.server.clock.now()
        holder = _somebody(tx, first.receiver)
        if first.state is HopState.AWAITING_SIGNATURE:
            perform(tx, Sign(hop=first.id), order_id=order.id, actor=holder, command_id=uuid7(now), at=now)
        unit = random.choice([unit for unit in (OTHER_TOWN, TOWN, VILLAGE) if unit != first.receiver])
        up = SubmitUpward(hop=first.id, ground=Ground.OUT_OF_AUTHORITY, reason=world.some_words("别处"))
        request = uuid7(now)
        perform(tx, up, order_id=order.id, actor=holder, command_id=request, at=now)
        act = DecideUpward(request=request, verdict=UpwardDecision.ACCEPT, opinion="另行分办", unit=unit)
        perform(tx, act, order_id=order.id, actor=district_actor(tx), command_id=uuid7(now), at=now)
        said = f"{order.number} from {first.receiver} to {unit}"

    return at_district(world, reassign, lambda: said)


def shut_out(world: World, random: Random) -> str:
    """A workstation's session ends before its time."""
    at = random.choice(world.workstations)

    def shut(tx: Transaction) -> None:
        where = session.c.device == at.cache.identity.device
        for family in sorted(set(tx.connection.execute(select(session.c.family).where(where)).scalars())):
            revoke(tx, family)

    return at_district(world, shut, lambda: at.name)


def move(world: World, random: Random) -> str:
    """A workstation and its user go to another unit of the same level."""
    at = random.choice(world.workstations[:2])
    unit = random.choice([VILLAGE, OTHER_VILLAGE])

    def move(tx: Transaction) -> None:
        where = (device.c.id == at.cache.identity.device, user.c.username == at.username)
        tx.connection.execute(update(device).where(where[0]).values(unit=unit))
        tx.connection.execute(update(user).where(where[1]).values(unit=unit))

    return at_district(world, move, lambda: f"{at.name} to {unit}")


def at_district(world: World, work: Callable[[Transaction], None], told: Callable[[], str]) -> str:
    """One transaction at the district; its machine may die over it, or the Measures say no."""
    server = world.server
    try:
        with server.district.begin() as tx:
            work(tx)
    except RefusedByRule as refused:
        return f"refused by {refused.refused.article}"
    except (Killed, OSError, Exception) as error:
        if not server.storage.dead and "disk" not in str(error):
            raise
    if server.storage.dead:
        server.restart()
        return "the district's machine died and starts again"
    return told()


def _some_order(tx: Transaction, random: Random) -> WorkOrder | None:
    ids = tx.connection.execute(select(work_order.c.id).order_by(work_order.c.id)).scalars().all()
    return load_order(tx.connection, random.choice(ids)) if ids else None


def _somebody(tx: Transaction, unit: str) -> Actor:
    return actor_of(tx.units[unit], f"somebody-{unit}", f"{unit} 的另一位")
