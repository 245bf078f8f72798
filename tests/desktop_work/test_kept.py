"""The next order is shown in the widgets of the one before, and nothing of that one is left in them."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit import language, theme
from desktop.kit.chips import Chip
from desktop.screens.order import OrderPane
from sync.cache.access_log import Purpose
from sync.regulation.acts import Progress
from sync.regulation.orders import Attachment, Reporter, WorkOrder
from sync.regulation.terms import Verb
from tests.cache.scenery import PHONE, VILLAGE_CLERK, Hand
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_order_pane import opened
from tests.helpers import orders

MARK: Final = "只此一件"
"""Stands in everything that is written in the first order."""


@pytest.fixture(autouse=True)
def plain(qapp: QApplication) -> Iterator[None]:
    """Chinese and light, before and after."""
    yield
    language.choose(qapp, language.CHINESE)
    theme.apply(qapp, dark=False)


class Paints(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes no event away."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def rich(hand: Hand) -> WorkOrder:
    """Much of everything, and all of it marked."""
    order = orders.granted(hand)
    hop = order.hop_of("v1")
    assert hop is not None
    for number in range(14):
        order = hand.act(order, Progress(hop=hop.id, text=f"{MARK}第 {number} 次"), VILLAGE_CLERK)
    papers = tuple(
        Attachment(sha256=f"{n:064x}", name=f"{MARK}{n}.jpg", size=9, media_type="image/jpeg", added_by="t1")
        for n in range(3)
    )
    steps = tuple(replace(entry, flags=(f"{MARK}标记",), person=f"{MARK}经办") for entry in order.timeline)
    facts = {"upstream_no": f"{MARK}编号", "place": f"{MARK}地点", "tags": (f"{MARK}标签",), "channel": f"{MARK}渠道"}
    words = {"subject": f"{MARK}事由", "body": f"{MARK}{orders.LONG[:900]}"}
    return replace(order, timeline=steps, attachments=papers, **facts, **words)  # type: ignore[arg-type]


def bare(hand: Hand) -> WorkOrder:
    """Little of anything: new, another reporter's."""
    return replace(orders.lamp(hand), reporter=Reporter(name="周某", phone="13700002222"))


def go_on_to(qtbot: QtBot, pane: OrderPane, order: WorkOrder) -> None:
    """Show another order, with everything that comes after it."""
    with qtbot.waitSignal(pane.shown):
        pane.show_order(order.id)
    qtbot.waitUntil(pane._door.idle)


def said(pane: OrderPane) -> str:
    """Everything that any widget of the pane says or would say, in sight or not."""
    return "\n".join(words for widget in (pane, *pane.findChildren(QWidget)) for words in _words_of(widget))


def _words_of(widget: QWidget) -> Iterator[str]:
    for name in ("text", "toolTip", "accessibleName", "accessibleDescription", "windowTitle"):
        yield str(widget.property(name) or "")
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, Chip):
        yield widget.words()


def parts(pane: OrderPane) -> set[QWidget]:
    """The widgets of the page and of the bar."""
    return {*pane.sheet.findChildren(QWidget), *pane.bar.findChildren(QWidget)}


def test_no_widget_is_made_for_an_order_that_needs_no_more_than_the_one_before(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    first, second = rich(hand), rich(hand)
    orders.fill(village.cache, [second])
    pane = opened(qtbot, village, door, shown, first)
    go_on_to(qtbot, pane, second)
    before = parts(pane)
    for order in (first, second, first):
        go_on_to(qtbot, pane, order)
        assert parts(pane) == before


def test_what_stands_above_is_not_painted_again_where_the_page_grows_below(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = opened(qtbot, village, door, shown, rich(hand))
    qtbot.waitUntil(door.idle)
    page, words, paints = pane.sheet.widget(), pane.sheet.body.text.viewport(), Paints()
    column, before = page.layout(), page.height()
    assert isinstance(column, QVBoxLayout)
    QApplication.processEvents()
    words.installEventFilter(paints)
    column.addSpacing(500)
    qtbot.waitUntil(lambda: page.height() > before)
    QApplication.processEvents()
    assert paints.count == 0
    words.update()
    QApplication.processEvents()
    assert paints.count == 1


def test_nothing_of_an_order_is_left_in_sight_or_out_of_it(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    little = bare(hand)
    orders.fill(village.cache, [little])
    pane = opened(qtbot, village, door, shown, rich(hand))
    qtbot.waitUntil(door.idle)
    assert said(pane).count(MARK) > 20
    go_on_to(qtbot, pane, little)
    assert MARK not in said(pane)


def test_who_was_shown_is_masked_before_the_next_order_is_there(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    """R17.2."""
    little = bare(hand)
    orders.fill(village.cache, [little])
    pane = opened(qtbot, village, door, shown, orders.drain(hand))
    card = pane.sheet.reporter
    QTest.mouseClick(card.show_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.asking.by_purpose[Purpose.CALL], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: PHONE in card.words.text())
    pane.show_order(little.id)
    assert PHONE not in said(pane)
    qtbot.waitUntil(lambda: pane.view is not None and door.idle())
    assert PHONE not in said(pane)


def test_who_was_asked_for_and_comes_too_late_is_not_shown(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    """R17.2: somebody has gone on meanwhile."""
    pane = opened(qtbot, village, door, shown, orders.drain(hand))
    card = pane.sheet.reporter
    QTest.mouseClick(card.show_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.asking.by_purpose[Purpose.CALL], Qt.MouseButton.LeftButton)
    card.conceal()
    qtbot.waitUntil(door.idle)
    assert PHONE not in said(pane)


def test_a_verb_that_was_refused_before_and_is_not_now_explains_nothing_and_has_its_key(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    busy = orders.drain(hand)
    orders.fill(village.cache, [busy])
    pane = opened(qtbot, village, door, shown, orders.lamp(hand))
    reply = pane.bar.by_verb[Verb.REPLY]
    assert reply.reason
    go_on_to(qtbot, pane, busy)
    assert pane.bar.by_verb[Verb.REPLY] is reply
    assert (reply.reason, reply.accessibleDescription()) == ("", "")
    assert "Alt+D" in reply.toolTip()
    QTest.mouseClick(reply, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.composer.verb is Verb.REPLY)


def test_a_verb_without_a_button_here_has_no_key_either(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    over = orders.granted(hand)
    orders.fill(village.cache, [over, new := orders.lamp(hand)])
    pane = opened(qtbot, village, door, shown, over)
    go_on_to(qtbot, pane, new)
    resting = [(made, key) for made, key in pane.bar.verbs.resting() if made.verb not in pane.bar.by_verb]
    assert resting
    assert not any(key.isEnabled() or made.isVisible() for made, key in resting)


@pytest.mark.parametrize("code", [language.CHINESE, language.ENGLISH])
@pytest.mark.parametrize("dark", [False, True])
def test_a_kept_page_looks_like_one_that_was_made_for_its_order(
    qtbot: QtBot, qapp: QApplication, village: Desk, door: Door, shown: Shown, hand: Hand, dark: bool, code: str
) -> None:
    """Language and theme change while the widgets of the first order wait."""
    order, little, much = orders.granted(hand), bare(hand), rich(hand)
    orders.fill(village.cache, [order, little])
    kept, fresh = opened(qtbot, village, door, shown, much), OrderPane(village, door)
    shown(fresh)
    go_on_to(qtbot, kept, little)
    language.choose(qapp, code)
    theme.apply(qapp, dark=dark)
    go_on_to(qtbot, kept, order)
    go_on_to(qtbot, fresh, order)
    qtbot.waitUntil(lambda: looks(kept) == looks(fresh))


def looks(pane: OrderPane) -> list[object]:
    """The whole page and the bar, as they are painted."""
    return [pane.sheet.widget().grab().toImage(), pane.bar.grab().toImage()]


def test_tab_goes_as_one_reads_through_what_was_made_later_too(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    much = rich(hand)
    orders.fill(village.cache, [much])
    pane = opened(qtbot, village, door, shown, bare(hand))
    go_on_to(qtbot, pane, much)
    stops = way_of_tab(pane)
    places = [stop.mapTo(pane.sheet.widget(), stop.rect().topLeft()).y() for stop in stops if sheeted(pane, stop)]
    assert places == sorted(places)
    verbs = [stop for stop in stops if stop.parentWidget() is pane.bar.more.parentWidget()]
    assert verbs == [*(made for made in pane.bar.by_verb.values() if made.isVisible()), pane.bar.more]


def sheeted(pane: OrderPane, stop: QWidget) -> bool:
    """True for what lies on the page."""
    return pane.sheet.widget().isAncestorOf(stop)


def way_of_tab(pane: OrderPane) -> list[QWidget]:
    """Every stop of the Tab key that is in sight, from the page on."""
    found: list[QWidget] = []
    here = pane.sheet.nextInFocusChain()
    while here is not None and here is not pane.sheet:
        if here.isVisible() and here.isEnabled() and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(here)
        here = here.nextInFocusChain()
    return found


def test_what_a_long_list_needed_is_let_go(qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    much, little = rich(hand), bare(hand)
    orders.fill(village.cache, [little])
    hop = much.hop_of("v1")
    assert hop is not None
    for number in range(60):
        much = hand.act(much, Progress(hop=hop.id, text=f"第 {number} 次"), VILLAGE_CLERK)
    pane = opened(qtbot, village, door, shown, much)
    pane.sheet.timeline.show_older()
    assert len(pane.sheet.timeline.rows) == 42
    go_on_to(qtbot, pane, little)
    assert len(pane.sheet.timeline._made) < 20


def test_an_unfolded_text_is_folded_for_the_next_order(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    first = orders.drain(hand)
    second = replace(orders.drain(hand), body=first.body)
    orders.fill(village.cache, [second])
    pane = opened(qtbot, village, door, shown, first)
    pane.sheet.body.unfold()
    go_on_to(qtbot, pane, second)
    more = pane.sheet.body.findChild(QPushButton)
    assert isinstance(more, QPushButton)
    assert more.isVisible()


def test_an_order_comes_in_pieces_between_which_the_window_answers(
    qtbot: QtBot, village: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    much = rich(hand)
    orders.fill(village.cache, [much])
    pane = opened(qtbot, village, door, shown, bare(hand))
    beats: list[bool] = []
    beat = door.every(0.0, lambda: beats.append(pane.sheet.header.number.text() == much.number))
    with qtbot.waitSignal(pane.shown):
        pane.show_order(much.id)
    beat.stop()
    assert sum(beats) >= 3


def test_two_letters_that_are_due_on_one_day_are_explained_each_by_its_own_order(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    """R13.4: their days are the same, and when each of them began to count is not."""
    first = orders.rated_twice(hand)
    hand.clock.tick(600)
    orders.fill(town.cache, [second := orders.rated_twice(hand)])
    pane = opened(qtbot, town, door, shown, first)
    why, before = pane.sheet.why, pane.sheet.why.sentence.text()
    assert pane.view is not None
    days = pane.view.why
    why.unfold()
    go_on_to(qtbot, pane, second)
    assert pane.view.why == days
    assert why.sentence.text() != before
    assert why.inside.isHidden()
