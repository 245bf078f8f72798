"""Before anything to or about a reporter leaves: the right order is shown once more, and what is strange is asked."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.actions.case import Case
from desktop.actions.desk import Desk
from desktop.actions.doubts import FRESH, Doubt, doubt
from desktop.actions.forms import FORMS
from desktop.actions.submit import Done, fill_in
from desktop.actions.words import masked_name
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.terms import Verb
from tests.cache.scenery import Hand
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock

REPLY = FORMS[Verb.REPLY]


@pytest.fixture
def drain(village: Desk, hand: Hand) -> WorkOrder:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    return order


@pytest.fixture
def lamp(village: Desk, hand: Hand) -> WorkOrder:
    order = replace(orders.lamp(hand), reporter=Reporter(name="周明远", phone="137-1111-2222"))
    orders.fill(village.cache, [order])
    return order


def asked(desk: Desk, order: WorkOrder, text: str, verb: Verb = Verb.REPLY) -> Doubt | None:
    case = desk.case(order.id)
    assert case is not None
    return doubt(desk, case, FORMS[verb], {"text": text})


def about_reporter(case: Case) -> list[Verb]:
    return [verb for verb, form in FORMS.items() if form.about_reporter]


def test_every_such_form_names_the_order_and_its_reporter_in_its_foot(village: Desk, drain: WorkOrder) -> None:
    case = village.case(drain.id)
    assert case is not None
    told = {verb: FORMS[verb].foretell(case, {}) for verb in about_reporter(case) if verb is not Verb.TELL_EXTENSION}
    assert len(told) >= 6
    for verb, words in told.items():
        assert f"工单 {drain.number}，反映人 {masked_name(drain.reporter)}" in words, verb
        assert "10 秒内可撤回" in words, verb


def test_a_usual_text_raises_no_doubt(village: Desk, drain: WorkOrder, lamp: WorkOrder, clock: SteadyClock) -> None:
    village.lately.looks_at(lamp, clock.now())
    village.lately.looks_at(drain, clock.now())
    clock.tick(FRESH.total_seconds() + 1)
    assert asked(village, drain, f"您好，工单{drain.number}已办理，文号AB202699990001。") is None


def test_whoever_came_from_another_order_a_moment_ago_is_asked(
    village: Desk, drain: WorkOrder, lamp: WorkOrder, clock: SteadyClock
) -> None:
    village.lately.looks_at(drain, clock.now())
    assert asked(village, drain, "您好") is None, "the first order was not switched to"
    clock.tick(60)
    village.lately.looks_at(lamp, clock.now())
    clock.tick(2)
    found = asked(village, lamp, "您好")
    assert found is not None
    assert found.reasons == (f"您刚刚从另一件工单 {drain.number}“{drain.subject}”切换过来。",)
    assert found.words.startswith(f"正要提交的是：工单 {lamp.number}，反映人 ")
    village.lately.looks_at(lamp, clock.now())
    clock.tick(3)
    assert asked(village, lamp, "您好") is None, "reading it again does not begin anew"


def test_another_orders_number_in_the_text_is_asked_about(village: Desk, drain: WorkOrder, lamp: WorkOrder) -> None:
    found = asked(village, drain, f"您好，您反映的{lamp.number}已办理。")
    assert found is not None
    assert found.reasons == (f"文字里写着另一件工单的编号 {lamp.number}“{lamp.subject}”。",)


@pytest.mark.parametrize("particular", ["name", "phone"])
def test_the_particulars_of_somebody_looked_at_lately_are_asked_about_and_not_repeated(
    village: Desk, drain: WorkOrder, lamp: WorkOrder, clock: SteadyClock, particular: str
) -> None:
    village.lately.looks_at(lamp, clock.now())
    village.lately.looks_at(drain, clock.now() - timedelta(minutes=1))
    word = str(getattr(lamp.reporter, particular))
    found = asked(village, drain, f"{word} 您好，已办理。")
    assert found is not None
    assert lamp.number in found.words
    assert word not in found.words


def test_forms_that_tell_no_reporter_anything_are_never_asked_about(
    village: Desk, drain: WorkOrder, lamp: WorkOrder
) -> None:
    assert asked(village, drain, lamp.number, Verb.PROGRESS) is None


def test_every_such_form_waits_ten_seconds(village: Desk, drain: WorkOrder) -> None:
    values = {"method": "telephone", "at": village.now().isoformat(), "reached": True, "text": "反映人在外地"}
    form = FORMS[Verb.CONTACT]
    done = fill_in(village, drain.id, form, values, form.finishes[0])
    assert isinstance(done, Done)
    assert village.cache.outbox.ready(village.clock.now(), 5) == []


def test_a_name_that_both_orders_have_is_no_reason_to_ask(
    village: Desk, drain: WorkOrder, lamp: WorkOrder, clock: SteadyClock
) -> None:
    village.lately.looks_at(replace(lamp, reporter=drain.reporter), clock.now())
    village.lately.looks_at(drain, clock.now() - timedelta(minutes=1))
    assert asked(village, drain, f"{drain.reporter.name}您好，已拨打{drain.reporter.phone}。") is None
