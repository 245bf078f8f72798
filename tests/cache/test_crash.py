"""A power cut at any moment loses nothing that was acknowledged, and never leaves half a page."""

import random
import time
from pathlib import Path

import pytest

from sync.cache.cache import Cache, open_cache
from sync.cache.places import Place
from sync.cache.profile import Profile
from tests.cache.scenery import KEY
from tests.helpers.clocks import SteadyClock
from tests.helpers.processes import python, running, written

NORMAL, FULL = 1, 2
"""What SQLite calls the two."""


@pytest.mark.parametrize("seed", range(6))
def test_kill_minus_nine_loses_nothing_acknowledged(tmp_path: Path, clock: SteadyClock, seed: int) -> None:
    notes = tmp_path / "acknowledged"
    with running(python("-m", "tests.cache.typist", str(tmp_path)), log=tmp_path / "log") as typist:
        written(notes, typist)
        time.sleep(random.Random(seed).uniform(0.01, 0.4))
        typist.kill()
    said = [line.split() for line in notes.read_text().splitlines() if line]
    draft = next(word for kind, word in said if kind == "draft")
    turns = [int(word) for kind, word in said if kind == "saved"]
    cache = open_cache(Profile(tmp_path / "profile"), KEY, clock)
    kept = cache.drafts.get(draft)
    if turns:
        assert kept is not None
        turn = int(kept.fields["text"].split("次")[0][1:])
        assert turn in (turns[-1], turns[-1] + 1)
        assert kept.fields["text"] == f"第{turn}次保存" + "字" * turn
    assert {word for kind, word in said if kind == "sent"} <= {item.id for item in cache.outbox.all()}
    arrived = int((cache.orders.cursor() or "c0").removeprefix("c"))
    assert len(cache.orders.revs()) == arrived + 1, "rows and cursor move together"
    counts = cache.views.counts(clock.now())
    assert counts[Place.REPORTED] + counts[Place.CLOSED] == arrived + 1
    cache.close()


def test_what_the_user_wrote_waits_for_the_disk(village: Cache) -> None:
    database = village._database
    with database.write() as tx:
        assert tx.exec_driver_sql("PRAGMA synchronous").scalar() == FULL
    with database.write(refetchable=True) as tx:
        assert tx.exec_driver_sql("PRAGMA synchronous").scalar() == NORMAL
        assert tx.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    with database.write() as tx, database.read() as other:
        assert tx.exec_driver_sql("PRAGMA synchronous").scalar() == FULL
        assert other.exec_driver_sql("PRAGMA synchronous").scalar() == FULL
