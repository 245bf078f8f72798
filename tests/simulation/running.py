"""Runs one seed: step by step, every invariant checked, until the first broken promise or the end."""

import atexit
import logging
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache, partial
from multiprocessing.util import Finalize
from pathlib import Path
from random import Random

from tests.simulation.chance import seeded
from tests.simulation.counting import listen_for_claims
from tests.simulation.happening import Happening, happen, make_happen
from tests.simulation.invariants import ALWAYS, AT_REST, Invariant
from tests.simulation.scenery import Scenery, folder, small_world
from tests.simulation.steps import Step, plan
from tests.simulation.workstation import Workstation
from tests.simulation.world import World, new_world

Move = Callable[[World], None]


@dataclass(frozen=True, slots=True)
class Violation:
    """A promise that was broken: which one, in what way, and after how many steps."""

    invariant: str
    said: str
    after: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one seed came to; `hits`: how often each thing happened that can."""

    seed: int
    trace: tuple[str, ...]
    violation: Violation | None
    hits: Mapping[str, int]


@cache
def scenery(process: int) -> Scenery:
    """One for each process; its folder goes with it, or with the process that made this one."""
    made = folder()
    atexit.register(made.cleanup)
    Finalize(made, made.cleanup, exitpriority=1)
    return Scenery(Path(made.name))


def run(
    seed: int,
    profile: str = "quick",
    steps: Sequence[Step] | None = None,
    prepare: Callable[[World], None] = lambda _: None,
) -> Outcome:
    """One seed, or some of its steps, until the first violation or the end; `prepare` may plan a fault of its own."""
    chosen = plan(seed, profile) if steps is None else steps
    return _run(seed, [partial(happen, step=step) for step in chosen], prepare)


def enact(scene: Sequence[Happening], prepare: Callable[[World], None]) -> Outcome:
    """A scene that somebody wrote, instead of a seed's steps."""
    moves = [partial(_act, happening=happening, turn=turn) for turn, happening in enumerate(scene)]
    return _run(0, moves, prepare)


def _act(world: World, happening: Happening, turn: int) -> None:
    make_happen(world, happening.__name__, happening, Random(turn))


def _run(seed: int, moves: Sequence[Move], prepare: Callable[[World], None]) -> Outcome:
    place = scenery(os.getpid())
    _ = place.template
    with overhearing() as overheard, seeded(seed), small_world():
        world = new_world(place, seed, overheard)
        listen_for_claims(world)
        try:
            prepare(world)
            violation = _played(world, moves)
        finally:
            world.close()
    return Outcome(seed, tuple(world.trace), violation, dict(world.hits))


class _Ear(logging.Handler):
    """Keeps every word, with the story of an exception, as a log file would."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(self.format(record))


@contextmanager
def overhearing() -> Iterator[list[str]]:
    """What is logged inside, kept from everybody else: the faults are planned, and whoever comes after hears again."""
    root, ear = logging.getLogger(), _Ear()
    handlers, level = root.handlers, root.level
    root.handlers = [ear]
    root.setLevel(logging.INFO)
    try:
        yield ear.heard
    finally:
        root.handlers = handlers
        root.setLevel(level)


def _played(world: World, moves: Sequence[Move]) -> Violation | None:
    for number, move in enumerate(moves, 1):
        before = _states(world)
        move(world)
        world.watched = [at for at, was in zip(world.workstations, before, strict=True) if _state(world, at) != was]
        found = _first(world, ALWAYS, number) if world.watched else None
        if found:
            return found
    world.come_to_rest()
    for at in world.workstations:
        at.look()
    world.watched = world.workstations
    return _first(world, ALWAYS + AT_REST, len(moves))


def _states(world: World) -> list[object]:
    return [_state(world, at) for at in world.workstations]


def _state(world: World, at: Workstation) -> object:
    return world.server.state, at.state, at.promised


def _first(world: World, invariants: Sequence[Invariant], after: int) -> Violation | None:
    """The first broken promise; what cannot have changed since it was last looked at is not looked at again."""
    with ExitStack() as looking:
        for storage in (world.server.storage, *(at.storage for at in world.workstations)):
            looking.enter_context(storage.unfailing())
        for invariant in invariants:
            said = next(iter(invariant(world)), None)
            if said is not None:
                world.tell(f"VIOLATION of {invariant.__name__}: {said}")
                return Violation(invariant.__name__, said, after)
    return None
