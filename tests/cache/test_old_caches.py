"""Caches of earlier versions open, keep what was written, and gain what they lacked."""

from contextlib import closing

from sync.cache.cache import open_cache
from sync.cache.history import Fate
from sync.cache.keyed import SCHEMA, connect, examine, prepare
from sync.cache.migrations import statements
from sync.cache.profile import Profile
from sync.cache.salvage import salvage
from tests.cache.scenery import KEY, Hand, change, desk, note
from tests.helpers.clocks import SteadyClock


def made_by(version: int, profile: Profile, like: Profile) -> None:
    """A file with the tables of `version`, and in them what the cache `like` holds of them."""
    profile.make()
    prepare(profile, KEY)
    with closing(connect(like.cache_file, KEY)) as full, closing(connect(profile.cache_file, KEY)) as old:
        for number in range(1, version + 1):
            for statement in statements(number):
                old.execute(statement)
        for table in ("identity", "setting", "outbox"):
            for row in full.execute(f"SELECT * FROM {table}"):
                old.execute(f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(row))})", tuple(row))
        old.execute(f"PRAGMA user_version = {version}")


def test_a_cache_of_the_first_version_gains_the_history(profile: Profile, clock: SteadyClock) -> None:
    newer = Profile(profile.root.parent / "newer")
    cache = desk(newer, clock)
    hand = Hand(clock)
    order = hand.signed(hand.dispatched())
    command = note(cache, order, clock)
    cache.outbox.put(command, due=None)
    for _ in range(3):
        cache.outbox.attempted([command.id], clock.tick())
    cache.close()
    made_by(1, profile, newer)
    assert examine(profile, KEY) == 1

    again = open_cache(profile, KEY, clock)
    assert examine(profile, KEY) == SCHEMA
    assert again.outbox.waiting() == 1
    assert (again.outbox.history(command.id).attempts, again.outbox.history(command.id).left_out) == ((), 3)
    again.outbox.attempted([command.id], clock.tick())
    history = again.outbox.history(command.id)
    assert [attempt.fate for attempt in history.attempts] == [Fate.BEGUN]
    assert history.left_out == 3, "those before are counted, not invented"
    again.close()


def test_a_damaged_cache_of_the_first_version_breaks_off_nowhere(profile: Profile, clock: SteadyClock) -> None:
    newer = Profile(profile.root.parent / "newer")
    desk(newer, clock).close()
    made_by(1, profile, newer)
    saved = salvage(profile, KEY, clock.now())
    assert saved.broken == ()
    assert saved.rows["attempt"] == 0


def test_a_cache_that_knew_no_sources_learns_them_from_its_facts(profile: Profile, clock: SteadyClock) -> None:
    cache, hand = desk(profile, clock), Hand(clock)
    order = hand.dispatched()
    cache.orders.apply([change(order)], "c1")
    cache.close()
    with closing(connect(profile.cache_file, KEY)) as old:
        old.executescript("DROP INDEX listed_source; ALTER TABLE listed DROP COLUMN source; DROP TABLE phrase")
        old.execute("PRAGMA user_version = 8")
    again = open_cache(profile, KEY, clock)
    assert again.views.sources() == [order.source], "R2.1"
    again.close()
