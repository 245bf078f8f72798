"""An attachment whose draft was left before it was taken in is told with its draft, and not in another one."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit.banner import Banner
from desktop.screens.compose.astray import Astray
from desktop.screens.order import OrderPane
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.cache.scenery import Hand
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_composer import open_form, text_of
from tests.helpers import orders

PHOTO = b"\xff\xd8 photo"


class Over(QWidget):
    """Where the banner belongs, and which order was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner(parent=self)
        self.shown: list[str] = []

    def say(self, title: str, cause: str, advice: str, kind: str) -> Banner:
        self.banner.say(title, cause, advice, kind)
        return self.banner


@pytest.fixture
def over(qtbot: QtBot) -> Over:
    made = Over()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def two(hand: Hand) -> tuple[WorkOrder, WorkOrder]:
    return orders.drain(hand), orders.lamp(hand)


@pytest.fixture
def pane(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, over: Over, two: tuple[WorkOrder, WorkOrder]
) -> OrderPane:
    """Progress is being written on the first of two orders."""
    orders.fill(village.cache, list(two))
    made = OrderPane(village, door)
    Astray((made.composer,), over.say, over.shown.append, over)
    shown(made)
    with qtbot.waitSignal(made.shown):
        made.show_order(two[0].id)
    open_form(qtbot, made, Verb.PROGRESS)
    text_of(made).insertPlainText("已联系清掏队。")
    return made


def errors(pane: OrderPane) -> str:
    return "".join(label.text() for label in pane.composer.files.findChildren(QLabel) if label.isVisible())


def test_what_failed_for_a_draft_that_was_left_is_told_with_its_order(
    qtbot: QtBot, door: Door, pane: OrderPane, over: Over, two: tuple[WorkOrder, WorkOrder], tmp_path: Path
) -> None:
    (tmp_path / "现场.jpg").write_bytes(PHOTO)
    pane.composer.files.take_files([tmp_path / "不在.jpg", tmp_path / "现场.jpg"])
    pane.show_order(two[1].id)
    open_form(qtbot, pane, Verb.SUBMIT_UPWARD)
    qtbot.waitUntil(lambda: "现场.jpg" in over.banner.words())
    assert over.banner.words().startswith(f"有附件没有加到草稿：{two[0].number}“登记办理进展”")
    assert "不在.jpg：读不出来" in over.banner.words()
    assert (pane.composer.files.blobs, pane.composer.files.busy) == ((), False)
    assert "不在.jpg" not in errors(pane)
    next(each for each in over.banner.findChildren(QPushButton) if each.text() == "打开这件工单").click()
    assert over.shown == [two[0].id]


def test_an_editor_that_was_put_away_takes_nothing_in(
    qtbot: QtBot, pane: OrderPane, over: Over, tmp_path: Path
) -> None:
    (tmp_path / "现场.jpg").write_bytes(PHOTO)
    pane.composer.files.take_files([tmp_path / "现场.jpg"])
    pane.composer.shut()
    qtbot.waitUntil(lambda: "“现场.jpg”存好时，这份草稿已经关上了。" in over.banner.words())
    assert pane.composer.files.blobs == ()


def test_of_a_draft_that_was_thrown_away_nothing_is_told(
    qtbot: QtBot, door: Door, pane: OrderPane, over: Over, tmp_path: Path
) -> None:
    pane.composer.files.take_files([tmp_path / "不在.jpg"])
    pane.composer._throw_away()
    qtbot.waitUntil(door.idle)
    assert over.banner.words() == ""
