"""函告 at the township's desk: offered when it is owed, begun with both handlings, dated by its own clock (R13.4)."""

from typing import Any

from desktop.actions.desk import Desk
from desktop.actions.forms import FORMS
from desktop.actions.submit import Done, Incomplete, fill_in
from desktop.screens.order.view import load, state_chip
from sync.cache.places import Place
from sync.client.queueing import queue
from sync.client.wishes import Wish
from sync.regulation.owing import open_letter, owed_letter
from sync.regulation.terms import Verb
from sync.regulation.workflow import Refused
from tests.cache.scenery import Hand
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock

WORDS = {"cause": "井圈与路面不平", "basis": "市政设施管养标准", "next_step": "下周整体更换", "signatory": "镇长 李某"}


def filled(desk: Desk, order: str, values: dict[str, Any]) -> Done | Incomplete | Refused:
    form, case = FORMS[Verb.SEND_LETTER], desk.case(order)
    assert case is not None
    assert form.start is not None
    return fill_in(desk, order, form, {**form.start(case), **values}, form.finishes[0])


def test_a_letter_begins_with_how_the_reporter_was_answered_each_time(town: Desk, hand: Hand) -> None:
    order = orders.rated_twice(hand)
    orders.fill(town.cache, [order])
    answer = filled(town, order.id, WORDS)

    assert isinstance(answer, Done)
    payload = answer.item.envelope.payload
    assert payload["handlings"] == "第1次办理：第1次更换井圈。\n第2次办理：第2次更换井圈。"
    assert (payload["signatory"], payload["cause"]) == ("镇长 李某", "井圈与路面不平")


def test_it_goes_in_turn_by_its_own_due_and_is_off_the_list_at_once(town: Desk, hand: Hand) -> None:
    order = orders.rated_twice(hand)
    orders.fill(town.cache, [order])
    letter = owed_letter(order)
    assert letter is not None
    assert town.cache.views.counts(town.now())[Place.TO_DO] == 1
    answer = filled(town, order.id, WORDS)

    assert isinstance(answer, Done)
    assert answer.item.due == letter.due
    assert town.cache.views.counts(town.now())[Place.TO_DO] == 0
    shown = town.order(order.id)
    assert shown is not None
    assert owed_letter(shown) is None
    assert open_letter(shown) is not None


def test_what_it_lacks_is_named_beside_the_field(town: Desk, hand: Hand) -> None:
    order = orders.rated_twice(hand)
    orders.fill(town.cache, [order])
    answer = filled(town, order.id, {**WORDS, "basis": " "})

    assert isinstance(answer, Incomplete)
    assert [(fault.field, fault.article) for fault in answer.faults] == [("basis", "R13.4")]


def test_it_tells_until_when_it_is_on_time(town: Desk, hand: Hand, clock: SteadyClock) -> None:
    order = orders.rated_twice(hand)
    orders.fill(town.cache, [order])
    letter = owed_letter(order)
    assert letter is not None
    form = FORMS[Verb.SEND_LETTER]

    case = town.case(order.id)
    assert case is not None
    assert "前送达为按时" in form.foretell(case, {})
    clock.set(letter.due)
    case = town.case(order.id)
    assert case is not None
    assert "将标记为逾期函告" in form.foretell(case, {})


def test_the_order_shows_the_button_only_while_a_letter_is_owed(town: Desk, village: Desk, hand: Hand) -> None:
    order, other = orders.rated_twice(hand), orders.lamp(hand)
    for desk in (town, village):
        orders.fill(desk.cache, [order, other])
    seen, elsewhere, below = load(town, order.id), load(town, other.id), load(village, order.id)

    assert seen is not None
    assert elsewhere is not None
    assert below is not None
    assert Verb.SEND_LETTER in [verb for verb, _ in seen.permits]
    assert Verb.SEND_LETTER not in [verb for verb, _ in elsewhere.permits]
    assert Verb.SEND_LETTER not in [verb for verb, _ in below.permits]
    assert state_chip(seen)[0] == "已办结 · 待函告"


def test_it_can_be_queued_without_a_window(town: Desk, hand: Hand) -> None:
    order = orders.rated_twice(hand)
    orders.fill(town.cache, [order])
    wish = Wish(verb=Verb.SEND_LETTER, order=order.number, fields={**WORDS, "handlings": "两次更换井圈"})

    assert queue(town.cache, town.clock, wish).command
    assert queue(town.cache, town.clock, wish).article == "R13.4", "it was sent already"
