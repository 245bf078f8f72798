"""Makes the steps happen, each in its room."""

from collections.abc import Callable
from random import Random
from typing import Final

from sync.cache.errors import CacheProblem
from tests.simulation.happenings import couriers, cycles, desk, district, troubles
from tests.simulation.steps import Kind, Step
from tests.simulation.world import World

Happening = Callable[[World, Random], str]


def happen(world: World, step: Step) -> None:
    """Make one step happen and tell the trace."""
    make_happen(world, step.kind, HAPPENINGS[step.kind], Random(step.seed))


def make_happen(world: World, name: str, happening: Happening, random: Random) -> None:
    """Make this happen and tell the trace, under its name."""
    world.begin(random)
    place = len(world.trace)
    try:
        said = happening(world, random)
    except CacheProblem as problem:  # the disk failed while somebody only looked
        said = problem.title
    if said:
        world.hits[name] += 1
    world.trace.insert(place, f"{name}: {said or 'nothing to be done'}")


HAPPENINGS: Final[dict[Kind, Happening]] = {
    Kind.ARRIVAL: district.arrival,
    Kind.ELSEWHERE: district.elsewhere,
    Kind.REASSIGNMENT: district.reassignment,
    Kind.WRITING: desk.writing,
    Kind.SUBMITTING: desk.submitting,
    Kind.SECOND_THOUGHTS: desk.second_thoughts,
    Kind.SYNC: cycles.sync,
    Kind.BUSY_SYNC: cycles.busy_sync,
    Kind.FAULT: troubles.fault,
    Kind.STORM: troubles.storm,
    Kind.LATE: troubles.late,
    Kind.CRASH: troubles.crash,
    Kind.FULL_DISK: troubles.full_disk,
    Kind.RESTART: troubles.restart,
    Kind.DISTRICT_CRASH: troubles.district_crash,
    Kind.DISTRICT_DISK: troubles.district_disk,
    Kind.SLEEP: troubles.sleep,
    Kind.CLOCK: troubles.clock,
    Kind.DISTRICT_CLOCK: troubles.district_clock,
    Kind.SHUT_OUT: district.shut_out,
    Kind.SIGN_IN: cycles.sign_in,
    Kind.MOVE: district.move,
    Kind.BACKUP: troubles.backup,
    Kind.RESTORE: troubles.restore,
    Kind.UPGRADE: troubles.upgrade,
    Kind.LOOK: desk.look,
    Kind.COURIER: couriers.courier,
}
