"""One short day with everything in it that touches a disk: small enough to let every single call of it fail once."""

from random import Random
from typing import Final

from sync.district.store.transaction import Transaction
from sync.regulation.terms import Verb
from tests.simulation.acting import make
from tests.simulation.happening import Happening
from tests.simulation.happenings.desk import photo, put
from tests.simulation.happenings.district import at_district, hand_over
from tests.simulation.happenings.troubles import backup, restore
from tests.simulation.scenery import VILLAGE
from tests.simulation.world import World


def two_orders(world: World, _: Random) -> str:
    """Two orders come for the village."""

    def arrive(tx: Transaction) -> None:
        for _ in range(2):
            hand_over(world, tx, VILLAGE)

    return at_district(world, arrive, lambda: "two orders")


def sync(world: World, _: Random) -> str:
    """The village syncs."""
    at = world.workstations[0]
    return at.survives(lambda: world.tell(f"    {at.name} is {at.cycle().status.state}")) or at.name


def write(world: World, _: Random) -> str:
    """The village begins a reply and does not send it."""
    at, drafts = world.workstations[0], list[str]()
    for order in sorted(at.cache.orders.revs())[:1]:
        at.survives(lambda: drafts.append(at.cache.drafts.open(order, Verb.REPLY).id))  # noqa: B023 - called at once
    fields = {"text": world.some_words(at.name)}
    for draft in drafts:
        at.does(at.promised.with_words(draft, fields), lambda: at.cache.drafts.save(draft, fields))  # noqa: B023
    return at.name


def give(world: World, random: Random) -> str:
    """The village signs for everything and reports progress, once with a photo."""
    at, said = world.workstations[0], list[str]()
    for place, one in enumerate(sorted(at.cache.orders.revs())):
        for verb in (Verb.SIGN, Verb.PROGRESS):
            order = at.desk.order(one)
            words = world.some_words(at.name)
            act = make(order, verb, at.desk.actor, at.desk.now(), at.desk.units, words, random) if order else None
            blobs = photo(at, random, 3000) if place == 0 and verb is Verb.PROGRESS else ()
            if order and act and blobs is not None:
                said.append(put(at, order, act, "", blobs))
    return ", ".join(said)


SCENE: Final[tuple[Happening, ...]] = (
    two_orders,
    sync,
    write,
    give,
    backup,
    sync,
    two_orders,
    sync,
    restore,
    sync,
    give,
    sync,
)
"""First pages, a batch of commands with an upload, rows that came meanwhile, and a reset after a restore."""

UPLOAD: Final[tuple[Happening, ...]] = (two_orders, sync, give, sync)
"""The part of it that comes to the district's plain files."""
