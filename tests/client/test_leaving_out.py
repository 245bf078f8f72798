"""A step on an order costs the step: the original words come once, and again only where they are missing."""

import pytest
from sqlalchemy import text

from sync.contract.ids import uuid7
from sync.district.acting import actor_of, perform
from sync.district.district import District
from sync.district.store.tables import work_order
from sync.regulation.acts import Progress, Sign
from sync.regulation.orders import WorkOrder
from tests.client.station import Station
from tests.district.scenery import VILLAGE, hop, order_in
from tests.helpers.line_proxy import LineProxy

BODY = "".join(chr(0x4E00 + n * 7 % 20_000) for n in range(3_000))
"""Words that no packing makes short."""


@pytest.fixture
def order(district: District, village: Station) -> WorkOrder:
    made = order_in(district, VILLAGE, body=BODY)
    village.engine.cycle()
    return made


def row(district: District, order: WorkOrder) -> str:
    with district.read() as connection:
        query = work_order.select().with_only_columns(work_order.c.doc).where(work_order.c.id == order.id)
        return bytes(connection.execute(query).scalar_one()).decode()


def step(district: District, order: WorkOrder) -> None:
    mine, now = hop(order, VILLAGE), district.clock.now()
    who = actor_of(district.units[VILLAGE], "someone", "村里另一人")
    with district.begin() as tx:
        for act in (Sign(hop=mine), Progress(hop=mine, text="已到现场")):
            perform(tx, act, order_id=order.id, actor=who, command_id=uuid7(now), at=now)


def cost(line: LineProxy, village: Station) -> int:
    before = line.meter.down
    village.engine.cycle(hurry=True)
    return line.meter.down - before


def test_a_step_on_a_long_order_does_not_bring_its_words_again(
    district: District, village: Station, order: WorkOrder, line: LineProxy
) -> None:
    step(district, order)
    spent = cost(line, village)
    assert village.cache.orders.row_text(order.id) == row(district, order)
    assert spent < len(BODY.encode()) / 4


def test_words_that_are_missing_here_come_whole(
    district: District, village: Station, order: WorkOrder, line: LineProxy
) -> None:
    """The row here is another than the district takes it for: its sum tells, and the page comes whole."""
    with village.cache._database.write() as tx:
        tx.exec_driver_sql("UPDATE fact SET row = replace(row, ?, '别的')", (BODY[:1000],))
    step(district, order)
    spent = cost(line, village)
    assert village.cache.orders.row_text(order.id) == row(district, order)
    assert spent > len(BODY.encode()) / 4


def test_an_order_that_came_back_is_told_whole(district: District, village: Station, order: WorkOrder) -> None:
    """What the unit saw before it lost the order counts for nothing."""
    with village.cache._database.write() as tx:
        tx.exec_driver_sql("UPDATE fact SET row = NULL, gone = 'left_scope'")
    step(district, order)
    village.engine.cycle(hurry=True)
    assert village.cache.orders.row_text(order.id) == row(district, order)


def test_a_district_of_the_earlier_program_tells_everything_whole_until_it_knows_better(
    district: District, village: Station, order: WorkOrder, line: LineProxy
) -> None:
    with district.begin() as tx:
        tx.connection.execute(text(f"UPDATE feed SET since = {2**62}"))
    step(district, order)
    spent = cost(line, village)
    assert spent > len(BODY.encode()) / 4
    assert village.cache.orders.row_text(order.id) == row(district, order)
