"""One scenario, and in it every single call of a disk fails once, and every single commit is a death once."""

import os
from collections.abc import Callable, Iterator

import pytest

from tests.simulation.running import run
from tests.simulation.steps import Kind, Step, plan
from tests.simulation.storage import Storage
from tests.simulation.world import World

SCENARIO = 36
OTHER_FAULTS = {Kind.CRASH, Kind.FULL_DISK, Kind.DISTRICT_CRASH, Kind.DISTRICT_DISK, Kind.RESTART}
EVERY = int(os.environ.get("DUBAN_SIMULATION_EVERY", "97"))
"""1 for every call, which takes an hour; the suite takes every 97th call and, of the fewer commits, every 13th."""

Machine = Callable[[World], Storage]
MACHINES: dict[str, Machine] = {
    "village": lambda world: world.workstations[0].storage,
    "town": lambda world: world.workstations[2].storage,
    "district": lambda world: world.server.storage,
}


def steps() -> tuple[Step, ...]:
    """The scenario without faults of storage but the one that is planned."""
    return tuple(step for step in plan(SCENARIO) if step.kind not in OTHER_FAULTS)


def until_it_comes_too_late(machine: Machine, arm: Callable[[Storage, int], None], stride: int) -> Iterator[str]:
    """Run the scenario with the fault at the nth call, for every n that the scenario reaches; what broke."""
    nth, reached = 1, True
    while reached:
        left: list[Storage] = []

        def prepare(world: World, nth: int = nth, left: list[Storage] = left) -> None:
            left.append(machine(world))
            arm(left[0], nth)

        outcome = run(SCENARIO, steps=steps(), prepare=prepare)
        if outcome.violation:
            yield f"at {nth}: {outcome.violation.said}"
        reached = left[0].faults > 0
        nth += stride


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("machine", sorted(MACHINES))
def test_no_promise_breaks_whichever_call_fails(machine: str) -> None:
    def arm(storage: Storage, nth: int) -> None:
        storage.fail_at(nth, "database or disk is full")

    assert list(until_it_comes_too_late(MACHINES[machine], arm, EVERY)) == []


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
@pytest.mark.parametrize("machine", sorted(MACHINES))
def test_no_promise_breaks_whichever_commit_is_the_last(machine: str, before: bool) -> None:
    def arm(storage: Storage, nth: int) -> None:
        storage.kill_at(nth, before=before, power=machine != "district")

    assert list(until_it_comes_too_late(MACHINES[machine], arm, max(1, EVERY // 7))) == []
