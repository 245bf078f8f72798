"""Damage anywhere: every draft and every queued command is saved, or it is said which was not."""

import os
import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from sync.cache.cache import Cache, open_cache
from sync.cache.profile import Profile
from sync.cache.rescue.copies import copies, keep
from sync.cache.salvage import Salvaged, salvage
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.cache.scenery import KEY, Hand, change, desk, note
from tests.helpers.clocks import SteadyClock

PLACES = 200
CHUNKS = 4
A_PAGE = 12
"""Rows of drafts or commands at most in one page."""


@dataclass
class Written:
    """Ids of what was written before and after the copy was made."""

    drafts: list[str]
    commands: list[str]
    late_drafts: list[str]
    late_commands: list[str]


def write(cache: Cache, orders: list[WorkOrder], clock: SteadyClock) -> tuple[list[str], list[str]]:
    """A draft and a command for each order; the ids."""
    drafts, commands = [], []
    for order in orders:
        draft = cache.drafts.open(order.id, Verb.REPLY).id
        cache.drafts.save(draft, {"text": f"已到现场查看，{order.subject}，今晚修好。" * 20})
        command = note(cache, order, clock)
        cache.outbox.put(command, due=None)
        drafts.append(draft)
        commands.append(command.id)
    return drafts, commands


@pytest.fixture
def full(profile: Profile, clock: SteadyClock) -> Written:
    """A closed cache of 60 orders; two thirds of what was written on them is in a copy."""
    cache, hand = desk(profile, clock), Hand(clock)
    orders = [hand.signed(hand.dispatched(subject=f"第 {number} 号路灯不亮")) for number in range(60)]
    cache.orders.apply([change(order) for order in orders], "c1")
    drafts, commands = write(cache, orders[:40], clock)
    keep(profile, KEY, clock.tick(60))
    late = write(cache, orders[40:], clock)
    cache.close()
    return Written(drafts, commands, *late)


def damaged(profile: Profile, folder: Path, places: list[int]) -> Profile:
    """A copy of the whole profile with broken bytes at these places."""
    other = Profile(folder)
    shutil.copytree(profile.root, other.root)
    with other.cache_file.open("r+b") as file:
        for place in places:
            file.seek(place)
            file.write(os.urandom(16))
    return other


def saved(profile: Profile, clock: SteadyClock) -> tuple[set[str], set[str]]:
    """Drafts and commands that are there now."""
    cache = open_cache(profile, KEY, clock)
    found = {draft.id for draft in cache.drafts.all()}, {item.envelope.id for item in cache.outbox.all()}
    cache.close()
    return found


def unaccounted(result: Salvaged, table: str, there: set[str], written: list[str]) -> list[str]:
    """What is neither there nor told to be lost."""
    named = {str(part) for lost in result.lost if lost.table == table for part in (*lost.key, *lost.told.values())}
    return [each for each in written if each not in there and each not in named and table not in result.broken]


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_damage_at_two_hundred_places_one_after_the_other(
    profile: Profile, full: Written, tmp_path: Path, clock: SteadyClock, chunk: int
) -> None:
    chance, size = Random(chunk), profile.cache_file.stat().st_size
    lost = 0
    for number in range(PLACES // CHUNKS):
        hurt = damaged(profile, tmp_path / f"hurt-{number}", [chance.randrange(size - 16)])
        result = salvage(hurt, KEY, clock.now())
        drafts, commands = saved(hurt, clock)
        assert set(full.drafts) <= drafts, f"place {number}: what is in a copy is never lost"
        assert set(full.commands) <= commands, f"place {number}"
        assert unaccounted(result, "draft", drafts, full.late_drafts) == [], f"place {number}"
        assert unaccounted(result, "outbox", commands, full.late_commands) == [], f"place {number}"
        assert len(result.lost) <= A_PAGE, f"place {number}: what lies behind a broken page is read all the same"
        lost += len(result.lost)
        shutil.rmtree(hurt.root)
    assert lost, "some of the places hit what was in no copy, else this test shows nothing"


def test_damage_at_two_hundred_places_at_once(
    profile: Profile, full: Written, tmp_path: Path, clock: SteadyClock
) -> None:
    chance, size = Random(12), profile.cache_file.stat().st_size
    hurt = damaged(profile, tmp_path / "hurt", [chance.randrange(size - 16) for _ in range(PLACES)])
    result = salvage(hurt, KEY, clock.now())
    drafts, commands = saved(hurt, clock)
    assert set(full.drafts) <= drafts
    assert set(full.commands) <= commands
    assert unaccounted(result, "draft", drafts, full.late_drafts) == []
    assert result.copied_at is not None
    assert result.copied_at < clock.now()


def test_copies_move_on_by_their_age(profile: Profile, clock: SteadyClock) -> None:
    desk(profile, clock).close()
    began = clock.now()
    for _ in range(30 * 6):
        keep(profile, KEY, clock.tick(600))
    ages = [clock.now() - made(file, clock) for file in copies(profile)]
    assert len(ages) == 3
    assert ages[0] == timedelta(0)
    assert timedelta(0) < ages[1] <= timedelta(hours=1, minutes=10)
    assert timedelta(hours=1) < ages[2] <= clock.now() - began


def made(file: Path, clock: SteadyClock) -> datetime:
    return datetime.fromtimestamp(file.stat().st_mtime, clock.now().tzinfo)


def test_a_copy_is_as_secret_as_the_cache(profile: Profile, full: Written) -> None:
    (copy,) = copies(profile)
    assert "路灯".encode() not in copy.read_bytes()
    assert b"SQLite format" not in copy.read_bytes()[:100]
    assert (copy.parent.stat().st_mode & 0o777, copy.stat().st_mode & 0o077) == (0o700, 0)
