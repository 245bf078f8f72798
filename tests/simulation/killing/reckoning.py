"""Looks at what the killed processes left, with the eyes of the simulation: the same promises on the same files."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final

from sync.cache.outbox_item import OutboxState
from sync.contract.clock import SystemClock
from tests.helpers.clocks import MORNING
from tests.simulation import invariants
from tests.simulation.clocks import OwnClock, TrueTime
from tests.simulation.killing.killing import typed
from tests.simulation.killing.station import Station
from tests.simulation.killing.yard import Yard
from tests.simulation.line import Line
from tests.simulation.server import Grounds, Server
from tests.simulation.workstation import Promised, Workstation
from tests.simulation.world import World

NEEDS_A_WITNESS: Final = {invariants.refused_means_judged, invariants.rows_never_go_back}
"""Promises that only somebody who watched all the time could check."""

PROMISES: Final = tuple(each for each in invariants.ALWAYS + invariants.AT_REST if each not in NEEDS_A_WITNESS)


def broken(yard: Yard) -> list[str]:
    """Every broken promise; all processes have ended."""
    world = _world(yard)
    try:
        found = [f"{each.__name__}: {said}" for each in PROMISES for said in each(world)]
        pairs = zip(yard.stations, world.workstations, strict=True)
        return found + [said for station, at in pairs for said in _forgotten(station, at)]
    finally:
        for at in world.workstations:
            at.cache.close()
        world.server.grounds.engine.dispose()


def _forgotten(station: Station, at: Workstation) -> Iterator[str]:
    """What somebody was told is kept and is not there."""
    lost = station.told - set(at.promised.given)
    if lost:
        yield f"{station.name} lost {len(lost)} commands that it had acknowledged"
    for (_, before), (word, after) in pairwise(typed(station)):
        if word == "found" and after not in (before, before + 1):
            yield f"{station.name} found words {after}, saved were {before}"


def _world(yard: Yard) -> World:
    time = TrueTime()
    time.passes((SystemClock().now() - MORNING).total_seconds())
    server = Server(Grounds(yard.folder / "district"), OwnClock(time))
    stations = [_workstation(yard.folder, station, server, time) for station in yard.stations]
    logs = [log.read_text(encoding="utf-8", errors="replace") for log in sorted(yard.folder.glob("*.log"))]
    return World(time, server, stations, logs)


def _workstation(folder: Path, station: Station, server: Server, time: TrueTime) -> Workstation:
    line = Line(server, time, lambda _: None)
    at = Workstation(station.name, station.name, folder / station.name, line, OwnClock(time), "after", station.key)
    held = at.cache.outbox.all(past=100_000)
    turns = sorted(held, key=lambda item: item.id)
    at.promised = Promised(
        words={draft.id: draft.fields for draft in at.cache.drafts.all()},
        given={item.id: item.envelope for item in turns},
        taken_back=frozenset(item.id for item in held if item.state is OutboxState.WITHDRAWN),
    )
    return at
