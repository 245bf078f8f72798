"""One order before the user's eyes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.actions.seen import mark_read
from desktop.background import Door
from desktop.kit.chips import Chip
from desktop.screens.order import OrderPane
from desktop.screens.order.daycell import DayCell
from desktop.screens.order.step import Step
from desktop.screens.order.view import look
from sync.regulation.acts import DecideExtension, Progress, Refer, SetLimit, TellExtension
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Decision, EmergencyLine, Kind, Method, Verb
from tests.cache.scenery import CLERK, TOWN_CLERK, VILLAGE_CLERK, Hand, change, gone
from tests.cache.test_urged import urged
from tests.desktop_work.conftest import Shown
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock


def opened(qtbot: QtBot, desk: Desk, door: Door, shown: Shown, order: WorkOrder) -> OrderPane:
    """A pane that shows `order`."""
    orders.fill(desk.cache, [order])
    pane = OrderPane(desk, door)
    shown(pane)
    with qtbot.waitSignal(pane.shown):
        pane.show_order(order.id)
    return pane


def test_the_head_says_number_kind_subject_state_and_deadline(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    head = opened(qtbot, village, door, shown, order).sheet.header
    assert head.number.text() == order.number
    assert head.subject.text() == order.subject
    assert (head.kind.words(), head.state.words(), head.due.words()) == ("投诉", "办理中", "还剩 3 个工作日")
    assert head.subject.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_after_a_sleep_the_deadline_on_the_screen_is_counted_anew(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand, clock: SteadyClock
) -> None:
    """The system says that the machine is back; nobody waits for the next minute."""
    head = opened(qtbot, village, door, shown, orders.drain(hand)).sheet.header
    clock.jump(timedelta(days=30))
    assert "还剩" in head.due.words()
    door.wake_up()
    qtbot.waitUntil(lambda: "超期" in head.due.words())


def test_an_owed_letter_has_the_chip_the_button_and_the_reason(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    """R13.4."""
    sheet = opened(qtbot, town, door, shown, orders.rated_twice(hand)).sheet
    assert (sheet.header.state.words(), sheet.header.due.words()) == ("已办结 · 待函告", "还剩 5 个工作日")
    assert sheet.why.toggle.text() == "为什么是 10月10日 24:00（周六）到期？"
    assert "再次差评于今天 13:00送达清溪镇" in sheet.why.sentence.text()


def test_long_words_are_folded_and_can_be_unfolded(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = hand.dispatched("v1", body=orders.LONG[:8994])
    body = opened(qtbot, village, door, shown, order).sheet.body
    assert len(body.text.toPlainText()) < 500
    body.unfold()
    assert body.text.toPlainText() == order.body


def test_every_hop_is_on_the_rail_and_a_moved_deadline_shows_before_and_after(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.granted(hand)
    pane = opened(qtbot, village, door, shown, order)
    assert [row.entry.id for row in pane.sheet.timeline.rows] == [entry.id for entry in reversed(order.timeline)]
    assert "期限 10月8日 24:00 → 10月12日 24:00（+3 个工作日）" in words_of(pane.sheet.timeline.rows[0])
    why = pane.sheet.why
    why.unfold()
    assert "加上批准延期的 3 个工作日（10月8日 → 10月12日）" in why.sentence.text()
    days = {cell.day: cell.below for cell in why.findChildren(DayCell)}
    assert (days[date(2026, 10, 8)], days[date(2026, 10, 9)]) == ("第 3 天", "延期第 1 天")
    assert (days[date(2026, 10, 10)], days[date(2026, 10, 12)]) == ("延期第 2 天", "延期第 3 天")


def test_of_two_hundred_steps_some_are_shown_and_a_new_one_leaves_the_others_standing(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    hop = order.hop_of("v1")
    assert hop is not None
    for number in range(200):
        order = hand.act(order, Progress(hop=hop.id, text=f"第 {number} 次"), VILLAGE_CLERK)
    timeline = opened(qtbot, village, door, shown, order).sheet.timeline
    assert len(timeline.rows) == 12
    timeline.show_older()
    assert [row.entry for row in timeline.rows] == list(reversed(order.timeline))[:42]
    before = timeline.rows
    timeline.put(hand.act(order, Progress(hop=hop.id, text="又一次"), VILLAGE_CLERK), hand.clock.now())
    assert timeline.rows[1:] == before[:-1]
    while len(timeline.rows) < len(order.timeline) + 1:
        timeline.show_older()
    assert not timeline._more.isVisible()


def test_why_it_is_due_counts_every_day_and_names_the_skipped(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    why = opened(qtbot, village, door, shown, orders.drain(hand)).sheet.why
    assert why.inside.isHidden()
    QTest.mouseClick(why.toggle, Qt.MouseButton.LeftButton)
    days = {cell.day: cell.below for cell in why.findChildren(DayCell)}
    assert days[date(2026, 9, 29)] == "第 1 天"
    assert days[date(2026, 10, 1)] == "国庆节放假"
    assert days[date(2026, 10, 8)] == "第 3 天"
    assert "《办法》第十二条（一）" in why.sentence.text()


def test_a_holiday_and_a_made_up_working_day_are_marked_and_not_only_coloured(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    """R12.3: seven working days from 28 September end behind the holiday; 10 October is a Saturday that works."""
    hand.clock.tick(days=3)
    order = hand.dispatched("v1", kind=Kind.HELP)
    why = opened(qtbot, town, door, shown, order).sheet.why
    why.unfold()
    marks = {cell.day: (cell.mark, cell.tone()) for cell in why.findChildren(DayCell)}
    assert marks[date(2026, 10, 2)] == ("休", "good")
    assert marks[date(2026, 10, 8)] == ("", "info")
    assert marks[date(2026, 10, 10)] == ("班", "near")
    assert marks[date(2026, 10, 11)] == ("", "neutral")


def test_a_statutory_limit_is_explained_with_its_citation(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    """R12.10."""
    law = SetLimit(law="信访工作条例", provision="第三十四条", due_day=date(2026, 10, 2))
    why = opened(qtbot, village, door, shown, hand.act(orders.drain(hand), law, CLERK)).sheet.why
    assert why.toggle.text() == "为什么是 10月2日 24:00（周五）到期？"
    assert "法定截止日期为10月2日" in why.sentence.text()
    assert "《信访工作条例》第三十四条" in why.sentence.text()


def test_a_day_set_before_the_assignment_began_can_be_explained(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    """R12.10: there is no day to count."""
    law = SetLimit(law="消防法", provision="第五十一条", due_day=hand.clock.now().date())
    why = opened(qtbot, village, door, shown, hand.act(orders.drain(hand), law, CLERK)).sheet.why
    assert why.findChildren(DayCell) == []


def test_a_statutory_limit_in_working_days_is_counted_and_cited(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    """R12.10."""
    law = SetLimit(law="信访工作条例", provision="第三十四条", days=2)
    why = opened(qtbot, village, door, shown, hand.act(orders.drain(hand), law, CLERK)).sheet.why
    assert "起数 2 个工作日，最后一天结束时到期。依据《信访工作条例》第三十四条、《办法》" in why.sentence.text()


def test_an_extension_undecided_at_expiry_is_awaited_and_not_overdue(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    """R12.9."""
    order = orders.asking(hand)
    hand.clock.set(order.assignments[1].due)
    sheet = opened(qtbot, village, door, shown, order).sheet
    assert (sheet.header.state.words(), sheet.header.due.words()) == ("办理中 · 延期待批", "待批")
    assert "办理中 · 待批" in [chip.words() for chip in sheet.hops.findChildren(Chip)]


def test_a_granted_extension_has_a_button_until_the_reporter_was_told(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    """R12.9."""
    order = orders.granted(hand)
    pane = opened(qtbot, village, door, shown, order)
    assert Verb.TELL_EXTENSION in pane.bar.by_verb
    assert not {Verb.TELL_ACCEPTED, Verb.EXPLAIN} & set(pane.bar.by_verb)

    told = TellExtension(
        hop=order.assignments[1].id,
        extension=order.extensions[0].id,
        method=Method.TELEPHONE,
        at=hand.clock.now(),
        text="已说明",
    )
    village.cache.orders.apply([change(hand.act(order, told, VILLAGE_CLERK))], "c9")
    with qtbot.waitSignal(pane.shown):
        pane.show_order(order.id)
    assert Verb.TELL_EXTENSION not in pane.bar.by_verb


def test_an_emergency_that_was_passed_on_says_so_in_its_head_and_on_every_assignment(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    """R10.1."""
    call = Refer(line=EmergencyLine.FIRE, number="119", at=hand.clock.now(), operator="陈静")
    sheet = opened(qtbot, village, door, shown, hand.act(orders.drain(hand), call, CLERK)).sheet
    assert (sheet.header.state.words(), sheet.header.due.words()) == ("已转紧急专线", "")
    assert {chip.words() for chip in sheet.hops.findChildren(Chip)} == {"已转紧急专线"}


def test_the_opened_explanation_is_brought_into_view(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    sheet = opened(qtbot, village, door, shown, orders.drain(hand)).sheet
    sheet.ensureWidgetVisible(sheet.why.toggle, 0, 0)
    QTest.mouseClick(sheet.why.toggle, Qt.MouseButton.LeftButton)
    page, bar = sheet.widget(), sheet.verticalScrollBar()

    def seen() -> bool:
        top = sheet.why.mapTo(page, QPoint(0, 0)).y()
        return bar.value() <= top and top + sheet.why.height() <= bar.value() + sheet.viewport().height()

    qtbot.waitUntil(lambda: sheet.why.height() > sheet.why.toggle.height() * 3 and seen())


def test_a_villages_overdue_step_says_so_on_the_townships_screen(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    hops = opened(qtbot, town, door, shown, orders.late(hand)).sheet.hops
    found = {chip.words(): chip.tone() for chip in hops.findChildren(Chip) if chip.isVisible()}
    assert found == {"办理中": "info", "办理中 · 已超期 1 天": "overdue"}


def test_a_refused_verb_is_reachable_and_says_the_article(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = opened(qtbot, village, door, shown, orders.lamp(hand))
    reply = pane.bar.by_verb[Verb.REPLY]
    assert "第十四条" in reply.toolTip()
    reply.setFocus()
    qtbot.waitUntil(lambda: "请先签收" in pane.bar.reason.text())
    QTest.mouseClick(reply, Qt.MouseButton.LeftButton)
    assert pane.composer.isHidden()


def test_a_key_opens_the_editor_of_a_verb(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    pane = opened(qtbot, village, door, shown, orders.drain(hand))
    qtbot.waitUntil(pane.isActiveWindow)
    QTest.keyClick(pane.windowHandle(), Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: pane.composer.verb is Verb.REPLY)
    assert pane.composer.isVisible()


def test_a_new_fact_redraws_the_order_that_is_open(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.asking(hand)
    pane = opened(qtbot, village, door, shown, order)
    assert pane.sheet.header.state.words() == "办理中 · 延期待批"
    decision = DecideExtension(request=order.extensions[0].id, verdict=Decision.GRANT, days=3, opinion="同意")
    changed = village.cache.orders.apply([change(hand.act(order, decision, TOWN_CLERK))], None)
    door.changed.emit(changed)
    qtbot.waitUntil(lambda: pane.sheet.header.due.words() == "还剩 6 个工作日")


def test_a_new_fact_that_comes_while_an_order_is_being_shown_is_not_painted_over(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = opened(qtbot, village, door, shown, orders.lamp(hand))
    qtbot.waitUntil(door.idle)
    before = orders.drain(hand)
    hop = before.hop_of("v1")
    assert hop is not None
    after = hand.act(before, Progress(hop=hop.id, text="又去看过"), VILLAGE_CLERK)
    orders.fill(village.cache, [before])
    old = look(village, before.id)
    orders.fill(village.cache, [after])
    mark_read(village, after.id)
    pane.order_id = before.id
    pane._arrived(old)
    pane._put(look(village, before.id))
    qtbot.waitUntil(door.idle)
    assert pane.view is not None
    assert pane.view.order == after
    assert pane.sheet.timeline.rows[0].entry == after.timeline[-1]
    assert pane.sheet.updatesEnabled()


def test_an_order_that_cannot_be_shown_leaves_no_page_that_is_never_painted_again(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = opened(qtbot, village, door, shown, orders.drain(hand))
    found = look(village, pane.order_id)
    assert found.view is not None
    broken = replace(found.view, case=None)  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        pane._arrived(replace(found, view=broken))
    assert pane.sheet.updatesEnabled()


def test_an_order_that_left_says_so_and_keeps_what_was_written(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = orders.drain(hand)
    pane = opened(qtbot, village, door, shown, order)
    with qtbot.waitSignal(pane.composer.ready):
        pane.compose(Verb.PROGRESS)
    pane.composer.sheet.editors["text"].put("明早继续清掏")
    qtbot.waitUntil(lambda: len(village.cache.drafts.of(order.id)) == 1)
    door.changed.emit(village.cache.orders.apply([gone(order)], None))
    qtbot.waitUntil(lambda: "不在本单位的范围内" in pane.composer.promise.words())
    assert pane.composer.sheet.editors["text"].value() == "明早继续清掏"
    assert not pane.composer.finishes[0].isEnabled()


def words_of(step: Step) -> str:
    """Everything a step says."""
    return "\n".join(label.text() for label in step.findChildren(QLabel))


def test_who_is_urged_has_a_button_to_answer_and_nobody_else_has(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    """R14.5."""
    order = orders.drain(hand)
    pane = opened(qtbot, village, door, shown, order)
    assert Verb.ANSWER_URGE not in pane.bar.by_verb
    village.cache.orders.apply([change(urged(hand, order))], "c2")
    with qtbot.waitSignal(pane.shown):
        pane.show_order(order.id)
    assert pane.bar.by_verb[Verb.ANSWER_URGE].text() == "答复催办(&E)"
