"""What the reporter is told from the desk: proposed in words, owed until done (R11.1, R11.2, R12.9)."""

from typing import Any

import pytest

from desktop.actions.desk import Desk
from desktop.actions.forms import FORMS
from desktop.actions.submit import Done, Incomplete, fill_in
from desktop.screens.order.view import load, state_chip
from sync.client.queueing import queue
from sync.client.wishes import Wish
from sync.regulation.acts import Close, Refer, ReplyReporter, ReviewResult
from sync.regulation.notices import owed_notices
from sync.regulation.terms import EmergencyLine, Method, Outcome, Review, Verb
from sync.regulation.workflow import Refused
from tests.cache.scenery import CLERK, TOWN_CLERK, Hand
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock


def filled(desk: Desk, order: str, verb: Verb, **values: Any) -> Done | Incomplete | Refused:
    form, case = FORMS[verb], desk.case(order)
    assert case is not None
    assert form.start is not None
    return fill_in(desk, order, form, {**form.start(case), **values}, form.finishes[0])


def offered(desk: Desk, order: str) -> list[Verb]:
    view = load(desk, order)
    assert view is not None
    return [verb for verb, _ in view.permits]


def test_the_acceptance_is_told_with_the_actual_due_date_of_the_unit_that_answers(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    answer = filled(village, order.id, Verb.TELL_ACCEPTED)

    assert isinstance(answer, Done)
    text = answer.item.envelope.payload["text"]
    assert order.number in text
    assert "由清溪镇承办，应在 10月13日 24:00 前办结" in text


def test_it_may_be_told_again_and_says_so(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    assert isinstance(filled(village, order.id, Verb.TELL_ACCEPTED), Done)
    case = village.case(order.id)
    assert case is not None

    assert "已记录过 1 次" in FORMS[Verb.TELL_ACCEPTED].foretell(case, {})
    assert isinstance(filled(village, order.id, Verb.TELL_ACCEPTED), Done)


def test_an_extension_is_told_with_its_progress_and_new_date_while_it_is_owed(village: Desk, hand: Hand) -> None:
    order = orders.granted(hand)
    orders.fill(village.cache, [order])
    assert Verb.TELL_EXTENSION in offered(village, order.id)
    answer = filled(village, order.id, Verb.TELL_EXTENSION)

    assert isinstance(answer, Done)
    payload = answer.item.envelope.payload
    assert payload["extension"] == order.extensions[0].id
    assert "已清掏可及的两段，共三十余米。办理时限延至 10月12日 24:00。" in payload["text"]
    assert Verb.TELL_EXTENSION not in offered(village, order.id)
    shown = village.order(order.id)
    assert shown is not None
    assert owed_notices(shown, "v1") == ()


@pytest.mark.parametrize("begin", [orders.drain, orders.asking])
def test_without_a_granted_extension_nothing_is_offered_and_nothing_owed(village: Desk, hand: Hand, begin: Any) -> None:
    order = begin(hand)
    orders.fill(village.cache, [order])
    case = village.case(order.id)
    assert case is not None

    assert Verb.TELL_EXTENSION not in offered(village, order.id)
    assert FORMS[Verb.TELL_EXTENSION].foretell(case, {}) == "本单位没有需要告知反映人的延期。"
    assert isinstance(filled(village, order.id, Verb.TELL_EXTENSION, text="已延期"), Refused)


def test_an_explanation_is_written_by_the_village_and_needs_its_reason(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    lacking = filled(village, order.id, Verb.EXPLAIN, text="须列入年度计划")
    assert isinstance(lacking, Incomplete)
    assert [(fault.field, fault.article) for fault in lacking.faults] == [("why", "R11.2")]

    answer = filled(village, order.id, Verb.EXPLAIN, why="policy", text="须列入年度计划")
    assert isinstance(answer, Done)
    assert answer.item.envelope.payload["hop"] == order.hop_of("v1").id  # type: ignore[union-attr]


def test_after_the_closing_the_township_explains_on_the_assignment_that_it_answers_for(town: Desk, hand: Hand) -> None:
    """R13.5."""
    order = hand.signed(hand.dispatched("t1"), TOWN_CLERK)
    hop, now = order.assignments[0].id, hand.clock.now()
    reply = ReplyReporter(hop=hop, method=Method.TELEPHONE, told_at=now, reached=True, text="已答复。", documented=True)
    order = hand.act(hand.act(order, reply, TOWN_CLERK), Close(hop=hop, outcome=Outcome.EXPLAINED), TOWN_CLERK)
    orders.fill(town.cache, [order])
    answer = filled(town, order.id, Verb.EXPLAIN, why="expectation", text="已说明赔偿标准")

    assert isinstance(answer, Done)
    assert answer.item.envelope.payload["hop"] == hop


def test_after_the_closing_the_village_that_handled_it_explains_on_its_own_assignment(
    village: Desk, hand: Hand
) -> None:
    """R13.5."""
    order = orders.reported(hand)
    town, mine = (hop.id for hop in order.assignments)
    reply = ReplyReporter(
        hop=town, method=Method.TELEPHONE, told_at=hand.clock.now(), reached=True, text="已答复。", documented=True
    )
    passed = ReviewResult(request=order.results[-1].id, verdict=Review.PASS)
    for act in (passed, reply, Close(hop=town, outcome=Outcome.SOLVED)):
        order = hand.act(order, act, TOWN_CLERK)
    orders.fill(village.cache, [order])
    answer = filled(village, order.id, Verb.EXPLAIN, why="policy", text="已说明管养范围")

    assert isinstance(answer, Done)
    assert answer.item.envelope.payload["hop"] == mine


def test_all_of_them_can_be_queued_without_a_window(village: Desk, hand: Hand, clock: SteadyClock) -> None:
    order = orders.granted(hand)
    orders.fill(village.cache, [order])
    said = {"method": "telephone", "at": clock.now().isoformat(), "text": "已向反映人说明"}
    wishes = [
        Wish(verb=Verb.TELL_ACCEPTED, order=order.number, fields=said),
        Wish(verb=Verb.EXPLAIN, order=order.number, fields={**said, "why": "law"}),
        Wish(verb=Verb.TELL_EXTENSION, order=order.number, fields={**said, "extension": order.extensions[0].id}),
    ]

    assert [queue(village.cache, clock, wish).reason for wish in wishes] == ["", "", ""]


def test_an_order_that_was_passed_on_looks_like_it(village: Desk, hand: Hand) -> None:
    """R10.1."""
    call = Refer(line=EmergencyLine.FIRE, number="119", at=hand.clock.now(), operator="陈静")
    order = hand.act(orders.drain(hand), call, CLERK)
    orders.fill(village.cache, [order])
    view = load(village, order.id)

    assert view is not None
    assert state_chip(view) == ("已转紧急专线", "neutral", "phone-forward-outline")
