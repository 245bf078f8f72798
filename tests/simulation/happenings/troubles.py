"""What goes wrong: on a line, on a disk, with a machine, a clock or the data of the district."""

from datetime import timedelta
from random import Random

from sync.contract.version import COMMAND_VERSION
from tests.simulation.counting import damage
from tests.simulation.line import Fault
from tests.simulation.storage import DISK_FAULTS
from tests.simulation.world import World


def fault(world: World, random: Random) -> str:
    """One thing befalls one of the next requests of a workstation."""
    at, trouble, nth = random.choice(world.workstations), random.choice(list(Fault)), random.choice([1, 1, 1, 2, 2, 3])
    at.line.arm(nth, trouble)
    return f"{trouble} at request {nth} of {at.name}"


def storm(world: World, random: Random) -> str:
    """Many things befall the next requests of a workstation."""
    at = random.choice(world.workstations)
    for nth in range(1, random.randint(3, 12)):
        if random.random() < 0.6:
            at.line.arm(nth, random.choice(list(Fault)))
    return at.name


def late(world: World, _random: Random) -> str:
    """What lingered somewhere on the lines arrives."""
    arrived = [(at.name, at.line.arrive_late()) for at in world.workstations]
    return ", ".join(f"{count} of {name}" for name, count in arrived if count)


def crash(world: World, random: Random) -> str:
    """A workstation will die at one of its next commits."""
    at, nth, before = random.choice(world.workstations), random.randint(1, 6), random.random() < 0.5
    power = random.random() < 0.4
    at.storage.kill_at(nth, before=before, power=power)
    return f"{at.name} {'before' if before else 'after'} commit {nth}{', power cut' if power else ''}"


def full_disk(world: World, random: Random) -> str:
    """One of the next calls to a workstation's disk will fail."""
    at, nth = random.choice(world.workstations), random.randint(1, 60)
    at.storage.fail_at(nth, random.choice(DISK_FAULTS))
    return f"{at.name} at call {nth}"


def restart(world: World, random: Random) -> str:
    """A workstation's program ends in order and starts again, now and then on a row that was spoilt meanwhile."""
    at = random.choice(world.workstations)
    at.storage.heal()
    spoilt = damage(at, random) if random.random() < 0.6 else ""
    at.restart()
    return f"{at.name}{', a row is spoilt' if spoilt else ''}"


def district_crash(world: World, random: Random) -> str:
    """The district will die at one of its next commits."""
    nth, before = random.randint(1, 4), random.random() < 0.5
    world.server.storage.kill_at(nth, before=before)
    return f"{'before' if before else 'after'} commit {nth}"


def district_disk(world: World, random: Random) -> str:
    """One of the next calls to the district's disk will fail."""
    nth = random.randint(1, 60)
    world.server.storage.fail_at(nth, random.choice(DISK_FAULTS))
    return f"at call {nth}"


def sleep(world: World, random: Random) -> str:
    """Nobody does anything for a while."""
    seconds = random.choice([30, 300, 1200, 4 * 3600, 30 * 3600])
    world.time.passes(seconds)
    return f"{seconds} s"


def clock(world: World, random: Random) -> str:
    """Somebody sets a workstation's clock."""
    at = random.choice(world.workstations)
    at.clock.wrong_by = timedelta(hours=random.choice([0, 0, -0.2, 0.3, -9, 9, -80, 80]))
    return f"{at.name} is wrong by {at.clock.wrong_by}"


def district_clock(world: World, random: Random) -> str:
    """The district's clock is set a little."""
    world.server.clock.wrong_by = timedelta(seconds=random.choice([0, -1, -20, 20, -300]))
    return f"wrong by {world.server.clock.wrong_by}"


def backup(world: World, _random: Random) -> str:
    """A backup of the district is made."""
    world.server.save()
    return "made"


def restore(world: World, _random: Random) -> str:
    """The district is restored from its backup."""
    if world.server.backup is None:
        return ""
    lost = world.server.restore()
    return f"{len(lost)} commands forgotten"


def upgrade(world: World, random: Random) -> str:
    """The district's program is renewed first, then a workstation's, with whatever it has in its outbox."""
    at, server = random.choice(world.workstations), world.server
    if server.reads == at.writes:
        if server.reads > COMMAND_VERSION:
            return ""
        server.reads += 1
        server.restart()
        return "the district"
    at.writes = server.reads
    at.storage.heal()
    at.restart()
    return at.name
