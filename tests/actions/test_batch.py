"""A morning's signatures in one go: one command per order, refusals told with their article, all of it taken back."""

import pytest

from desktop.actions import batch
from desktop.actions.desk import Desk
from desktop.actions.submit import TAKE_BACK
from sync.regulation.acts import AssignDown
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import HopState, UrgeKind, Verb
from tests.cache.scenery import TOWN_CLERK, Hand, applied, change
from tests.helpers.clocks import SteadyClock


@pytest.fixture
def unsigned(town: Desk, hand: Hand) -> list[WorkOrder]:
    """Three orders that the township has not signed for."""
    orders = [hand.dispatched("t1", subject=f"路灯 {number}") for number in range(3)]
    town.cache.orders.apply([change(order) for order in orders], "c1")
    return orders


def test_many_are_signed_each_by_a_command_of_its_own(town: Desk, hand: Hand, unsigned: list[WorkOrder]) -> None:
    signed = hand.signed(hand.dispatched("t1", subject="已经签收"), TOWN_CLERK)
    town.cache.orders.apply([change(signed)], "c2")
    planned = batch.plan(town, Verb.SIGN, [order.id for order in (*unsigned, signed)])
    assert [piece.subject for piece in planned.ready] == ["路灯 0", "路灯 1", "路灯 2"]
    assert [(each.subject, bool(each.why.article)) for each in planned.barred] == [("已经签收", True)]

    done = batch.do_all(town, Verb.SIGN, planned.ready, {})
    assert (len(done.items), len(set(done.items)), done.barred) == (3, 3, ())
    assert done.changed.orders == {order.id for order in unsigned}
    seen = [town.order(order.id) for order in unsigned]
    assert [order.assignments[0].state for order in seen if order] == [HopState.HANDLING] * 3


def test_a_batch_waits_ten_seconds_and_is_taken_back_whole(
    town: Desk, unsigned: list[WorkOrder], clock: SteadyClock
) -> None:
    planned = batch.plan(town, Verb.SIGN, [order.id for order in unsigned])
    done = batch.do_all(town, Verb.SIGN, planned.ready, {})
    assert town.cache.outbox.ready(clock.now(), 10) == []
    returned = batch.take_back(town, done.items)
    assert (returned.back, returned.left) == (3, 0)
    clock.tick(TAKE_BACK.total_seconds() + 1)
    assert town.cache.outbox.ready(clock.now(), 10) == []
    assert batch.plan(town, Verb.SIGN, [order.id for order in unsigned]).barred == ()


def test_what_was_delivered_meanwhile_stays_delivered(
    town: Desk, unsigned: list[WorkOrder], clock: SteadyClock
) -> None:
    planned = batch.plan(town, Verb.SIGN, [order.id for order in unsigned])
    done = batch.do_all(town, Verb.SIGN, planned.ready, {})
    clock.tick(TAKE_BACK.total_seconds() + 1)
    first = town.cache.outbox.ready(clock.now(), 1)[0]
    town.cache.outbox.attempted([first.id], clock.now())
    town.cache.outbox.settle([applied(first.envelope, 9, clock.now())], [], clock.now())
    returned = batch.take_back(town, done.items)
    assert (returned.back, returned.left) == (2, 1)


def test_many_are_handed_to_one_unit_and_a_missing_unit_is_asked_for(
    town: Desk, hand: Hand, unsigned: list[WorkOrder]
) -> None:
    signed = [hand.signed(order, TOWN_CLERK) for order in unsigned]
    town.cache.orders.apply([change(order) for order in signed], "c2")
    planned = batch.plan(town, Verb.ASSIGN_DOWN, [order.id for order in signed])
    assert [field.name for field in batch.asked_fields(planned)] == ["unit", "note"]
    assert [fault.field for fault in batch.lacking(planned, {"unit": "", "note": "请核查"})] == ["unit"]
    done = batch.do_all(town, Verb.ASSIGN_DOWN, planned.ready, {"unit": "v1", "note": "请核查"})
    assert len(done.items) == 3
    again = town.order(signed[0].id)
    assert again is not None
    assert (again.assignments[-1].receiver, again.assignments[-1].note) == ("v1", "请核查")


def test_each_urge_is_of_the_kind_that_its_own_clock_calls_for(town: Desk, hand: Hand, clock: SteadyClock) -> None:
    """R14.5."""
    orders = [hand.signed(hand.dispatched("t1"), TOWN_CLERK) for _ in range(2)]
    orders = [hand.act(order, AssignDown(hop=order.assignments[0].id, unit="v1"), TOWN_CLERK) for order in orders]
    town.cache.orders.apply([change(order) for order in orders], "c1")
    clock.set(orders[0].assignments[-1].due)
    late = hand.signed(hand.dispatched("t1"), TOWN_CLERK)
    fresh = hand.act(late, AssignDown(hop=late.assignments[0].id, unit="v2"), TOWN_CLERK)
    town.cache.orders.apply([change(fresh)], "c2")
    planned = batch.plan(town, Verb.URGE, [orders[0].id, fresh.id])
    done = batch.do_all(town, Verb.URGE, planned.ready, {"text": "请今天答复"})
    items = [town.cache.outbox.get(item) for item in done.items]
    said = [(item.envelope.payload["kind"], item.envelope.payload["text"]) for item in items if item]
    assert said == [(UrgeKind.OVERDUE, "请今天答复"), (UrgeKind.NEAR_DUE, "请今天答复")]


def test_an_order_that_is_gone_is_told_and_the_others_go_on(town: Desk, unsigned: list[WorkOrder]) -> None:
    planned = batch.plan(town, Verb.SIGN, ["gone", unsigned[0].id])
    assert [each.why.reason for each in planned.barred] == ["这件工单已不在本单位的范围内。"]
    done = batch.do_all(town, Verb.SIGN, (batch.Piece(order_id="gone"), *planned.ready), {})
    assert (len(done.items), len(done.barred)) == (1, 1)
