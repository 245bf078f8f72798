"""One text, one editor: nothing is written over, nothing comes back from the dead, nothing of a lost order stays."""

from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.screens.approvals import ApprovalsPane
from desktop.screens.drafts import DraftsPane
from desktop.screens.order import OrderPane
from sync.cache.changed import Changed
from sync.regulation.terms import Verb
from tests.cache.scenery import Hand, gone
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_composer import open_form, text_of, writing
from tests.helpers import orders


def test_a_decision_begun_in_the_approvals_goes_on_beside_the_order_and_back(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.asking(hand)
    orders.fill(town.cache, [order])
    approvals, pane = ApprovalsPane(town, door), OrderPane(town, door)
    with qtbot.waitSignal(approvals.composer.ready):
        shown(approvals)
    approvals.composer.sheet.editors["opinion"].put("情况属实")
    shown(pane)
    with qtbot.waitSignal(pane.shown):
        pane.show_order(order.id)
    open_form(qtbot, pane, Verb.DECIDE_EXTENSION)
    beside = pane.composer.sheet.editors["opinion"]
    assert beside.value() == "情况属实"
    assert approvals.composer.verb is None
    assert approvals.composer.isHidden()
    beside.put("情况属实，同意。")
    with qtbot.waitSignal(approvals.composer.ready):
        approvals.shelf.list.go(order.extensions[0].id)
    assert approvals.composer.sheet.editors["opinion"].value() == "情况属实，同意。"
    assert pane.composer.isHidden()
    qtbot.waitUntil(door.idle)
    assert len(town.cache.drafts.of(order.id)) == 1


def test_a_key_pressed_while_it_is_being_submitted_brings_no_draft_back(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    pane = writing(qtbot, village, door, shown, order, Verb.PROGRESS)
    text_of(pane).insertPlainText("窨井已清空。")
    keeper = pane.composer._keeper
    assert keeper is not None
    with qtbot.waitSignal(pane.composer.submitted):
        pane.composer.submit()
        assert not text_of(pane).isEnabled()
        keeper.touch()
        keeper.flush()
    qtbot.waitUntil(door.idle)
    assert village.cache.drafts.of(order.id) == []
    assert len(village.cache.outbox.all()) == 1


def test_nothing_is_submitted_before_its_photo_is_in(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand, tmp_path: Path
) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.PROGRESS)
    text_of(pane).insertPlainText("见照片。")
    (tmp_path / "现场.jpg").write_bytes(b"\xff\xd8 photo")
    pane.composer.files.take_files([tmp_path / "现场.jpg"])
    pane.composer.submit()
    assert "附件正在存入" in pane.composer.promise.words()
    qtbot.waitUntil(lambda: not pane.composer.files.busy)
    with qtbot.waitSignal(pane.composer.submitted):
        pane.composer.submit()
    (item,) = village.cache.outbox.all()
    assert [blob.name for blob in item.envelope.blobs] == ["现场.jpg"]


def test_one_file_dropped_twice_at_once_is_taken_once(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand, tmp_path: Path
) -> None:
    pane = writing(qtbot, village, door, shown, orders.drain(hand), Verb.PROGRESS)
    photo = tmp_path / "现场.jpg"
    photo.write_bytes(b"\xff\xd8 photo")
    pane.composer.files.take_files([photo, photo])
    qtbot.waitUntil(lambda: not pane.composer.files.busy)
    assert len(pane.composer.files.blobs) == 1


def test_on_a_slow_disk_only_the_newest_words_are_written_and_nothing_is_called_saved_before(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order, disk, saves = orders.drain(hand), Event(), list[Changed]()
    pane = writing(qtbot, village, door, shown, order, Verb.PROGRESS)
    keeper = pane.composer._keeper
    assert keeper is not None
    text_of(pane).insertPlainText("已联系")
    pane.composer.put_by()
    qtbot.waitUntil(door.idle)
    assert pane.composer.saved.text().startswith("已保存")
    door.changed.connect(lambda changed: saves.append(changed) if changed.drafts else None)
    door.run(partial(disk.wait, 30), lane=keeper.lane)
    for words in ("清掏队，", "明早", "进场。"):
        text_of(pane).insertPlainText(words)
        pane.composer.put_by()
    disk.set()
    with qtbot.waitSignal(door.changed):
        assert pane.composer.saved.text() == "正在保存…"
    assert pane.composer.saved.text() == "正在保存…", "an older text was passed over"
    qtbot.waitUntil(door.idle)
    assert len(saves) == 1
    assert pane.composer.saved.text().startswith("已保存")
    (draft,) = village.cache.drafts.of(order.id)
    assert draft.fields["text"] == "已联系清掏队，明早进场。"


def test_an_order_that_left_while_it_was_written_on_stays_out_of_sight(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    pane = writing(qtbot, village, door, shown, order, Verb.PROGRESS)
    text_of(pane).insertPlainText("明早继续清掏")
    door.changed.emit(village.cache.orders.apply([gone(order)], None))
    qtbot.waitUntil(lambda: not pane.sheet.isVisible())
    assert pane.composer.isVisible()
    assert text_of(pane).toPlainText() == "明早继续清掏"
    pane.composer.shut()
    assert not pane.sheet.isVisible()
    assert not pane.bar.isVisible()
    with qtbot.waitSignal(pane.composer.ready):
        pane.show_order(order.id)
    assert text_of(pane).toPlainText() == "明早继续清掏"
    assert not pane.sheet.isVisible()


def test_a_decision_is_opened_from_the_drafts_too(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.asking(hand)
    orders.fill(town.cache, [order])
    pane, drafts = OrderPane(town, door), DraftsPane(town, door)
    drafts.draft_chosen.connect(pane.open_draft)
    shown(pane)
    with qtbot.waitSignal(pane.shown):
        pane.show_order(order.id)
    open_form(qtbot, pane, Verb.DECIDE_EXTENSION)
    pane.composer.sheet.editors["opinion"].put("请先说明")
    pane.composer.shut()
    qtbot.waitUntil(lambda: len(drafts.drafts) == 1)
    with qtbot.waitSignal(pane.composer.ready):
        drafts.shelf.entered.emit(next(iter(drafts.drafts)))
    assert pane.composer.verb is Verb.DECIDE_EXTENSION
    assert pane.composer.sheet.editors["opinion"].value() == "请先说明"


def test_going_on_before_the_answer_came_leaves_the_next_editor_open(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    first, second = orders.drain(hand), orders.drain(hand)
    pane = writing(qtbot, village, door, shown, second, Verb.PROGRESS)
    text_of(pane).insertPlainText("另一件")
    pane.composer.shut()
    orders.fill(village.cache, [first])
    with qtbot.waitSignal(pane.shown):
        pane.show_order(first.id)
    open_form(qtbot, pane, Verb.PROGRESS)
    text_of(pane).insertPlainText("这一件")
    pane.composer.submit()
    pane.show_order(second.id)
    qtbot.waitUntil(lambda: len(village.cache.outbox.all()) == 1 and pane.composer.verb is not None)
    qtbot.waitUntil(door.idle)
    QTest.qWait(0)
    assert pane.composer.isVisible()
    assert text_of(pane).toPlainText() == "另一件"
    assert not pane.take_back.isVisible()
