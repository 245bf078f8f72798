"""Does what the plan says: work is given, processes run, and one of them is killed in the middle of it."""

import json
import subprocess
from typing import Any, Final

from tests.helpers.processes import ROOT, python
from tests.simulation.killing.plan import Kill, Victim
from tests.simulation.killing.station import LONGEST_S, PASSPHRASE, Station, ended_within
from tests.simulation.killing.typist import NOTES
from tests.simulation.killing.yard import Yard

TYPES_S: Final = 1.0
PHOTO: Final = 120_000
REST: Final = 12
"""Cycles that a workstation gets at the end until nothing waits."""


def suffer(yard: Yard, kill: Kill, number: int) -> bool:
    """One kill of the plan; False where the process had ended before its moment came."""
    for _ in range(kill.orders):
        yard.order_arrives()
    return KILLINGS[kill.victim](yard, yard.stations[kill.station], kill, number)


def come_to_rest(yard: Yard) -> None:
    """Nobody kills any more: every workstation syncs until nothing waits and nothing comes."""
    for _ in range(REST):
        said = [station.run("once") for station in yard.stations]
        if not any(each["waiting"] or each["sent"] or each["received"] for each in said):
            return


def _district_dies(yard: Yard, at: Station, kill: Kill, number: int) -> bool:
    at.note(at.run("queue", _wishes(yard, at, kill, number)))
    child = at.start("once")
    done = ended_within(child, at.usual * kill.share)
    yard.server.kill()
    child.wait(LONGEST_S)
    yard.server.restart()
    return not done


def _sync_dies(yard: Yard, at: Station, kill: Kill, number: int) -> bool:
    at.note(at.run("queue", _wishes(yard, at, kill, number)))
    return _killed(at, kill, "once")


def _queue_dies(yard: Yard, at: Station, kill: Kill, number: int) -> bool:
    killed = _killed(at, kill, "queue", _wishes(yard, at, kill, number))
    at.note(at.answer())
    return killed


def _typist_dies(_: Yard, at: Station, kill: Kill, __: int) -> bool:
    at.run("once")
    command = python("-m", "tests.simulation.killing.typist", str(at.profile.root), PASSPHRASE)
    with at.log.open("ab") as log:
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=log, cwd=ROOT)
    return _dies(child, TYPES_S * (0.5 + kill.share))


def _killed(at: Station, kill: Kill, *arguments: str) -> bool:
    return _dies(at.start(*arguments), at.usual * kill.share)


def _dies(child: "subprocess.Popen[bytes]", seconds: float) -> bool:
    """`kill -9` after so many seconds; False when it had ended by itself."""
    if ended_within(child, seconds):
        return False
    child.kill()
    child.wait(LONGEST_S)
    return True


def _wishes(yard: Yard, at: Station, kill: Kill, number: int) -> str:
    """A file of things to do on the newest orders, some with a photo; what the Measures refuse is refused."""
    wishes: list[dict[str, Any]] = []
    for place in range(kill.wishes):
        order = yard.orders[-1 - place // 2 % len(yard.orders)]
        text = f"{at.name} 第 {number} 轮第 {place + 1} 条"
        attach = [_photo(at, number)] if place < kill.photos else []
        wishes.append({"verb": "sign", "order": order})
        wishes.append({"verb": "progress", "order": order, "fields": {"text": text}, "attach": attach})
    file = at.log.with_suffix(".json")
    file.write_text(json.dumps(wishes), encoding="utf-8")
    return str(file)


def _photo(at: Station, number: int) -> str:
    photo = at.log.with_name(f"{at.name}-{number}.jpg")
    photo.write_bytes(number.to_bytes(4, "big") * (PHOTO // 4))
    return str(photo)


def typed(at: Station) -> list[tuple[str, int]]:
    """What the typists noted: what they found, and what was acknowledged."""
    notes = at.profile.root.with_name(f"{at.name}-{NOTES}")
    lines = notes.read_text().splitlines() if notes.exists() else []
    return [(line.split()[0], int(line.split()[1])) for line in lines]


KILLINGS: Final = {
    Victim.DISTRICT: _district_dies,
    Victim.SYNC: _sync_dies,
    Victim.QUEUE: _queue_dies,
    Victim.TYPIST: _typist_dies,
}
