"""A workstation signs in and syncs, also while its user works."""

from random import Random

from sync.client.errors import LineProblem
from tests.simulation.happenings.desk import give
from tests.simulation.happenings.district import elsewhere
from tests.simulation.world import World


def sync(world: World, random: Random) -> str:
    """One cycle of a workstation."""
    at = random.choice(world.workstations)
    hurry = random.random() < 0.8
    ended = at.survives(lambda: world.tell(f"    {at.name} is {at.cycle(hurry=hurry).status.state}"))
    if random.random() < 0.1:
        at.survives(lambda: at.engine.wait(0))
    return f"{at.name} {ended}"


def busy_sync(world: World, random: Random) -> str:
    """The user gives a command while pages come in, on a day when much happens elsewhere."""
    at = random.choice(world.workstations)
    left = random.randint(1, 4)
    ids = sorted(at.cache.orders.revs())
    busy_with = random.choice(ids) if ids else ""
    for order_id in random.sample(ids, min(3, len(ids))):
        world.tell("      elsewhere " + elsewhere(world, random, order_id))
    # The answer to the first command is overtaken by the second, while the feed still brings what the first one made.
    world.tell("      first " + give(world, at, random, busy_with))
    world.time.passes(11)

    def works() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            with at.storage.unfailing():  # a death in here would have to unwind the cycle first
                world.tell("      meanwhile " + give(world, at, random, busy_with))
            world.time.passes(11)

    at.meanwhile = works
    ended = at.survives(lambda: world.tell(f"    {at.name} is {at.cycle().status.state}"))
    at.meanwhile = lambda: None
    return f"{at.name} {ended}"


def sign_in(world: World, random: Random) -> str:
    """A user signs in."""
    at = random.choice(world.workstations)

    def enter() -> None:
        try:
            at.sign_in()
        except LineProblem as problem:
            world.tell(f"    {problem.title}")

    return f"{at.name} {at.survives(enter)}"
