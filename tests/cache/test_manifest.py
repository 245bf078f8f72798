"""What the cache says of its rows is what a count gives, and a bucket that differs becomes the district's."""

import shutil
from collections import defaultdict
from pathlib import Path

import msgspec
import pytest

from sync.cache import renewal
from sync.cache.cache import Cache, open_cache
from sync.cache.errors import TooFew
from sync.cache.keyed import SCHEMA, connect
from sync.cache.migrations import statements
from sync.cache.places import Place
from sync.cache.profile import Profile
from sync.contract.manifest import BUCKETS, Tally, bucket_of, one_row
from sync.contract.pages import Change, Entity, Gone
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.cache.scenery import KEY, UNITS, Hand, change, gone, note, unit_changes
from tests.helpers.clocks import SteadyClock


def counted(cache: Cache) -> tuple[str, ...]:
    """Every bucket, from the rows and nothing else."""
    found: dict[int, Tally] = defaultdict(Tally)
    query = "SELECT id, rev FROM {} WHERE row IS NOT NULL AND generation = (SELECT generation FROM feed)"
    with cache._database.read() as connection:
        for entity, table in ((Entity.ORDER, "fact"), (Entity.UNIT, "unit"), (Entity.RULES, "rules")):
            for name, rev in connection.exec_driver_sql(query.format(table)):
                found[bucket_of(entity, name)] += one_row(entity, name, rev)
    return tuple(found[number].text for number in range(BUCKETS))


def said(*changes: Change) -> str:
    """What a district with exactly these rows says."""
    return sum((one_row(each.entity, each.id, each.rev) for each in changes), Tally()).text


def behind_its_back(cache: Cache, statement: str, *values: object) -> None:
    with cache._database.write() as tx:
        tx.exec_driver_sql(statement, values)


def bucket(order: WorkOrder) -> int:
    return bucket_of(Entity.ORDER, order.id)


def test_the_books_follow_every_page(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    first, second, third = (hand.dispatched() for _ in range(3))
    village.orders.apply([change(first), change(second)], "c1")
    assert village.manifest.text() == said(*unit_changes(), change(first), change(second))
    later = hand.signed(first)
    village.orders.apply([change(later), change(first), gone(second), change(third)], "c2")
    village.orders.apply([gone(second), Change(entity=Entity.UNIT, id="d1", rev=2, gone=Gone.DELETED)], "c3")
    here = [each for each in unit_changes() if each.id != "d1"]
    assert village.manifest.text() == said(*here, change(later), change(third))
    assert village.manifest.buckets() == counted(village)
    assert not village.manifest.recount()


def test_rows_that_come_with_receipts_count_too(
    village: Cache, hand: Hand, order: WorkOrder, clock: SteadyClock
) -> None:
    command = note(village, order, clock)
    village.outbox.put(command, due=None)
    village.outbox.settle([], [change(hand.signed(hand.dispatched())), change(order, rev=9)], clock.now())
    assert village.manifest.buckets() == counted(village)


def test_a_page_and_its_books_are_one_transaction(village: Cache, hand: Hand) -> None:
    before = village.manifest.text()
    broken = Change(entity=Entity.RULES, id="rules", rev=1, row=msgspec.Raw(b"\xff"))
    with pytest.raises(UnicodeDecodeError):
        village.orders.apply([broken, change(hand.dispatched())], "c1")
    assert village.manifest.text() == before


def test_a_staged_reset_counts_only_what_came_anew(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    stays, leaves = hand.dispatched(), hand.dispatched()
    village.orders.apply([change(stays), change(leaves)], "c1")
    village.orders.reset()
    assert village.manifest.text() == said()
    village.orders.apply([*unit_changes(), change(stays)], "n1")
    assert village.manifest.text() == said(*unit_changes(), change(stays))
    village.orders.confirm(clock.now())
    assert village.manifest.buckets() == counted(village)
    assert village.manifest.text() == said(*unit_changes(), change(stays))


def test_a_reset_also_clears_what_a_disk_left_of_an_order_whose_row_it_lost(
    village: Cache, order: WorkOrder, clock: SteadyClock
) -> None:
    draft = village.drafts.open(order.id, Verb.PROGRESS).id
    village.drafts.save(draft, {"text": "路灯已修好"})
    behind_its_back(village, "UPDATE fact SET row = NULL, gone = 'left_scope' WHERE id = ?", order.id)
    village.orders.reset()
    village.orders.apply(unit_changes(), "c9")
    village.orders.confirm(clock.now())
    assert village.views.counts(clock.now())[Place.TO_SIGN] == 0
    assert village.search.left() == 0
    assert village.drafts.all()[0].parked_reason


def test_what_vanished_in_a_reset_may_come_back_with_a_lower_rev(
    village: Cache, hand: Hand, clock: SteadyClock
) -> None:
    order = hand.dispatched()
    village.orders.apply([change(order, rev=9)], "c1")
    village.orders.reset()
    village.orders.apply(unit_changes(), "n1")
    village.orders.confirm(clock.now())
    assert village.orders.revs() == {}
    village.orders.apply([change(order, rev=4)], "n2")
    assert village.orders.revs() == {order.id: 4}


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE fact SET rev = rev - 1",
        "UPDATE fact SET row = substr(row, 1, 40)",
        "UPDATE fact SET row = NULL",
        "DELETE FROM fact",
        "INSERT INTO fact (no, id, rev, generation, row) SELECT 99, 'ghost', 1, generation, row FROM fact",
        "DELETE FROM unit WHERE id = 't1'",
        "DELETE FROM bucket",
    ],
)
def test_a_count_finds_what_was_damaged_behind_the_books_back(village: Cache, order: WorkOrder, damage: str) -> None:
    before = village.manifest.text()
    behind_its_back(village, damage)
    assert village.manifest.recount()
    assert (village.manifest.text() == before) == ("bucket" in damage)
    assert not village.manifest.recount()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE fact SET rev = rev + 5",
        "UPDATE fact SET row = substr(row, 1, 40)",
        "UPDATE fact SET row = NULL, gone = 'left_scope'",
        "DELETE FROM fact",
    ],
)
def test_a_mended_bucket_is_the_districts_word_for_word(
    village: Cache, order: WorkOrder, damage: str, clock: SteadyClock
) -> None:
    row, text = village.orders.row_text(order.id), village.manifest.text()
    behind_its_back(village, damage)
    village.manifest.recount()
    mates = [each for each in unit_changes() if bucket_of(each.entity, each.id) == bucket(order)]
    changed = village.orders.mend(bucket(order), [change(order), *mates])
    assert order.id in changed.orders
    assert village.orders.row_text(order.id) == row
    assert village.views.order(order.id) == order
    assert village.views.counts(clock.now())[Place.TO_DO] == 1
    assert village.manifest.text() == text
    assert village.manifest.buckets() == counted(village)
    assert village.orders.units() == UNITS
    assert village.orders.cursor() == "c1"


def test_what_a_mended_bucket_does_not_have_leaves_as_if_it_had_left_the_scope(
    village: Cache, hand: Hand, order: WorkOrder, clock: SteadyClock
) -> None:
    draft = village.drafts.open(order.id, Verb.PROGRESS)
    village.drafts.save(draft.id, {"text": "写到一半"})
    village.outbox.put(note(village, order, clock), due=None)
    waiting = village.outbox.all()
    mates = [each for each in unit_changes() if bucket_of(each.entity, each.id) == bucket(order)]
    changed = village.orders.mend(bucket(order), mates)
    assert changed.orders == {order.id}
    assert changed.drafts
    assert village.orders.row_text(order.id) is None
    assert village.views.row(order.id) is None
    (kept,) = village.drafts.all()
    assert kept.fields == {"text": "写到一半"}
    assert kept.parked_reason
    assert village.outbox.all() == waiting
    assert village.manifest.buckets() == counted(village)


def test_mending_a_bucket_leaves_the_others_alone(village: Cache, hand: Hand) -> None:
    orders = [hand.dispatched() for _ in range(30)]
    village.orders.apply([change(each) for each in orders], "c1")
    before = village.manifest.buckets()
    number = bucket(orders[0])
    village.orders.mend(number, [])
    after = village.manifest.buckets()
    assert [n for n in range(BUCKETS) if before[n] != after[n]] == [number]
    assert set(village.orders.revs()) == {each.id for each in orders if bucket(each) != number}


def filled(village: Cache, hand: Hand, count: int) -> list[WorkOrder]:
    orders = [hand.dispatched() for _ in range(count)]
    village.orders.apply([change(each) for each in orders], "c1")
    village.orders.reset()
    return orders


@pytest.mark.parametrize(("had", "came"), [(40, 19), (renewal.FEW + 1, 0)])
def test_a_reset_that_would_remove_most_is_held_until_it_is_vouched_for(
    village: Cache, hand: Hand, clock: SteadyClock, had: int, came: int
) -> None:
    orders = filled(village, hand, had)
    village.orders.apply([*unit_changes(), *map(change, orders[:came])], "n1")
    with pytest.raises(TooFew) as held:
        village.orders.confirm(clock.now())
    assert str(had - came) in held.value.cause
    assert len(village.orders.revs()) == had
    assert village.orders.confirmed_at is None
    assert village.views.counts(clock.now())[Place.REPORTED] == had
    village.orders.confirm(clock.now(), vouched=True)
    assert len(village.orders.revs()) == came
    assert village.orders.confirmed_at == clock.now()


@pytest.mark.parametrize(("had", "came"), [(40, 20), (renewal.FEW, 0), (0, 0)])
def test_a_plausible_reset_needs_nobodys_word(
    village: Cache, hand: Hand, clock: SteadyClock, had: int, came: int
) -> None:
    orders = filled(village, hand, had)
    village.orders.apply([*unit_changes(), *map(change, orders[:came])], "n1")
    village.orders.confirm(clock.now())
    assert len(village.orders.revs()) == came


def test_what_comes_while_a_reset_is_held_counts_for_it(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    orders = filled(village, hand, 40)
    village.orders.apply(unit_changes(), "n1")
    with pytest.raises(TooFew):
        village.orders.confirm(clock.now())
    village.orders.apply([change(each) for each in orders[:30]], "n2")
    village.orders.confirm(clock.now())
    assert len(village.orders.revs()) == 30


def test_a_cache_of_the_first_version_opens_and_counts(tmp_path: Path, hand: Hand, clock: SteadyClock) -> None:
    profile, order = Profile(tmp_path / "old"), hand.dispatched()
    old_cache(profile, tmp_path / "new", order, clock)
    cache = open_cache(profile, KEY, clock)
    assert cache.orders.revs() == {order.id: order.rev}
    assert cache.manifest.recount()
    assert cache.manifest.text() == said(*unit_changes(), change(order))
    cache.close()


def old_cache(profile: Profile, template: Path, order: WorkOrder, clock: SteadyClock) -> None:
    """A file as version 1 left it: its tables, its rows, no books."""
    new = Profile(template)
    made = open_cache(new, KEY, clock)
    made.orders.apply([*unit_changes(), change(order)], "c1")
    made.close()
    profile.make()
    shutil.copyfile(new.check_file, profile.check_file)
    line = connect(profile.cache_file, KEY)
    for statement in statements(1):
        line.execute(statement)
    line.execute("ATTACH ? AS present KEY ?", (str(new.cache_file), f"x'{KEY.hex()}'"))
    for table in ("identity", "feed", "fact", "unit", "rules", "listed", "listing", "tally"):
        columns = ", ".join(row[1] for row in line.execute(f"PRAGMA main.table_info({table})"))
        line.execute(f"DELETE FROM {table}")
        line.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM present.{table}")
    line.execute("PRAGMA user_version = 1")
    line.close()
    assert SCHEMA > 1
