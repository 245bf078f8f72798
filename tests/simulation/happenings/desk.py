"""What the users of the workstations do: they write, give commands, and think better of it."""

from collections.abc import Callable
from random import Random
from typing import Final

from desktop.actions.submit import Done, submit
from sync.cache.changed import Changed
from sync.cache.errors import TooLate
from sync.contract.commands import BlobRef
from sync.regulation.acts import VERBS, Act
from sync.regulation.orders import WorkOrder
from tests.simulation.acting import WRITTEN, choose
from tests.simulation.workstation import Workstation
from tests.simulation.world import World

JPEG: Final = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00"
"""How a photo begins."""


def writing(world: World, random: Random) -> str:
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
    at.cache.colleagues.writes(order, verb, at.clock.monotonic())
    fields = {"text": world.some_words(at.name), "reached": random.random() < 0.5}
    kept = at.does(at.promised.with_words(draft, fields), lambda: at.cache.drafts.save(draft, fields))
    return f"{at.name} writes {verb}, {'kept' if kept else 'not kept'}"


def submitting(world: World, random: Random) -> str:
    """The user gives a command."""
    return give(world, random.choice(world.workstations), random)


def second_thoughts(world: World, random: Random) -> str:
    """The user takes back, hurries or discards what waits."""
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


def give(world: World, at: Workstation, random: Random, order_id: str = "") -> str:
    """A command of this user, on the order of that id where one is named."""
    found = _something_to_do(world, at, random, order_id)
    if found is None:
        return ""
    order, act = found
    blobs = photo(at, random, random.choice([900, 20_000, 90_000])) if random.random() < 0.2 else ()
    if blobs is None:
        return f"{at.name} cannot attach"
    draft = next((d.id for d in at.cache.drafts.of(order.id) if d.verb is VERBS[type(act)]), "")
    return put(at, order, act, draft, blobs)


def look(world: World, random: Random) -> str:
    """The tray looks whether there is something to say, as it does every minute."""
    at = random.choice(world.workstations)
    return f"{at.name} says {at.look()} things"


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


def put(at: Workstation, order: WorkOrder, act: Act, draft: str, blobs: tuple[BlobRef, ...]) -> str:
    """The command goes into the outbox as the desk does it. What it is called is known only afterwards."""
    before, done = at.promised, list[object]()
    with at.storage.unfailing():
        known = {item.id for item in at.cache.outbox.of(order.id)}
    with at.program():
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


def photo(at: Workstation, random: Random, size: int) -> tuple[BlobRef, ...] | None:
    """An attachment of so many bytes; None where the disk has no room for it."""
    data = JPEG + random.randbytes(size - len(JPEG))
    made: list[BlobRef] = []
    at.survives(lambda: made.append(at.cache.blobs.add(data, "现场.jpg", "image/jpeg")))
    return tuple(made) or None


class _NotAllowed(Exception):
    """The program said that it is too late."""


def _too_late(work: Callable[[], Changed]) -> None:
    try:
        work()
    except TooLate as error:
        raise _NotAllowed from error
