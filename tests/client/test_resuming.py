"""A first sync that breaks off goes on where it was, and what it cost until then is not paid for again."""

import pytest

from sync.client.fetching import Fetcher
from sync.contract.history import History
from sync.district.district import District
from tests.client.station import Station
from tests.district.scenery import VILLAGE, order_in
from tests.helpers.line_proxy import LineProxy

ORDERS = 240


def words(number: int) -> str:
    """Text that the packer can only shorten by what it has seen in other orders."""
    return "".join(chr(0x4E00 + (number % 40) * 97 + n * 131 % 4_000) for n in range(300))


@pytest.fixture
def half(district: District, village: Station, line: LineProxy) -> Station:
    """A village whose first sync broke off in the middle."""
    for number in range(ORDERS):
        order_in(district, VILLAGE, body=words(number))
    line.cut_after(30_000)
    village.engine.cycle(hurry=True)
    here = len(village.cache.orders.revs())
    assert ORDERS / 8 < here < ORDERS
    return village


def rest(station: Station, line: LineProxy) -> int:
    before = line.meter.down
    station.engine.cycle(hurry=True)
    assert len(station.cache.orders.revs()) == ORDERS
    return line.meter.down - before


def test_what_came_before_the_break_helps_to_pack_the_rest(
    half: Station, line: LineProxy, monkeypatch: pytest.MonkeyPatch, district: District
) -> None:
    with_help = rest(half, line)
    half.cache.orders.reset()
    line.cut_after(30_000)
    half.engine.cycle(hurry=True)
    monkeypatch.setattr(Fetcher, "_known", lambda *_: History(b""))
    without = rest(half, line)
    assert with_help < without


def test_an_order_that_changed_meanwhile_only_costs_the_help(
    half: Station, line: LineProxy, district: District
) -> None:
    with half.cache._database.write() as tx:
        tx.exec_driver_sql("UPDATE fact SET row = row || ' ' WHERE no = (SELECT max(no) FROM fact)")
    rest(half, line)
