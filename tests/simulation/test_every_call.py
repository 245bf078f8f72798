"""One scene, and in it every single call to a disk fails once, and every single commit is a death once."""

import errno
import os
from collections.abc import Callable, Iterator, Sequence

import pytest

from tests.simulation.files import Files
from tests.simulation.happening import Happening
from tests.simulation.running import enact
from tests.simulation.scene import SCENE, UPLOAD
from tests.simulation.storage import DISK_FAULTS, Storage
from tests.simulation.world import World

STRIDE = int(os.environ.get("DUBAN_SIMULATION_STRIDE", "59"))
"""1 lets every single call of the scene fail, for the long run (half an hour). The suite takes every 59th of thousands,
other ones for either fault; commits and calls to plain files are few, and it takes every one of them. A call is one to
the database driver: within SQLite, files fail in tests/cache/test_faults.py."""

MACHINES: dict[str, Callable[[World], Storage]] = {
    "village": lambda world: world.workstations[0].storage,
    "district": lambda world: world.server.storage,
}


def until_it_comes_too_late(
    scene: Sequence[Happening], arm: Callable[[World, int], Callable[[], int]]
) -> Iterator[str]:
    """Play the scene with a fault at the nth call, for every n that it reaches; what broke."""
    nth, reached = 1, True
    while reached:
        counts: list[Callable[[], int]] = []

        def prepare(world: World, nth: int = nth, counts: list[Callable[[], int]] = counts) -> None:
            counts.append(arm(world, nth))

        outcome = enact(scene, prepare)
        if outcome.violation:
            yield f"at {nth}: {outcome.violation.said}"
        reached = counts[0]() > 0
        nth += 1


def test_the_scene_has_everything_that_touches_a_disk() -> None:
    outcome = enact(SCENE, lambda _: None)
    assert outcome.violation is None
    told = "\n".join(outcome.trace)
    assert "GET /v1/changes" in told
    assert "POST /v1/commands" in told
    assert "PATCH" in told, "an upload"
    assert "-> 410" in told, "a reset"


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("words", DISK_FAULTS)
@pytest.mark.parametrize("machine", sorted(MACHINES))
def test_no_promise_breaks_whichever_call_fails(machine: str, words: str) -> None:
    first = 1 + DISK_FAULTS.index(words) * STRIDE // len(DISK_FAULTS)

    def arm(world: World, turn: int) -> Callable[[], int]:
        storage = MACHINES[machine](world)
        storage.fail_at(first + (turn - 1) * STRIDE, words)
        return lambda: storage.faults

    assert list(until_it_comes_too_late(SCENE, arm)) == []


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
@pytest.mark.parametrize("machine", sorted(MACHINES))
def test_no_promise_breaks_whichever_commit_is_the_last(machine: str, before: bool) -> None:
    def arm(world: World, nth: int) -> Callable[[], int]:
        storage = MACHINES[machine](world)
        storage.kill_at(nth, before=before, power=machine != "district")
        return lambda: storage.faults

    assert list(until_it_comes_too_late(SCENE, arm)) == []


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO], ids=["full", "broken"])
def test_no_promise_breaks_whichever_call_to_an_attachment_of_the_district_fails(error: int) -> None:
    def arm(world: World, nth: int) -> Callable[[], int]:
        folder = world.server.grounds.folder
        files = Files(folder / "blobs", folder / "uploads")
        files.fail_at(nth, error)
        world.until_closed.enter_context(files.beneath())
        return lambda: files.faults

    assert list(until_it_comes_too_late(UPLOAD, arm)) == []
