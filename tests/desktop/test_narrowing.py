"""The list is narrowed, put in order, kept as a view and picked from, by keys alone."""

import json
from collections.abc import Iterable, Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop.actions import batch
from desktop.actions.desk import Desk
from desktop.actions.looks import Detail, Look, list_look
from desktop.actions.saved_views import MOST, SavedView, save_view
from desktop.actions.urge import READY
from desktop.background import Door
from desktop.kit.asking import Question
from desktop.kit.banner import Banner
from desktop.kit.commands import VIEWS
from desktop.kit.severalbox import SeveralBox
from desktop.screens.inbox import words
from desktop.screens.inbox.batching import Batching
from desktop.screens.inbox.batchsheet import BatchSheet
from desktop.screens.inbox.presenter import Inbox
from desktop.screens.inbox.view import InboxView
from desktop.screens.palette import sources
from desktop.screens.palette.ranking import ranked
from sync.cache.cache import Cache
from sync.cache.filters import Filter, Sort
from sync.cache.places import Place
from sync.regulation.acts import LinkRepeat
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import Kind, Verb
from tests.cache.scenery import CLERK, TOWN_CLERK, Hand, change, session_of
from tests.desktop.conftest import Fill
from tests.desktop.test_inbox import choose
from tests.helpers.clocks import SteadyClock

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def inbox(qtbot: QtBot, door: Door, cache: Cache, clock: SteadyClock) -> Inbox:
    view = InboxView(clock.now, DEFAULT_RULES.calendar)
    qtbot.addWidget(view)
    view.resize(404, 640)
    view.show()
    presenter = Inbox(view, door)
    presenter.narrowing.place_wanted.connect(presenter.go)
    presenter.narrowing.keep(Desk(cache, clock))
    presenter.attach(cache.views, DEFAULT_RULES.calendar)
    return presenter


@pytest.fixture
def banner(qtbot: QtBot) -> Banner:
    shown = Banner()
    qtbot.addWidget(shown)
    return shown


@pytest.fixture
def batching(inbox: Inbox, cache: Cache, clock: SteadyClock, door: Door, banner: Banner) -> Batching:
    def say(*words: str, **looks: str) -> Banner:
        banner.say(*words, **looks)
        return banner

    return Batching(inbox, Desk(cache, clock), door, say)


def here(qtbot: QtBot, inbox: Inbox, place: Place, count: int) -> None:
    """Go to a place and wait until its rows are there."""
    inbox.go(place)
    qtbot.waitUntil(lambda: inbox.view.model.rowCount() == count and inbox.view.model.row(0) is not None)
    inbox.view.list.setFocus()


def test_a_filter_stays_when_one_goes_to_another_place(qtbot: QtBot, inbox: Inbox, cache: Cache, hand: Hand) -> None:
    orders = [hand.dispatched(kind=kind) for kind in (Kind.HELP, Kind.REPORT)]
    cache.orders.apply([change(order) for order in orders], "c")
    here(qtbot, inbox, Place.TO_SIGN, 2)
    choose(inbox, "kind", Kind.REPORT)
    inbox.go(Place.REPORTED)
    qtbot.waitUntil(lambda: inbox.view.headline() == "网上反映 1 件，共 2 件")
    assert inbox.view.bar.isVisible()
    inbox.view.bar._chips[0].click()
    qtbot.waitUntil(lambda: inbox.view.headline() == "网上反映 2 件")
    assert not inbox.view.bar.isVisible()


def test_a_narrowed_list_without_orders_offers_to_be_whole_again(qtbot: QtBot, inbox: Inbox, fill: Fill) -> None:
    fill(2)
    here(qtbot, inbox, Place.TO_SIGN, 2)
    inbox.narrowing.narrow(Filter(tag="没有"))
    qtbot.waitUntil(inbox.view._clear.isVisible)
    assert inbox.view.headline() == "待签收 0 件，共 2 件"
    inbox.view._clear.click()
    qtbot.waitUntil(lambda: inbox.view.headline() == "待签收 2 件")


def test_repeats_unfold_into_a_list_of_their_own_and_fold_again(
    qtbot: QtBot, inbox: Inbox, cache: Cache, hand: Hand
) -> None:
    """R16.1."""
    first, other = hand.dispatched(), hand.dispatched()
    again = hand.act(hand.signed(hand.dispatched()), LinkRepeat(first=first.number), CLERK)
    cache.orders.apply([change(order) for order in (first, other, again)], "c")
    here(qtbot, inbox, Place.TO_SIGN, 2)
    for order, known in ((other, False), (first, True)):
        inbox.view.list.setCurrentIndex(inbox.view.model.index(inbox.view.model.where(order.id) or 0))
        assert inbox.narrowing.show_repeats() is known
    qtbot.waitUntil(lambda: inbox.view.headline() == f"{first.number} 及其重复件 2 件")
    assert set(_shown(inbox)) == {first.id, again.id}, "also the one that is signed"
    assert inbox.narrowing.clear()
    qtbot.waitUntil(lambda: inbox.view.headline() == "待签收 2 件")


def test_several_units_are_ticked_by_keys_and_taken_away_one_by_one(
    qtbot: QtBot, inbox: Inbox, cache: Cache, hand: Hand, clock: SteadyClock
) -> None:
    cache.identity.session = session_of(TOWN_CLERK)
    cache.orders.apply([change(hand.dispatched(unit)) for unit in ("t1", "v1", "v2")], "c")
    here(qtbot, inbox, Place.REPORTED, 3)
    inbox.view.header.filter.click()
    box = inbox.view.panel.fields["units"]
    assert isinstance(box, SeveralBox)
    qtbot.waitUntil(lambda: box.count() == 4)
    names = [box.itemText(row) for row in range(2, 4)]
    QTest.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(box.view().isVisible)
    for row in (2, 3):
        box.view().setCurrentIndex(box.model().index(row, 0))
        QTest.keyClick(box.view(), Qt.Key.Key_Space)
    assert box.view().isVisible(), "it stays open for the next one"
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: inbox.view.headline() == "网上反映 2 件，共 3 件")
    assert (box.view().isVisible(), box.words(), inbox.view.bar.words()) == (False, "，".join(names), names)
    inbox.view.bar._chips[0].click()
    qtbot.waitUntil(lambda: inbox.view.headline() == "网上反映 1 件，共 3 件")
    assert (box.words(), inbox.view.bar.words()) == (names[1], names[1:])
    box.toggle(0)
    qtbot.waitUntil(lambda: inbox.view.headline() == "网上反映 3 件")
    assert box.accessibleDescription() == "单位：不限"


def test_a_list_that_goes_on_below_its_edge_has_a_bar(qtbot: QtBot) -> None:
    box = SeveralBox()
    qtbot.addWidget(box)
    box.offer("单位：不限", [(str(number), f"{number} 村") for number in range(40)])
    box.show()
    box.showPopup()
    qtbot.waitUntil(box.view().verticalScrollBar().isVisible)


def test_a_search_is_narrowed_too(qtbot: QtBot, inbox: Inbox, cache: Cache, hand: Hand) -> None:
    orders = [hand.dispatched(kind=kind, subject="路灯不亮") for kind in (Kind.HELP, Kind.REPORT)]
    cache.orders.apply([change(order) for order in orders], "c")
    inbox.narrowing.narrow(Filter(kind=Kind.REPORT))
    inbox.search("路灯")
    qtbot.waitUntil(lambda: inbox.view.headline() == "在筛选出的工单中搜索“路灯” 1 件")


def test_chips_without_room_are_counted(qtbot: QtBot, inbox: Inbox) -> None:
    bar = inbox.view.bar
    bar.say([(f"f{number}", f"一个很长的条件{number}") for number in range(6)])
    qtbot.waitUntil(bar._rest.isVisible)
    visible = [chip for chip in bar._chips if chip.isVisible()]
    assert bar._rest.text() == f"+{6 - len(visible)}"
    assert all(chip.geometry().right() < bar._clear.geometry().left() for chip in visible)


def test_the_list_is_put_in_another_order(qtbot: QtBot, inbox: Inbox, fill: Fill) -> None:
    orders = fill(3)
    here(qtbot, inbox, Place.TO_SIGN, 3)
    inbox.view.header._sorts[Sort.ARRIVED].trigger()
    qtbot.waitUntil(lambda: _shown(inbox) == orders[::-1])
    assert [action.text() for action in inbox.view.header._sorts.values() if action.isChecked()] == [
        "按登记时间，新的在前"
    ]


def test_rows_tell_what_is_wanted_in_one_line_or_two_also_after_the_next_start(
    qtbot: QtBot, inbox: Inbox, fill: Fill, cache: Cache, clock: SteadyClock
) -> None:
    fill(3)
    here(qtbot, inbox, Place.TO_SIGN, 3)
    head, high = inbox.view.header, inbox.view.list.sizeHintForRow(0)
    head._details[Detail.NUMBER].trigger()
    head._dense.trigger()
    wanted = Look(details=(Detail.NUMBER, Detail.KIND, Detail.PLACE, Detail.UNIT), dense=True)
    qtbot.waitUntil(lambda: list_look(Desk(cache, clock)) == wanted)
    assert inbox.view.list.sizeHintForRow(0) < high
    for width in (404, 1200):
        inbox.view.resize(width, 400)
        assert not inbox.view.grab().isNull()
    row = inbox.view.model.row(0)
    assert row is not None
    told = words.details(row, tuple(Detail), clock.now())
    assert told == f"{row.number}·求助·清溪镇石桥村三组·石桥村·市12345政务服务热线·今天登记"


def test_a_view_is_kept_under_a_name_and_opened_again(qtbot: QtBot, inbox: Inbox, fill: Fill) -> None:
    fill(2)
    here(qtbot, inbox, Place.TO_SIGN, 2)
    choose(inbox, "kind", Kind.HELP)
    head = inbox.view.header
    head.keep_wanted.emit()
    dialog = inbox.view.findChild(QInputDialog)
    assert dialog is not None
    assert dialog.textValue() == "待签收·求助"
    dialog.setTextValue("早上先签")
    dialog.accept()
    qtbot.waitUntil(lambda: head.views.menu().actions()[0].text() == "早上先签")
    inbox.narrowing.clear()
    inbox.go(Place.CLOSED)
    head.views.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: inbox.view.headline() == "待签收 2 件，共 2 件")


def test_one_view_too_many_is_told_and_not_kept(qtbot: QtBot, inbox: Inbox, cache: Cache, clock: SteadyClock) -> None:
    for number in range(MOST):
        save_view(Desk(cache, clock), SavedView(name=f"视图{number}", place=Place.TO_DO))
    inbox.view.header.keep_wanted.emit()
    dialog = inbox.view.findChild(QInputDialog)
    assert dialog is not None
    dialog.accept()
    qtbot.waitUntil(lambda: inbox.view.findChild(Question) is not None)
    assert len(inbox.view.header.views.menu().actions()) == MOST + 4


def test_orders_are_picked_by_keys_and_stay_picked_when_rows_move(qtbot: QtBot, inbox: Inbox, fill: Fill) -> None:
    orders = fill(4)
    here(qtbot, inbox, Place.TO_SIGN, 4)
    rows, picks = inbox.view.list, inbox.view.list.picks
    rows.setCurrentIndex(inbox.view.model.index(0))
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert picks.ids == (orders[0],)
    QTest.keyClick(rows, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(rows, Qt.Key.Key_Down, SHIFT)
    assert picks.ids == tuple(orders[:3])
    QTest.keyClick(rows, Qt.Key.Key_Up, SHIFT)
    assert picks.ids == tuple(orders[:2]), "going back lets go"
    with qtbot.waitSignal(inbox.counted):
        inbox.refresh()
    assert (picks.ids, inbox.view.batch.words()) == (tuple(orders[:2]), "已选 2 件")
    inbox.go(Place.REPORTED)
    assert not inbox.view.batch.isVisible(), "what nobody sees any more is not picked"


def test_orders_are_picked_by_the_mouse(qtbot: QtBot, inbox: Inbox, fill: Fill) -> None:
    orders = fill(4)
    here(qtbot, inbox, Place.TO_SIGN, 4)
    rows, picks = inbox.view.list, inbox.view.list.picks
    heard: list[str] = []
    inbox.view.order_chosen.connect(heard.append)

    def click(row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, x: int = 120) -> None:
        place = QPoint(x, rows.visualRect(inbox.view.model.index(row)).center().y())
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    click(1, CONTROL)
    click(3, SHIFT)
    assert set(picks.ids) == set(orders[1:])
    click(2, x=8)
    assert set(picks.ids) == {orders[1], orders[3]}, "the margin has a box"
    assert heard == []
    click(0)
    assert heard == [orders[0]], "a plain click opens, and what is picked stays"
    assert len(picks) == 2


def test_ten_signatures_are_a_handful_of_keys(
    qtbot: QtBot, inbox: Inbox, batching: Batching, fill: Fill, cache: Cache, banner: Banner, clock: SteadyClock
) -> None:
    fill(10)
    here(qtbot, inbox, Place.TO_SIGN, 10)
    QTest.keyClick(inbox.view.list, Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(lambda: inbox.view.batch.words() == "已选 10 件")
    inbox.view.batch.deeds[Verb.SIGN].click()
    qtbot.waitUntil(lambda: batching.sheet is not None and batching.sheet.isVisible())
    assert batching.sheet is not None
    QTest.keyClick(batching.sheet, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "10 件“签收”已放入发件箱" in banner.words())
    assert cache.outbox.waiting() == 10
    assert len(inbox.view.list.picks) == 0
    offered = banner.findChild(QPushButton)
    assert offered is not None
    assert offered.text() == "全部撤回"
    offered.click()
    qtbot.waitUntil(lambda: "已撤回 10 件" in banner.words())
    assert cache.outbox.waiting() == 0


def test_what_may_not_be_done_is_told_with_its_article_before_anything_is(
    qtbot: QtBot, inbox: Inbox, batching: Batching, fill: Fill, cache: Cache
) -> None:
    fill(2)
    here(qtbot, inbox, Place.TO_SIGN, 2)
    QTest.keyClick(inbox.view.list, Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(lambda: len(inbox.view.list.picks) == 2)
    batching.ask(Verb.ASSIGN_DOWN)
    qtbot.waitUntil(lambda: batching.sheet is not None and batching.sheet.isVisible())
    assert batching.sheet is not None
    assert "选中的 2 件都不能" in batching.sheet.words()
    assert "第" in batching.sheet.words()
    batching.sheet.reject()
    assert cache.outbox.waiting() == 0


def urging(qtbot: QtBot, batching: Batching, **left: str) -> BatchSheet:
    """The sheet of an urge that could be done, opened after `left` was put away unsent."""
    if left:
        batching._desk.cache.settings.set("batch.urge", json.dumps(left))
    batching.ask(Verb.URGE)
    qtbot.waitUntil(lambda: batching.sheet is not None and batching.sheet.isVisible())
    assert batching.sheet is not None
    return batching.sheet


@pytest.fixture
def urged(monkeypatch: pytest.MonkeyPatch, batching: Batching, inbox: Inbox, fill: Fill, qtbot: QtBot) -> None:
    """One order is picked, and every deed on it is possible."""

    def possible(_desk: Desk, verb: Verb, orders: Iterable[str]) -> batch.Plan:
        pieces = tuple(batch.Piece(order_id=order) for order in orders)
        return batch.Plan(verb=verb, ready=pieces, barred=(), example=None)

    monkeypatch.setattr(batch, "plan", possible)
    fill(1)
    here(qtbot, inbox, Place.TO_SIGN, 1)
    QTest.keyClick(inbox.view.list, Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(lambda: len(inbox.view.list.picks) == 1)


@pytest.mark.usefixtures("urged")
def test_what_was_written_for_a_batch_is_there_again_after_a_full_disk(
    qtbot: QtBot, batching: Batching, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> batch.Batch:
        raise OSError("disk full")

    monkeypatch.setattr(batch, "do_all", full)
    sheet = urging(qtbot, batching)
    sheet.fill({"text": "请今天办结。"})
    with qtbot.waitSignal(door.broke):
        sheet.agree()
    assert urging(qtbot, batching).fields.values() == {"text": "请今天办结。"}


@pytest.mark.usefixtures("urged")
def test_words_for_a_field_that_is_asked_no_more_open_the_batch_all_the_same(qtbot: QtBot, batching: Batching) -> None:
    sheet = urging(qtbot, batching, text="请今天办结。", unit="v1")
    assert sheet.fields.values() == {"text": "请今天办结。"}


@pytest.mark.usefixtures("urged")
def test_of_two_batches_asked_for_at_once_the_later_one_is_shown(qtbot: QtBot, batching: Batching, door: Door) -> None:
    """What is written in it would be kept under the other's name."""
    batching.ask(Verb.SIGN)
    sheet = urging(qtbot, batching)
    qtbot.waitUntil(door.idle)
    assert [each for each in batching._inbox.view.findChildren(BatchSheet) if each.isVisible()] == [sheet]
    assert sheet.fields.values() == {"text": READY[0]}, "and what one would write to all of them stands there"


def _shown(inbox: Inbox) -> Sequence[str]:
    rows = [inbox.view.model.row(number) for number in range(inbox.view.model.rowCount())]
    return [row.order_id for row in rows if row is not None]


def test_a_kept_view_is_found_in_the_palette_by_its_name_and_by_what_it_shows(
    qtbot: QtBot, inbox: Inbox, fill: Fill
) -> None:
    fill(2)
    here(qtbot, inbox, Place.TO_SIGN, 2)
    choose(inbox, "kind", Kind.HELP)
    inbox.view.header.keep_wanted.emit()
    dialog = inbox.view.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("早上先签")
    dialog.accept()
    qtbot.waitUntil(lambda: bool(inbox.narrowing.kept()))
    inbox.narrowing.clear()
    inbox.go(Place.CLOSED)
    for typed in ("", "早上", "zsxq", "求助"):
        commands = list(sources.views(inbox.narrowing))
        found = [entry.command for entry in ranked(commands, typed, [])]
        assert [(each.shown, each.below, each.group) for each in found] == [("早上先签", "待签收·求助", VIEWS)], typed
    found[0].act()
    qtbot.waitUntil(lambda: inbox.view.headline() == "待签收 2 件，共 2 件")
    inbox.view.header.delete_wanted.emit("早上先签")
    qtbot.waitUntil(lambda: not list(sources.views(inbox.narrowing)))
