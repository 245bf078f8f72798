"""kill -9 in the middle of a sentence behind an inserted phrase, twenty times: at most two seconds are missing."""

import random
import subprocess
import sys
import time
from itertools import cycle, islice
from pathlib import Path

import pytest

from sync.cache.cache import open_cache
from sync.cache.profile import Profile
from sync.contract.phrasebook import Phrase
from sync.regulation.terms import Verb
from tests.cache.scenery import KEY, Hand, desk
from tests.desktop_work.typist import PHRASE, TEXT
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock

ROUNDS = 5
AT_ONCE = 4
MAY_BE_LOST_S = 2.0
ROOT = Path(__file__).parents[2]


class Typist:
    """A desk in a process of its own, in which somebody is typing."""

    def __init__(self, root: Path) -> None:
        self.profile = Profile(root)
        cache = desk(self.profile, SteadyClock())
        order = orders.drain(Hand(SteadyClock()))
        orders.fill(cache, [order])
        cache.phrases.add(Phrase(title=PHRASE, text="{单号}夜间巡查："))
        cache.close()
        self.order = order.id
        self.inserted = f"{order.number}夜间巡查："
        self.log = root / "keys"
        command = [sys.executable, "-X", "faulthandler", "-m", "tests.desktop_work.typist", str(root), order.id]
        self.words = root / "stderr"
        with self.log.open("w") as log, self.words.open("w") as words:
            self.process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=words)

    def kill(self) -> float:
        """Kill -9; the moment of it."""
        self.process.kill()
        moment = time.monotonic()
        self.process.wait()
        return moment

    def keys(self) -> list[tuple[int, float]]:
        """How many characters were there at which moment."""
        whole = self.log.read_text().rpartition("\n")[0].splitlines()
        return [(int(count), float(at)) for count, at in (line.split() for line in whole)]

    def found(self) -> str:
        """What the next start finds."""
        cache = open_cache(self.profile, KEY, SteadyClock())
        drafts = [draft for draft in cache.drafts.of(self.order) if draft.verb is Verb.PROGRESS]
        cache.close()
        return str(drafts[0].fields["text"]) if drafts else ""


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_nothing_older_than_two_seconds_is_lost(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    typists = [Typist(tmp_path / str(n)) for n in range(AT_ONCE)]
    try:
        _wait_for_keys(typists)
        killed = []
        for typist in typists:
            time.sleep(chance.uniform(0.2, 1.1))
            killed.append(typist.kill())
    finally:
        for typist in typists:
            typist.process.kill()
            typist.process.wait()
    for typist, moment in zip(typists, killed, strict=True):
        text, keys = typist.found(), typist.keys()
        due = max((count for count, at in keys if at < moment - MAY_BE_LOST_S), default=0)
        assert len(text) >= due, f"{due - len(text)} characters older than two seconds are missing"
        whole = typist.inserted + "".join(islice(cycle(TEXT), len(text)))
        assert text == whole[: len(text)]


def _wait_for_keys(typists: list[Typist]) -> None:
    """Until every one of them types; starting four desks at once takes a while."""
    end = time.monotonic() + 60
    while not all(typist.keys() for typist in typists):
        silent = [typist for typist in typists if not typist.keys()]
        assert time.monotonic() < end, [(each.process.poll(), each.words.read_text()[-2000:]) for each in silent]
        time.sleep(0.05)
