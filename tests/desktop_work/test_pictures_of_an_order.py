"""Pictures of an order: small ones in the list, large ones one after the other, and two hundred of them."""

import hashlib
import time

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.screens.order import OrderPane
from desktop.screens.order.picture import Canvas, PictureView
from desktop.screens.order.viewer import Viewer
from sync.regulation.orders import WorkOrder
from tests.cache.scenery import Hand
from tests.desktop.test_pictures import turned
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_order_pane import opened
from tests.desktop_work.test_papers import attached, click, rows
from tests.helpers import orders
from tests.helpers.photos import drawn, encoded

PHOTOS = [encoded(drawn(1200 + 4 * number, 900)) for number in range(3)]


def here(desk: Desk, *contents: bytes) -> None:
    """What this workstation attached itself is here."""
    for content in contents:
        desk.cache.blobs.add(content, "现场.jpg", "image/jpeg")


@pytest.fixture
def order(hand: Hand) -> WorkOrder:
    """Three photos and a plan."""
    photos = {f"现场{number}_jpg": (content, "image/jpeg") for number, content in enumerate(PHOTOS)}
    return attached(hand, **photos, 方案_pdf=(b"%PDF-1.7", "application/pdf"))


def looking(qtbot: QtBot, pane: OrderPane) -> Viewer:
    """The window, open on the first photo."""
    click(rows(pane)[0].open_button)
    qtbot.waitUntil(lambda: pane.sheet.papers.deeds.viewer is not None)
    viewer = pane.sheet.papers.deeds.viewer
    assert viewer is not None
    qtbot.waitUntil(viewer.isActiveWindow)
    return viewer


def test_what_is_here_shows_what_it_is_a_picture_of(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, order: WorkOrder
) -> None:
    here(village, *PHOTOS[:2])
    pane = opened(qtbot, village, door, shown, order)
    first, second, third, plan = (row.picture for row in rows(pane))
    qtbot.waitUntil(lambda: first.image is not None and second.image is not None)
    assert third.image is None, "a picture is not fetched for its own sake"
    assert plan.image is None


def test_a_photo_taken_upright_stands_upright_in_small_too(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    lying = turned(encoded(drawn(800, 600)))
    here(village, lying)
    pane = opened(qtbot, village, door, shown, attached(hand, 竖拍_jpg=(lying, "image/jpeg")))
    thumb = rows(pane)[0].picture
    qtbot.waitUntil(lambda: thumb.image is not None)
    assert thumb.image is not None
    assert thumb.image.size() == QSize(72, 96)


def test_arrows_lead_through_those_that_are_here_and_escape_closes(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, order: WorkOrder
) -> None:
    here(village, *PHOTOS[:2])
    viewer = looking(qtbot, opened(qtbot, village, door, shown, order))
    assert viewer.place.text() == "1 / 2，另有 1 张未取回"
    assert not viewer.back.isEnabled()
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: viewer.windowTitle() == "现场1.jpg")
    assert not viewer.on.isEnabled()
    QTest.keyClick(viewer, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: viewer.windowTitle() == "现场0.jpg")
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not viewer.isVisible())


def test_one_comes_nearer_by_keys_and_sees_the_whole_again(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, order: WorkOrder
) -> None:
    here(village, PHOTOS[0])
    viewer = looking(qtbot, opened(qtbot, village, door, shown, order))
    whole = viewer.view.scale
    QTest.keyClick(viewer, Qt.Key.Key_Plus)
    assert viewer.view.scale == pytest.approx(whole * 1.25)
    QTest.keyClick(viewer, Qt.Key.Key_1)
    assert viewer.canvas.size() == QSize(1200, 900)
    assert viewer.scale.text() == "100%"
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.view.horizontalScrollBar().value() > 0, "near by, an arrow moves along the picture"
    QTest.keyClick(viewer, Qt.Key.Key_0)
    assert viewer.view.scale == pytest.approx(whole)
    viewer.close()


def test_two_hundred_attachments_come_in_portions(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    many = {f"照片{number}_jpg": (b"%d" % number, "image/jpeg") for number in range(200)}
    pane = opened(qtbot, village, door, shown, orders.drain(hand))
    orders.fill(village.cache, [order := attached(hand, **many)])
    began = time.perf_counter()
    with qtbot.waitSignal(pane.shown):
        pane.show_order(order.id)
    qtbot.waitUntil(lambda: bool(rows(pane)))
    assert time.perf_counter() - began < 5
    papers = pane.sheet.papers
    assert papers.title.text() == "附件（200）"
    assert len(rows(pane)) == 12
    papers.more.click()
    assert len(rows(pane)) == 52
    assert [row.name.toolTip() for row in rows(pane)] == [f"照片{number}.jpg" for number in range(52)]


def test_what_is_no_picture_after_all_keeps_its_icon(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    broken = b"no picture"
    here(village, broken, PHOTOS[0])
    order = attached(hand, 坏_jpg=(broken, "image/jpeg"), 好_jpg=(PHOTOS[0], "image/jpeg"))
    pane = opened(qtbot, village, door, shown, order)
    bad, good = (row.picture for row in rows(pane))
    qtbot.waitUntil(lambda: good.image is not None)
    assert bad.image is None
    assert hashlib.sha256(broken).hexdigest() in pane.sheet.papers.rows


def test_on_a_fine_screen_full_size_is_a_pixel_of_the_picture_on_each_of_the_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Canvas, "devicePixelRatio", lambda _: 2.0)
    view = PictureView(QImage(1000, 800, QImage.Format.Format_RGB32))
    qtbot.addWidget(view)
    view.resize(700, 600)
    view.show()
    assert view.scale == 1.0, "at 200 % there is room for all of it"
    view.show_at(1.0)
    assert view.canvas.size() == QSize(500, 400)
