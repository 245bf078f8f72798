"""涉密上报 and 申请联系反映人 at the desk, without a line as well (R17.1, R17.3)."""

from typing import Any

from desktop.actions.desk import Desk
from desktop.actions.forms import FORMS
from desktop.actions.submit import Done, Incomplete, fill_in
from sync.regulation.acts import RequestIdentity, SuspectSecret
from sync.regulation.terms import Kind, Verb
from sync.regulation.workflow import Refused
from sync.regulation.written import written
from tests.cache.scenery import UNITS, Hand
from tests.helpers import orders


def filled(desk: Desk, order: str, verb: Verb, values: dict[str, Any]) -> Done | Incomplete | Refused:
    form = FORMS[verb]
    return fill_in(desk, order, form, values, form.finishes[0])


def test_reporting_a_secret_says_what_it_will_do_and_stops_everything_else(village: Desk, hand: Hand) -> None:
    order = orders.lamp(hand)
    orders.fill(village.cache, [order])
    case = village.case(order.id)
    assert case is not None
    assert "立即从各单位（包括本机）收回" in FORMS[Verb.SUSPECT_SECRET].foretell(case, {})
    answer = filled(village, order.id, Verb.SUSPECT_SECRET, {"reason": "附图疑为军事管理区"})
    assert isinstance(answer, Done)
    assert answer.item.envelope.payload == {"reason": "附图疑为军事管理区"}
    refused = filled(village, order.id, Verb.SIGN, {})
    assert isinstance(refused, Refused)
    assert refused.article == "R17.1"


def test_a_report_that_repeats_the_words_is_not_taken(village: Desk, hand: Hand) -> None:
    order = orders.lamp(hand)
    orders.fill(village.cache, [order])
    refused = filled(village, order.id, Verb.SUSPECT_SECRET, {"reason": order.subject})
    assert isinstance(refused, Refused)
    assert "不能抄录" in refused.reason
    empty = filled(village, order.id, Verb.SUSPECT_SECRET, {"reason": " "})
    assert isinstance(empty, Incomplete)
    assert [(fault.field, fault.article) for fault in empty.faults] == [("reason", "R17.1")]


def test_who_the_reporter_is_may_be_asked_where_it_is_hidden_only(village: Desk, hand: Hand) -> None:
    hidden = hand.signed(hand.dispatched("v1", kind=Kind.REPORT))
    plain = hand.signed(hand.dispatched("v1", kind=Kind.COMPLAINT))
    orders.fill(village.cache, [hidden, plain])
    answer = filled(village, hidden.id, Verb.REQUEST_IDENTITY, {"reason": "需要指认现场"})
    assert isinstance(answer, Done)
    shown = village.order(hidden.id)
    assert shown is not None
    assert shown.identity is not None
    assert shown.identity.requests[0].decider == "q"
    refused = filled(village, plain.id, Verb.REQUEST_IDENTITY, {"reason": "需要指认现场"})
    assert isinstance(refused, Refused)
    assert refused.article == "R17.3"


def test_they_are_read_under_the_labels_of_their_forms(village: Desk) -> None:
    now = village.now()
    assert written(SuspectSecret(reason="甲"), UNITS, now) == (("判断涉密的依据", "甲"),)
    assert written(RequestIdentity(hop="h", reason="乙"), UNITS, now) == (("申请理由", "乙"),)


def test_neither_takes_a_place_among_the_buttons(village: Desk, hand: Hand) -> None:
    order = orders.lamp(hand)
    verbs = {verb for verb, _ in village.verbs(order)}
    assert verbs.isdisjoint({Verb.SUSPECT_SECRET, Verb.REQUEST_IDENTITY})
