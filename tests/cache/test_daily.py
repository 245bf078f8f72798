"""Every open order with its last step, whether it moved today, and what nobody has explained (R6.2, R12.1)."""

from datetime import timedelta

import pytest

from sync.cache import daily as days
from sync.cache.cache import Cache
from sync.cache.daily import daily
from sync.cache.finding import named
from sync.regulation.acts import Progress, Register
from sync.regulation.effects import apply
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import Kind
from tests.cache.scenery import CLERK, UNITS, VILLAGE_CLERK, Hand, change
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock


def test_an_order_tells_its_last_step_until_the_day_is_over(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = orders.drain(hand)
    village.orders.apply([change(order)], "c1")
    (found,) = daily(village, clock.now())
    assert (found.number, found.unit, found.today, found.owes_reason) == (order.number, "石桥村", True, False)
    assert "已到现场查看" in found.said

    clock.tick(timedelta(days=1).total_seconds())
    (found,) = daily(village, clock.now())
    assert (found.today, found.owes_reason) == (False, True)
    hop = order.hop_of("v1")
    assert hop is not None
    village.orders.apply([change(hand.act(order, Progress(hop=hop.id, text="又清了一段"), VILLAGE_CLERK))], "c2")
    (found,) = daily(village, clock.now())
    assert (found.today, found.said) == (True, "又清了一段")


def test_every_page_is_read_and_closed_orders_are_left_out(
    village: Cache, hand: Hand, clock: SteadyClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(days, "PAGE", 2)
    made = [hand.dispatched() for _ in range(5)]
    village.orders.apply([change(order) for order in made], "c1")

    found = list(daily(village, clock.now()))
    assert {each.order_id for each in found} == {order.id for order in made}
    assert all(each.at is None and each.said == "" for each in found)


def test_an_order_is_found_by_its_number_the_one_upstream_or_its_id(village: Cache, hand: Hand) -> None:
    now = hand.clock.now()
    register = Register(
        number="DB20260928000077", source="阳光", kind=Kind.HELP, subject="路灯不亮", body="不亮", received_at=now,
        upstream_no="YG-2026-0815",
    )  # fmt: skip
    order = apply(None, register, hand.stamp(CLERK, 1, "0-order"), DEFAULT_RULES, UNITS)
    village.orders.apply([change(order)], "c1")
    while village.search.index_some():
        continue

    for name in (order.number, order.upstream_no, order.id):
        found = named(village, name)
        assert found is not None, name
        assert found.id == order.id
    assert named(village, "路灯不亮") is None
