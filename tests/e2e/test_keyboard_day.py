"""A working day in a real window by the keyboard alone, the line going up and down, and how many keys each deed takes.

The counts stand in the README too; words that somebody has to write are not counted, keys that find an order are.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from sync.contract.ids import uuid7
from sync.district.acting import district_actor, perform
from sync.regulation.acts import Dispatch, Register
from sync.regulation.orders import Assignment, Reporter, WorkOrder
from sync.regulation.terms import Domain, HopState, Kind, OrderState, RequestState, Verb
from tests.helpers.screens import x_screen
from tests.story.desks import RemoteDesk
from tests.story.lossy_line import LossyLine, lossy_line_to
from tests.story.photo import photo
from tests.story.town import Seat, Town, town_in

README = Path(__file__).resolve().parents[2] / "README.md"
SIGNATURES = 10


@dataclass
class Day:
    """One township's desk on a real screen."""

    folder: Path
    town: Town
    line: LossyLine
    desk: RemoteDesk
    seat: Seat

    def press(self, *chords: str) -> int:
        """Press keys one after the other; how many since the count began."""
        return int(self.desk("keys", chords=list(chords)))

    def find(self, order: WorkOrder, *then: str) -> None:
        """Begin to count, and go to an order by the end of its number."""
        self.desk("count_anew")
        self.press("Ctrl+K", *order.number[-8:], *(then or ("Return",)))
        self.desk("wait_shown", number=order.number)

    def some(self, count: int) -> list[WorkOrder]:
        """Orders in hand of which nothing is asked, due ahead, the nearest first."""
        unit, now = self.seat.unit, self.town.district.clock.now()
        mine = [(hop.due, order) for order in self.town.orders(OrderState.OPEN) if (hop := order.hop_of(unit))]
        fit = [(due, order) for due, order in mine if due > now + timedelta(hours=1) and _idle(order, unit)]
        return [order for _, order in sorted(fit, key=lambda each: (each[0], each[1].number))][:count]


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    """The desk comes in by keyboard too."""
    with x_screen() as screen, town_in(tmp_path) as town, lossy_line_to(town.url) as line:
        seat = town.seats["gaishan"]
        _arrivals(town, seat.unit)
        desk = RemoteDesk("gaishan", tmp_path / "gaishan", passphrase="gaishan-yanshi-2026", screen=screen)
        at = Day(tmp_path, town, line, desk, seat)
        _come_in(at)
        yield at
        desk.close()


def test_a_working_day_by_keyboard_alone(day: Day) -> None:
    answered, extended = day.some(2)
    keys = {
        "来电：报单号，读出进度": _progress_read_out(day, answered),
        "早上的十件签收": _ten_signatures(day),
    }
    day.line.refuse()
    day.press("F5")
    day.desk("line_state", state="offline")
    keys["村里发来照片，答复一件"] = _an_answer_with_a_photo(day, answered)
    keys["申请一次延期"] = _an_extension(day, extended)
    assert sorted(item[1] for item in day.desk("outbox") if item[2] == "waiting") == ["reply", "request_extension"]
    day.line.come_back()
    day.press("F5")
    day.desk("wait_outbox", waiting=0)
    _took_effect_once(day, answered, extended)
    assert keys["来电：报单号，读出进度"] <= 12
    said = README.read_text("utf-8")
    for deed, count in keys.items():
        assert f"| {deed} | {count} |" in said, f"the README should say {count} keys for {deed}"


def _progress_read_out(day: Day, order: WorkOrder) -> int:
    day.find(order, "Ctrl+Return")
    words = day.desk("read_out")
    assert order.number in words
    assert order.reporter.phone not in words
    keys = day.press()
    day.press("Escape")
    return keys


def _ten_signatures(day: Day) -> int:
    assert day.desk("wait_count", place="to_sign", at_least=SIGNATURES) == SIGNATURES
    day.desk("count_anew")
    keys = day.press("Alt+2", "Ctrl+A", "Ctrl+Shift+Q", "Ctrl+Return")
    day.desk("wait_outbox", waiting=0)
    assert day.desk("counts")["to_sign"] == 0
    return keys


def _an_answer_with_a_photo(day: Day, order: WorkOrder) -> int:
    day.desk("copy_photo", file=str(photo(day.folder)))
    day.find(order)
    day.press("Alt+D")
    day.desk("wait_focus", words="答复内容")
    day.desk("typed", text="您好，您反映的问题已经处理完毕，现场照片附后。如再有情况，请随时和我们联系。")
    return day.press("Ctrl+V", "Ctrl+Return")


def _an_extension(day: Day, order: WorkOrder) -> int:
    day.find(order)
    day.press("Alt+Y")
    day.desk("wait_focus", words="延期理由")
    day.desk("typed", text="施工材料要从外地调运，还需三个工作日。")
    day.press("Tab")
    day.desk("typed", text="材料已经订好，明天到货。")
    return day.press("Ctrl+Return")


def _took_effect_once(day: Day, answered: WorkOrder, extended: WorkOrder) -> None:
    reply, asked = day.town.order(answered.number), day.town.order(extended.number)
    assert len(reply.replies) == len(answered.replies) + 1
    assert reply.attachments[-1].name.endswith((".jpg", ".png"))
    assert len(asked.extensions) == len(extended.extensions) + 1
    signed = [order for order in day.town.orders(OrderState.OPEN) if order.number.startswith("JP")]
    assert all([e.verb for e in order.timeline].count(Verb.SIGN) == 1 for order in signed)


def _come_in(day: Day) -> None:
    desk, seat = day.desk, day.seat
    desk("wait_focus", words="地址")
    desk("typed", text=day.line.url)
    day.press("Tab")
    desk("typed", text=seat.code)
    day.press("Return")
    desk("wait_focus", words="账号")
    desk("typed", text=seat.username)
    day.press("Tab")
    desk("typed", text=seat.password)
    day.press("Return")
    desk("at_work")
    desk("line_state", state="connected")


def _arrivals(town: Town, unit: str) -> None:
    """So many more orders come for the unit that ten wait for its signature."""
    waiting = [o for o in town.orders(OrderState.OPEN) if (h := o.hop_of(unit)) and h.state is _UNSIGNED]
    now = town.district.clock.now()
    with town.district.begin() as tx:
        for number in range(SIGNATURES - len(waiting)):
            order, top = uuid7(now), district_actor(tx)
            act = _request(f"JP2611260{number:04d}", now)
            perform(tx, act, order_id=order, actor=top, command_id=uuid7(now), at=now)
            perform(tx, Dispatch(unit=unit), order_id=order, actor=top, command_id=uuid7(now), at=now)


_UNSIGNED = HopState.AWAITING_SIGNATURE


def _request(number: str, now: datetime) -> Register:
    return Register(
        number=number, received_at=now, source="市12345政务服务热线", kind=Kind.HELP, domain=next(iter(Domain)),
        category=("城乡建设",), subject=f"路口反光镜歪了（{number[-2:]}）", body="转弯看不见来车，请扶正。",
        place="盖山镇", channel="电话", reporter=Reporter(name="林先生", phone="13800001234"),
    )  # fmt: skip


def _idle(order: WorkOrder, unit: str) -> bool:
    hop: Assignment | None = order.hop_of(unit)
    asked = [each.state for each in order.extensions] + [each.state for each in order.submissions]
    if hop is None or hop.state is not HopState.HANDLING or RequestState.PENDING in asked:
        return False
    return not (order.extensions or order.replies or order.children(hop.id) or order.reporter.confidential)
