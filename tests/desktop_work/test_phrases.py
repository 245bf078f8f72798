"""常用语 in the editor and their window: found, inserted with their variables, written, ordered and passed on."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit.asking import Question
from desktop.screens.order import OrderPane
from desktop.screens.phrases import PhraseManager, PhrasePicker
from sync.contract.phrasebook import Phrase
from sync.regulation.terms import Verb
from tests.cache.scenery import Hand
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_composer import text_of, writing
from tests.helpers import orders

CTRL = Qt.KeyboardModifier.ControlModifier


def offered(qtbot: QtBot, pane: OrderPane, press: Callable[[], object]) -> PhrasePicker:
    """The picker that opens when `press` is done."""
    press()
    qtbot.waitUntil(lambda: pane.composer.phrasing.picker is not None)
    picker = pane.composer.phrasing.picker
    assert picker is not None
    return picker


def managing(qtbot: QtBot, desk: Desk, door: Door, text: str = "") -> PhraseManager:
    """The window of one's own phrases."""
    manager = PhraseManager(desk, door)
    qtbot.addWidget(manager)
    manager.open_on(text)
    qtbot.waitUntil(door.idle)
    return manager


def titles(desk: Desk) -> list[str]:
    return [each.phrase.title for each in desk.cache.phrases.own()]


def test_a_key_opens_them_and_enter_inserts_at_the_cursor(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    village.cache.phrases.add(Phrase(title="下班前巡河", text="{今天}到{地点}查看，{查明的情况}。"))
    order = orders.drain(hand)
    pane = writing(qtbot, village, door, shown, order, Verb.PROGRESS)
    text = text_of(pane)
    text.insertPlainText("𠮷前后")
    cursor = text.textCursor()
    cursor.movePosition(cursor.MoveOperation.Left)
    text.setTextCursor(cursor)
    picker = offered(qtbot, pane, lambda: QTest.keyClick(text, Qt.Key.Key_Slash, CTRL))
    QTest.keyClicks(picker.search, "xbqxh")
    said = f"2026年9月28日到{order.place}查看，{{查明的情况}}。"
    assert picker.preview.toPlainText() == said
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert text.toPlainText() == f"𠮷前{said}后"
    assert text.textCursor().selectedText() == "{查明的情况}", "the first blank is marked, so that typing replaces it"
    text.insertPlainText("淤泥堵塞")
    text.undo()
    text.undo()
    assert text.toPlainText() == "𠮷前后"


def test_the_draft_keeps_what_was_inserted_and_a_blank_is_not_submitted(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    village.cache.phrases.add(Phrase(title="措施", text="已{处理措施}。"))
    order = orders.drain(hand)
    pane = writing(qtbot, village, door, shown, order, Verb.PROGRESS)
    picker = offered(qtbot, pane, pane.composer.phrases.click)
    picker.search.setText("措施")
    picker.insert.click()
    qtbot.waitUntil(lambda: [d.fields["text"] for d in village.cache.drafts.of(order.id)] == ["已{处理措施}。"])
    pane.composer.submit()
    row = pane.composer.sheet.rows["text"]
    qtbot.waitUntil(lambda: row.error() == "“{处理措施}”还没有填写，请补上或删去")
    assert village.cache.outbox.all() == []


def test_a_field_of_one_line_takes_them_in_one_line(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    village.cache.phrases.add(Phrase(title="三次", text="三次拨打\n{时段}无人接听"))
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.REPLY)
    pane.composer.sheet.editors["reached"].put(False)
    line = pane.composer.sheet.editors["why_not_reached"].widget
    assert isinstance(line, QLineEdit)
    line.setFocus()
    picker = offered(qtbot, pane, lambda: QTest.keyClick(line, Qt.Key.Key_Slash, CTRL))
    picker.search.setText("三次")
    picker.insert.click()
    assert line.text() == "三次拨打 {时段}无人接听"
    assert line.selectedText() == "{时段}"


def test_the_districts_and_the_supplied_ones_are_named_and_nothing_found_is_said(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    village.cache.phrases.add(Phrase(title="自己写的", text="甲"))
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.PROGRESS)
    picker = offered(qtbot, pane, pane.composer.phrases.click)
    rows = [picker.list.item(n).text() for n in range(picker.list.count())]
    assert "自己写的　我的" in rows
    assert "已到现场" in rows
    picker.search.setText("没有这样的话")
    assert not picker.insert.isEnabled()
    assert picker.origin.text().startswith("没有找到")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert picker.isVisible()


def test_marked_words_become_ones_own(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.PROGRESS)
    text_of(pane).insertPlainText("已联系清掏队，明早进场。")
    text_of(pane).selectAll()
    picker = offered(qtbot, pane, pane.composer.phrases.click)
    picker.own_wanted.emit()
    qtbot.waitUntil(lambda: [each.phrase.text for each in village.cache.phrases.own()] == ["已联系清掏队，明早进场。"])


def test_what_is_written_is_on_the_disk_after_a_pause_and_at_the_latest_when_closed(
    qtbot: QtBot, village: Desk, door: Door
) -> None:
    manager = managing(qtbot, village, door)
    manager.new.click()
    qtbot.waitUntil(lambda: titles(village) == ["新的常用语"])
    qtbot.waitUntil(manager.page.isEnabled)
    manager.page.title.setText("致谢")
    manager.page.insert("单位")
    qtbot.waitUntil(lambda: titles(village) == ["致谢"], timeout=2000)
    manager.page.text.insertPlainText("感谢您")
    manager.accept()
    qtbot.waitUntil(lambda: village.cache.phrases.own()[0].phrase.text == "{单位}感谢您")


def test_going_from_one_to_another_saves_the_first_and_they_can_be_reordered_and_deleted(
    qtbot: QtBot, village: Desk, door: Door
) -> None:
    for title in ("一", "二", "三"):
        village.cache.phrases.add(Phrase(title=title, text=title))
    manager = managing(qtbot, village, door)
    manager.page.text.setPlainText("改过的一")
    manager.list.setCurrentRow(1)
    assert manager.page.title.text() == "二"
    manager.up.click()
    qtbot.waitUntil(lambda: titles(village) == ["二", "一", "三"])
    qtbot.waitUntil(door.idle)
    assert manager.list.currentRow() == 0
    assert village.cache.phrases.own()[1].phrase.text == "改过的一"
    manager.remove.click()
    question = manager.findChild(Question)
    assert question is not None
    question.answers[0].click()
    qtbot.waitUntil(lambda: titles(village) == ["一", "三"])


def test_they_go_to_a_file_and_come_from_one(qtbot: QtBot, village: Desk, door: Door, tmp_path: Path) -> None:
    village.cache.phrases.add(Phrase(title="一", text="一"))
    manager = managing(qtbot, village, door)
    with qtbot.waitSignal(manager.exchange.said):
        manager.exchange.give_to(tmp_path / "f.txt")
    village.cache.phrases.remove(village.cache.phrases.own()[0].id)
    manager.exchange.take_from(tmp_path / "f.txt")
    qtbot.waitUntil(lambda: manager.said.text() == "导入 1 条：新增 1 条，替换同名的 0 条。")
    assert [manager.list.item(n).text() for n in range(manager.list.count())] == ["一"]
