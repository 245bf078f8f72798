"""为什么还没发出去？ on the screen: what waits, why, what was tried, and the buttons that help."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit.asking import Question
from desktop.screens.outbox import OutboxPane
from desktop.screens.why import WhyPage
from sync.cache.history import Fate
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.cache.why import Deed
from sync.contract.problems import Problem
from sync.contract.status import LineState, SyncStatus
from sync.regulation.terms import Verb
from tests.cache.scenery import TOWN_CLERK, Hand, applied, session_of
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_lists import put

CUT = Problem(type="x", title="没有连上区级平台", detail="线路中断。", advice="会自动再试。")


def asking(qtbot: QtBot, desk: Desk, door: Door, item: OutboxItem | None = None) -> WhyPage:
    """The page, opened at `item`."""
    page = WhyPage(desk, door)
    qtbot.addWidget(page)
    page.open_at(item.id if item else "")
    qtbot.waitUntil(door.idle)
    return page


def shown_deeds(page: WhyPage) -> set[Deed]:
    return {deed for deed, made in page.account.deeds.items() if not made.isHidden()}


def test_it_opens_at_the_first_that_waits_and_tells_what_was_tried(
    qtbot: QtBot, village: Desk, door: Door, hand: Hand
) -> None:
    first, later = put(village, hand), put(village, hand)
    at = hand.clock.tick(60)
    village.cache.outbox.attempted([first.id], at)
    village.cache.outbox.attempted([first.id], at, CUT, never_left=True)
    door.status.emit(SyncStatus(state=LineState.OFFLINE, next_try=at + timedelta(minutes=2)))
    page = asking(qtbot, village, door)
    assert page.list.current() == first.id
    assert [line.key for line in page.list.lines.lines] == [first.id, later.id]
    said = page.account.text()
    assert "没有网络，连上后自动发送" in said
    assert "2 分钟后自动再试" in said
    assert "没有送达：没有连上区级平台。线路中断。" in said
    assert shown_deeds(page) == {Deed.SEND_NOW, Deed.TO_DRAFT, Deed.WITHDRAW}
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "还没有发送过" in page.account.text())


def test_an_upload_moves_before_ones_eyes(qtbot: QtBot, village: Desk, door: Door, hand: Hand) -> None:
    photo = village.cache.blobs.add(bytes(1000), "现场.jpg", "image/jpeg")
    item = put(village, hand, blobs=(photo,))
    door.status.emit(SyncStatus(state=LineState.CONNECTED))
    page = asking(qtbot, village, door, item)
    assert "“现场.jpg”还没有开始上传" in page.account.text()
    door.changed.emit(village.cache.blobs.set_offset(photo.sha256, 620))
    qtbot.waitUntil(lambda: "“现场.jpg”已上传 62%" in page.account.text())


def test_what_was_asked_about_stays_until_it_is_delivered_and_after(
    qtbot: QtBot, village: Desk, door: Door, hand: Hand
) -> None:
    item = put(village, hand)
    page = asking(qtbot, village, door, item)
    result = applied(item.envelope, 9, hand.clock.now())
    door.changed.emit(village.cache.outbox.settle([result], [], hand.clock.now()))
    qtbot.waitUntil(lambda: "回执号" in page.account.text())
    assert [line.chip for line in page.list.lines.lines] == ["已送达"]
    assert shown_deeds(page) == set()


def test_what_a_colleague_wrote_asks_for_the_colleague(qtbot: QtBot, village: Desk, door: Door, hand: Hand) -> None:
    item = put(village, hand)
    village.cache.identity.session = session_of(TOWN_CLERK)
    page = asking(qtbot, village, door, item)
    assert "由钱伟提交" in page.account.text()
    with qtbot.waitSignal(page.sign_in_wanted):
        page.account.deeds[Deed.SIGN_IN].click()


def test_its_buttons_do_what_they_say(qtbot: QtBot, village: Desk, door: Door, hand: Hand) -> None:
    other, held = put(village, hand), put(village, hand, about_reporter=True)
    page = asking(qtbot, village, door, held)
    assert "10 秒内" in page.account.text()
    with qtbot.waitSignal(page.sync_wanted):
        page.account.deeds[Deed.SEND_NOW].click()
    after = village.cache.outbox.get(held.id)
    assert after is not None
    assert after.hold_until is None
    page.account.deeds[Deed.WITHDRAW].click()
    question = page.findChild(Question)
    assert question is not None
    question.answers[0].click()
    qtbot.waitUntil(lambda: _state(village, held) is OutboxState.WITHDRAWN)
    page.open_at(other.id)
    qtbot.waitUntil(lambda: page.list.current() == other.id)
    with qtbot.waitSignal(page.order_chosen, check_params_cb=lambda order: order == other.order):
        page.account.deeds[Deed.TO_DRAFT].click()
    assert [draft.verb for draft in village.cache.drafts.of(other.order)] == [Verb.PROGRESS]
    assert not page.isVisible()


def test_what_may_have_arrived_is_not_offered_back_and_says_why(
    qtbot: QtBot, village: Desk, door: Door, hand: Hand
) -> None:
    item = put(village, hand)
    page = asking(qtbot, village, door, item)
    village.cache.outbox.attempted([item.id], hand.clock.now())
    page.account.wanted.emit(Deed.TO_DRAFT)
    qtbot.waitUntil(lambda: "可能已经送到" in page.account.problem.text())
    door.changed.emit(village.cache.outbox.passed(item.id, hand.clock.now(), Fate.EXPORTED))
    qtbot.waitUntil(lambda: shown_deeds(page) == {Deed.SEND_NOW})
    assert "已写入信使文件" in page.account.text()


def test_with_nothing_waiting_it_speaks_of_the_line_only(qtbot: QtBot, village: Desk, door: Door) -> None:
    door.status.emit(SyncStatus(state=LineState.PORTAL))
    page = asking(qtbot, village, door)
    assert "上网认证" in page.text()
    assert "没有等待发送或需要处理的内容" in page.text()
    assert not page.list.isVisible()


def test_the_outbox_leads_to_it_by_button_and_key(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    item = put(village, hand)
    pane = OutboxPane(village, door)
    shown(pane)
    qtbot.waitUntil(lambda: item.id in pane.items)
    pane.shelf.list.go(item.id)
    assert pane.detail.why.text() == "为什么还没发出去？"
    with qtbot.waitSignal(pane.why_wanted, check_params_cb=lambda command: command == item.id):
        QTest.keyClick(pane, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def test_list_and_page_say_the_same(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    item = put(village, hand)
    pane = OutboxPane(village, door)
    shown(pane)
    page = asking(qtbot, village, door, item)
    qtbot.waitUntil(lambda: item.id in pane.items)
    pane.shelf.list.go(item.id)
    for state in LineState:
        door.status.emit(SyncStatus(state=state))
        assert page.account.sentence.text() == pane.detail.cause.text()


def _state(desk: Desk, item: OutboxItem) -> OutboxState:
    found = desk.cache.outbox.get(item.id)
    assert found is not None
    return found.state
