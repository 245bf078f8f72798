"""信使文件 at the desk: two entries, a dialog that blocks nothing, and a banner that says what came of it."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.actions import courier
from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.screens.courier.presenter import Couriers
from desktop.screens.main.frame import Frame
from sync.contract.parcel import CourierKeys, Label, ParcelKind
from sync.contract.parcel.keys import spelled
from sync.contract.problems import Problem
from sync.regulation.rules import DEFAULT_RULES
from tests.cache.scenery import TOWN_CLERK, VILLAGE_CLERK, Hand, change, note, session_of
from tests.desktop.running import press, words_of
from tests.helpers.clocks import SteadyClock


@dataclass
class Scene:
    frame: Frame
    couriers: Couriers

    @property
    def said(self) -> str:
        return self.frame.banner.words()

    def says(self, sentence: str) -> bool:
        return sentence in self.said


def enrolled(desk: Desk, name: str) -> None:
    """Keys and somebody signed in, as after enrolment."""
    identity = desk.cache.identity
    seal, sign = X25519PrivateKey.from_private_bytes(bytes(32)), Ed25519PrivateKey.from_private_bytes(bytes(32))
    identity.courier_keys = CourierKeys(seal=spelled(seal.public_key()), sign=spelled(sign.public_key()))
    identity.server_id, identity.device = "district", name
    identity.session = session_of(VILLAGE_CLERK if name == "village" else TOWN_CLERK)


def scene(qtbot: QtBot, desk: Desk, door: Door) -> Scene:
    frame = Frame(door.clock.now, DEFAULT_RULES.calendar)
    qtbot.addWidget(frame)
    frame.resize(1366, 768)
    frame.show()
    return Scene(frame, Couriers(frame.courier, desk, door, frame.say))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


@pytest.fixture
def file(village: Desk, town: Desk, stick: Path) -> Path:
    """What the village hands to the township on a stick; both are enrolled."""
    enrolled(village, "village")
    enrolled(town, "town")
    courier.export(village, stick)
    (made,) = stick.iterdir()
    return made


def test_the_menu_opens_dialogs_without_blocking(qtbot: QtBot, village: Desk, door: Door) -> None:
    at = scene(qtbot, village, door)
    assert [action.text() for action in at.frame.courier.menu().actions()] == [
        "导出信使文件…",
        "导入信使文件…",
        "",
        "下乡准备…",
        "请假交接…",
    ]
    at.frame.courier.export.trigger()
    assert at.couriers.dialog is not None
    assert at.couriers.dialog.isVisible()
    assert at.couriers.dialog.fileMode() is QFileDialog.FileMode.Directory
    at.couriers.dialog.reject()
    at.frame.courier.bring_in.trigger()
    assert "*.dbx" in at.couriers.dialog.nameFilters()[0]
    at.couriers.dialog.reject()


def test_an_outbox_goes_onto_the_stick_and_is_told(
    qtbot: QtBot, village: Desk, door: Door, hand: Hand, clock: SteadyClock, stick: Path
) -> None:
    enrolled(village, "village")
    order = hand.signed(hand.dispatched())
    village.cache.orders.apply([change(order)], "c1")
    village.cache.outbox.put(note(village.cache, order, clock), due=None)
    at = scene(qtbot, village, door)
    with qtbot.waitSignal(door.changed):
        at.couriers.export(str(stick))
    (file,) = stick.iterdir()
    assert f"已写好 {file.name}" in at.said
    assert "1 件待发送内容" in at.said


def test_what_cannot_be_done_is_told_with_advice(qtbot: QtBot, village: Desk, door: Door, stick: Path) -> None:
    at = scene(qtbot, village, door)
    at.couriers.export(str(stick))
    qtbot.waitUntil(lambda: "还不能使用信使文件" in at.said)
    enrolled(village, "village")
    at.couriers.export(str(stick / "gone"))
    qtbot.waitUntil(lambda: "信使文件写不进去" in at.said)
    photo = stick / "photo.dbx"
    photo.write_bytes(b"\xff\xd8")
    at.couriers.bring_in(str(photo))
    qtbot.waitUntil(lambda: "这不是信使文件" in at.said)


def test_a_relay_is_asked_to_bring_it_and_offers_the_answer_when_it_is_there(
    qtbot: QtBot, village: Desk, town: Desk, door: Door, stick: Path, file: Path
) -> None:
    at = scene(qtbot, town, door)
    with qtbot.waitSignal(at.couriers.relay_wanted):
        at.couriers.bring_in(str(file))
    assert "已收下" in at.said
    (parcel,) = town.cache.parcels.waiting()
    label = Label(kind=ParcelKind.ANSWER, id="a", server="district", device="village", unit="吴山村委会", key="")
    door.changed.emit(town.cache.parcels.answered(parcel.sha256, label, b"sealed", door.clock.now()))
    qtbot.waitUntil(lambda: "带回文件已备好" in at.said)
    at.couriers.export(str(stick))
    qtbot.waitUntil(lambda: "已写好 督办通带回-吴山村委会.dbx" in at.said)
    assert (stick / "督办通带回-吴山村委会.dbx").read_bytes() == b"sealed"


def test_a_file_that_was_opened_is_told_before_it_is_taken_in(
    qtbot: QtBot, village: Desk, town: Desk, door: Door, file: Path
) -> None:
    at = scene(qtbot, town, door)
    at.couriers.offer(str(file))
    qtbot.waitUntil(lambda: at.couriers.question is not None)
    assert at.couriers.question is not None
    words = words_of(at.couriers.question)
    assert "石桥村的发件箱" in words
    assert "签名相符" in words
    assert town.cache.parcels.waiting() == [], "nothing is taken in by looking"
    with qtbot.waitSignal(at.couriers.relay_wanted):
        press(at.couriers.question, "收下并转交")
    assert len(town.cache.parcels.waiting()) == 1


def test_a_file_that_is_hostile_or_not_for_here_is_refused_in_a_sentence(
    qtbot: QtBot, village: Desk, town: Desk, door: Door, stick: Path, file: Path
) -> None:
    at = scene(qtbot, town, door)
    changed, cut, other = bytearray(file.read_bytes()), stick / "cut.dbx", stick / "other.dbx"
    cut.write_bytes(changed[:-40])
    changed[-100] ^= 1
    (stick / "changed.dbx").write_bytes(changed)
    other.write_text("<html>")
    for name, sentence in (
        ("changed.dbx", "信使文件已损坏或被改动"),
        ("cut.dbx", "信使文件已损坏或被改动"),
        ("other.dbx", "这不是信使文件"),
        ("gone.dbx", "信使文件读不出来"),
    ):
        at.couriers.offer(str(stick / name))
        qtbot.waitUntil(partial(at.says, sentence))
        at.frame.banner.say("", "", "")
    own = scene(qtbot, village, door)
    own.couriers.offer(str(file))
    qtbot.waitUntil(lambda: "这份信使文件不是给这里的" in own.said)
    assert (at.couriers.question, own.couriers.question) == (None, None), "nothing is asked"


def test_answers_that_were_written_are_told_even_where_the_own_outbox_is_not(
    town: Desk, hand: Hand, clock: SteadyClock, stick: Path
) -> None:
    enrolled(town, "town")
    order = hand.dispatched()
    town.cache.orders.apply([change(order)], "c1")
    town.cache.outbox.put(note(town.cache, order, clock), due=None)
    label = Label(kind=ParcelKind.ANSWER, id="a", server="district", device="village", unit="吴山村委会", key="")
    town.cache.parcels.answered("none", label, b"sealed", clock.now())
    town.cache.identity.forget_session()
    told = courier.export(town, stick)
    assert told.title == "已写好 督办通带回-吴山村委会.dbx"
    assert "本机的发件箱没有导出：需要先登录。" in told.text
    assert told.changed.courier


def test_a_refusal_is_told_once(qtbot: QtBot, village: Desk, town: Desk, door: Door, file: Path) -> None:
    courier.bring_in(town, file)
    (parcel,) = town.cache.parcels.waiting()
    problem = Problem(
        type="about:blank", title="本机没有登记", detail="区级平台不认识这台工作站。", advice="请重新登记。"
    )
    town.cache.parcels.refused(parcel.sha256, problem)
    told = courier.news(town)
    assert told is not None
    assert "没有接受" in told.title
    assert courier.news(town) is None
    assert courier.bring_in(town, file).relay, "it may be tried again"
    assert len(town.cache.parcels.waiting()) == 1
