"""Repeats unfold beneath their row, by keys and by the mouse, and nothing else in the list changes (R16.1)."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.screens.inbox.folds import Fold
from desktop.screens.inbox.model import RowsModel
from desktop.screens.inbox.presenter import Inbox
from desktop.screens.inbox.reading import Question, read
from desktop.screens.inbox.rowpaint import SIDE
from desktop.screens.inbox.source import PAGE
from sync.cache.cache import Cache
from sync.cache.filters import EVERYTHING, Sort
from sync.cache.places import Place, Row
from sync.regulation.acts import LinkRepeat
from sync.regulation.orders import WorkOrder
from tests.cache.scenery import CLERK, Hand, change
from tests.desktop.test_inbox import row
from tests.desktop.test_narrowing import here, inbox
from tests.helpers.clocks import SteadyClock

__all__ = ["inbox"]
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def family(cache: Cache, hand: Hand, clock: SteadyClock) -> list[WorkOrder]:
    """Three orders: one with a repeat that is signed, so that it stands elsewhere, and a stranger."""
    first = hand.dispatched(subject="路灯不亮")
    clock.tick(600)
    other = hand.dispatched(subject="水管漏水")
    clock.tick(600)
    again = hand.act(hand.signed(hand.dispatched(subject="路灯又不亮")), LinkRepeat(first=first.number), CLERK)
    cache.orders.apply([change(order) for order in (first, other, again)], "c")
    return [first, other, again]


def lines(inbox: Inbox) -> list[tuple[str, Fold]]:
    """What stands in every line."""
    model = inbox.view.model
    found = [(model.row(line), model.lines.state(line)) for line in range(model.rowCount())]
    return [(row.order_id, fold) for row, fold in found if row is not None]


def stand_on(inbox: Inbox, order: WorkOrder) -> None:
    """Make an order current."""
    inbox.view.list.setCurrentIndex(inbox.view.model.index(inbox.view.model.where(order.id) or 0))


def press(inbox: Inbox, key: Qt.Key) -> None:
    QTest.keyClick(inbox.view.list, key)


def unfold(qtbot: QtBot, inbox: Inbox, order: WorkOrder) -> None:
    stand_on(inbox, order)
    press(inbox, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: (order.id, Fold.OPEN) in lines(inbox))


def test_keys_unfold_a_repeat_wherever_it_is_walk_into_it_and_fold_again(
    qtbot: QtBot, inbox: Inbox, family: list[WorkOrder]
) -> None:
    first, other, again = family
    here(qtbot, inbox, Place.TO_SIGN, 2)
    opened: list[str] = []
    inbox.view.order_chosen.connect(opened.append)
    folded = lines(inbox)
    assert folded == [(first.id, Fold.SHUT), (other.id, Fold.NONE)]
    unfold(qtbot, inbox, first)
    assert lines(inbox) == [(first.id, Fold.OPEN), (again.id, Fold.REPEAT), (other.id, Fold.NONE)]
    assert inbox.view.headline() == "待签收 2 件", "unfolding makes no orders"
    press(inbox, Qt.Key.Key_Right)
    assert opened == [first.id, again.id]
    press(inbox, Qt.Key.Key_Left)
    press(inbox, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: lines(inbox) == folded)
    assert opened == [first.id, again.id, first.id]
    stand_on(inbox, other)
    press(inbox, Qt.Key.Key_Right)
    press(inbox, Qt.Key.Key_Left)
    assert (lines(inbox), opened[-1]) == (folded, other.id), "what has no repeats stays where it is"


def test_two_of_a_family_that_are_unfolded_at_once_do_not_take_each_other_away(
    qtbot: QtBot, inbox: Inbox, cache: Cache, hand: Hand
) -> None:
    """The second key comes before the first one's answer."""
    first = hand.dispatched(subject="路灯不亮")
    again = hand.act(hand.dispatched(subject="路灯又不亮"), LinkRepeat(first=first.number), CLERK)
    cache.orders.apply([change(order) for order in (first, again)], "c")
    here(qtbot, inbox, Place.TO_SIGN, 2)
    rows = [row for line in range(2) if (row := inbox.view.model.row(line)) is not None]
    found = read(cache.views, inbox.now(), Question(Place.TO_SIGN, EVERYTHING, Sort.DUE, rows), [0])
    assert [[each.order_id for each in page] for page in found.pages.values()] == [[rows[0].order_id]]
    assert list(found.families) == [rows[0].order_id]


def test_the_arrow_unfolds_and_folds_by_the_mouse_and_opens_nothing(
    qtbot: QtBot, inbox: Inbox, family: list[WorkOrder]
) -> None:
    first, other, again = family
    here(qtbot, inbox, Place.TO_SIGN, 2)
    opened: list[str] = []
    inbox.view.order_chosen.connect(opened.append)

    def click(line: int) -> None:
        middle = inbox.view.list.visualRect(inbox.view.model.index(line)).center().y()
        where = QPoint(round(SIDE) + 6, middle)
        QTest.mouseClick(inbox.view.list.viewport(), Qt.MouseButton.LeftButton, NO_KEY, where)

    click(0)
    qtbot.waitUntil(lambda: inbox.view.model.rowCount() == 3)
    assert opened == []
    click(1)
    assert opened == [again.id], "a repeat is opened like every order"
    click(0)
    qtbot.waitUntil(lambda: lines(inbox) == [(first.id, Fold.SHUT), (other.id, Fold.NONE)])
    assert opened == [again.id], "who reads the repeat goes on reading it"


def test_who_cannot_see_hears_what_can_be_unfolded(qtbot: QtBot, inbox: Inbox, family: list[WorkOrder]) -> None:
    here(qtbot, inbox, Place.TO_SIGN, 2)
    unfold(qtbot, inbox, family[0])
    said = [inbox.view.model.index(line).data(Qt.ItemDataRole.AccessibleTextRole) for line in range(3)]
    assert "重复 2" in said[0]
    assert said[0].endswith("，已展开其他重复件，按 ← 收起")
    assert said[1].endswith("，展开的重复件")
    press(inbox, Qt.Key.Key_Left)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    qtbot.waitUntil(lambda: inbox.view.model.index(0).data(spoken).endswith("按 → 展开其他重复件"))
    assert not inbox.view.grab().isNull()


def test_all_of_the_list_is_picked_and_not_what_is_only_unfolded(
    qtbot: QtBot, inbox: Inbox, family: list[WorkOrder]
) -> None:
    first, other, again = family
    here(qtbot, inbox, Place.TO_SIGN, 2)
    unfold(qtbot, inbox, first)
    inbox.read_some(200, inbox.view.list.picks.add)
    qtbot.waitUntil(lambda: set(inbox.view.list.picks.ids) == {first.id, other.id})
    press(inbox, Qt.Key.Key_Right)
    press(inbox, Qt.Key.Key_Space)
    assert set(inbox.view.list.picks.ids) == {first.id, other.id, again.id}, "whoever wants it picks it"


def test_what_is_unfolded_stays_so_and_is_true_when_something_changes(
    qtbot: QtBot, inbox: Inbox, cache: Cache, hand: Hand, clock: SteadyClock, family: list[WorkOrder]
) -> None:
    first, other, again = family
    clock.tick(600)
    here(qtbot, inbox, Place.TO_SIGN, 2)
    unfold(qtbot, inbox, first)
    press(inbox, Qt.Key.Key_Right)
    third = hand.act(hand.signed(hand.dispatched()), LinkRepeat(first=first.number), CLERK)
    cache.orders.apply([change(third)], "more")
    inbox.refresh()
    qtbot.waitUntil(lambda: inbox.view.model.rowCount() == 4)
    assert lines(inbox)[1:3] == [(third.id, Fold.REPEAT), (again.id, Fold.REPEAT)], "the newest first"
    current = inbox.view.current()
    assert current is not None
    assert current.order_id == again.id, "who read a repeat goes on reading it"
    inbox.narrowing.order_by(Sort.ARRIVED)
    qtbot.waitUntil(lambda: lines(inbox) == [(other.id, Fold.NONE), (first.id, Fold.SHUT)])


def test_a_repeat_of_the_same_list_goes_beneath_and_back_and_is_never_shown_twice(
    qtbot: QtBot, inbox: Inbox, clock: SteadyClock, family: list[WorkOrder]
) -> None:
    first, other, again = family
    here(qtbot, inbox, Place.REPORTED, 3)
    flat = [order for order, _ in lines(inbox)]
    assert flat == [first.id, other.id, again.id]
    unfold_last = inbox.view.model.index(2)
    inbox.view.list.setCurrentIndex(unfold_last)
    press(inbox, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: lines(inbox)[-1] == (first.id, Fold.REPEAT))
    assert lines(inbox) == [(other.id, Fold.NONE), (again.id, Fold.OPEN), (first.id, Fold.REPEAT)]
    assert inbox.view.headline() == "网上反映 3 件"
    current = inbox.view.current()
    assert current is not None
    assert current.order_id == again.id, "the rows move, the hand does not"
    picked: list[str] = []
    inbox.read_some(200, lambda rows: picked.extend(row.order_id for row in rows))
    qtbot.waitUntil(lambda: set(picked) == set(flat))
    press(inbox, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: [order for order, _ in lines(inbox)] == flat)


def test_when_the_order_above_leaves_the_list_its_repeats_come_back(
    qtbot: QtBot, inbox: Inbox, cache: Cache, hand: Hand, family: list[WorkOrder]
) -> None:
    first, other, _ = family
    twin = hand.act(hand.dispatched(), LinkRepeat(first=first.number), CLERK)
    cache.orders.apply([change(twin)], "more")
    here(qtbot, inbox, Place.TO_SIGN, 3)
    unfold(qtbot, inbox, first)
    assert len(lines(inbox)) == 4, "one more, from another place"
    cache.orders.apply([change(hand.signed(first))], "signed")
    inbox.refresh()
    qtbot.waitUntil(lambda: lines(inbox) == [(other.id, Fold.NONE), (twin.id, Fold.SHUT)])


def test_what_was_found_unfolds_too_and_the_group_by_itself_has_nothing_to_unfold(
    qtbot: QtBot, inbox: Inbox, family: list[WorkOrder]
) -> None:
    first, _, again = family
    inbox.search("路灯不亮")
    qtbot.waitUntil(lambda: lines(inbox) == [(first.id, Fold.SHUT)])
    unfold(qtbot, inbox, first)
    inbox.refresh()
    qtbot.waitUntil(lambda: lines(inbox) == [(first.id, Fold.OPEN), (again.id, Fold.REPEAT)])
    assert not inbox.view.grab().isNull()
    stand_on(inbox, first)
    assert inbox.narrowing.show_repeats()
    inbox.search("")
    qtbot.waitUntil(lambda: {each for _, each in lines(inbox)} == {Fold.NONE} and len(lines(inbox)) == 2)


def repeats(count: int) -> list[Row]:
    return [row(1_000_000 + number) for number in range(count)]


def page(number: int) -> list[Row]:
    return [row(each) for each in range(number * PAGE, number * PAGE + PAGE)]


def test_in_a_hundred_thousand_rows_unfolding_knows_what_follows_and_asks_for_nothing(qtbot: QtBot) -> None:
    model, wanted = RowsModel(), list[int]()
    model.wanted.connect(wanted.append)
    model.restart(100_000)
    for number in (500, 999):
        model.put(number, page(number))
    model.unfold("o50010", repeats(3))
    model.unfold("o99999", repeats(2))
    assert (model.rowCount(), model.total) == (100_005, 100_000)
    shown = [model.index(line).data() for line in (50_010, 50_011, 50_013, 50_014, 100_002, 100_003)]
    names = [50_010, 1_000_000, 1_000_002, 50_011, 99_999, 1_000_000]
    assert shown == [f"第 {number} 件" for number in names]
    assert wanted == [], "only what is looked at is read"
    assert model.index(60_003).data() is None
    assert wanted == [600], "pages are those of the list"
    model.fold("o50010")
    assert model.index(50_011).data() == "第 50011 件"


def test_an_unfolded_row_that_moves_takes_its_repeats_along_and_one_that_goes_leaves_none(qtbot: QtBot) -> None:
    model = RowsModel()
    model.restart(250)
    for number in (0, 1):
        model.put(number, page(number))
    model.unfold("o10", repeats(2))
    model.put(0, [row(999), *page(0)[:-1]])
    assert [model.lines.state(line) for line in (10, 11, 12, 13, 14)] == [
        Fold.NONE, Fold.OPEN, Fold.REPEAT, Fold.REPEAT, Fold.NONE,
    ]  # fmt: skip
    model.put(0, [each for each in page(0) if each.order_id != "o10"] + [row(999)])
    assert (model.rowCount(), model.total) == (250, 250)
    model.unfold("o150", repeats(2))
    model.resize(120)
    assert (model.rowCount(), model.total) == (120, 120)
