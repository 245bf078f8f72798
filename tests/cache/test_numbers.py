"""An order is found by the number that somebody reads out on the telephone (R11.3)."""

from dataclasses import replace

import pytest

from sync.cache.cache import Cache
from sync.cache.numbers import number_in
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import OrderState
from tests.cache.scenery import Hand, change


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("DB20260928000012", "DB20260928000012"),
        ("db20260928000012", "DB20260928000012"),
        ("No.20260928000012", "20260928000012"),
        ("no 0012", "0012"),
        ("№ 0012", "0012"),
        ("#0012", "0012"),
        ("ＤＢ２０２６ 0928 000012", "DB20260928000012"),
        ("工单号：０００１２３", "000123"),
        ("编号 FZ12345-0762", "FZ123450762"),
        ("热线单号:12345-99", "1234599"),
        (" 0012 ", "0012"),
        ("123", ""),
        ("路灯1234", ""),
        ("1234 路灯", ""),
        ("", ""),
        ("A" * 9 + "1234", ""),
    ],
)
def test_numbers_are_known_however_they_are_written(typed: str, number: str) -> None:
    assert number_in(typed) == number


@pytest.fixture
def orders(village: Cache, hand: Hand) -> list[WorkOrder]:
    """Three orders; the second has a number upstream, the third a hyphen in its own."""
    plain, upstream, hyphened = (hand.dispatched() for _ in range(3))
    made = [plain, replace(upstream, upstream_no="12345-20260928-7788"), replace(hyphened, number="FZ12345-0762")]
    village.orders.apply([change(order) for order in made], "c1")
    return made


@pytest.fixture(params=["indexed", "not indexed yet"])
def found(request: pytest.FixtureRequest, village: Cache, orders: list[WorkOrder]) -> Cache:
    """The cache with its index behind or up to date: the answers are the same."""
    if request.param == "indexed":
        assert village.search.index_some() == 0
    return village


def ids(cache: Cache, typed: str) -> list[str]:
    return [row.order_id for row in cache.views.numbered(number_in(typed))]


def test_a_number_is_found_whole_and_by_its_last_digits(found: Cache, orders: list[WorkOrder]) -> None:
    number = orders[0].number
    for typed in (number, number.lower(), number.removeprefix("DB"), number[-4:], number[-6:], f"No. {number}"):
        assert ids(found, typed) == [orders[0].id], typed


def test_a_number_upstream_is_found_whole_and_by_its_last_digits(found: Cache, orders: list[WorkOrder]) -> None:
    for typed in ("12345-20260928-7788", "12345202609287788", "7788", "287788"):
        assert ids(found, typed) == [orders[1].id], typed


def test_hyphens_may_be_left_out(found: Cache, orders: list[WorkOrder]) -> None:
    assert ids(found, "FZ12345-0762") == ids(found, "fz123450762") == ids(found, "0762") == [orders[2].id]


def test_a_number_that_is_not_here_finds_nothing(found: Cache) -> None:
    assert ids(found, "99999999") == []


def test_the_exact_number_comes_first_and_what_is_over_last(
    village: Cache, hand: Hand, orders: list[WorkOrder]
) -> None:
    first = orders[0]
    over = replace(hand.dispatched(), number="OLD000001", state=OrderState.DECLINED)
    longer = replace(hand.dispatched(), number=f"9{first.number}")
    village.orders.apply([change(over), change(longer)], "c2")
    assert ids(village, first.number) == [first.id, longer.id]
    assert ids(village, "000001")[-1] == over.id
