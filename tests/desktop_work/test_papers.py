"""Attachments from elsewhere: fetched when somebody opens or saves them, shown in a window, never started."""

import hashlib
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.screens.compose.files import FileStrip
from desktop.screens.order import OrderPane
from desktop.screens.order.paperrow import PaperRow
from sync.cache.cache import Cache
from sync.contract.status import LineState, SyncStatus
from sync.regulation.orders import Attachment, WorkOrder
from tests.cache.scenery import Hand
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_order_pane import opened
from tests.helpers import orders
from tests.helpers.photos import drawn, encoded

PHOTO = encoded(drawn(800, 600))
PAPER = b"%PDF-1.7 \xe6\xb8\x85\xe6\xb7\xa4\xe6\x96\xb9\xe6\xa1\x88"


def attached(hand: Hand, **files: tuple[bytes, str]) -> WorkOrder:
    """An order with files that the township brought: name to content and media type."""
    papers = tuple(
        Attachment(
            sha256=hashlib.sha256(content).hexdigest(),
            name=name.replace("_", "."),
            size=len(content),
            media_type=kind,
            added_by="t1",
        )
        for name, (content, kind) in files.items()
    )
    return replace(hand.dispatched("v1"), attachments=papers)


@pytest.fixture
def order(hand: Hand) -> WorkOrder:
    return attached(hand, 现场_jpg=(PHOTO, "image/jpeg"), 方案_pdf=(PAPER, "application/pdf"))


@pytest.fixture
def pane(qtbot: QtBot, village: Desk, door: Door, shown: Shown, order: WorkOrder) -> OrderPane:
    return opened(qtbot, village, door, shown, order)


def rows(pane: OrderPane) -> list[PaperRow]:
    return list(pane.sheet.papers.rows.values())


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def bring(cache: Cache, door: Door, content: bytes, upto: int | None = None) -> None:
    """What the line would do: bytes up to a place, all of them and verified by default."""
    name = hashlib.sha256(content).hexdigest()
    here = cache.downloads.of([name])[name].here
    changed = cache.downloads.keep(name, here, content[here:upto])
    if upto is None:
        assert cache.downloads.finish(name)
    door.changed.emit(changed)


def test_the_list_says_what_there_is_and_what_can_be_done(pane: OrderPane) -> None:
    photo, paper = rows(pane)
    assert pane.sheet.papers.title.text() == "附件（2）"
    assert photo.words.text().endswith("KB · 清溪镇")
    assert photo.open_button.isVisible()
    assert not paper.open_button.isVisible(), "what is no picture is never opened by the desk"
    assert paper.save_button.isVisible()


def test_a_photo_is_fetched_with_its_progress_told_and_then_shown(
    qtbot: QtBot, pane: OrderPane, village: Desk, door: Door
) -> None:
    photo = rows(pane)[0]
    asked: list[bool] = []
    door.changed.connect(lambda changed: asked.append(changed.files))
    click(photo.open_button)
    qtbot.waitUntil(lambda: "取回中 0%" in photo.words.text())
    qtbot.waitUntil(lambda: any(asked))  # the line hears of it
    bring(village.cache, door, PHOTO, len(PHOTO) // 2)
    qtbot.waitUntil(lambda: "取回中 49%" in photo.words.text() or "取回中 50%" in photo.words.text())
    bring(village.cache, door, PHOTO)
    qtbot.waitUntil(lambda: pane.sheet.papers.deeds.viewer is not None)
    viewer = pane.sheet.papers.deeds.viewer
    assert viewer is not None
    qtbot.waitUntil(viewer.isVisible)
    assert viewer.windowTitle() == "现场.jpg"
    assert viewer.canvas.pixmap().size() == QSize(800, 600)
    assert "取回" not in photo.words.text()
    QTest.keyClick(viewer, Qt.Key.Key_Escape)


def test_a_smaller_copy_offers_its_original_which_then_takes_its_place(
    qtbot: QtBot, pane: OrderPane, village: Desk, door: Door, order: WorkOrder
) -> None:
    photo, whole = rows(pane)[0], encoded(drawn(1200, 900))
    sha = order.attachments[0].sha256
    village.cache.downloads.want(order.id, sha, "现场.jpg", "image/jpeg", len(PHOTO))
    village.cache.downloads.learn(sha, hashlib.sha256(whole).hexdigest(), len(whole))
    bring(village.cache, door, PHOTO)
    qtbot.waitUntil(photo.original_button.isVisible)
    assert "缩小的照片" in photo.words.text()
    click(photo.original_button)
    qtbot.waitUntil(lambda: "原图取回中 0%" in photo.words.text())
    bring(village.cache, door, whole)
    qtbot.waitUntil(lambda: pane.sheet.papers.deeds.viewer is not None)
    viewer = pane.sheet.papers.deeds.viewer
    assert viewer is not None
    assert viewer.canvas.sizeHint().width() > 800
    assert not photo.original_button.isVisible()
    viewer.close()


def test_without_a_line_it_says_that_it_goes_on_later(qtbot: QtBot, pane: OrderPane, door: Door) -> None:
    photo = rows(pane)[0]
    click(photo.open_button)
    qtbot.waitUntil(photo.stop_button.isVisible)
    offline = SyncStatus(
        state=LineState.OFFLINE, since=None, confirmed_at=None, waiting=0, parked=0, next_try=None, bytes_today=0,
        clock_skew_s=0,
    )  # fmt: skip
    door.status.emit(offline)
    assert "已取回 0%，连上后继续" in photo.words.text()
    click(photo.stop_button)
    qtbot.waitUntil(photo.open_button.isVisible)
    assert "取回" not in photo.words.text()


def test_a_failure_says_why_and_can_be_tried_again(
    qtbot: QtBot, pane: OrderPane, village: Desk, door: Door, order: WorkOrder
) -> None:
    photo = rows(pane)[0]
    click(photo.open_button)
    qtbot.waitUntil(photo.stop_button.isVisible)
    door.changed.emit(village.cache.downloads.fail(order.attachments[0].sha256, "附件不存在或不在本单位范围内。"))
    qtbot.waitUntil(lambda: "取回失败：附件不存在或不在本单位范围内。" in photo.words.text())
    click(photo.open_button)
    qtbot.waitUntil(lambda: "取回中" in photo.words.text())


def test_a_wish_outlives_word_of_the_line(qtbot: QtBot, pane: OrderPane, village: Desk, door: Door) -> None:
    photo = rows(pane)[0]
    click(photo.open_button)
    qtbot.waitUntil(photo.stop_button.isVisible)
    door.changed.emit(village.cache.downloads.fail(photo_name(), "线路中断。"))
    qtbot.waitUntil(lambda: "取回失败" in photo.words.text())
    door.changed.connect(lambda _: door.status.emit(SyncStatus(state=LineState.CONNECTED)))
    click(photo.open_button)
    qtbot.waitUntil(photo.stop_button.isVisible)
    bring(village.cache, door, PHOTO)
    qtbot.waitUntil(lambda: pane.sheet.papers.deeds.viewer is not None)


def photo_name() -> str:
    return hashlib.sha256(PHOTO).hexdigest()


def test_a_document_is_saved_where_the_person_says(
    qtbot: QtBot, pane: OrderPane, village: Desk, door: Door, tmp_path: Path
) -> None:
    paper = rows(pane)[1]
    click(paper.save_button)
    dialog = pane.sheet.papers.deeds.dialog
    assert dialog is not None
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.fileSelected.emit(str(tmp_path / "方案.pdf"))
    dialog.close()
    qtbot.waitUntil(paper.stop_button.isVisible)
    bring(village.cache, door, PAPER)
    qtbot.waitUntil(lambda: "已另存到" in paper.words.text())
    assert (tmp_path / "方案.pdf").read_bytes() == PAPER


def test_what_cannot_be_written_is_said(
    qtbot: QtBot, pane: OrderPane, village: Desk, door: Door, tmp_path: Path
) -> None:
    paper = rows(pane)[1]
    pane.sheet.papers.save_as(list(pane.sheet.papers.rows)[1], tmp_path / "没有的文件夹" / "方案.pdf")
    qtbot.waitUntil(paper.stop_button.isVisible)
    bring(village.cache, door, PAPER)
    qtbot.waitUntil(lambda: "没有存上：这个位置不能写入" in paper.words.text())
    pane.sheet.papers.save_as(list(pane.sheet.papers.rows)[1], tmp_path)
    qtbot.waitUntil(door.idle)
    assert list(tmp_path.parent.glob("*.part")) == [], "nothing half written is left"


def test_no_window_opens_over_another_order(
    qtbot: QtBot, pane: OrderPane, village: Desk, door: Door, hand: Hand
) -> None:
    click(rows(pane)[0].open_button)
    qtbot.waitUntil(rows(pane)[0].stop_button.isVisible)
    another = orders.lamp(hand)
    orders.fill(village.cache, [another])
    with qtbot.waitSignal(pane.shown):
        pane.show_order(another.id)
    bring(village.cache, door, PHOTO)
    qtbot.waitUntil(door.idle)
    assert pane.sheet.papers.deeds.viewer is None
    assert not pane.sheet.papers.isVisible()


def bomb() -> bytes:
    """A PNG of a few kilobytes that says it is 30,000 pixels wide and high."""
    small = bytearray(encoded(drawn(8, 8), "PNG"))
    small[16:24] = (30_000).to_bytes(4, "big") * 2
    small[29:33] = zlib.crc32(small[12:29]).to_bytes(4, "big")
    return bytes(small)


def torn() -> bytes:
    """A PNG of which only the head is there."""
    return encoded(drawn(80, 80), "PNG")[:60]


@pytest.mark.parametrize(
    ("content", "said"),
    [(bomb, "尺寸太大"), (torn, "已损坏"), (lambda: b"MZ\x90\x00" * 50, "不是可以显示的图片")],
)
def test_a_bomb_a_torn_photo_and_a_program_are_not_opened(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand, content: Callable[[], bytes], said: str
) -> None:
    data = content()
    pane = opened(qtbot, village, door, shown, attached(hand, 现场_jpg=(data, "image/jpeg")))
    (row,) = rows(pane)
    click(row.open_button)
    qtbot.waitUntil(row.stop_button.isVisible)
    bring(village.cache, door, data)
    qtbot.waitUntil(lambda: said in row.words.text())
    assert pane.sheet.papers.deeds.viewer is None


def test_every_file_that_is_not_taken_keeps_its_sentence(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, tmp_path: Path
) -> None:
    strip = FileStrip(village, door)
    shown(strip)
    names = {"程序.exe": b"MZ", "假.jpg": b"MZ\x90\x00" + bytes(9), "好.jpg": PHOTO}
    for name, content in names.items():
        (tmp_path / name).write_bytes(content)
    strip.take_files([tmp_path / name for name in names])
    qtbot.waitUntil(lambda: len(strip.blobs) == 1 and not strip.busy)
    said = "\n".join(label.text() for label in strip.findChildren(QLabel) if label.isVisible())
    assert "程序.exe：不支持这种文件" in said
    assert "假.jpg：内容其实是程序" in said
    strip.take_files([tmp_path / "好.jpg"])
    assert not any("假.jpg" in label.text() for label in strip.findChildren(QLabel))
    qtbot.waitUntil(lambda: not strip.busy)
