"""处理冲突: three columns, the steps between, three ways out, and the ways to get there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit.asking import Question
from desktop.kit.chips import Chip
from desktop.screens.conflict import ConflictPage
from desktop.screens.conflict.between import Between
from desktop.screens.conflict.view import ConflictView
from desktop.screens.order import OrderPane
from desktop.screens.outbox import OutboxPane
from sync.cache.outbox_item import OutboxState
from sync.regulation.acts import Progress, Sign
from tests.cache.scenery import VILLAGE_CLERK, Hand, change
from tests.desktop_work.conftest import Shown
from tests.helpers import orders
from tests.helpers.clashes import clashing, collide, hop, put


def opened(qtbot: QtBot, page: ConflictPage, item: str) -> ConflictView:
    """The window, showing this conflict."""
    page.show_item(item)
    qtbot.waitUntil(lambda: page.view.isVisible() and bool(page.view.mine.lines or page.view.mine.note.text()))
    return page.view


def home(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def test_three_columns_show_what_changed_and_who_changed_it(
    qtbot: QtBot, village: Desk, door: Door, hand: Hand
) -> None:
    order, item = clashing(village, hand)
    view = opened(qtbot, ConflictPage(village, door, home(qtbot)), item.id)
    assert view.title.text().startswith(f"“提交办理结果”没有生效　{order.number}")
    assert "钱伟已作“申请延期”" in view.cause.text()
    assert view.mine.words()["办理结论"] == "实际解决"
    assert view.base.words()["延期申请"] == "无"
    assert view.theirs.words()["延期申请"] == "2 个工作日，已同意，尚未告知反映人：情况属实，同意。"
    assert [line.said.name for line in view.theirs.lines if line.said.changed] == ["办理期限", "延期申请"]
    assert len(view.between.steps) == 2
    assert "石桥村 钱伟“申请延期”" in view.between.steps[0]
    assert not view.reason.isVisible()


def test_sending_again_by_key_closes_the_page(qtbot: QtBot, village: Desk, door: Door, hand: Hand) -> None:
    order, item = clashing(village, hand)
    page = ConflictPage(village, door, home(qtbot))
    view = opened(qtbot, page, item.id)
    with qtbot.waitSignal(door.changed):
        QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not view.isVisible())
    assert [each.state for each in village.cache.outbox.of(order.id)] == [OutboxState.WITHDRAWN, OutboxState.WAITING]


def test_a_way_that_is_refused_is_grey_and_says_why(qtbot: QtBot, village: Desk, door: Door, hand: Hand) -> None:
    order = hand.dispatched("v1")
    orders.fill(village.cache, [order])
    item = put(village, order, Sign(hop=hop(order)))
    collide(village, item, hand.signed(order))
    view = opened(qtbot, ConflictPage(village, door, home(qtbot)), item.id)
    assert not view.again.isEnabled()
    assert view.note.isEnabled()
    assert view.reason.text().startswith("不能照样再发：按照《办法》第十四条，现在不能签收：本次交办已经签收。")
    assert view.mine.note.text() == "（没有另写文字）"


def test_one_after_the_other(qtbot: QtBot, village: Desk, door: Door, hand: Hand) -> None:
    _, first = clashing(village, hand)
    other, second = clashing(village, hand)
    page = ConflictPage(village, door, home(qtbot))
    view = opened(qtbot, page, second.id)
    assert view.count.text() == "另有 1 项冲突"
    QTest.mouseClick(view.withdraw, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: first.number in view.title.text())
    assert len(village.cache.drafts.of(other.id)) == 1
    QTest.mouseClick(view.note, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view.isVisible())
    assert village.cache.conflicts.open() == []


def test_the_page_follows_the_order(qtbot: QtBot, village: Desk, door: Door, hand: Hand) -> None:
    order, item = clashing(village, hand)
    view = opened(qtbot, ConflictPage(village, door, home(qtbot)), item.id)
    later = hand.act(order, Progress(hop=hop(order), text="已到场"), VILLAGE_CLERK)
    door.changed.emit(village.cache.orders.apply([change(later)], None))
    qtbot.waitUntil(lambda: len(view.between.steps) == 3)


def test_it_can_be_copied_and_leads_to_the_order(qtbot: QtBot, village: Desk, door: Door, hand: Hand) -> None:
    order, item = clashing(village, hand)
    page = ConflictPage(village, door, home(qtbot))
    view = opened(qtbot, page, item.id)
    QTest.mouseClick(view.copy_text, Qt.MouseButton.LeftButton)
    assert "延期申请：无 → 2 个工作日，已同意" in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(page.order_chosen, check_params_cb=lambda chosen: chosen == order.id):
        QTest.mouseClick(view.open_order, Qt.MouseButton.LeftButton)


def test_the_key_without_a_conflict_says_so(qtbot: QtBot, village: Desk, door: Door) -> None:
    parent = home(qtbot)
    ConflictPage(village, door, parent).show_first()
    qtbot.waitUntil(lambda: parent.findChild(Question) is not None)


def test_the_outbox_and_the_order_lead_to_it(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    order, item = clashing(village, hand)
    outbox = OutboxPane(village, door)
    shown(outbox)
    qtbot.waitUntil(lambda: item.id in outbox.items)
    outbox.shelf.list.go(item.id)
    with qtbot.waitSignal(outbox.conflict_wanted, check_params_cb=lambda wanted: wanted == item.id):
        QTest.mouseClick(outbox.detail.compare, Qt.MouseButton.LeftButton)
    pane = OrderPane(village, door)
    shown(pane)
    with qtbot.waitSignal(pane.shown):
        pane.show_order(order.id)
    assert pane.clash.isVisible()
    assert pane.clash.words() == "“提交办理结果”没有生效：填写之后工单已有新的变化。"
    with qtbot.waitSignal(pane.conflict_wanted, check_params_cb=lambda wanted: wanted == item.id):
        QTest.keyClick(pane, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)


def test_a_late_reply_says_in_the_timeline_what_it_was_written_before(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.late_reply(hand)
    orders.fill(village.cache, [order])
    pane = OrderPane(village, door)
    shown(pane)
    with qtbot.waitSignal(pane.shown):
        pane.show_order(order.id)
    marks = [chip.words() for chip in pane.sheet.timeline.rows[0].findChildren(Chip)]
    assert marks == ["写于清溪镇“签收”之前"]


def test_steps_shown_again_take_the_place_of_those_before(qtbot: QtBot, village: Desk, hand: Hand) -> None:
    between = Between()
    qtbot.addWidget(between)
    order = orders.drain(hand)
    for _ in range(3):
        between.put(order.timeline[:2], village.now())
    said = [label.text() for label in between.findChildren(QLabel) if label.text() and not label.isHidden()]
    assert said == between.steps
