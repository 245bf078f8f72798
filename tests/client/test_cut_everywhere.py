"""The line breaks at every tenth of a first sync and of a batch: nothing is lost or doubled, little is sent again.

`DUBAN_SHAPED=1 python -m pytest tests/client/test_cut_everywhere.py tests/client/test_uploads.py`: on a village's.
"""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.cache.outbox_item import OutboxState
from sync.contract.status import LineState
from sync.district.district import District
from sync.district.orders import load_order
from sync.district.paging import PAGE_BYTES
from sync.regulation.terms import Verb
from tests.client.station import SHAPED, ServedClock, Station, clock_of_today
from tests.district.scenery import VILLAGE, order_in, serving
from tests.helpers.clocks import SteadyClock
from tests.helpers.line_proxy import LineProxy, line_to, village_line

TENTHS = range(1, 10)
ORDERS, COMMANDS = 120, 30
HEADS = 4_000
"""Bytes of the questions and heads that a second start costs beyond the page: token, commands, head of the answer."""

OTHER_ROWS = 400
"""Units and rules, which come beside the orders, at most."""

MOST_CYCLES = 6


@pytest.fixture(scope="module")
def clock() -> SteadyClock:
    return clock_of_today()


@pytest.fixture(scope="module")
def district(tmp_path_factory: pytest.TempPathFactory, clock: SteadyClock) -> Iterator[District]:
    made = District.create(tmp_path_factory.mktemp("cut") / "district", ServedClock(clock))
    chance = random.Random(3)
    for _ in range(ORDERS):
        order_in(made, VILLAGE, body=words(chance, 300))
    yield made
    made.close()


@pytest.fixture(scope="module")
def line(district: District) -> Iterator[LineProxy]:
    with serving(district) as url, line_to(url) as proxy:
        yield village_line(proxy) if SHAPED else proxy


def station(folder: Path, district: District, line: LineProxy, clock: SteadyClock, name: str) -> Station:
    return Station(folder / name, district, line.url, VILLAGE, name, clock)


def until_all_is_there(at: Station) -> int:
    """Cycle until the line stands and nothing waits; how many rows came in all."""
    rows = 0
    for _ in range(MOST_CYCLES):
        report = at.engine.cycle(hurry=True)
        rows += report.received
        if report.status.state is LineState.CONNECTED and not report.status.waiting:
            return rows
    raise AssertionError(at.engine.status())


@pytest.fixture(scope="module")
def uncut(tmp_path_factory: pytest.TempPathFactory, district: District, line: LineProxy, clock: SteadyClock) -> int:
    """Bytes down of a first sync that nothing disturbs."""
    at = station(tmp_path_factory.mktemp("uncut"), district, line, clock, "uncut")
    before = line.meter.down
    until_all_is_there(at)
    at.close()
    return line.meter.down - before


@pytest.mark.parametrize("tenth", TENTHS)
def test_a_first_sync_that_is_cut_goes_on_within_one_page(
    tmp_path: Path, district: District, line: LineProxy, clock: SteadyClock, uncut: int, tenth: int
) -> None:
    at = station(tmp_path, district, line, clock, f"first-{tenth}")
    before = line.meter.down
    line.cut_after(uncut * tenth // 10)
    assert at.engine.cycle(hurry=True).status.state is not LineState.CONNECTED, "it was cut"
    here = len(at.cache.orders.revs())
    rows = until_all_is_there(at)
    assert len(at.cache.orders.revs()) == ORDERS
    assert rows <= (ORDERS - here) + OTHER_ROWS, "what was there did not come again"
    assert line.meter.down - before <= uncut + PAGE_BYTES + HEADS
    at.close()


@pytest.fixture(scope="module")
def batch(
    tmp_path_factory: pytest.TempPathFactory, district: District, line: LineProxy, clock: SteadyClock
) -> tuple[int, int]:
    """Bytes up and down of a batch that nothing disturbs; the orders are signed for before."""
    at = station(tmp_path_factory.mktemp("batch"), district, line, clock, "batch")
    until_all_is_there(at)
    for order in mine(at):
        at.queue(Verb.SIGN, order)
    until_all_is_there(at)
    give(at, "uncut")
    up, down = line.meter.up, line.meter.down
    until_all_is_there(at)
    at.close()
    return line.meter.up - up, line.meter.down - down


def mine(at: Station) -> list[str]:
    return sorted(at.cache.orders.revs())[:COMMANDS]


def give(at: Station, seed: str) -> dict[str, str]:
    """A report of progress on each of some orders: the order of every command."""
    chance = random.Random(seed)
    return {at.queue(Verb.PROGRESS, order, text=words(chance, 120)).id: order for order in mine(at)}


def words(chance: random.Random, length: int) -> str:
    """Characters as often as in a text: a packer shortens them by half."""
    return "".join(chr(0x4E00 + int(chance.random() ** 3 * 3000)) for _ in range(length))


@pytest.mark.parametrize("way", ["question", "answer"])
@pytest.mark.parametrize("tenth", TENTHS)
def test_a_batch_that_is_cut_has_one_effect_for_each_command(
    tmp_path: Path,
    district: District,
    line: LineProxy,
    clock: SteadyClock,
    batch: tuple[int, int],
    way: str,
    tenth: int,
) -> None:
    at = station(tmp_path, district, line, clock, f"{way}-{tenth}")
    until_all_is_there(at)
    given = give(at, f"{way} {tenth}")
    up = line.meter.up
    if way == "question":
        line.cut_up_after(batch[0] * tenth // 10)
    else:
        line.cut_after(batch[1] * tenth // 10)
    assert at.engine.cycle(hurry=True).status.state is not LineState.CONNECTED, "it was cut"
    until_all_is_there(at)
    assert {at.item(command).state for command in given} == {OutboxState.DELIVERED}
    with district.read() as connection:
        for command, order in given.items():
            found = load_order(connection, order)
            assert found
            assert [entry.id for entry in found.timeline].count(command) == 1
    assert line.meter.up - up <= 2 * batch[0] + HEADS, "the batch once more, at most"
    at.close()
