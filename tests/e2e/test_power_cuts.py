"""Twenty power cuts in the middle of typing: what was written more than two seconds before is always found again."""

import json
import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

from sync.regulation.terms import Verb
from tests.e2e.afternoon import unsigned, until_all_has_left
from tests.e2e.place import PASSPHRASE, filled, served, sitting
from tests.e2e.rows import own_rows
from tests.story.desks import RemoteDesk

DESKS, CUTS_EACH = 2, 10
"""Two workstations at once, ten power cuts each: most of the time of one is somebody's typing."""
MAY_BE_LOST_S = 2.0
SHORTEST_S, LONGEST_S = 0.05, 3.5
SEED = 20261123


@dataclass(frozen=True)
class Key:
    """One key and the moment just before it was pressed, by the machine's monotonic clock."""

    key: str
    at: float


def test_twenty_power_cuts_in_the_middle_of_typing_lose_at_most_two_seconds(tmp_path: Path) -> None:
    number = enrolled_profile(tmp_path)
    shutil.copytree(tmp_path / "village-0", tmp_path / "village-1")
    with ThreadPoolExecutor(DESKS) as desks:
        ages = [
            *desks.map(lambda which: suffer(tmp_path / f"village-{which}", number, Random(SEED + which)), range(DESKS))
        ]
    assert all(len(each) == CUTS_EACH for each in ages)
    print(f"oldest key missing after each cut, in seconds: {[f'{age:.2f}' for each in ages for age in each]}")


def suffer(profile: Path, number: str, chance: Random) -> list[float]:
    """Type, lose the power, start again, look, type on; the age of the oldest missing key after each cut."""
    before, found, cut_at, keys, typed = "", "", 0.0, list[Key](), 0
    ages = []
    for cut in range(CUTS_EACH + 1):
        desk = open_again(profile, number)
        found = desk("written", verb=Verb.PROGRESS, field="text")
        if cut:
            ages.append(judge(before, keys, cut_at, found))
        if cut < CUTS_EACH:
            before = found
            keys, cut_at = type_until_the_power_fails(desk, profile.with_name(f"{profile.name}-keys-{cut}"), chance)
            typed += len(keys)
    assert desk.close() == 0
    assert typed > 10 * CUTS_EACH, "somebody typed"
    assert len(found) > typed // 2, "and most of it is there"
    return ages


def judge(before: str, keys: list[Key], cut_at: float, found: str) -> float:
    """What was there, then the keys in their order without a gap; what is missing was typed just before the cut."""
    typed = before + "".join(key.key for key in keys)
    assert typed.startswith(found), f"not what was typed: {found!r} of {typed!r}"
    assert len(found) >= len(before), f"older text is gone: {found!r} after {before!r}"
    missing = keys[len(found) - len(before) :]
    oldest = max((cut_at - key.at for key in missing), default=0.0)
    assert oldest <= MAY_BE_LOST_S, f"missing {len(missing)} keys, the oldest {oldest:.2f} s old"
    return oldest


def type_until_the_power_fails(desk: RemoteDesk, notes: Path, chance: Random) -> tuple[list[Key], float]:
    """Type for a while and be killed from outside; the keys, and the moment of the cut."""
    desk("type_on", field="text", notes=str(notes), seed=chance.randrange(10**6))
    time.sleep(chance.uniform(SHORTEST_S, LONGEST_S))
    cut_at = time.monotonic()
    desk.power_cut()
    lines = notes.read_text().splitlines() if notes.exists() else []
    return [Key(**json.loads(line)) for line in lines], cut_at


def open_again(profile: Path, number: str) -> RemoteDesk:
    """The workstation after a restart, without a line, with the order on the screen."""
    desk = RemoteDesk(profile.name, profile, passphrase=PASSPHRASE)
    desk("at_work")
    desk("open_order", number=number)
    return desk


def enrolled_profile(folder: Path) -> str:
    """A workstation that has signed for an order; the order's number. The district is gone afterwards."""
    filled(folder, own_rows(folder))
    with served(folder) as place, sitting(place, name="village-0") as desk:
        number = unsigned(place)[0].number
        desk("open_order", number=number)
        desk("compose", verb=Verb.SIGN)
        desk("submit")
        until_all_has_left(desk)
    return number
