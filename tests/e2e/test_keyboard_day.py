"""A working day in a real window by the keyboard alone, the line going up and down, and what each deed costs.

The costs stand in the README too. Keys that find an order are counted; words that somebody has to write
are counted beside them. The seconds are those of the keystroke-level model, so that nothing here depends on how busy a
machine is.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sync.regulation.orders import WorkOrder
from sync.regulation.terms import OrderState, Verb
from tests.e2e.keyboard_day import Cost, Day, come_in
from tests.e2e.keyboard_orders import SIGNATURES, VILLAGES, arrivals, handed_down
from tests.helpers.screens import x_screen
from tests.story.desks import RemoteDesk
from tests.story.lossy_line import lossy_line_to
from tests.story.photo import photo
from tests.story.town import town_in

README = Path(__file__).resolve().parents[2] / "README.md"
Record = Callable[[str, object], None]


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    """The desk comes in by keyboard too."""
    with x_screen() as screen, town_in(tmp_path) as town, lossy_line_to(town.url) as line:
        seat = town.seats["gaishan"]
        arrivals(town, seat.unit)
        handed_down(town, seat.unit)
        desk = RemoteDesk("gaishan", tmp_path / "gaishan", passphrase="gaishan-yanshi-2026", screen=screen)
        at = Day(tmp_path, town, line, desk, seat)
        come_in(at)
        yield at
        desk.close()


def test_a_working_day_by_keyboard_alone(day: Day, record_property: Record) -> None:
    answered, extended = day.some(2)
    costs = {
        "来电：报单号，读出进度": _progress_read_out(day, answered),
        "早上的十件签收": _ten_signatures(day),
    }
    day.line.refuse()
    day.sync(until="line_state", state="offline")
    costs["村里发来照片，答复一件"] = _an_answer_with_a_photo(day, answered)
    costs["申请一次延期"] = _an_extension(day, extended)
    costs["催办三个村"] = _three_villages_chased(day)
    waiting = [item[1] for item in day.desk("outbox") if item[2] == "waiting"]
    assert sorted(set(waiting)) == ["reply", "request_extension", "urge"]
    day.line.come_back()
    day.sync(until="wait_outbox", waiting=0)
    _took_effect_once(day, answered, extended, urges=waiting.count("urge"))
    _is_what_the_readme_says(costs, record_property)


def _is_what_the_readme_says(costs: dict[str, Cost], record: Record) -> None:
    """How long the desk was really waited for in this run is recorded, and nobody's verdict."""
    said = README.read_text("utf-8")
    for deed, cost in costs.items():
        record(f"{deed}: answered after", [round(each, 2) for each in cost.answers])
        assert cost.row(deed) in said, f"the README should say {cost.row(deed)}"
    assert len(costs["来电：报单号，读出进度"].chords) <= 12
    assert len(costs["催办三个村"].chords) <= 8


def _progress_read_out(day: Day, order: WorkOrder) -> Cost:
    day.find(order, "Ctrl+Return")
    words = day.wait("read_out")
    assert order.number in words
    assert order.reporter.phone not in words
    cost = day.cost
    day.begin()
    day.press("Escape")
    return cost


def _ten_signatures(day: Day) -> Cost:
    assert day.desk("wait_count", place="to_sign", at_least=SIGNATURES) == SIGNATURES
    day.begin()
    day.press("Alt+2", "Ctrl+A", "Ctrl+Shift+Q", "Ctrl+Return")
    day.wait("wait_waiting", more_than=0)
    day.desk("wait_outbox", waiting=0)
    assert day.desk("counts")["to_sign"] == 0
    return day.cost


def _an_answer_with_a_photo(day: Day, order: WorkOrder) -> Cost:
    day.desk("copy_photo", file=str(photo(day.folder)))
    day.find(order)
    day.press("Alt+D")
    day.wait("wait_focus", words="答复内容")
    day.write("您好，您反映的问题已经处理完毕，现场照片附后。如再有情况，请随时和我们联系。")
    day.press("Ctrl+V", "Ctrl+Return")
    return day.cost


def _an_extension(day: Day, order: WorkOrder) -> Cost:
    day.find(order)
    day.press("Alt+Y")
    day.wait("wait_focus", words="延期理由")
    day.write("施工材料要从外地调运，还需三个工作日。")
    day.press("Tab")
    day.write("材料已经订好，明天到货。")
    day.press("Ctrl+Return")
    return day.cost


def _three_villages_chased(day: Day) -> Cost:
    """From anywhere: the villages with most to do stand on top, and the words stand there already."""
    waited = day.desk("counts")["outbox"]
    day.begin()
    day.press("Alt+0", *["Shift+Down"] * (VILLAGES - 1), "F2", "Ctrl+Return")
    day.wait("wait_waiting", more_than=waited)
    return day.cost


def _took_effect_once(day: Day, answered: WorkOrder, extended: WorkOrder, *, urges: int) -> None:
    reply, asked = day.town.order(answered.number), day.town.order(extended.number)
    assert len(reply.replies) == len(answered.replies) + 1
    assert reply.attachments[-1].name.endswith((".jpg", ".png"))
    assert len(asked.extensions) == len(extended.extensions) + 1
    signed = [order for order in day.town.orders(OrderState.OPEN) if order.number.startswith("JP")]
    assert all([e.verb for e in order.timeline].count(Verb.SIGN) == 1 for order in signed)
    chased = _chased(day)
    assert (len(chased), len(set(chased))) == (urges, VILLAGES)


def _chased(day: Day) -> list[str]:
    """The village of every urge of today."""
    orders = [order for order in day.town.orders(OrderState.OPEN) if order.chasing]
    mine = [
        (order, urge)
        for order in orders
        for urge in (order.chasing.urges if order.chasing else ())
        if urge.unit == day.seat.unit and urge.text.startswith("请抓紧办理，今天下班前")
    ]
    return [next(hop.receiver for hop in order.assignments if hop.id == urge.hop) for order, urge in mine]
