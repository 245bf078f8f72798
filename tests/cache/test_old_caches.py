"""Caches of earlier versions open, keep what was written, and gain what they lacked."""

from contextlib import closing
from dataclasses import replace

from sync.cache.cache import open_cache
from sync.cache.filters import Filter
from sync.cache.history import Fate
from sync.cache.keyed import SCHEMA, connect, examine, prepare
from sync.cache.migrations import statements
from sync.cache.places import Place
from sync.cache.profile import Profile
from sync.cache.salvage import salvage
from sync.regulation.repeat import Repeat
from sync.regulation.terms import HopState
from tests.cache.scenery import KEY, TOWN_CLERK, Hand, change, desk, note
from tests.helpers.clocks import SteadyClock

UNDONE = {
    13: "DROP TABLE below; DROP TABLE below_tally; DROP TABLE chased; DROP INDEX approval_by",
    12: "DROP TABLE access_log",
    11: (
        "DROP TABLE tagged; DROP INDEX listed_repeats; ALTER TABLE listed DROP COLUMN arrived;"
        " ALTER TABLE listed DROP COLUMN repeats;"
        + ";".join(
            f"ALTER TABLE listing DROP COLUMN {column}"
            for column in ("source", "unit", "state", "rating", "number", "arrived", "repeats")
        )
    ),
    10: "DROP TABLE phrase",
    9: "DROP INDEX listed_source; ALTER TABLE listed DROP COLUMN source",
}
"""How a step of the migrations is taken back, so that a full cache becomes one of the version before."""


def back_to(version: int, profile: Profile) -> None:
    """Make the closed cache one of an earlier version, with everything in it that such a one had."""
    with closing(connect(profile.cache_file, KEY)) as old:
        for number in range(SCHEMA, version, -1):
            old.executescript(UNDONE[number])
        old.execute(f"PRAGMA user_version = {version}")


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
    back_to(8, profile)
    again = open_cache(profile, KEY, clock)
    assert again.views.sources() == [order.source], "R2.1"
    again.close()


def test_a_cache_that_could_not_be_narrowed_learns_how_from_its_facts(profile: Profile, clock: SteadyClock) -> None:
    cache, hand = desk(profile, clock), Hand(clock)
    first = hand.dispatched(tags=("领导批示",))
    again = replace(hand.dispatched(), repeat=Repeat(first=first.number, why=(), linked_at=clock.now()))
    cache.orders.apply([change(first), change(again)], "c1")
    cache.close()
    back_to(10, profile)
    cache = open_cache(profile, KEY, clock)
    wanted = {
        Filter(tag="领导批示"): {first.id},
        Filter(group=first.number): {first.id, again.id},
        Filter(units=("v1",), state=HopState.AWAITING_SIGNATURE): {first.id, again.id},
    }
    for where, ids in wanted.items():
        assert {row.order_id for row in cache.views.rows(Place.REPORTED, clock.now(), where=where)} == ids
    row = cache.views.row(again.id)
    assert row is not None
    assert (row.arrived, row.group, row.repeats) == (again.registered_at, first.number, 1)
    cache.close()


def test_a_cache_that_knew_nothing_of_units_below_learns_it_from_its_facts(
    profile: Profile, clock: SteadyClock
) -> None:
    cache, hand = desk(profile, clock, TOWN_CLERK), Hand(clock)
    cache.orders.apply([change(hand.dispatched())], "c1")
    cache.close()
    back_to(12, profile)
    again = open_cache(profile, KEY, clock)
    assert {unit.name: unit.unsigned for unit in again.below.units(clock.now())} == {"石桥村": 1, "柳林村": 0}
    again.close()
    with closing(connect(profile.cache_file, KEY)) as known:
        asked = known.execute("SELECT count(*) FROM identity WHERE name = 'lay_out_anew'").fetchone()
    assert asked == (0,), "once is enough"
