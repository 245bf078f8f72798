"""The list: pages that come when they are looked at, answers that are never stale, marks that stay."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.background import Door
from desktop.screens.inbox.model import RowsModel
from desktop.screens.inbox.presenter import Inbox
from desktop.screens.inbox.source import PAGE
from desktop.screens.inbox.view import InboxView
from desktop.screens.inbox.words import flow
from sync.cache.cache import Cache
from sync.cache.errors import CacheUnreachable
from sync.cache.places import LocalState, Place, Row
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import HopState, Kind, OrderState
from tests.cache.scenery import Hand, change
from tests.desktop.conftest import Fill
from tests.helpers.clocks import MORNING, SteadyClock


def row(number: int, due: datetime | None = None) -> Row:
    """A line of a list."""
    return Row(
        order_id=f"o{number}",
        number=f"DB{number}",
        kind=Kind.HELP,
        subject=f"第 {number} 件",
        place="石桥村",
        unit="石桥村",
        hop_state=HopState.HANDLING,
        order_state=OrderState.OPEN,
        due=due,
        provisional=False,
        local=LocalState.NONE,
        unread=False,
        extension_pending=False,
        rating=None,
    )


@pytest.fixture
def view(qtbot: QtBot, clock: SteadyClock) -> InboxView:
    shown = InboxView(clock.now, DEFAULT_RULES.calendar)
    qtbot.addWidget(shown)
    shown.resize(400, 600)
    shown.show()
    return shown


@pytest.fixture
def inbox(view: InboxView, door: Door, cache: Cache) -> Inbox:
    presenter = Inbox(view, door)
    presenter.attach(cache.views, DEFAULT_RULES.calendar)
    return presenter


def choose(inbox: Inbox, field: str, value: str) -> None:
    """Choose a value in the panel, as a hand does."""
    box = inbox.view.panel.fields[field]
    box.setCurrentIndex(box.findData(str(value)))
    box.activated.emit(box.currentIndex())


def test_a_hundred_thousand_rows_hold_only_the_pages_looked_at(qtbot: QtBot) -> None:
    model, wanted = RowsModel(), list[int]()
    model.wanted.connect(wanted.append)
    model.restart(100_000)
    for number in (0, 5, 99, 50_000, 50_001, 99_999):
        assert model.index(number).data() is None
    assert wanted == [0, 500, 999]
    for page in range(500, 530):
        model.put(page, [row(n) for n in range(page * PAGE, page * PAGE + PAGE)])
    assert model.rowCount() == 100_000
    assert len(model.lines.pages) <= 12
    assert model.index(52_999).data() == "第 52999 件"


def test_a_short_page_ends_the_list_and_a_full_one_lets_it_grow() -> None:
    model = RowsModel()
    model.restart(0)
    model.put(0, [row(n) for n in range(PAGE)])
    assert model.rowCount() == PAGE
    model.put(1, [row(100)])
    assert model.rowCount() == PAGE + 1


def test_a_place_shows_its_orders_and_their_number(qtbot: QtBot, inbox: Inbox, fill: Fill) -> None:
    fill(3)
    inbox.go(Place.TO_SIGN)
    qtbot.waitUntil(lambda: inbox.view.headline() == "待签收 3 件")
    assert inbox.view.model.rowCount() == 3


def test_the_keyboard_waits_in_an_empty_list_and_goes_back_into_a_full_one(view: InboxView) -> None:
    view.model.show([])
    view.settle(None)
    view.setFocus()
    assert view.focusWidget() is view.empty
    view.model.show([row(1)])
    view.settle(None)
    assert view.focusWidget() is view.list
    view.model.show([])
    view.settle(None)
    assert view.focusWidget() is view.empty, "and not on the first of the buttons around it"


def test_another_list_is_laid_out_in_one_turn_and_painted_in_the_next(
    qtbot: QtBot, inbox: Inbox, door: Door, fill: Fill
) -> None:
    fill(3)
    qtbot.waitUntil(door.idle)
    held: list[bool] = []
    inbox.view.model.rowsInserted.connect(lambda *_: held.append(not inbox.view.updatesEnabled()))
    inbox.go(Place.TO_SIGN)
    qtbot.waitUntil(door.idle)
    assert held == [True]
    assert inbox.view.updatesEnabled()


def test_scrolling_down_brings_the_pages_that_are_looked_at(qtbot: QtBot, inbox: Inbox, fill: Fill) -> None:
    fill(230)
    inbox.go(Place.TO_SIGN)
    qtbot.waitUntil(lambda: inbox.view.model.rowCount() == 230)
    assert inbox.view.model.row(229) is None
    inbox.view.list.scrollToBottom()
    qtbot.waitUntil(lambda: inbox.view.model.row(229) is not None)


def test_an_answer_to_an_old_question_is_dropped(qtbot: QtBot, inbox: Inbox, door: Door, fill: Fill) -> None:
    fill(2)
    for place in (Place.TO_SIGN, Place.ARCHIVE, Place.TO_SIGN, Place.DIFFICULT):
        inbox.go(place)
    inbox.search("路灯")
    qtbot.waitUntil(door.idle)
    assert inbox.view.headline() == "在全部工单中搜索“路灯” 2 件"


def test_a_list_that_could_not_be_read_once_is_read_again(
    qtbot: QtBot, inbox: Inbox, door: Door, fill: Fill, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Exception] = []
    door.broke.connect(told.append)
    for typed, headline in (("", "待签收 {} 件"), ("路灯", "在全部工单中搜索“路灯” {} 件")):
        inbox.go(Place.TO_SIGN)
        inbox.search(typed)
        qtbot.waitUntil(door.idle)
        with monkeypatch.context() as patch:
            patch.setattr(cache.views, "counts", unreadable)
            inbox.refresh()
            qtbot.waitUntil(door.idle)
        fill(1)
        inbox.refresh()
        qtbot.waitUntil(door.idle)
        assert inbox.view.headline() == headline.format(len(told))
    assert [type(error) for error in told] == [CacheUnreachable] * 2


def unreadable(_: datetime) -> None:
    raise CacheUnreachable


def test_an_order_that_was_opened_from_elsewhere_is_marked_at_once(qtbot: QtBot, inbox: Inbox, fill: Fill) -> None:
    first, second, _ = fill(3)
    inbox.go(Place.TO_SIGN)
    qtbot.waitUntil(lambda: inbox.view.model.rowCount() == 3)
    heard: list[str] = []
    inbox.view.order_chosen.connect(heard.append)
    for order in (second, first):
        inbox.choose(order)
        row = inbox.view.current()
        assert row is not None
        assert row.order_id == order
    inbox.choose("one of another place")
    assert inbox.view.current() is None
    assert heard == []


def test_the_open_order_stays_marked_when_rows_move(
    qtbot: QtBot, inbox: Inbox, fill: Fill, cache: Cache, hand: Hand, clock: SteadyClock
) -> None:
    chosen = fill(3)[1]
    inbox.go(Place.TO_SIGN)
    qtbot.waitUntil(lambda: inbox.view.model.rowCount() == 3)
    where = inbox.view.model.where(chosen)
    assert where is not None
    inbox.view.list.setCurrentIndex(inbox.view.model.index(where))
    heard: list[str] = []
    inbox.view.order_chosen.connect(heard.append)
    clock.jump(timedelta(days=-3))
    cache.orders.apply([change(hand.dispatched(subject="先到的一件"))], "more")
    inbox.refresh()
    qtbot.waitUntil(lambda: inbox.view.model.rowCount() == 4)
    assert inbox.view.list.currentIndex().row() == inbox.view.model.where(chosen)
    assert heard == []


def test_an_empty_place_says_so_and_why_that_is_good(qtbot: QtBot, inbox: Inbox) -> None:
    inbox.go(Place.OVERDUE)
    qtbot.waitUntil(lambda: "超期" in inbox.view.headline())
    assert inbox.view.empty.isVisible()
    assert not inbox.view.list.isVisible()


def test_an_empty_place_stays_empty_when_it_is_read_again(qtbot: QtBot, inbox: Inbox) -> None:
    inbox.go(Place.OVERDUE)
    qtbot.waitUntil(inbox.view.empty.isVisible)
    with qtbot.waitSignal(inbox.counted):
        inbox.refresh()
    assert inbox.view.model.rowCount() == 0
    assert inbox.view.empty.isVisible()


def test_an_empty_page_adds_no_rows(qtbot: QtBot) -> None:
    model = RowsModel()
    model.put(3, [])
    assert model.rowCount() == 0


def test_a_kind_filters_and_the_count_follows(qtbot: QtBot, inbox: Inbox, cache: Cache, hand: Hand) -> None:
    orders = [hand.dispatched(kind=kind) for kind in (Kind.HELP, Kind.COMPLAINT, Kind.COMPLAINT)]
    cache.orders.apply([change(order) for order in orders], "c")
    inbox.go(Place.TO_SIGN)
    qtbot.waitUntil(lambda: inbox.view.model.rowCount() == 3)
    choose(inbox, "kind", Kind.COMPLAINT)
    qtbot.waitUntil(lambda: inbox.view.headline() == "待签收 2 件，共 3 件")
    assert inbox.view.bar.words() == ["投诉"]


def test_enter_goes_from_the_list_into_the_order(qtbot: QtBot, inbox: Inbox, fill: Fill) -> None:
    fill(1)
    inbox.go(Place.TO_SIGN)
    qtbot.waitUntil(lambda: inbox.view.model.rowCount() == 1)
    with qtbot.waitSignal(inbox.view.entered_order):
        QTest.keyClick(inbox.view.list, Qt.Key.Key_Return)


def test_every_row_can_be_painted_in_every_state(qtbot: QtBot, view: InboxView) -> None:
    dues = [None, MORNING - timedelta(days=2), MORNING + timedelta(hours=3), MORNING + timedelta(days=9)]
    view.model.show([row(number, due) for number, due in enumerate(dues)])
    view.settle("o1")
    picture = view.grab()
    assert not picture.isNull()


@pytest.mark.parametrize(
    ("state", "words", "tone"),
    [
        (OrderState.CLOSED, "已办结", "good"),
        (OrderState.DECLINED, "不予受理", "neutral"),
        (OrderState.REFERRED, "已转紧急专线", "neutral"),
    ],
)
def test_what_is_over_says_how_it_ended(state: OrderState, words: str, tone: str) -> None:
    """R9.2, R10.1."""
    mark = flow(replace(row(1), order_state=state, hop_state=None))
    assert mark is not None
    assert (mark.words, mark.tone) == (words, tone)
