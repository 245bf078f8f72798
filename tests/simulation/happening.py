"""Makes the steps happen: at the district, at a workstation, on a line."""

from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import Final

from sqlalchemy import select, update

from desktop.actions.submit import Done, submit
from sync.cache.changed import Changed
from sync.cache.errors import CacheProblem, TooLate
from sync.client.errors import LineProblem
from sync.contract.commands import BlobRef
from sync.contract.ids import uuid7
from sync.district.acting import RefusedByRule, actor_of, district_actor, perform
from sync.district.numbers import ORDER, next_number
from sync.district.orders import load_order
from sync.district.people.sessions import revoke
from sync.district.store.tables import device, session, user, work_order
from sync.district.store.transaction import Transaction
from sync.regulation.acts import VERBS, Act, DecideUpward, Dispatch, Register, Sign, SubmitUpward
from sync.regulation.orders import Actor, Reporter, WorkOrder
from sync.regulation.terms import Ground, HopState, OrderState, UpwardDecision
from sync.regulation.terms import Kind as OrderKind
from tests.simulation.acting import WRITTEN, choose
from tests.simulation.line import Fault
from tests.simulation.scenery import OTHER_TOWN, OTHER_VILLAGE, TOWN, VILLAGE
from tests.simulation.steps import Kind, Step
from tests.simulation.storage import Killed
from tests.simulation.workstation import Workstation
from tests.simulation.world import World

Happening = Callable[[World, Random], str]


def happen(world: World, step: Step) -> None:
    """Make one step happen and tell the trace."""
    random = Random(step.seed)
    world.begin(random)
    place = len(world.trace)
    try:
        said = HAPPENINGS[step.kind](world, random)
    except CacheProblem as problem:  # the disk failed while somebody only looked
        said = problem.title
    world.trace.insert(place, f"{step.kind}: {said or 'nothing to be done'}")


def _arrival(world: World, random: Random) -> str:
    unit = random.choice([VILLAGE, VILLAGE, VILLAGE, TOWN, OTHER_VILLAGE])
    made = ""

    def arrive(tx: Transaction) -> None:
        nonlocal made
        now = world.server.clock.now()
        actor = district_actor(tx)
        act = Register(
            number=next_number(tx, ORDER, now),
            source="市12345政务服务热线",
            kind=random.choice([OrderKind.HELP, OrderKind.COMPLAINT, OrderKind.REPORT]),
            subject=f"路灯不亮 {world.some_words('反映人')}",
            body="村口的路灯不亮。" * random.randint(1, 30),
            received_at=now,
            reporter=Reporter(name="王某", phone="13800000000"),
        )
        order = perform(tx, act, order_id=uuid7(now), actor=actor, command_id=uuid7(now), at=now)
        perform(tx, Dispatch(unit=unit), order_id=order.id, actor=actor, command_id=uuid7(now), at=now)
        made = order.number

    return _at_district(world, arrive, lambda: f"{made} for {unit}")


def _elsewhere(world: World, random: Random, order_id: str = "") -> str:
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

    return _at_district(world, act_on, lambda: said)


def _reassignment(world: World, random: Random) -> str:
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

    return _at_district(world, reassign, lambda: said)


def _at_district(world: World, work: Callable[[Transaction], None], told: Callable[[], str]) -> str:
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


def _writing(world: World, random: Random) -> str:
    """The user writes on an order, in an editor that was open before or not."""
    at = random.choice(world.workstations)
    orders = sorted(at.cache.orders.revs())
    if not orders:
        return ""
    order, verb = random.choice(orders), random.choice(WRITTEN)
    draft = ""

    def begin() -> None:
        nonlocal draft
        draft = at.cache.drafts.open(order, verb).id

    if at.survives(begin) or not draft:
        return f"{at.name} cannot open an editor"
    fields = {"text": world.some_words(at.name), "reached": random.random() < 0.5}
    kept = at.does(at.promised.with_words(draft, fields), lambda: at.cache.drafts.save(draft, fields))
    return f"{at.name} writes {verb}, {'kept' if kept else 'not kept'}"


def _submitting(world: World, random: Random) -> str:
    return _give(world, random.choice(world.workstations), random)


def _give(world: World, at: Workstation, random: Random, order_id: str = "") -> str:
    found = _something_to_do(world, at, random, order_id)
    if found is None:
        return ""
    order, act = found
    blobs = _photo(at, random) if random.random() < 0.2 else ()
    if blobs is None:
        return f"{at.name} cannot attach"
    draft = next((d.id for d in at.cache.drafts.of(order.id) if d.verb is VERBS[type(act)]), "")
    return _put(at, order, act, draft, blobs)


def _something_to_do(world: World, at: Workstation, random: Random, order_id: str) -> tuple[WorkOrder, Act] | None:
    actor, now, units = at.desk.actor, at.desk.now(), at.desk.units
    ids = [order_id] if order_id else sorted(at.cache.orders.revs())
    for each in random.sample(ids, min(3, len(ids))):
        order = at.desk.order(each)
        if order is not None and actor.unit in units:
            act = choose(order, actor, now, units, world.some_words(at.name), random)
            if act is not None:
                return order, act
    return None


def _put(at: Workstation, order: WorkOrder, act: Act, draft: str, blobs: tuple[BlobRef, ...]) -> str:
    """The command goes into the outbox as the desk does it. What it is called is known only afterwards."""
    before, done = at.promised, list[object]()
    with at.storage.unfailing():
        known = {item.id for item in at.cache.outbox.of(order.id)}
    ended = at.survives(lambda: done.append(submit(at.desk, order.id, act, draft=draft or None, blobs=blobs)))
    with at.storage.unfailing():
        fresh = [item for item in at.cache.outbox.of(order.id) if item.id not in known]
    if fresh:
        at.promised = before.with_command(fresh[0].envelope, draft)
    acknowledged = done and isinstance(done[0], Done)
    if acknowledged and not fresh:
        return f"{at.name} was told of a command that is nowhere"
    verb = VERBS[type(act)]
    with_photo = " with a photo" if blobs else ""
    return f"{at.name} gives {verb} on {order.number}{with_photo}, {ended or ('given' if fresh else 'refused')}"


def _photo(at: Workstation, random: Random) -> tuple[BlobRef, ...] | None:
    data = random.randbytes(random.choice([900, 20_000, 90_000]))
    made: list[BlobRef] = []
    at.survives(lambda: made.append(at.cache.blobs.add(data, "现场.jpg", "image/jpeg")))
    return tuple(made) or None


def _second_thoughts(world: World, random: Random) -> str:
    at = random.choice(world.workstations)
    items = [item for item in at.cache.outbox.all() if item.id not in at.promised.taken_back]
    drafts = sorted(at.promised.words)
    if drafts and (not items or random.random() < 0.3):
        draft = random.choice(drafts)
        at.does(at.promised.without_words(draft), lambda: at.cache.drafts.discard(draft))
        return f"{at.name} discards a draft"
    if not items:
        return ""
    item = random.choice(items)
    after = at.promised.without_command(item.id)
    if random.random() < 0.4:
        return f"{at.name} hurries {item.verb}" + at.survives(lambda: at.cache.outbox.hurry(item.id))
    try:
        at.does(after, lambda: _too_late(lambda: at.cache.outbox.withdraw(item.id)))
    except _NotAllowed:
        return f"{at.name} is too late to take {item.verb} back"
    return f"{at.name} takes {item.verb} back"


class _NotAllowed(Exception):
    """The program said that it is too late."""


def _too_late(work: Callable[[], Changed]) -> None:
    try:
        work()
    except TooLate as error:
        raise _NotAllowed from error


def _sync(world: World, random: Random) -> str:
    at = random.choice(world.workstations)
    hurry = random.random() < 0.8
    ended = at.survives(lambda: world.tell(f"    {at.name} is {at.cycle(hurry=hurry).status.state}"))
    if random.random() < 0.1:
        at.survives(lambda: at.engine.wait(0))
    return f"{at.name} {ended}"


def _busy_sync(world: World, random: Random) -> str:
    """The user gives a command while pages come in, on a day when much happens elsewhere."""
    at = random.choice(world.workstations)
    left = random.randint(1, 3)
    ids = sorted(at.cache.orders.revs())
    busy_with = random.choice(ids) if ids else ""
    for order_id in random.sample(ids, min(3, len(ids))) + [busy_with] * 2:
        world.tell("      elsewhere " + _elsewhere(world, random, order_id))

    def works() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            with at.storage.unfailing():  # a death in here would have to unwind the cycle first
                world.tell("      meanwhile " + _give(world, at, random, busy_with))
            world.time.passes(11)

    at.meanwhile = works
    ended = at.survives(lambda: world.tell(f"    {at.name} is {at.cycle().status.state}"))
    at.meanwhile = lambda: None
    return f"{at.name} {ended}"


def _fault(world: World, random: Random) -> str:
    at, fault, nth = random.choice(world.workstations), random.choice(list(Fault)), random.choice([1, 1, 1, 2, 2, 3])
    at.line.arm(nth, fault)
    return f"{fault} at request {nth} of {at.name}"


def _storm(world: World, random: Random) -> str:
    at = random.choice(world.workstations)
    for nth in range(1, random.randint(3, 12)):
        if random.random() < 0.6:
            at.line.arm(nth, random.choice(list(Fault)))
    return at.name


def _late(world: World, _random: Random) -> str:
    arrived = [(at.name, at.line.arrive_late()) for at in world.workstations]
    return ", ".join(f"{count} of {name}" for name, count in arrived if count)


def _crash(world: World, random: Random) -> str:
    at, nth, before, power = random.choice(world.workstations), random.randint(1, 6), random.random() < 0.5, False
    power = random.random() < 0.4
    at.storage.kill_at(nth, before=before, power=power)
    return f"{at.name} {'before' if before else 'after'} commit {nth}{', power cut' if power else ''}"


def _full_disk(world: World, random: Random) -> str:
    at, nth = random.choice(world.workstations), random.randint(1, 60)
    at.storage.fail_at(nth, random.choice(["database or disk is full", "disk I/O error"]))
    return f"{at.name} at call {nth}"


def _restart(world: World, random: Random) -> str:
    at = random.choice(world.workstations)
    at.storage.heal()
    at.restart()
    return at.name


def _district_crash(world: World, random: Random) -> str:
    nth, before = random.randint(1, 4), random.random() < 0.5
    world.server.storage.kill_at(nth, before=before)
    return f"{'before' if before else 'after'} commit {nth}"


def _district_disk(world: World, random: Random) -> str:
    nth = random.randint(1, 60)
    world.server.storage.fail_at(nth, random.choice(["database or disk is full", "disk I/O error"]))
    return f"at call {nth}"


def _sleep(world: World, random: Random) -> str:
    seconds = random.choice([30, 300, 1200, 4 * 3600, 30 * 3600])
    world.time.passes(seconds)
    return f"{seconds} s"


def _clock(world: World, random: Random) -> str:
    at = random.choice(world.workstations)
    at.clock.wrong_by = timedelta(hours=random.choice([0, 0, -0.2, 0.3, -9, 9, -80, 80]))
    return f"{at.name} is wrong by {at.clock.wrong_by}"


def _district_clock(world: World, random: Random) -> str:
    world.server.clock.wrong_by = timedelta(seconds=random.choice([0, -1, -20, 20, -300]))
    return f"wrong by {world.server.clock.wrong_by}"


def _shut_out(world: World, random: Random) -> str:
    at = random.choice(world.workstations)

    def shut(tx: Transaction) -> None:
        where = session.c.device == at.cache.identity.device
        for family in sorted(set(tx.connection.execute(select(session.c.family).where(where)).scalars())):
            revoke(tx, family)

    return _at_district(world, shut, lambda: at.name)


def _sign_in(world: World, random: Random) -> str:
    at = random.choice(world.workstations)

    def enter() -> None:
        try:
            at.sign_in()
        except LineProblem as problem:
            world.tell(f"    {problem.title}")

    return f"{at.name} {at.survives(enter)}"


def _move(world: World, random: Random) -> str:
    """A workstation and its user go to another unit of the same level."""
    at = random.choice(world.workstations[:2])
    unit = random.choice([VILLAGE, OTHER_VILLAGE])

    def move(tx: Transaction) -> None:
        where = (device.c.id == at.cache.identity.device, user.c.username == at.username)
        tx.connection.execute(update(device).where(where[0]).values(unit=unit))
        tx.connection.execute(update(user).where(where[1]).values(unit=unit))

    return _at_district(world, move, lambda: f"{at.name} to {unit}")


def _backup(world: World, _random: Random) -> str:
    world.server.save()
    return "made"


def _restore(world: World, _random: Random) -> str:
    if world.server.backup is None:
        return ""
    lost = world.server.restore()
    return f"{len(lost)} commands forgotten"


HAPPENINGS: Final[dict[Kind, Happening]] = {
    Kind.ARRIVAL: _arrival,
    Kind.ELSEWHERE: _elsewhere,
    Kind.REASSIGNMENT: _reassignment,
    Kind.WRITING: _writing,
    Kind.SUBMITTING: _submitting,
    Kind.SECOND_THOUGHTS: _second_thoughts,
    Kind.SYNC: _sync,
    Kind.BUSY_SYNC: _busy_sync,
    Kind.FAULT: _fault,
    Kind.STORM: _storm,
    Kind.LATE: _late,
    Kind.CRASH: _crash,
    Kind.FULL_DISK: _full_disk,
    Kind.RESTART: _restart,
    Kind.DISTRICT_CRASH: _district_crash,
    Kind.DISTRICT_DISK: _district_disk,
    Kind.SLEEP: _sleep,
    Kind.CLOCK: _clock,
    Kind.DISTRICT_CLOCK: _district_clock,
    Kind.SHUT_OUT: _shut_out,
    Kind.SIGN_IN: _sign_in,
    Kind.MOVE: _move,
    Kind.BACKUP: _backup,
    Kind.RESTORE: _restore,
}
