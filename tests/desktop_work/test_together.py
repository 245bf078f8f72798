"""What an assisting unit sees of a shared order (R12.8)."""

from datetime import date

from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.actions.drafts import Writing, begin_draft, save_draft
from desktop.background import Door
from desktop.screens.main.assisting import OfferOpinion
from desktop.screens.order import OrderPane
from sync.cache.places import Place
from sync.regulation.acts import Coordinate
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import CoordinationManner, Verb
from tests.cache.scenery import CLERK, TOWN_CLERK, Hand
from tests.desktop_work.conftest import Shown
from tests.desktop_work.test_order_pane import opened
from tests.helpers import orders


def assisting(hand: Hand, days: int | None = None) -> WorkOrder:
    """The bureau leads, the township assists and has signed."""
    act = Coordinate(
        manner=CoordinationManner.MEETING,
        held_on=date(2026, 9, 1),
        attendees="住建局、清溪镇",
        plan="住建局修，镇里协调占道。",
        lead="d1",
        assisting=("t1",),
        opinion_days=days,
    )
    return hand.signed(hand.act(hand.registered(), act, CLERK), TOWN_CLERK)


def lines(pane: OrderPane) -> list[str]:
    """Name and limit of every assignment."""
    grid = pane.sheet.hops._grid
    cells = [grid.itemAtPosition(line, column) for line in range(grid.rowCount()) for column in (0, 2)]
    return [text() for cell in cells if cell and (text := getattr(cell.widget(), "text", None))]


def test_it_is_offered_to_give_its_opinion_and_not_to_reply(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    bar = opened(qtbot, town, door, shown, assisting(hand)).bar

    assert not bar.by_verb[Verb.GIVE_OPINION].reason
    assert "由牵头单位统一答复" in bar.by_verb[Verb.REPLY].reason


def test_its_line_says_that_it_assists_and_whose_limit_it_follows(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    pane = opened(qtbot, town, door, shown, assisting(hand))
    said = lines(pane)

    assert any("清溪镇（本单位）（协办）" in words for words in said), said
    assert any(words.startswith("随牵头单位 · ") for words in said), said
    assert "区住建局" in pane.sheet.why.sentence.text()


def test_in_its_place_the_order_opens_with_the_form_for_the_opinion(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order, other = assisting(hand), assisting(hand)
    orders.fill(town.cache, [order, other])
    pane, place = OrderPane(town, door), [Place.ASSISTING]
    OfferOpinion(pane, lambda: place[0])
    shown(pane)
    with qtbot.waitSignal(pane.composer.ready):
        pane.show_order(order.id)
    assert pane.composer.verb is Verb.GIVE_OPINION
    place[0] = Place.TO_DO
    with qtbot.waitSignal(pane.shown):
        pane.show_order(other.id)
    assert pane.composer.wanted is None, "elsewhere one reads first"


def test_what_is_being_written_is_not_pushed_aside_by_it(
    qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand
) -> None:
    order = assisting(hand)
    orders.fill(town.cache, [order])
    pane = OrderPane(town, door)
    OfferOpinion(pane, lambda: Place.ASSISTING)
    draft = begin_draft(town, order.id, Verb.PROGRESS)
    save_draft(town, draft.id, Writing(values={"text": "已与住建局联系"}))
    shown(pane)
    with qtbot.waitSignal(pane.composer.ready):
        pane.show_order(order.id)
    assert pane.composer.verb is Verb.PROGRESS


def test_days_of_its_own_are_shown_as_its_own(qtbot: QtBot, town: Desk, door: Door, shown: Shown, hand: Hand) -> None:
    pane = opened(qtbot, town, door, shown, assisting(hand, days=2))

    assert any(words.startswith("2 个工作日 · ") for words in lines(pane))
