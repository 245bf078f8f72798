"""Editors: saving, submitting, taking back, complaining."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.screens.compose import saving
from desktop.screens.compose.files import FileStrip
from desktop.screens.compose.texts import TextEditor
from desktop.screens.order import OrderPane
from sync.cache.errors import DiskFull
from sync.cache.outbox_item import OutboxState
from sync.regulation.acts import RequestExtension
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.cache.scenery import VILLAGE_CLERK, Hand, applied, change
from tests.desktop_work.conftest import Shown
from tests.helpers import orders


def writing(qtbot: QtBot, desk: Desk, door: Door, shown: Shown, order: WorkOrder, verb: Verb) -> OrderPane:
    """A pane in which `verb` is being written on `order`."""
    orders.fill(desk.cache, [order])
    pane = OrderPane(desk, door)
    shown(pane)
    with qtbot.waitSignal(pane.shown):
        pane.show_order(order.id)
    open_form(qtbot, pane, verb)
    return pane


def open_form(qtbot: QtBot, pane: OrderPane, verb: Verb) -> None:
    """Open an editor and wait for it."""
    with qtbot.waitSignal(pane.composer.ready):
        pane.compose(verb)


def text_of(pane: OrderPane) -> TextEditor:
    """The editor of the form's main text."""
    widget = pane.composer.sheet.editors["text"].widget
    assert isinstance(widget, TextEditor)
    return widget


def test_looking_at_a_form_leaves_no_draft(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    order = orders.drain(hand)
    pane = writing(qtbot, village, door, shown, order, Verb.PROGRESS)
    QTest.keyClick(text_of(pane), Qt.Key.Key_Escape)
    assert pane.composer.isHidden()
    qtbot.waitUntil(door.idle)
    assert village.cache.drafts.of(order.id) == []


def test_what_is_typed_is_on_the_disk_after_a_pause_with_its_caret(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    pane = writing(qtbot, village, door, shown, order, Verb.PROGRESS)
    text_of(pane).insertPlainText("已联系清掏队，明早进场。")
    qtbot.waitUntil(lambda: len(village.cache.drafts.of(order.id)) == 1, timeout=2000)
    draft = village.cache.drafts.of(order.id)[0]
    assert draft.fields["text"] == "已联系清掏队，明早进场。"
    assert draft.fields["_caret"] == ["text", 12]
    qtbot.waitUntil(lambda: pane.composer.saved.text().startswith("已保存"))


@contextmanager
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No draft is taken by the disk meanwhile."""

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(saving, "save_draft", full)
        yield


def test_what_the_disk_did_not_take_is_offered_to_it_again_when_the_window_closes(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = orders.drain(hand)
    pane = writing(qtbot, village, door, shown, order, Verb.PROGRESS)
    with full_disk(monkeypatch):
        text_of(pane).insertPlainText("已联系清掏队，")
        qtbot.waitUntil(lambda: pane.composer.saved.text() == "没有存上，正在重试", timeout=2000)
        with pytest.raises(DiskFull):
            pane.flush()
        text_of(pane).insertPlainText("明早进场。")
        for _ in range(2):
            with pytest.raises(DiskFull):
                pane.flush()
    pane.flush()
    (draft,) = village.cache.drafts.of(order.id)
    assert draft.fields["text"] == "已联系清掏队，明早进场。"
    assert pane.composer.saved.text().startswith("已保存")


def test_what_a_former_form_could_not_save_is_not_forgotten_when_the_window_closes(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = orders.drain(hand)
    pane = writing(qtbot, village, door, shown, order, Verb.PROGRESS)
    with full_disk(monkeypatch):
        text_of(pane).insertPlainText("已联系清掏队。")
        pane.compose(Verb.REQUEST_EXTENSION)
        qtbot.waitUntil(lambda: pane.composer.verb is Verb.REQUEST_EXTENSION and door.idle())
        with pytest.raises(DiskFull):
            pane.flush()
    pane.flush()
    (draft,) = village.cache.drafts.of(order.id)
    assert draft.fields["text"] == "已联系清掏队。"


def test_a_draft_opens_again_where_it_was_left(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    pane = writing(qtbot, village, door, shown, order, Verb.REPLY)
    text_of(pane).insertPlainText("您好，𠮷先生，您反映的问题")
    pane.flush()
    again = OrderPane(village, door)
    shown(again)
    with qtbot.waitSignal(again.composer.ready):
        again.show_order(order.id)
    assert again.composer.verb is Verb.REPLY
    assert text_of(again).toPlainText() == "您好，𠮷先生，您反映的问题"
    open_form(qtbot, again, Verb.REPLY)
    assert text_of(again).textCursor().atEnd()


def test_going_to_another_order_saves_what_was_written(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    first, second = orders.drain(hand), orders.lamp(hand)
    pane = writing(qtbot, village, door, shown, first, Verb.PROGRESS)
    orders.fill(village.cache, [second])
    text_of(pane).insertPlainText("半句")
    with qtbot.waitSignal(pane.shown):
        pane.show_order(second.id)
    qtbot.waitUntil(lambda: [d.fields["text"] for d in village.cache.drafts.of(first.id)] == ["半句"])


def test_a_form_emptied_again_leaves_no_draft(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    pane = writing(qtbot, village, door, shown, order, Verb.PROGRESS)
    text_of(pane).insertPlainText("错字")
    qtbot.waitUntil(lambda: len(village.cache.drafts.of(order.id)) == 1)
    text_of(pane).clear()
    pane.composer.shut()
    qtbot.waitUntil(lambda: village.cache.drafts.of(order.id) == [])


def test_ctrl_enter_submits_and_the_step_waits_on_the_rail(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    pane = writing(qtbot, village, door, shown, order, Verb.PROGRESS)
    text_of(pane).insertPlainText("窨井已清空，等待通水试验。")
    with qtbot.waitSignal(pane.composer.submitted):
        QTest.keyClick(text_of(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pane.composer.isHidden()
    qtbot.waitUntil(lambda: pane.sheet.timeline.rows[0].entry.pending)
    assert pane.sheet.timeline.rows[0].entry.text == "窨井已清空，等待通水试验。"
    assert village.cache.drafts.of(order.id) == []
    assert "10 秒内可撤回" in pane.take_back.words()


def test_the_line_about_a_command_tells_its_receipt_when_it_comes(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.PROGRESS)
    text_of(pane).insertPlainText("窨井已清空。")
    with qtbot.waitSignal(pane.composer.submitted):
        pane.composer.submit()
    (item,) = village.cache.outbox.all()
    now = village.clock.now()
    result = applied(item.envelope, 9, now)
    assert result.receipt is not None
    door.changed.emit(village.cache.outbox.settle([result], [], now))
    said = f"办理进展：已送达 · 回执 {result.receipt.number}"
    qtbot.waitUntil(lambda: pane.take_back.words() == said)
    assert pane.take_back.button.isHidden()


def test_a_reply_can_be_taken_back_for_ten_seconds_and_its_words_return(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    pane = writing(qtbot, village, door, shown, order, Verb.REPLY)
    text_of(pane).insertPlainText("您好，排水沟已疏通。")
    with qtbot.waitSignal(pane.composer.submitted):
        pane.composer.submit()
    assert "10 秒内可撤回" in pane.take_back.words()
    QTest.mouseClick(pane.take_back.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.composer.verb is Verb.REPLY)
    assert text_of(pane).toPlainText() == "您好，排水沟已疏通。"
    assert [item.state for item in village.cache.outbox.all()] == [OutboxState.WITHDRAWN]


def test_a_missing_field_is_named_beside_it_with_its_article(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.REQUEST_EXTENSION)
    pane.composer.submit()
    qtbot.waitUntil(lambda: pane.composer.sheet.rows["reason"].error() != "")
    assert pane.composer.sheet.rows["reason"].error() == "请填写延期理由 · 依据《办法》第十二条（四）"
    assert village.cache.outbox.all() == []


def test_the_consequence_follows_what_is_entered(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.REQUEST_EXTENSION)
    pane.composer.sheet.editors["days"].put(1)
    qtbot.waitUntil(lambda: "延至 10月9日 24:00" in pane.composer.promise.words())


def test_why_not_reached_is_asked_only_when_nobody_was_reached(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    sheet = writing(qtbot, village, door, shown, orders.drain(hand), Verb.REPLY).composer.sheet
    assert sheet.rows["why_not_reached"].isHidden()
    sheet.editors["reached"].put(False)
    assert not sheet.rows["why_not_reached"].isHidden()


def test_characters_are_counted(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.PROGRESS)
    text_of(pane).insertPlainText("字" * 20_001)
    pane.composer.submit()
    qtbot.waitUntil(lambda: "超出 1 字" in pane.composer.sheet.rows["text"].error())


def test_files_come_by_drag_and_pictures_by_paste(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand, tmp_path: Path
) -> None:
    order = orders.drain(hand)
    pane = writing(qtbot, village, door, shown, order, Verb.PROGRESS)
    (tmp_path / "现场.jpg").write_bytes(b"\xff\xd8 photo")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "现场.jpg"))])
    text_of(pane).insertFromMimeData(files)
    picture = QMimeData()
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    picture.setImageData(image)
    text_of(pane).insertFromMimeData(picture)
    qtbot.waitUntil(lambda: len(pane.composer.files.blobs) == 2)
    assert pane.composer.files.blobs[0].name == "现场.jpg"
    assert pane.composer.files.blobs[1].media_type == "image/png"
    qtbot.waitUntil(lambda: [len(d.blobs) for d in village.cache.drafts.of(order.id)] == [2])


def test_files_are_looked_for_among_the_users_own(qtbot: QtBot, village: Desk, door: Door) -> None:
    strip = FileStrip(village, door)
    qtbot.addWidget(strip)
    strip.choose()
    dialog = strip.findChild(QFileDialog)
    assert dialog is not None
    home = Path.home()
    assert Path(dialog.directory().absolutePath()) in (home, home / "Pictures", home / "图片")
    dialog.reject()


def test_rich_text_leaves_its_fonts_behind(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.PROGRESS)
    rich = QMimeData()
    rich.setHtml("<b>加粗</b>")
    rich.setText("加粗")
    text_of(pane).insertFromMimeData(rich)
    assert text_of(pane).toPlainText() == "加粗"


def test_a_step_of_somebody_else_that_forbids_the_verb_keeps_the_words(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    pane = writing(qtbot, village, door, shown, order, Verb.REQUEST_EXTENSION)
    pane.composer.sheet.editors["reason"].put("等燃气公司")
    hop = order.hop_of("v1")
    assert hop is not None
    asked = hand.act(order, RequestExtension(hop=hop.id, days=1, reason="同事已申请"), VILLAGE_CLERK)
    changed = village.cache.orders.apply([change(asked)], None)
    door.changed.emit(changed)
    qtbot.waitUntil(lambda: "不能重复申请" in pane.composer.promise.words())
    assert not pane.composer.finishes[0].isEnabled()
    assert pane.composer.sheet.editors["reason"].value() == "等燃气公司"


def test_signing_takes_one_key_more_than_looking(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = writing(qtbot, village, door, shown, orders.lamp(hand), Verb.SIGN)
    assert "应在 10月8日 24:00 前办结" in pane.composer.promise.words()
    with qtbot.waitSignal(pane.composer.submitted):
        QTest.keyClick(pane.composer.finishes[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: pane.sheet.header.state.words() == "办理中")


def test_a_form_without_fields_is_a_slim_bar_under_the_order(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.lamp(hand)
    pane = writing(qtbot, village, door, shown, order, Verb.SIGN)
    promise, finish = pane.composer.promise, pane.composer.finishes[0]
    qtbot.waitUntil(lambda: promise.height() >= promise.sizeHint().height())
    assert pane.composer.height() < pane.height() // 4
    pane.resize(pane.width(), pane.height() + 200)
    qtbot.waitUntil(lambda: pane.composer.height() < pane.height() // 4)
    with qtbot.waitSignal(pane.composer.submitted):
        QTest.keyClick(finish, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: Verb.PROGRESS in pane.bar.by_verb and pane.bar.isVisible())
    qtbot.waitUntil(door.idle)
    open_form(qtbot, pane, Verb.PROGRESS)
    qtbot.waitUntil(lambda: pane.composer.height() == pane.composer.height_for(pane.composer.width()))
    assert pane.composer.height() > pane.height() // 4


def test_for_whom_it_is_stands_beside_the_button_on_a_narrow_page_too(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.REPLY)
    pane.resize(420, 520)
    composer = pane.composer
    qtbot.waitUntil(lambda: composer.width() <= 420)
    assert composer.ends.isAncestorOf(composer.promise)
    assert "反映人" in composer.promise.words()


def test_the_keys_go_to_the_next_step_after_a_submit(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.PROGRESS)
    qtbot.waitUntil(pane.isActiveWindow)
    text_of(pane).insertPlainText("窨井已清空。")
    text_of(pane).setFocus()
    with qtbot.waitSignal(pane.composer.submitted):
        QTest.keyClick(text_of(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(door.idle)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is pane.bar.by_verb[Verb.SUBMIT_RESULT])


def test_a_submit_does_not_call_the_keys_back_from_elsewhere(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.PROGRESS)
    qtbot.waitUntil(pane.isActiveWindow)
    text_of(pane).insertPlainText("窨井已清空。")
    with qtbot.waitSignal(pane.composer.submitted):
        pane.composer.submit()
        pane.sheet.setFocus()
    qtbot.waitUntil(door.idle)
    assert QApplication.focusWidget() is pane.sheet


def test_the_draft_asked_for_opens_among_several(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    pane = writing(qtbot, village, door, shown, order, Verb.REPLY)
    text_of(pane).insertPlainText("您好")
    open_form(qtbot, pane, Verb.PROGRESS)
    text_of(pane).insertPlainText("进展")
    qtbot.waitUntil(lambda: len(village.cache.drafts.of(order.id)) == 2)
    reply = next(draft for draft in village.cache.drafts.of(order.id) if draft.verb is Verb.REPLY)
    pane.open_draft(order.id, reply.id)
    qtbot.waitUntil(lambda: pane.composer.verb is Verb.REPLY)
    assert text_of(pane).toPlainText() == "您好"


def test_tab_goes_from_the_text_over_the_attachments_to_the_end(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.PROGRESS)
    qtbot.waitUntil(pane.isActiveWindow)
    pane.composer.files.take_picture(b"\x89PNG picture")
    qtbot.waitUntil(lambda: len(pane.composer.files.blobs) == 1)
    text_of(pane).setFocus()
    words = []
    for _ in range(4):
        QTest.keyClick(pane.windowHandle(), Qt.Key.Key_Tab)
        met = QApplication.focusWidget()
        assert met is not None
        words.append(met.text() if isinstance(met, QPushButton) else met.accessibleName())
    assert words[0] == "添加附件"
    assert words[1].startswith("移除 粘贴图片")
    assert words[2:] == ["登记进展", "常用语"]


def test_tab_passes_short_fields_as_they_stand(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.SUBMIT_RESULT)
    qtbot.waitUntil(pane.isActiveWindow)
    editors = pane.composer.sheet.editors
    editors["facts"].widget.setFocus()
    QTest.keyClick(editors["facts"].widget, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is editors["outcome"].widget or editors["outcome"].widget.isAncestorOf(focused)


def test_the_wheel_changes_no_value_under_way(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.REQUEST_EXTENSION)
    days = pane.composer.sheet.editors["days"]
    text = pane.composer.sheet.editors["reason"].widget
    text.setFocus()
    none, middle = QPoint(0, 0), QPointF(5, 5)
    wheel = QWheelEvent(
        middle, days.widget.mapToGlobal(middle), none, QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(days.widget, wheel)
    assert days.value() == 3


def test_a_key_of_the_window_writes_no_letter(qtbot: QtBot) -> None:
    editor = TextEditor(4, "")
    qtbot.addWidget(editor)
    QTest.keyClicks(editor, "a")
    QTest.keyClick(editor, Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(editor, "B")
    assert editor.toPlainText() == "aB"


GOOD = "您好，经核查，排水沟堵塞属实。本村已于今天疏通排水沟，问题已经解决，感谢监督。石桥村"


def test_the_checklist_ticks_its_points_while_one_writes_and_blocks_nothing(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.REPLY)
    checklist = pane.composer.checklist
    assert checklist.isVisible()
    assert "（《办法》第二十一条）" in checklist.head.text()
    assert checklist.points["落款单位"].accessibleName() == "落款单位：请写明答复单位“石桥村”。"
    text_of(pane).insertPlainText(GOOD)
    qtbot.waitUntil(lambda: checklist.points["落款单位"].accessibleName() == "落款单位：已做到")
    text_of(pane).insertPlainText("13812345678")
    qtbot.waitUntil(lambda: "不泄露身份：含有姓名" in checklist.why.text())
    with qtbot.waitSignal(pane.composer.submitted):
        pane.composer.submit()


def test_where_nobody_was_told_anything_there_is_no_checklist(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.REPLY)
    pane.composer.sheet.editors["reached"].put(False)
    qtbot.waitUntil(pane.composer.checklist.isHidden)
    open_form(qtbot, pane, Verb.PROGRESS)
    assert pane.composer.checklist.isHidden()


def test_a_result_is_checked_over_both_its_texts_and_needs_no_signature(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.SUBMIT_RESULT)
    checklist = pane.composer.checklist
    assert "落款单位" not in checklist.points
    pane.composer.sheet.editors["facts"].put("经现场核查，排水沟堵塞属实，已逐段查看并做了记录。")
    qtbot.waitUntil(lambda: checklist.points["说明核查情况"].accessibleName() == "说明核查情况：已做到")
    pane.composer.sheet.editors["text"].put("排水沟已经疏通，问题解决。")
    qtbot.waitUntil(lambda: checklist.points["结果或下一步"].accessibleName() == "结果或下一步：已做到")


def dropped(target: QWidget, data: QMimeData) -> bool:
    """Drag `data` over a widget and let go; whether it took the drag."""
    point = QPointF(5, 5)
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(point.toPoint(), copy, data, left, none)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(point, copy, data, left, none))
    return enter.isAccepted()


def photo(folder: Path) -> QMimeData:
    """A photo of this machine on its way."""
    (folder / "现场.jpg").write_bytes(b"\xff\xd8 photo")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(folder / "现场.jpg"))])
    return files


def test_files_may_be_dropped_anywhere_on_the_editor(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand, tmp_path: Path
) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.PROGRESS)
    assert dropped(pane.composer, photo(tmp_path))
    qtbot.waitUntil(lambda: [blob.name for blob in pane.composer.files.blobs] == ["现场.jpg"])
    words = QMimeData()
    words.setText("只是文字")
    assert not dropped(pane.composer, words)


def test_a_step_without_attachments_says_so_and_takes_none(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand, tmp_path: Path
) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.TELL_ACCEPTED)
    assert pane.composer.files.isHidden()
    before = text_of(pane).toPlainText()
    text_of(pane).insertFromMimeData(photo(tmp_path))
    assert "不带附件" in pane.composer.promise.words()
    qtbot.waitUntil(door.idle)
    assert pane.composer.files.blobs == ()
    assert text_of(pane).toPlainText() == before


def test_what_is_pasted_is_tidied_and_taken_back_by_one_undo(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    text = text_of(writing(qtbot, village, door, shown, orders.drain(hand), Verb.PROGRESS))
    word = QMimeData()
    word.setText("第１段\r\n\r\n\r\n\r\n第２段\x0b\u200b完")
    text.insertFromMimeData(word)
    assert text.toPlainText() == "第1段\n\n第2段\n完"
    text.undo()
    assert text.toPlainText() == ""
    page = QMimeData()
    page.setHtml("<p>一</p><p><b>二</b></p>")
    text.insertFromMimeData(page)
    assert text.toPlainText() == "一\n二"


def test_lines_pasted_into_a_field_of_one_line_stand_beside_each_other(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    sheet = writing(qtbot, village, door, shown, orders.drain(hand), Verb.REPLY).composer.sheet
    sheet.editors["reached"].put(False)
    sheet.editors["why_not_reached"].put("三次拨打\n无人接听")
    assert sheet.editors["why_not_reached"].value() == "三次拨打 无人接听"
