"""Up to date is said only where both ends hold the same rows; where they do not, only the buckets that differ come."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from random import Random

import pytest
from sqlalchemy import delete, update

from sync.cache import renewal
from sync.cache.cache import Cache
from sync.client import calls, checking
from sync.client.checking import PAUSE_S, RECOUNT_S
from sync.client.engine import Engine
from sync.client.report import CycleReport
from sync.contract.manifest import NOT_YET, bucket_of
from sync.contract.pages import Entity
from sync.contract.status import LineState
from sync.contract.words import explained, sentence
from sync.district import manifest as keeping
from sync.district import streaming
from sync.district.cursors import Cursor
from sync.district.district import District
from sync.district.identity import start_epoch
from sync.district.store.tables import feed, manifest
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.client.station import Station
from tests.district.scenery import VILLAGE, order_in
from tests.helpers.clocks import SteadyClock
from tests.helpers.line_proxy import LineProxy

HTTP_BYTES = 240
"""Of an empty poll, both ways: with 552 bytes of TCP/IP for a connection of its own it stays under 800."""


def damage(cache: Cache, statement: str, *values: object) -> None:
    """Behind the books' back."""
    with cache._database.write() as tx:
        tx.exec_driver_sql(statement, values)


@contextmanager
def requests(station: Station) -> Iterator[list[str]]:
    """What is asked of the district inside."""
    asked: list[str] = []
    transport = station.engine._line.connected(station.engine._told).transport
    real = transport._session.request

    def noted(method: str, url: str, **more: object) -> object:
        asked.append(url.partition("/v1/")[2])
        return real(method, url, **more)  # type: ignore[arg-type]

    transport._session.request = noted  # type: ignore[assignment]
    yield asked
    transport._session.request = real  # type: ignore[method-assign]


def the_same(station: Station, orders: list[WorkOrder]) -> bool:
    return station.cache.orders.revs() == {order.id: order.rev for order in orders}


def next_day(station: Station, clock: SteadyClock) -> CycleReport:
    clock.tick(days=RECOUNT_S / 86400)
    station.sign_in()
    return station.engine.cycle(hurry=True)


def test_what_matches_is_confirmed_by_the_same_one_round_trip(
    district: District, village: Station, clock: SteadyClock
) -> None:
    order_in(district, VILLAGE)
    village.engine.cycle()
    first = village.cache.orders.confirmed_at
    clock.tick(60)
    with requests(village) as asked:
        assert village.engine.cycle().status.state is LineState.CONNECTED
    assert [path.partition("?")[0] for path in asked] == ["changes"]
    assert village.cache.orders.confirmed_at != first


@pytest.mark.parametrize(
    "wrong",
    [
        "DELETE FROM fact WHERE id = ?",
        "UPDATE fact SET rev = rev - 1 WHERE id = ?",
        "UPDATE fact SET row = '{' WHERE id = ?",
        "UPDATE fact SET row = NULL, gone = 'left_scope' WHERE id = ?",
    ],
)
def test_a_damaged_row_is_found_by_the_daily_count_and_only_its_bucket_comes(
    district: District, village: Station, line: LineProxy, clock: SteadyClock, wrong: str
) -> None:
    orders = [order_in(district, VILLAGE) for _ in range(40)]
    village.engine.cycle()
    row = village.cache.orders.row_text(orders[7].id)
    damage(village.cache, wrong, orders[7].id)
    mates = [each for each in orders if bucket_of(Entity.ORDER, each.id) == bucket_of(Entity.ORDER, orders[7].id)]
    before = line.meter.down
    with requests(village) as asked:
        report = next_day(village, clock)
    assert report.status.state is LineState.CONNECTED
    assert village.cache.orders.row_text(orders[7].id) == row
    assert the_same(village, orders)
    (bucket,) = (path for path in asked if path.startswith("buckets"))
    assert bucket.partition("&")[0] == f"buckets?only={bucket_of(Entity.ORDER, orders[7].id)}"
    assert len(mates) <= report.received < 20
    assert line.meter.down - before < 8_000, "much less than forty orders"


def test_what_is_damaged_before_the_program_starts_is_found_at_once(
    district: District, village: Station, clock: SteadyClock
) -> None:
    orders = [order_in(district, VILLAGE) for _ in range(3)]
    village.engine.cycle()
    damage(village.cache, "DELETE FROM fact WHERE id = ?", orders[1].id)
    assert not the_same(village, orders)
    again = Engine(village.cache, village.transport, clock, Random(1))
    assert again.cycle().status.state is LineState.CONNECTED
    assert the_same(village, orders)
    again.close()


def test_a_surplus_row_goes_and_what_the_user_wrote_about_it_stays(
    district: District, village: Station, clock: SteadyClock
) -> None:
    order, stays = order_in(district, VILLAGE), order_in(district, VILLAGE)
    village.engine.cycle()
    draft = village.cache.drafts.open(order.id, Verb.PROGRESS)
    village.cache.drafts.save(draft.id, {"text": "写到一半"})
    forget(district, order)
    with requests(village) as asked:
        report = village.engine.cycle()
    assert [path.partition("?")[0] for path in asked] == ["changes", "manifest", "buckets", "changes"]
    assert report.status.state is LineState.CONNECTED
    assert the_same(village, [stays])
    (kept,) = village.cache.drafts.all()
    assert kept.parked_reason
    assert kept.fields["text"] == "写到一半"


def forget(district: District, *orders: WorkOrder) -> None:
    """The district's feed for the village loses orders without a word, as after a restore in the same epoch."""
    with district.begin() as tx:
        for order in orders:
            where = (feed.c.scope == VILLAGE, feed.c.entity_id == order.id)
            tx.connection.execute(delete(feed).where(*where))
            keeping.note(tx.connection, Entity.ORDER, order.id, {VILLAGE: order.rev}, {})


def test_a_district_that_lost_most_is_believed_only_bucket_by_bucket(
    district: District, village: Station, clock: SteadyClock
) -> None:
    orders = [order_in(district, VILLAGE) for _ in range(30)]
    village.engine.cycle()
    forget(district, *orders[:28])
    assert village.engine.cycle().status.state is LineState.CONNECTED
    assert the_same(village, orders[28:])


def test_a_bucket_whose_rows_are_not_what_the_manifest_sums_up_removes_nothing(
    district: District, village: Station, clock: SteadyClock
) -> None:
    orders = [order_in(district, VILLAGE) for _ in range(30)]
    village.engine.cycle()
    before = village.cache.orders.confirmed_at
    with district.begin() as tx:
        tx.connection.execute(delete(feed).where(feed.c.scope == VILLAGE))
        where = (manifest.c.scope == VILLAGE, manifest.c.bucket != 0)
        tx.connection.execute(update(manifest).where(*where).values(count=manifest.c.count + 1))
    clock.tick(60)
    status = village.engine.cycle().status
    assert status.state is LineState.UNVERIFIED
    assert the_same(village, orders)
    assert village.cache.orders.confirmed_at == before


def test_a_repair_that_comes_to_nothing_is_told_and_left_alone_for_an_hour(
    district: District, village: Station, clock: SteadyClock
) -> None:
    order_in(district, VILLAGE)
    village.engine.cycle()
    confirmed = village.cache.orders.confirmed_at
    with district.begin() as tx:
        where = (manifest.c.scope == VILLAGE, manifest.c.bucket == -1)
        tx.connection.execute(update(manifest).where(*where).values(count=manifest.c.count + 1))
    clock.tick(60)
    with requests(village) as asked:
        status = village.engine.cycle().status
        for _ in range(5):
            assert replace(village.engine.cycle().status, bytes_today=status.bytes_today) == status
    assert [path.partition("?")[0] for path in asked] == ["changes", "manifest", *["changes"] * 5]
    assert status.state is LineState.UNVERIFIED
    assert status.confirmed_at
    assert village.cache.orders.confirmed_at == confirmed
    assert "核对" in sentence(status, clock.now())
    assert all(explained(status))
    clock.tick(PAUSE_S)
    village.sign_in()
    with requests(village) as asked:
        village.engine.cycle()
    assert [path.partition("?")[0] for path in asked] == ["changes", "manifest"]


def test_a_repair_that_never_ends_stops_after_a_few_rounds(
    district: District, village: Station, clock: SteadyClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    order_in(district, VILLAGE)
    village.engine.cycle()
    texts = iter(f"never{n:03}" for n in range(100))
    monkeypatch.setattr(streaming.Feed, "unchanged", lambda *_: next(texts))
    monkeypatch.setattr(checking.Checking, "_mended", lambda *_: True)
    with requests(village) as asked:
        assert village.engine.cycle().status.state is LineState.UNVERIFIED
    assert len(asked) <= 8


def test_commands_go_on_while_what_is_here_is_in_doubt(
    district: District, village: Station, clock: SteadyClock
) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    with district.begin() as tx:
        tx.connection.execute(update(manifest).where(manifest.c.bucket == -1).values(count=7))
    assert village.engine.cycle().status.state is LineState.UNVERIFIED
    village.queue(Verb.SIGN, order)
    assert village.engine.cycle().sent == 1


def test_a_change_between_pull_and_check_is_no_false_alarm(
    district: District, village: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    order_in(district, VILLAGE)
    village.engine.cycle()
    damage(village.cache, "UPDATE bucket SET sum = sum + 1")
    real, late = calls.Calls.manifest, list[WorkOrder]()

    def manifest_late(self: calls.Calls, access: str, cursor: str) -> object:
        if not late:
            late.append(order_in(district, VILLAGE))
        return real(self, access, cursor)

    monkeypatch.setattr(calls.Calls, "manifest", manifest_late)
    with requests(village) as asked:
        report = village.engine.cycle()
    assert report.new_orders == (late[0].id,)
    names = [path.partition("?")[0] for path in asked]
    assert names[:4] == ["changes", "manifest", "changes", "manifest"]


def test_answers_that_came_between_pages_are_checked_by_another_pull(
    district: District, village: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders = [order_in(district, VILLAGE, subject=f"第{n}件" * 30) for n in range(60)]
    village.engine.cycle()
    with district.begin() as tx:
        start_epoch(tx.connection, district.clock.now())
    fresh = District.open(district.root, district.clock)
    district.identity = fresh.identity
    fresh.close()
    signed: list[str] = []

    def sign_one(_changed: object) -> None:
        if not signed:
            signed.append(village.queue(Verb.SIGN, orders[-1]).id)

    village.engine.progress = sign_one
    with requests(village) as asked:
        report = village.engine.cycle()
    assert report.sent == 1
    assert report.status.state is LineState.CONNECTED
    assert not any(path.startswith(("manifest", "buckets")) for path in asked)
    assert village.cache.orders.confirmed_at


def test_where_the_district_cannot_catch_up_nothing_is_claimed(
    district: District, village: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    order_in(district, VILLAGE)
    monkeypatch.setattr(streaming.Feed, "_looked_up", lambda *_: (Cursor(seq=0), 0, NOT_YET))
    with requests(village) as asked:
        status = village.engine.cycle().status
    assert (status.state, status.confirmed_at) == (LineState.CONNECTED, None)
    assert len(asked) <= 6


@pytest.fixture
def older(monkeypatch: pytest.MonkeyPatch) -> None:
    """The district is of a version without manifests."""
    real = streaming.Feed._looked_up
    monkeypatch.setattr(streaming.Feed, "_looked_up", lambda self, seq: (*real(self, seq)[:2], ""))
    monkeypatch.setattr("sync.district.routes.changes.as_etag", lambda _: "")


@pytest.mark.usefixtures("older")
def test_a_district_without_manifests_is_believed_as_before(
    district: District, village: Station, clock: SteadyClock
) -> None:
    order_in(district, VILLAGE)
    assert village.engine.cycle().status.confirmed_at
    clock.tick(60)
    assert village.engine.cycle().status.state is LineState.CONNECTED
    assert village.cache.orders.confirmed_at


def emptied(district: District, orders: list[WorkOrder]) -> None:
    """A new epoch whose feed has lost these orders."""
    forget(district, *orders)
    with district.begin() as tx:
        start_epoch(tx.connection, district.clock.now())
    fresh = District.open(district.root, district.clock)
    district.identity = fresh.identity
    fresh.close()


@pytest.mark.usefixtures("older")
def test_a_reset_that_would_remove_most_is_held_and_told_until_the_district_vouches(
    district: District, village: Station, clock: SteadyClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders = [order_in(district, VILLAGE) for _ in range(renewal.FEW + 5)]
    village.engine.cycle()
    confirmed = village.cache.orders.confirmed_at
    emptied(district, orders)
    for _ in range(2):
        clock.tick(60)
        status = village.engine.cycle().status
        assert status.state is LineState.UNVERIFIED
        assert status.problem_title == "区级平台上的工单忽然少了很多"
        assert the_same(village, orders)
        assert village.cache.orders.confirmed_at == confirmed
    monkeypatch.undo()
    assert village.engine.cycle().status.state is LineState.CONNECTED
    assert the_same(village, [])


def test_a_reset_that_the_manifest_confirms_is_taken_at_its_word(district: District, village: Station) -> None:
    orders = [order_in(district, VILLAGE) for _ in range(renewal.FEW + 5)]
    village.engine.cycle()
    emptied(district, orders)
    assert village.engine.cycle().status.state is LineState.CONNECTED
    assert the_same(village, [])


def test_a_reset_that_the_manifest_contradicts_removes_nothing(district: District, village: Station) -> None:
    orders = [order_in(district, VILLAGE) for _ in range(renewal.FEW + 5)]
    village.engine.cycle()
    with district.begin() as tx:
        tx.connection.execute(delete(feed).where(feed.c.scope == VILLAGE))
    emptied(district, [])
    assert village.engine.cycle().status.state is LineState.UNVERIFIED
    assert the_same(village, orders)


def test_an_empty_poll_with_its_manifest_stays_under_its_budget(
    district: District, village: Station, line: LineProxy, clock: SteadyClock
) -> None:
    order_in(district, VILLAGE)
    village.engine.cycle()
    again = Engine(village.cache, village.transport, clock, Random(1))
    for _ in range(2):  # on a new connection, and on one kept open
        before = line.meter.up + line.meter.down
        assert again.cycle().status.state is LineState.CONNECTED
        assert line.meter.up + line.meter.down - before <= HTTP_BYTES
    again.close()
