"""A line that is paid for by the megabyte: excerpts first, whole texts when somebody reads them, the rest in peace."""

import pytest

from sync.cache.outbox_item import OutboxState
from sync.client.calls import Calls
from sync.contract.thin import EXCERPT, MARK
from sync.district.district import District
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.client.hostile import Reply, told
from tests.client.instead import instead
from tests.client.station import Station
from tests.district.scenery import OTHER_VILLAGE, VILLAGE, hop, order_in
from tests.helpers.line_proxy import LineProxy

BODY = "村口的路灯已经三天没有亮了，老人晚上出门不便，孩子放学也怕。" * 20


@pytest.fixture
def sparing(village: Station) -> Station:
    village.cache.settings.low_data = True
    return village


def long_order(district: District, unit: str = VILLAGE) -> WorkOrder:
    return order_in(district, unit, body=BODY)


def body(station: Station, order: WorkOrder) -> str:
    fact = station.cache.orders.fact(order.id)
    assert fact is not None
    return fact.body


def test_a_first_sync_brings_excerpts_and_says_so(district: District, sparing: Station) -> None:
    order = long_order(district)
    sparing.engine.cycle()
    assert body(sparing, order) == BODY[:EXCERPT] + MARK
    assert sparing.cache.bodies.missing(order.id) == len(BODY[EXCERPT:].encode())


def test_what_somebody_opens_comes_whole_with_the_next_cycle(district: District, sparing: Station) -> None:
    wanted, other = long_order(district), long_order(district)
    sparing.engine.cycle()
    sparing.cache.bodies.want(wanted.id)
    report = sparing.engine.cycle()
    assert wanted.id in report.changed.orders
    assert body(sparing, wanted) == BODY
    assert body(sparing, other) != BODY, "and nothing else"
    assert report.new_orders == (), "which is no news"


def test_without_a_line_the_wish_is_kept(district: District, sparing: Station, line: LineProxy) -> None:
    order = long_order(district)
    sparing.engine.cycle()
    sparing.cache.bodies.want(order.id)
    line.go_dark()
    sparing.engine.cycle()
    assert body(sparing, order) != BODY
    line.come_back()
    sparing.engine.cycle(hurry=True)
    assert body(sparing, order) == BODY


def test_an_excerpt_can_be_worked_with_and_ones_own_step_does_not_make_it_look_whole(
    district: District, sparing: Station
) -> None:
    order = long_order(district)
    sparing.engine.cycle()
    signed = sparing.queue(Verb.SIGN, order)
    told = sparing.queue(Verb.PROGRESS, order, hop=hop(order, VILLAGE), text="已到现场查看。")
    sparing.engine.cycle()
    assert sparing.item(signed.id).state is sparing.item(told.id).state is OutboxState.DELIVERED
    assert sparing.cache.bodies.missing(order.id)
    fact = sparing.cache.orders.fact(order.id)
    assert fact is not None
    assert [entry.verb for entry in fact.timeline][-2:] == [Verb.SIGN, Verb.PROGRESS]
    sparing.cache.bodies.want(order.id)
    sparing.engine.cycle()
    assert body(sparing, order) == BODY


def test_when_the_mode_ends_the_rest_comes_the_nearest_deadline_first(district: District, sparing: Station) -> None:
    orders = [long_order(district) for _ in range(45)]
    sparing.engine.cycle()
    assert sparing.cache.bodies.left() == 45
    came: list[frozenset[str]] = []
    sparing.engine.progress = lambda changed: came.append(changed.orders)
    sparing.cache.settings.low_data = False
    sparing.engine.cycle()
    assert sparing.cache.bodies.left() == 0
    assert [len(ids) for ids in came] == [20, 20, 5]
    dues = [min(hop.due for hop in order.assignments) for order in orders]
    first = {order.id for order, due in zip(orders, dues, strict=True) if due == min(dues)}
    assert came[0] <= first


def test_another_villages_order_is_not_given_out(district: District, sparing: Station) -> None:
    order, foreign = long_order(district), long_order(district, OTHER_VILLAGE)
    sparing.engine.cycle()
    session = sparing.cache.identity.session
    assert session is not None
    changes = Calls(sparing.transport()).orders(session.access, [order.id, foreign.id])
    assert [change.id for change in changes] == [order.id]


def test_a_district_without_the_call_is_no_trouble(district: District, sparing: Station) -> None:
    order = long_order(district)
    sparing.engine.cycle()
    sparing.cache.bodies.want(order.id)
    with instead(sparing, Reply(status=304), Reply(status=404, body=b"{}")) as server:
        status = sparing.engine.cycle().status
        assert len(server.asked) == 2
    assert status.state == "connected"


def test_a_district_that_keeps_sending_excerpts_is_not_asked_twice_in_a_cycle(
    district: District, sparing: Station
) -> None:
    order = long_order(district)
    sparing.engine.cycle()
    sparing.cache.bodies.want(order.id)
    with instead(sparing, Reply(status=304), told([])) as server:
        sparing.engine.cycle()
        assert len([asked for asked in server.asked if "/orders/" in asked.line]) == 1
