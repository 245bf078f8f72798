"""Courier files on the road: made, handed to somebody, right or wrong, once or twice, at once or much later."""

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Final

from sync.client.courier.exporting import export_answers, export_outbox
from sync.client.courier.importing import import_file
from sync.client.errors import LineProblem
from sync.contract.parcel import Label, ParcelKind, ParcelProblem
from sync.contract.parcel.label import read_head
from tests.simulation.happenings.district import elsewhere
from tests.simulation.scenery import ROAD
from tests.simulation.workstation import Workstation
from tests.simulation.world import World

MOST: Final = 8
"""So many files are on the road at once; one more, and one of them is lost."""


def courier(world: World, random: Random) -> str:
    """Somebody writes a file, which is relayed at once or later; or gets one on the road, of which a copy stays."""
    road = world.workstations[0].root.parent / ROAD
    road.mkdir(exist_ok=True)
    files = sorted(road.glob("*.dbx"))
    if len(files) > MOST:
        random.choice(files).unlink()
        return "a file is lost"
    if files and random.random() < 0.4:
        file = random.choice(files)
        return _hand(world, _receiver(world, file, random), file)
    return _journey(world, random, road)


def _journey(world: World, random: Random, road: Path) -> str:
    """Out, to the district and back, or as far as it comes; now and then the line returns before the file does."""
    at, relay = random.sample(world.workstations, 2)
    before = set(road.glob("*.dbx"))
    said = [f"{at.name} writes its outbox, {_survives(at, lambda: _write(at, road))}"]
    fresh = sorted(set(road.glob("*.dbx")) - before)
    said += [_hand(world, relay, file) for file in fresh if random.random() < 0.9]
    if random.random() < 0.4:
        world.tell("      meanwhile " + elsewhere(world, random))
        said.append("the line is back " + at.survives(at.cycle))
    answers = [file for file in sorted(set(road.glob("*.dbx")) - before) if _label(file).kind is ParcelKind.ANSWER]
    said += [_hand(world, at, answer) for answer in answers if random.random() < 0.6]
    return "; ".join(said)


def _receiver(world: World, file: Path, random: Random) -> Workstation:
    """As a rule whoever an answer is for; whoever comes along for an outbox, and now and then for an answer too."""
    label = _label(file)
    own = next(at for at in world.workstations if at.device == label.device)
    return own if label.kind is ParcelKind.ANSWER and random.random() < 0.9 else random.choice(world.workstations)


def _hand(world: World, at: Workstation, file: Path) -> str:
    return f"{at.name} gets {file.name}, {_survives(at, lambda: _take(world, at, file, file.parent))}"


def _write(at: Workstation, road: Path) -> str:
    done = export_outbox(at.cache, at.clock, road)
    return f"{done.commands} commands"


def _take(world: World, at: Workstation, file: Path, road: Path) -> str:
    before, claimed = _place(at), at.claimed
    at.claimed = _long_ago
    try:
        done = import_file(at.cache, at.clock, file)
    finally:
        at.claimed = claimed
        if not at.storage.dead and before[0] == _place(at)[0] and before[1] > _place(at)[1]:
            at.went_back.append("a file moved the feed back")
    if done.applied is not None:
        return f"{done.applied.receipts} receipts, {done.applied.rows} rows"
    world.tell(f"    {at.name} is {at.cycle().status.state}")
    return f"{len(export_answers(at.cache, road))} answers"


def _survives(at: Workstation, work: Callable[[], str]) -> str:
    said: list[str] = []

    def told() -> None:
        try:
            said.append(work())
        except (ParcelProblem, LineProblem) as problem:
            said.append(problem.title)

    return at.survives(told) or "".join(said)


def _long_ago() -> None:
    """What a file says of a moment while it was made cannot be compared with the district of today."""


def _place(at: Workstation) -> tuple[int, int]:
    """Which time everything is fetched, and how far that has come."""
    with at.storage.unfailing(), at.cache._database.read() as connection:
        generation, cursor = connection.exec_driver_sql("SELECT generation, cursor FROM feed").one()
    return generation, int(cursor.partition(".")[0].partition(":")[0]) if cursor else -1


def _label(file: Path) -> Label:
    with file.open("rb") as opened:
        return read_head(opened)[0]
