"""One's own effects arrive with the answer, once; what others did arrives as well."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from sync.cache.outbox_item import OutboxState
from sync.client import own_rows
from sync.district.district import District
from sync.district.store.tables import work_order
from sync.regulation.terms import Verb
from tests.cache.scenery import applied, change
from tests.client.station import Station
from tests.district.scenery import VILLAGE, order_in
from tests.helpers.clocks import SteadyClock
from tests.helpers.line_proxy import LineProxy


def test_an_effect_that_came_with_the_answer_does_not_come_again(district: District, village: Station) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    village.queue(Verb.SIGN, order)
    before = village.cache.orders.cursor()
    report = village.engine.cycle()
    assert (report.sent, report.received) == (1, 1)
    assert village.cache.orders.revs() == {order.id: order.rev + 1}
    assert village.cache.orders.cursor() != before
    assert village.engine.cycle().received == 0


def test_what_another_did_meanwhile_arrives_all_the_same(district: District, village: Station) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    village.queue(Verb.SIGN, order)
    other = order_in(district, VILLAGE)
    report = village.engine.cycle()
    assert report.new_orders == (other.id,)
    assert village.cache.orders.revs() == {order.id: order.rev + 1, other.id: other.rev}


def test_a_feed_that_stands_elsewhere_by_now_stays_there(district: District, village: Station) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    here = village.cache.orders.cursor()
    assert here
    item = village.queue(Verb.SIGN, order)
    fact = village.cache.orders.fact(order.id)
    assert fact
    result, now = applied(item.envelope, fact.rev, village.clock.now()), village.clock.now()
    village.cache.outbox.settle([result], [change(fact)], now, moved=("elsewhere", "further"))
    assert village.cache.orders.cursor() == here
    village.cache.outbox.settle([], [], now, moved=(here, "further"))
    assert village.cache.orders.cursor() == "further"


def test_a_row_worked_out_here_is_the_districts_word_for_word(district: District, village: Station) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    village.queue(Verb.SIGN, order)
    village.engine.cycle()
    with district.read() as connection:
        theirs = connection.execute(select(work_order.c.doc).where(work_order.c.id == order.id)).scalar_one()
    assert village.cache.orders.row_text(order.id) == bytes(theirs).decode()


def test_a_row_that_comes_out_differently_is_fetched(
    district: District, village: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    item = village.queue(Verb.SIGN, order)
    monkeypatch.setattr(own_rows, "sum_of", lambda _row: "another")
    report = village.engine.cycle()
    assert (report.sent, report.received) == (1, 1)
    assert village.item(item.id).state is OutboxState.DELIVERED
    assert village.cache.orders.revs() == {order.id: order.rev + 1}


def test_an_answer_that_told_all_needs_no_question_after_it(
    district: District, village: Station, line: LineProxy, clock: SteadyClock
) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    village.queue(Verb.SIGN, order)
    clock.tick(300)
    before = line.meter.round_trips
    status = village.engine.cycle(hurry=True).status
    assert line.meter.round_trips - before == 1
    assert status.confirmed_at is not None
    assert clock.now() - status.confirmed_at < timedelta(minutes=1), "and what is here counts as up to date"


def test_where_something_else_happened_it_is_asked_for(district: District, village: Station, line: LineProxy) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    village.queue(Verb.SIGN, order)
    order_in(district, VILLAGE)
    before = line.meter.round_trips
    village.engine.cycle(hurry=True)
    assert line.meter.round_trips - before == 2
