"""Orders are found by Chinese words of any length, by number, by the last four digits of a telephone."""

from dataclasses import replace

import pytest

from sync.cache.cache import Cache
from sync.cache.query import Known, parse
from sync.regulation.acts import Progress
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import OrderState
from tests.cache.scenery import PHONE, VILLAGE_CLERK, Hand, change
from tests.helpers.clocks import MORNING


@pytest.fixture
def orders(village: Cache, hand: Hand) -> dict[str, WorkOrder]:
    """Three orders about different things."""
    made = {
        "light": hand.dispatched(subject="路灯不亮", body="石桥村三组ABC-12号路灯夜间不亮"),
        "well": hand.dispatched(subject="井盖缺失", body="幸福路井盖缺失，存在安全隐患"),
        "noise": hand.dispatched(subject="施工噪声", body="夜间施工噪声扰民，幸福小区居民无法休息"),
    }
    village.orders.apply([change(order) for order in made.values()], "c1")
    return made


@pytest.fixture(params=["indexed", "not indexed yet"])
def found(request: pytest.FixtureRequest, village: Cache, orders: dict[str, WorkOrder]) -> Cache:
    """The cache with its index behind or up to date: the answers are the same."""
    if request.param == "indexed":
        assert village.search.index_some(2) == 1
        assert village.search.index_some() == 0
    return village


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("井盖", {"well"}),
        ("幸福", {"well", "noise"}),
        ("夜", {"light", "noise"}),
        ("幸福 隐患", {"well"}),
        ("福小", {"noise"}),
        ("路幸", set()),
        ("abc", {"light"}),
        ("AB", {"light"}),
        ("ＡＢＣ", {"light"}),
        ("石桥村三组", {"light", "well", "noise"}),
        ("没有这回事", set()),
        ('"; DROP TABLE', set()),
        ("（）*", set()),
        ("", set()),
    ],
)
def test_words_find_their_orders(found: Cache, orders: dict[str, WorkOrder], query: str, names: set[str]) -> None:
    hits = {row.order_id for row in found.views.find(query)}
    assert hits == {orders[name].id for name in names}


def test_numbers_find_their_order_whole_by_beginning_or_by_end(found: Cache, orders: dict[str, WorkOrder]) -> None:
    order = orders["well"]
    assert [row.order_id for row in found.views.find(order.number)] == [order.id]
    assert [row.order_id for row in found.views.find(order.number[-4:])] == [order.id]
    assert len(found.views.find(order.number[:8])) == 3
    assert [row.order_id for row in found.views.find(order.number.removeprefix("DB"))] == [order.id]


def test_what_is_still_handled_comes_before_what_is_over(
    village: Cache, hand: Hand, orders: dict[str, WorkOrder]
) -> None:
    well, noise = orders["well"], orders["noise"]
    over = replace(noise, state=OrderState.DECLINED, rev=noise.rev + 1)
    village.orders.apply([change(over)], "c2")
    assert [row.order_id for row in village.views.find("幸福")] == [well.id, noise.id]


def test_a_telephone_is_found_by_its_last_four_digits_however_much_of_it_is_typed(found: Cache) -> None:
    assert len(found.views.find(PHONE[-4:])) == 3
    divided = f"{PHONE[:3]} {PHONE[3:7]} {PHONE[7:]}"
    for whole in (PHONE, f"+86 {divided}", divided, divided.replace(" ", "-")):
        look = found.views.look(parse(whole, Known()), MORNING)
        assert len(look.hits) == 3, whole
        assert {hit.why.text for hit in look.hits} == {PHONE[-4:]}, "no more of it is shown"
    assert found.views.find("13900000000") == []
    assert found.views.find(PHONE[:7]) == []
    assert found.views.find("孙某") == []


def test_a_changed_order_is_found_by_its_new_words(village: Cache, hand: Hand, orders: dict[str, WorkOrder]) -> None:
    while village.search.index_some():
        pass
    signed = hand.signed(orders["light"])
    told = hand.act(signed, Progress(hop=signed.assignments[1].id, text="灯杆锈蚀需整体更换"), VILLAGE_CLERK)
    village.orders.apply([change(told)], "c2")
    assert village.search.left() == 1
    assert [row.order_id for row in village.views.find("锈蚀")] == [told.id]
    assert village.search.index_some() == 0
    assert [row.order_id for row in village.views.find("锈蚀")] == [told.id]
    assert len(village.views.find("路灯")) == 1
