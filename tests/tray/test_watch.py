"""The watch over a real cache: calm under hundreds of changes, and every button does what it says."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.being_told import WISHES, Cause, Sound, Wishes, written
from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit.asking import Question
from desktop.tray.decisions import LEFT
from desktop.tray.gather import Tidings, gather
from desktop.tray.icon import TrayIcon
from desktop.tray.reminder import Reminder
from desktop.tray.toast import Toast
from desktop.tray.wiring import Tray, make_tray
from sync.cache.changed import Changed
from sync.contract.status import LineState, SyncStatus
from tests.cache.scenery import Hand
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setWindowTitle("石桥村")
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def tray(qtbot: QtBot, village: Desk, door: Door, window: QWidget, hand: Hand) -> Iterator[Tray]:
    """One new order; no loop of coroutines runs, so that there is no service either."""
    orders.fill(village.cache, [orders.lamp(hand)])
    made = make_tray(village, door, window)
    made.toasts.move(0, 600)  # away from where the mouse may be
    yield made
    made.close()
    qtbot.waitUntil(door.idle)


def toasts(window: QWidget) -> list[Toast]:
    return [toast for toast in window.findChildren(Toast) if toast.isVisible()]


def press(toast: Toast, words: str) -> None:
    next(button for button in toast.findChildren(QPushButton) if button.text() == words).click()


def choose(toast: QWidget, words: str) -> None:
    """An entry of what 稍后提醒 unfolds; no screen, no menu on it."""
    menu = toast.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if words in action.text()).trigger()


def test_without_tray_and_service_window_bell_and_title_say_it(qtbot: QtBot, tray: Tray, window: QWidget) -> None:
    assert not TrayIcon.available()
    assert tray.icon is None
    qtbot.waitUntil(lambda: len(toasts(window)) == 1)
    assert toasts(window)[0].accessibleName().startswith("新到工单，请签收 村道路灯连续三晚不亮")
    assert window.windowTitle() == "(1) 石桥村"
    assert tray.bell.count.words() == "1"


@pytest.mark.parametrize(("sound", "beeps"), [(Sound.NONE, 0), (Sound.URGENT, 0), (Sound.ALL, 1)])
def test_inside_the_window_the_system_makes_the_sound_that_was_wished(
    qtbot: QtBot, village: Desk, door: Door, window: QWidget, hand: Hand, sound: Sound, beeps: int
) -> None:
    heard: list[str] = []
    village.cache.settings.set(WISHES, written(Wishes(sound=sound)))
    orders.fill(village.cache, [orders.lamp(hand)])
    made = make_tray(village, door, window, lambda: heard.append("beep"))
    qtbot.waitUntil(lambda: len(toasts(window)) == 1)
    assert len(heard) == beeps, "a new order is not urgent"
    made.close()
    qtbot.waitUntil(door.idle)


def test_open_brings_the_window_and_the_order(qtbot: QtBot, tray: Tray, window: QWidget) -> None:
    qtbot.waitUntil(lambda: len(toasts(window)) == 1)
    with qtbot.waitSignals([tray.watch.window_wanted, tray.watch.order_chosen]):
        press(toasts(window)[0], "打开")
    assert not toasts(window)


def test_what_is_found_while_closing_is_said_the_next_time(
    qtbot: QtBot, village: Desk, door: Door, window: QWidget, hand: Hand, clock: SteadyClock
) -> None:
    orders.fill(village.cache, [orders.lamp(hand)])
    make_tray(village, door, window).close()
    qtbot.waitUntil(door.idle)
    assert not toasts(window)
    clock.tick(31 * 60)
    again = make_tray(village, door, window)
    qtbot.waitUntil(lambda: len(toasts(window)) == 1)
    again.close()
    qtbot.waitUntil(door.idle)


def test_later_keeps_quiet_and_comes_back(
    qtbot: QtBot, tray: Tray, window: QWidget, village: Desk, clock: SteadyClock
) -> None:
    qtbot.waitUntil(lambda: len(toasts(window)) == 1)
    choose(toasts(window)[0], "15 分钟后提醒")
    assert not toasts(window)
    qtbot.waitUntil(lambda: bool(village.cache.reminders.snoozing()))
    qtbot.waitUntil(lambda: "稍后再提醒" in tray.bell.pane.model.notices[0].detail, timeout=5_000)
    clock.tick(16 * 60)
    tray.watch.look()
    qtbot.waitUntil(lambda: len(toasts(window)) == 1)


def test_every_entry_of_the_list_can_be_opened_put_off_and_answered(
    qtbot: QtBot, tray: Tray, window: QWidget, village: Desk, hand: Hand
) -> None:
    orders.fill(village.cache, [orders.late(hand)])
    tray.watch.look()
    pane = tray.bell.pane
    qtbot.waitUntil(lambda: pane.model.rowCount() == 3, timeout=5_000)
    tray.bell.open_list()
    assert pane.model.notices[0].reminder.cause is Cause.OVERDUE
    with qtbot.waitSignal(tray.watch.order_chosen) as chosen:
        QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert chosen.args == [pane.model.notices[0].reminder.order_id]
    tray.bell.open_list()
    choose(pane, "明天 9:00 提醒")
    qtbot.waitUntil(lambda: "稍后再提醒" in pane.model.notices[0].detail, timeout=5_000)
    assert pane.isVisible()
    QTest.keyClick(pane.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2, timeout=5_000)


def test_the_list_is_narrowed_to_one_cause(qtbot: QtBot, tray: Tray, village: Desk, hand: Hand) -> None:
    orders.fill(village.cache, [orders.late(hand)])
    tray.watch.look()
    pane = tray.bell.pane
    qtbot.waitUntil(lambda: pane.model.rowCount() == 3, timeout=5_000)
    pane.causes.setCurrentIndex(pane.causes.findText("新到工单"))
    pane.causes.activated.emit(pane.causes.currentIndex())
    assert {notice.reminder.cause for notice in pane.model.notices} == {Cause.NEW}


def test_an_order_that_went_elsewhere_opens_as_a_sentence(qtbot: QtBot, tray: Tray, window: QWidget) -> None:
    gone = Reminder(key="k", cause=Cause.DECISION, order_id="o9", number="DB1", subject="路灯", verdict=LEFT)
    with qtbot.assertNotEmitted(tray.watch.order_chosen):
        tray.watch.opened(gone)
    said = window.findChild(Question)
    assert said is not None
    assert "已由其他单位承办" in said.windowTitle()
    said.close()


def test_a_summary_opens_the_list(qtbot: QtBot, tray: Tray, window: QWidget, village: Desk, hand: Hand) -> None:
    qtbot.waitUntil(lambda: len(toasts(window)) == 1)
    orders.fill(village.cache, [orders.lamp(hand) for _ in range(5)])
    tray.watch.look()
    qtbot.waitUntil(lambda: any("有 5 项提醒" in toast.accessibleName() for toast in toasts(window)))
    with qtbot.waitSignal(tray.watch.notices_wanted):
        press(toasts(window)[-1], "打开")
    assert tray.bell.pane.isVisible()
    assert tray.bell.pane.model.rowCount() == 6


def test_esc_puts_an_empty_list_of_notices_away_too(qtbot: QtBot, tray: Tray, window: QWidget) -> None:
    qtbot.waitUntil(lambda: tray.bell.pane.model.rowCount() == 1)
    tray.bell.pane.known.emit(gathered(tray))
    qtbot.waitUntil(lambda: tray.bell.pane.model.rowCount() == 0)
    QShortcut(QKeySequence("Esc"), window)  # the frame has one too
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    tray.bell.open_list()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert tray.bell.pane.isHidden()


def gathered(tray: Tray) -> Reminder:
    """The only reminder there is."""
    reminder = tray.bell.pane._current()
    assert reminder is not None
    return reminder


def test_one_toast_stands_at_a_time(tray: Tray, window: QWidget) -> None:
    for number in range(8):
        tray.toasts.show_toast(f"第 {number} 件", "说明", lambda: None, lambda _: None)
    assert [toast.accessibleName() for toast in toasts(window)] == ["第 7 件 说明"]


def test_a_toast_goes_by_itself_and_takes_no_key(qtbot: QtBot, tray: Tray, window: QWidget) -> None:
    toast = tray.toasts.show_toast("新到工单", "说明", lambda: None, lambda _: None)
    assert all(made.focusPolicy() == Qt.FocusPolicy.TabFocus for made in toast.findChildren(QAbstractButton))
    tray.toasts._linger.setInterval(1)
    tray.toasts._linger.start()
    qtbot.waitUntil(lambda: not toasts(window))


def test_hundreds_of_changes_cost_a_handful_of_looks(
    qtbot: QtBot, tray: Tray, door: Door, window: QWidget, village: Desk, hand: Hand
) -> None:
    qtbot.waitUntil(lambda: len(toasts(window)) == 1)
    heard: list[Tidings] = []
    tray.watch.told.connect(heard.append)
    for _ in range(300):
        changed = village.cache.orders.apply([], None)
        door.changed.emit(Changed(orders=changed.orders, lists=True))
    orders.fill(village.cache, [orders.late(hand)])
    door.changed.emit(Changed(lists=True))
    qtbot.waitUntil(lambda: bool(heard) and heard[-1].late == 2, timeout=5_000)
    assert len(heard) <= 2


def test_it_speaks_after_an_exchange_not_in_the_middle_of_one(
    qtbot: QtBot, tray: Tray, door: Door, window: QWidget, village: Desk, hand: Hand
) -> None:
    qtbot.waitUntil(lambda: len(toasts(window)) == 1)
    heard: list[Tidings] = []
    tray.watch.told.connect(heard.append)
    orders.fill(village.cache, [orders.lamp(hand)])
    door.changed.emit(Changed(lists=True))
    qtbot.waitUntil(lambda: bool(heard) and len(heard[-1].standing) == 2, timeout=5_000)
    assert not heard[-1].unsaid
    door.report.emit(None)
    qtbot.waitUntil(lambda: bool(heard[-1].unsaid), timeout=5_000)
    assert [notice.reminder.cause for notice in heard[-1].unsaid] == [Cause.NEW]


def test_after_a_sleep_one_summary_tells_what_the_line_brought(
    qtbot: QtBot, tray: Tray, door: Door, window: QWidget, village: Desk, hand: Hand, clock: SteadyClock
) -> None:
    qtbot.waitUntil(lambda: len(toasts(window)) == 1)
    heard: list[Tidings] = []
    tray.watch.told.connect(heard.append)
    clock.jump(timedelta(hours=9))
    with qtbot.waitSignal(door.resumed):
        door.beat()
    orders.fill(village.cache, [orders.lamp(hand), orders.lamp(hand)])
    door.changed.emit(Changed(lists=True))
    door.report.emit(None)
    tray.watch.look()
    qtbot.waitUntil(lambda: bool(heard) and len(heard[-1].standing) >= 3, timeout=5_000)
    assert not [notice for tidings in heard for notice in tidings.unsaid], "the line is not back"
    door.status.emit(SyncStatus(state=LineState.CONNECTED))
    door.report.emit(None)
    qtbot.waitUntil(lambda: bool(heard[-1].unsaid), timeout=5_000)
    said = [notice.reminder for tidings in heard for notice in tidings.unsaid]
    assert [reminder.cause for reminder in said] == [Cause.DIGEST]
    assert len(said[0].covers) >= 2


def test_a_cache_that_breaks_is_told(qtbot: QtBot, tray: Tray, door: Door, window: QWidget, village: Desk) -> None:
    qtbot.waitUntil(lambda: len(toasts(window)) == 1)
    with village.cache._database.write() as tx:
        tx.exec_driver_sql("DROP TABLE told")
    with qtbot.waitSignal(door.broke, timeout=5_000):
        tray.watch.look()


def test_no_reminder_holds_personal_data(village: Desk, hand: Hand) -> None:
    orders.fill(village.cache, [orders.drain(hand), orders.late(hand)])
    for notice in gather(village).standing:
        assert "孙某" not in notice.text
        assert "13987654321" not in notice.text + notice.reminder.key
