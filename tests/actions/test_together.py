"""Coordination and difficult cases at a desk: what the forms make, and what they say before (R7.1, R12.7, R12.8)."""

from datetime import date
from typing import Any

from desktop.actions.desk import Desk
from desktop.actions.forms import FORMS
from desktop.actions.submit import Done, Incomplete, fill_in
from desktop.screens.order.view import load
from sync.client.queueing import queue
from sync.client.wishes import Wish
from sync.regulation.acts import Close, Coordinate, RaiseDifficult
from sync.regulation.orders import WorkOrder
from sync.regulation.sharing import furthest
from sync.regulation.terms import CoordinationManner, HopState, Outcome, RequestState, Verb
from sync.regulation.workflow import Refused
from tests.cache.scenery import CLERK, TOWN_CLERK, VILLAGE_CLERK, Hand
from tests.helpers import orders


def filled(desk: Desk, order: WorkOrder, verb: Verb, **values: Any) -> Done | Incomplete | Refused:
    form = FORMS[verb]
    return fill_in(desk, order.id, form, values, form.finishes[0])


def said(desk: Desk, order: WorkOrder, verb: Verb) -> str:
    case = desk.case(order.id)
    assert case is not None
    return FORMS[verb].foretell(case, {})


def buttons(desk: Desk, order: WorkOrder) -> set[Verb]:
    view = load(desk, order.id)
    assert view is not None
    return {verb for verb, _ in view.permits}


def assisting(hand: Hand) -> WorkOrder:
    """The bureau leads, the township assists and has signed."""
    act = Coordinate(
        manner=CoordinationManner.MEETING,
        held_on=date(2026, 9, 1),
        attendees="住建局、清溪镇",
        plan="住建局修，镇里协调占道。",
        lead="d1",
        assisting=("t1",),
    )
    return hand.signed(hand.act(hand.registered(), act, CLERK), TOWN_CLERK)


def test_a_village_calls_for_coordination_through_its_form_and_without_a_window(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    assert "由 区政务管理办 协调" in said(village, order, Verb.CALL_COORDINATION)
    answer = filled(village, order, Verb.CALL_COORDINATION, ground="gap", reason="三不管地段。")

    assert isinstance(answer, Done)
    shown = village.order(order.id)
    assert shown is not None
    assert shown.together is not None
    assert (shown.together.calls[0].decider, shown.together.calls[0].state) == ("q", RequestState.PENDING)
    wish = Wish(verb=Verb.CALL_COORDINATION, order=order.number, fields={"ground": "gap", "reason": "再提一次。"})
    assert queue(village.cache, village.clock, wish).article == "R12.7"


def test_who_handled_it_is_shown_when_all_is_over_and_not_who_assisted(town: Desk, hand: Hand) -> None:
    """R12.8."""
    order = orders.replied(hand)
    act = Coordinate(
        manner=CoordinationManner.MEETING, held_on=date(2026, 9, 1), attendees="住建局、清溪镇",
        plan="清溪镇修，住建局指导。", lead="t1", assisting=("d1",),
    )  # fmt: skip
    order = hand.act(order, act, CLERK)
    lead = order.hop_of("t1")
    assert lead is not None
    order = hand.act(order, Close(hop=lead.id, outcome=Outcome.SOLVED), TOWN_CLERK)
    orders.fill(town.cache, [order])
    view = load(town, order.id)
    assert view is not None
    assert view.clock is not None
    assert view.clock.receiver == "t1"
    assert furthest(order, order.assignments) == view.clock


def test_an_assisting_unit_gives_its_opinion_and_is_done(town: Desk, hand: Hand) -> None:
    order = assisting(hand)
    orders.fill(town.cache, [order])
    assert "由 区住建局 统一答复反映人" in said(town, order, Verb.GIVE_OPINION)
    assert Verb.GIVE_OPINION in buttons(town, order)
    assert isinstance(filled(town, order, Verb.GIVE_OPINION, text=" "), Incomplete)
    told = {"method": "telephone", "told_at": town.now().isoformat(), "reached": True, "text": "已修好。"}
    refusal = filled(town, order, Verb.REPLY, **told)
    assert isinstance(refusal, Refused)
    assert refusal.article == "R12.8"
    assert isinstance(filled(town, order, Verb.GIVE_OPINION, text="占道手续已办。"), Done)

    shown = town.order(order.id)
    assert shown is not None
    assert [hop.state for hop in shown.assignments if hop.assists] == [HopState.FINISHED]


def test_rare_verbs_have_a_form_and_no_button(town: Desk, hand: Hand) -> None:
    order = hand.signed(hand.dispatched("t1"), TOWN_CLERK)
    orders.fill(town.cache, [order])
    shown = buttons(town, order)

    assert Verb.REPLY in shown
    assert not shown & {Verb.CALL_COORDINATION, Verb.RAISE_DIFFICULT, Verb.STATE_POSITION, Verb.GIVE_OPINION}


def test_a_difficult_case_is_raised_and_answered_at_the_desk(village: Desk, town: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    assert "期限不停止计算" in said(village, order, Verb.RAISE_DIFFICULT)
    assert isinstance(filled(village, order, Verb.RAISE_DIFFICULT, issue="产权不明。"), Done)

    raised = hand.act(order, RaiseDifficult(issue="产权不明。"), VILLAGE_CLERK)
    orders.fill(town.cache, [raised])
    assert "产权不明" in said(town, raised, Verb.STATE_POSITION)
    assert Verb.STATE_POSITION in buttons(town, raised)
    assert isinstance(filled(town, raised, Verb.STATE_POSITION, text="建议由住建局接收。"), Done)
    shown = town.order(order.id)
    assert shown is not None
    assert shown.difficult is not None
    assert [each.unit for each in shown.difficult.cases[0].positions] == ["t1"]
