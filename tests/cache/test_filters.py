"""A list shows what the filter asks for and nothing else, counts it honestly, and finds are narrowed alike."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from sync.cache.cache import Cache
from sync.cache.filters import EVERYTHING, Filter, Sort, under
from sync.cache.places import Place
from sync.regulation.acts import LinkRepeat, RequestExtension
from sync.regulation.terms import HopState, Kind, OrderState
from sync.regulation.urgency import Urgency
from tests.cache.scenery import CLERK, TOWN_CLERK, UNITS, Hand, change, gone
from tests.helpers.clocks import SteadyClock

Shown = Callable[..., list[str]]


@pytest.fixture
def shown(town: Cache, clock: SteadyClock) -> Shown:
    """Ids of a narrowed place of the township; its count must be their number."""

    def look(where: Filter, place: Place = Place.REPORTED, sort: Sort = Sort.DUE) -> list[str]:
        rows = town.views.rows(place, clock.now(), where=where, sort=sort)
        assert town.views.count(place, clock.now(), where) == len(rows)
        return [row.order_id for row in rows]

    return look


def test_kind_tag_source_and_unit_narrow_alone_and_together(town: Cache, hand: Hand, shown: Shown) -> None:
    own = hand.dispatched("t1", kind=Kind.HELP)
    below = hand.dispatched("v1", kind=Kind.HELP, tags=("领导批示", "督办"))
    sunny = replace(hand.dispatched("v2", kind=Kind.REPORT), source="阳光")
    town.orders.apply([change(order) for order in (own, below, sunny)], "c1")
    assert shown(Filter(kind=Kind.REPORT)) == shown(Filter(source="阳光")) == shown(Filter(units=("v2",))) == [sunny.id]
    assert set(shown(Filter(units=("t1",)))) == {own.id, below.id, sunny.id}, "a township with its villages"
    assert shown(Filter(units=("v1",), tag="领导批示", kind=Kind.HELP)) == [below.id]
    assert shown(Filter(units=("v1",), tag="领导批示", kind=Kind.REPORT)) == []
    assert shown(Filter(tag="领导批示"), Place.SUPERVISED) == [below.id], "in any place"
    assert (town.views.tags(), town.views.sources()) == (["督办", "领导批示"], sorted({own.source, "阳光"}))


def test_of_several_units_one_need_handle_it(town: Cache, hand: Hand, shown: Shown) -> None:
    own, one, two = (hand.dispatched(unit) for unit in ("t1", "v1", "v2"))
    town.orders.apply([change(order) for order in (own, one, two)], "c1")
    assert set(shown(Filter(units=("v1", "v2")))) == {one.id, two.id}
    assert set(shown(Filter(units=("v1", "t1")))) == {own.id, one.id, two.id}, "none is counted twice"
    assert shown(Filter(units=("v1", "v2"), kind=Kind.REPORT)) == []


def test_the_state_is_the_assignments_until_the_order_is_over(town: Cache, hand: Hand, shown: Shown) -> None:
    unsigned, signed = hand.dispatched("t1"), hand.signed(hand.dispatched("t1"), TOWN_CLERK)
    over = replace(hand.dispatched("t1"), state=OrderState.CLOSED, closed_at=hand.clock.now())
    town.orders.apply([change(order) for order in (unsigned, signed, over)], "c1")
    assert shown(Filter(state=HopState.AWAITING_SIGNATURE)) == [unsigned.id]
    assert shown(Filter(state=HopState.HANDLING)) == [signed.id]
    assert shown(Filter(state=OrderState.CLOSED), Place.CLOSED) == [over.id]


def test_an_urgency_is_of_the_units_own_clock_wherever_one_looks(
    town: Cache, hand: Hand, clock: SteadyClock, shown: Shown
) -> None:
    late = hand.signed(hand.dispatched("t1", tags=("督办",)), TOWN_CLERK)
    hop = late.assignments[0]
    town.orders.apply([change(late)], "c1")
    assert shown(Filter(urgency=Urgency.CALM), Place.SUPERVISED) == [late.id]
    clock.set(hop.due - timedelta(hours=2))
    assert shown(Filter(urgency=Urgency.TODAY), Place.SUPERVISED) == [late.id]
    clock.set(hop.due)
    assert shown(Filter(urgency=Urgency.OVERDUE), Place.SUPERVISED) == shown(EVERYTHING, Place.OVERDUE) == [late.id]


def test_what_awaits_an_extension_is_not_overdue_in_a_filter_either(
    town: Cache, hand: Hand, clock: SteadyClock, shown: Shown
) -> None:
    """R12.9."""
    order = hand.signed(hand.dispatched("t1"), TOWN_CLERK)
    hop = order.assignments[0]
    asked = hand.act(order, RequestExtension(hop=hop.id, days=2, reason="等配件"), TOWN_CLERK)
    town.orders.apply([change(asked)], "c1")
    clock.set(hop.due)
    assert shown(Filter(urgency=Urgency.OVERDUE)) == []


def test_repeats_are_shown_with_the_order_that_they_repeat(town: Cache, hand: Hand, shown: Shown) -> None:
    """R16.1."""
    first, other = hand.dispatched("t1"), hand.dispatched("t1")
    again = [hand.act(hand.dispatched("t1"), LinkRepeat(first=first.number), CLERK) for _ in range(2)]
    town.orders.apply([change(order) for order in (first, other, *again)], "c1")
    family = {first.id, *(order.id for order in again)}
    assert set(shown(Filter(repeats=True))) == set(shown(Filter(group=first.number))) == family
    assert set(shown(Filter(group=first.number), Place.ARCHIVE)) == family, "wherever one looks"
    rows = {row.order_id: (row.group, row.repeats) for row in town.views.rows(Place.REPORTED, hand.clock.now())}
    assert rows == {other.id: ("", 0), **dict.fromkeys(family, (first.number, 2))}

    loose = hand.act(again[0], LinkRepeat(first="", note="不是一回事"), CLERK)
    town.orders.apply([change(loose)], "c2")
    assert set(shown(Filter(repeats=True))) == family - {loose.id}


def test_a_place_can_be_put_in_another_order(town: Cache, hand: Hand, clock: SteadyClock, shown: Shown) -> None:
    early = hand.dispatched("v2", kind=Kind.REPORT)
    clock.tick(days=1)
    late = hand.dispatched("v1", kind=Kind.HELP)
    town.orders.apply([change(late), change(early)], "c1")
    assert shown(EVERYTHING, sort=Sort.DUE) == shown(EVERYTHING, sort=Sort.NUMBER) == [early.id, late.id]
    assert shown(EVERYTHING, sort=Sort.ARRIVED) == [late.id, early.id], "the newest first"
    assert shown(EVERYTHING, sort=Sort.UNIT) == shown(EVERYTHING, sort=Sort.KIND) == [late.id, early.id]


def test_a_find_is_narrowed_like_a_place(town: Cache, hand: Hand, clock: SteadyClock) -> None:
    lamp = hand.dispatched("v1", subject="路灯不亮", tags=("领导批示",))
    dark = hand.signed(hand.dispatched("t1", subject="路灯太暗"), TOWN_CLERK)
    town.orders.apply([change(lamp), change(dark)], "c1")

    def found(where: Filter) -> list[str]:
        return [row.order_id for row in town.views.find("路灯", where=where, now=clock.now())]

    assert set(found(EVERYTHING)) == {lamp.id, dark.id}
    assert found(Filter(units=("v1",))) == found(Filter(tag="领导批示")) == [lamp.id]
    assert found(Filter(state=HopState.HANDLING, urgency=Urgency.CALM)) == [dark.id]
    assert found(Filter(urgency=Urgency.OVERDUE)) == []


def test_an_order_that_left_leaves_no_tag_behind(town: Cache, hand: Hand) -> None:
    order = hand.dispatched("t1", tags=("领导批示",))
    town.orders.apply([change(order)], "c1")
    town.orders.apply([gone(order)], "c2")
    assert town.views.tags() == []


def test_a_filter_that_asks_for_nothing_is_none() -> None:
    assert not EVERYTHING
    assert Filter(repeats=True)
    assert under("t1", UNITS) == ["t1", "v1", "v2"]
    assert under("unknown", UNITS) == ["unknown"]
