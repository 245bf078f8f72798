"""An excerpt never stands for the whole: which of two rows stays, what is asked for, and in which order."""

from dataclasses import replace

import msgspec
import pytest

from sync.cache.cache import Cache
from sync.contract import codec
from sync.contract.pages import Change, Entity
from sync.contract.thin import thinned
from sync.regulation.orders import WorkOrder
from tests.cache.scenery import Hand, change, gone
from tests.helpers.clocks import SteadyClock

BODY = "村口的路灯已经三天没有亮了，老人晚上出门不便。" * 20


def thin(order: WorkOrder) -> Change:
    """The feed's line for a workstation that spares its line."""
    cut, left_out = thinned(order)
    assert left_out
    return Change(entity=Entity.ORDER, id=order.id, rev=order.rev, row=msgspec.Raw(codec.dumps(cut)), thin=left_out)


@pytest.fixture
def order(hand: Hand) -> WorkOrder:
    return hand.dispatched(body=BODY)


def body(cache: Cache, order: WorkOrder) -> str:
    fact = cache.orders.fact(order.id)
    assert fact is not None
    return fact.body


def test_an_excerpt_is_known_as_one_and_the_whole_row_of_the_same_revision_replaces_it(
    village: Cache, order: WorkOrder
) -> None:
    village.orders.apply([thin(order)], "c1")
    assert body(village, order) == BODY[:60] + "……"
    assert village.bodies.missing(order.id) == len(BODY[60:].encode())
    assert village.orders.apply([change(order)], None).orders == {order.id}
    assert body(village, order) == BODY
    assert village.bodies.missing(order.id) == 0
    assert not village.orders.apply([change(order)], None), "and only once"


def test_an_excerpt_never_replaces_the_whole_row_of_its_revision(village: Cache, order: WorkOrder) -> None:
    village.orders.apply([change(order)], "c1")
    assert not village.orders.apply([thin(order)], "c2")
    assert body(village, order) == BODY
    village.orders.apply([thin(order), change(order)], "c3")
    assert village.bodies.missing(order.id) == 0


def test_in_one_page_the_whole_row_wins(village: Cache, order: WorkOrder) -> None:
    village.orders.apply([thin(order), change(order)], "c1")
    assert (body(village, order), village.bodies.missing(order.id)) == (BODY, 0)


def test_a_newer_excerpt_replaces_an_older_whole_row(village: Cache, hand: Hand, order: WorkOrder) -> None:
    village.orders.apply([change(order)], "c1")
    later = hand.signed(order)
    village.orders.apply([thin(later)], "c2")
    assert village.orders.revs()[order.id] == later.rev
    assert village.bodies.missing(order.id)
    assert not village.orders.apply([change(order)], None), "an older whole row is no way back"
    assert village.bodies.missing(order.id)


def test_after_a_reset_a_whole_row_stays_where_only_its_excerpt_comes_again(village: Cache, order: WorkOrder) -> None:
    village.orders.apply([change(order)], "c1")
    village.orders.reset()
    village.orders.apply([thin(order)], "c2")
    village.orders.confirm(order.registered_at)
    assert (body(village, order), village.bodies.missing(order.id)) == (BODY, 0)


def test_after_a_reset_another_excerpt_of_the_same_revision_is_believed(
    village: Cache, hand: Hand, order: WorkOrder
) -> None:
    """A district restored from a backup may count the same revision for something else."""
    village.orders.apply([change(order)], "c1")
    village.orders.reset()
    village.orders.apply([thin(replace(order, body=BODY.replace("路灯", "水管")))], "c2")
    assert body(village, order).startswith("村口的水管")
    assert village.bodies.missing(order.id)


def test_what_leaves_is_no_longer_missed(village: Cache, order: WorkOrder) -> None:
    village.orders.apply([thin(order)], "c1")
    village.orders.apply([gone(order)], "c2")
    assert village.bodies.left() == 0
    assert village.bodies.missing(order.id) == 0


def test_what_somebody_waits_for_comes_first_then_the_nearest_deadline(
    village: Cache, hand: Hand, clock: SteadyClock
) -> None:
    orders = []
    for _ in range(4):
        orders.append(hand.dispatched(body=BODY))
        clock.tick(days=14)
    village.orders.apply([thin(each) for each in reversed(orders)], "c1")
    assert village.bodies.next(9, everything=False) == []
    assert village.bodies.want(orders[2].id)
    assert village.bodies.next(9, everything=False) == [orders[2].id]
    ids = [each.id for each in orders]
    assert village.bodies.next(9, everything=True) == [ids[2], ids[0], ids[1], ids[3]]
    assert village.bodies.next(1, everything=True, without={ids[2]}) == [ids[0]]


def test_the_whole_text_is_found_once_it_is_here(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.dispatched(body=BODY + "墙角有一只白猫。")
    village.orders.apply([thin(order)], "c1")
    while village.search.index_some():
        continue
    assert [row.order_id for row in village.views.find("路灯", 5)] == [order.id]
    assert village.views.find("白猫", 5) == []
    village.orders.apply([change(order)], None)
    assert [row.order_id for row in village.views.find("白猫", 5)] == [order.id]
    while village.search.index_some():
        continue
    assert [row.order_id for row in village.views.find("白猫", 5)] == [order.id]
