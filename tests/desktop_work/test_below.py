"""单位: a township's table of villages, what one of them has, and chasing them in two keys (R6.2, R14.5)."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.actions.urge import READY
from desktop.background import Door
from desktop.screens.below import BelowPane
from desktop.screens.below.chasing import Chasing
from desktop.screens.below.reader import BelowReader
from desktop.screens.below.sheet import ChaseSheet
from sync.cache.errors import CacheUnreachable, DiskFull
from sync.cache.outbox_item import OutboxState
from sync.contract.status import LineState, SyncStatus
from sync.regulation.acts import AnswerUrge, UrgeReceiver
from sync.regulation.orders import WorkOrder
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import UrgeKind, Verb
from tests.cache.scenery import TOWN_CLERK, VILLAGE_CLERK, Hand, change
from tests.desktop_work.conftest import Shown
from tests.helpers import orders


def pane_of(qtbot: QtBot, desk: Desk, door: Door, shown: Shown, *, wide: bool = True) -> BelowPane:
    pane = BelowPane(desk, door, DEFAULT_RULES.calendar)
    shown(pane)
    pane.resize(1160 if wide else 420, 700)
    qtbot.waitUntil(lambda: pane.detail.unit != "" and door.idle())
    pane.activateWindow()
    assert QTest.qWaitForWindowActive(pane)
    pane.take_focus()
    return pane


def late_and_calm(hand: Hand) -> list[WorkOrder]:
    """石桥村 has one overdue order and one that nobody signed; 柳林村 a fresh one."""
    late = hand.signed(hand.dispatched("v1", subject="机耕路塌陷"))
    hand.clock.set(late.assignments[1].due + timedelta(hours=9))
    return [late, hand.dispatched("v1", subject="路灯不亮"), hand.dispatched("v2", subject="垃圾未清")]


def press(pane: BelowPane, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    pane.window().activateWindow()
    assert QTest.qWaitForWindowActive(pane.window())
    QTest.keyClick(pane.focusWidget(), key, modifier)


def chased(qtbot: QtBot, desk: Desk, count: int) -> list[UrgeReceiver]:
    """What waits in the outbox, once there is so much of it."""
    qtbot.waitUntil(lambda: len(desk.cache.outbox.all()) == count)
    items = desk.cache.outbox.all()
    assert {(item.verb, item.state) for item in items} == {(Verb.URGE, OutboxState.WAITING)}
    return [act for item in items if isinstance(act := item_act(item.envelope), UrgeReceiver)]


def item_act(envelope: object) -> object:
    from sync.contract.commands import Envelope, act_of

    assert isinstance(envelope, Envelope)
    return act_of(envelope)


def cells(pane: BelowPane, row: int) -> list[str]:
    model = pane.table.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_the_most_troubled_village_comes_first_with_its_figures(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    orders.fill(town.cache, late_and_calm(hand))
    pane = pane_of(qtbot, town, door, shown)

    assert cells(pane, 0)[:7] == ["石桥村", "2", "1", "0", "0", "1", "0"]
    assert cells(pane, 1)[:3] == ["柳林村", "1", "1"]
    assert [unit.name for unit in pane.table.chosen()] == ["石桥村"]
    assert "1 个有超期" in pane.head._count.text()
    row = pane.detail.model.row(0)
    assert row is not None
    assert row.subject == "机耕路塌陷"


def test_units_that_could_not_be_read_once_are_read_again(
    qtbot: QtBot, town: Desk, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_: object) -> None:
        raise CacheUnreachable

    door = Door(hand.clock)
    reader = BelowReader(town, door)
    with monkeypatch.context() as patch, qtbot.waitSignal(door.broke):
        patch.setattr(town.cache.below, "units", unreadable)
        reader.refresh()
    with qtbot.waitSignal(reader.units):
        reader.refresh()
    assert door.close()


def test_silence_is_said_in_words(qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    orders.fill(town.cache, [hand.signed(hand.dispatched("v1"))])
    hand.clock.tick(days=14)
    pane = pane_of(qtbot, town, door, shown)

    assert cells(pane, 0)[8] == "6 个工作日没有动静"
    spoken = pane.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "石桥村" in spoken
    assert "没有动静" in spoken


def test_two_villages_are_chased_together(qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    orders.fill(town.cache, late_and_calm(hand))
    pane = pane_of(qtbot, town, door, shown)
    press(pane, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    pane.chase()
    assert pane.sheet.isVisible()
    press(pane, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    acts = chased(qtbot, town, 3)
    assert {act.text for act in acts} == {READY[0]}
    assert sorted(act.kind for act in acts) == [UrgeKind.OVERDUE, UrgeKind.PROGRESS, UrgeKind.PROGRESS]
    qtbot.waitUntil(pane.said.isVisible)
    assert "已把 3 件催办放入发件箱" in pane.said.words()
    assert "石桥村（2 件）、柳林村（1 件）" in pane.said.words()
    qtbot.waitUntil(lambda: cells(pane, 0)[7] == "2")
    assert pane.focusWidget() is pane.table


def test_a_chase_is_taken_back_whole_while_it_waits_its_ten_seconds(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    orders.fill(town.cache, late_and_calm(hand))
    pane = pane_of(qtbot, town, door, shown)
    pane.chase()
    press(pane, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    chased(qtbot, town, 2)
    assert town.cache.outbox.ready(town.clock.now(), 10) == [], "none of them leaves at once"
    qtbot.waitUntil(pane.said.isVisible)
    press(pane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "已撤回 2 件" in pane.said.words())
    assert {item.state for item in town.cache.outbox.all()} == {OutboxState.WITHDRAWN}


def test_the_text_is_the_persons_and_a_phrase_is_one_choice_away(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    orders.fill(town.cache, late_and_calm(hand))
    pane = pane_of(qtbot, town, door, shown)
    pane.chase()
    qtbot.waitUntil(lambda: "1 个单位" in pane.sheet.promise.words() or "石桥村" in pane.sheet.promise.words())
    pane.sheet.phrases.activated.emit(3)
    assert pane.sheet.text.toPlainText() == READY[3]
    pane.sheet.text.setPlainText("请于 17 点前到场。")
    pane.sheet.submit()
    assert {act.text for act in chased(qtbot, town, 2)} == {"请于 17 点前到场。"}


def test_who_was_chased_today_is_left_out_unless_wanted(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    late, unsigned, other = late_and_calm(hand)
    hop = late.assignments[1].id
    late = hand.act(late, UrgeReceiver(hop=hop, kind=UrgeKind.OVERDUE, text="请尽快"), TOWN_CLERK)
    orders.fill(town.cache, [late, unsigned, other])
    pane = pane_of(qtbot, town, door, shown)
    pane.chase()
    qtbot.waitUntil(pane.sheet.again.isVisible)
    assert "另有 1 件今天已经催过，不再重复" in pane.sheet.promise.words()
    pane.sheet.again.click()
    assert "会再催一次" in pane.sheet.promise.words()
    pane.sheet.again.click()
    pane.sheet.submit()
    assert len(chased(qtbot, town, 1)) == 1
    qtbot.waitUntil(pane.said.isVisible)
    assert "今天已经催过的 1 件没有重复催办" in pane.said.words()


def test_what_waits_for_our_own_word_is_refused_with_its_article(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    orders.fill(town.cache, [orders.reported(hand), hand.dispatched("v1")])
    pane = pane_of(qtbot, town, door, shown)
    pane.detail.orders.setFocus()
    press(pane, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    pane.chase()
    qtbot.waitUntil(lambda: "不能催办" in pane.sheet.promise.words())
    assert "《办法》第十四条" in pane.sheet.promise.words()
    assert "正在等待上级审核" in pane.sheet.promise.words()
    pane.sheet.submit()
    chased(qtbot, town, 1)


def test_an_answer_stands_beside_its_urge(qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    order = orders.drain(hand)
    hop = order.hop_of("v1")
    assert hop is not None
    order = hand.act(order, UrgeReceiver(hop=hop.id, kind=UrgeKind.PROGRESS, text="请今天到场"), TOWN_CLERK)
    orders.fill(town.cache, [order])
    pane = pane_of(qtbot, town, door, shown)
    (line,) = pane.detail.urged.list.lines.lines
    assert (line.chip, "请今天到场" in line.title, "还没有答复" in line.below) == ("未答复", True, True)

    assert order.chasing is not None
    answer = AnswerUrge(request=order.chasing.urges[0].id, text="明早完工")
    changed = town.cache.orders.apply([change(hand.act(order, answer, VILLAGE_CLERK))], "c2")
    door.changed.emit(changed)
    qtbot.waitUntil(lambda: pane.detail.urged.list.lines.lines[0].chip == "已答复")
    assert "明早完工" in pane.detail.urged.list.lines.lines[0].below


def test_enter_goes_into_the_orders_and_opens_one(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    late, *others = late_and_calm(hand)
    orders.fill(town.cache, [late, *others])
    pane = pane_of(qtbot, town, door, shown)
    opened: list[str] = []
    pane.order_chosen.connect(opened.append)
    press(pane, Qt.Key.Key_Return)
    assert pane.focusWidget() is pane.detail.orders
    press(pane, Qt.Key.Key_Down)
    assert opened == [], "in the wide room the orders are only looked through"
    press(pane, Qt.Key.Key_Home)
    press(pane, Qt.Key.Key_Return)
    assert opened == [late.id]


def test_beside_an_open_order_only_the_units_orders_are_left(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    orders.fill(town.cache, late_and_calm(hand))
    pane = pane_of(qtbot, town, door, shown, wide=False)
    assert not pane.table.isVisible()
    assert pane.head.back.isVisible()
    opened: list[str] = []
    pane.order_chosen.connect(opened.append)
    pane.step(1)
    assert len(opened) == 1
    pane.chase()
    pane.sheet.submit()
    chased(qtbot, town, 1)


def test_a_filter_narrows_the_table_to_names(qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    orders.fill(town.cache, late_and_calm(hand))
    pane = pane_of(qtbot, town, door, shown)
    pane.head.filter.setText("柳")
    assert [cells(pane, row)[0] for row in range(pane.table.model().rowCount())] == ["柳林村"]
    qtbot.waitUntil(lambda: pane.detail.unit == "v2")
    pane.head.filter.clear()
    assert pane.table.model().rowCount() == 2


def test_without_a_line_it_says_how_old_the_figures_are(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    orders.fill(town.cache, late_and_calm(hand))
    pane = pane_of(qtbot, town, door, shown)
    door.status.emit(SyncStatus(state=LineState.OFFLINE, confirmed_at=hand.clock.now() - timedelta(hours=26)))
    assert "26 小时前" in pane.head._age.text()


def test_a_village_is_told_that_nobody_is_below(qtbot: QtBot, village: Desk, door: Door, shown: Shown) -> None:
    pane = BelowPane(village, door, DEFAULT_RULES.calendar)
    with qtbot.waitSignal(pane.peopled) as told:
        shown(pane)
    assert told.args == [False]


def test_the_words_of_a_chase_of_which_nothing_was_sent_are_there_the_next_time(
    qtbot: QtBot, town: Desk, door: Door
) -> None:
    sheet = ChaseSheet()
    qtbot.addWidget(sheet)
    chasing = Chasing(town, door, sheet)
    qtbot.waitUntil(door.idle)
    sheet.text.setPlainText("请今晚报进度。")
    chasing.flush()
    with qtbot.waitSignal(chasing.done) as told:
        sheet.submitted.emit((), sheet.text.toPlainText(), 0)
    assert told.args is not None
    assert told.args[2] == ()
    qtbot.waitUntil(door.idle)
    assert sheet.text.toPlainText() == "请今晚报进度。"
    assert chasing._writing.read() == {"text": "请今晚报进度。"}


def test_a_chase_that_the_disk_took_in_part_can_be_sent_to_the_end(
    qtbot: QtBot, town: Desk, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders.fill(town.cache, [hand.dispatched("v1"), hand.dispatched("v2")])
    put, room = town.cache.outbox.put, [1]

    def little_room(*given: Any, **more: Any) -> Any:
        room[0] -= 1
        if room[0] < 0:
            raise DiskFull
        return put(*given, **more)

    door, sheet = Door(hand.clock), ChaseSheet()
    qtbot.addWidget(sheet)
    chasing = Chasing(town, door, sheet)
    monkeypatch.setattr(town.cache.outbox, "put", little_room)
    chasing.units(town.cache.below.units(town.now()))
    qtbot.waitUntil(door.idle)
    with qtbot.waitSignal(door.broke):
        sheet.submit()
    qtbot.waitUntil(lambda: door.idle() and sheet.send.isEnabled())
    room[0] = 9
    with qtbot.waitSignal(chasing.done):
        sheet.submit()
    assert len({item.order for item in town.cache.outbox.all()}) == len(town.cache.outbox.all()) == 2
    qtbot.waitUntil(door.idle)
    assert door.close()
