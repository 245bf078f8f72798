"""What a form says before it is submitted."""

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from desktop.actions.desk import Desk
from desktop.actions.form import faults
from desktop.actions.forms import FORMS, KEYS
from sync.regulation.editions import FIRST, amended
from sync.regulation.fitness import PLAUSIBLE_DAYS
from sync.regulation.terms import Verb, label
from sync.regulation.workflow import UNIT_VERBS
from tests.cache.scenery import PHONE, TOWN_CLERK, Hand
from tests.helpers import orders


def said(desk: Desk, order: str, verb: Verb, **values: Any) -> str:
    """The sentence of a form."""
    case = desk.case(order)
    assert case is not None
    return FORMS[verb].foretell(case, values)


def test_an_extension_tells_decider_expiry_and_new_deadline(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    words = said(village, order.id, Verb.REQUEST_EXTENSION, days=2)
    assert words.startswith("送达后由 清溪镇 审批；10月8日 24:00 前到达方为有效")
    assert "延至 10月10日 24:00" in words


def test_an_extension_beyond_the_parents_limit_says_so(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    assert "不能晚于上级单位的期限" in said(village, order.id, Verb.REQUEST_EXTENSION, days=20)


def test_an_escalation_tells_when_it_is_late(village: Desk, hand: Hand) -> None:
    order = orders.rising(hand)
    orders.fill(village.cache, [order])
    assert "9月29日 24:00 前送达为按时" in said(village, order.id, Verb.SUBMIT_UPWARD)
    hand.clock.tick(days=3)
    assert "逾期退单" in said(village, order.id, Verb.SUBMIT_UPWARD)


def test_a_result_that_is_already_late_is_not_called_on_time(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    assert "10月8日 24:00 前送达为按时" in said(village, order.id, Verb.SUBMIT_RESULT)
    hand.clock.tick(days=30)
    words = said(village, order.id, Verb.SUBMIT_RESULT)
    assert "已过 10月8日 24:00 的办理期限，属超期提交" in words
    assert "按时" not in words


def test_what_is_about_the_reporter_shows_number_and_name_masked(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    words = said(village, order.id, Verb.REPLY, documented=False)
    assert order.number in words
    assert "孙** 139****4321" in words
    assert PHONE not in words
    assert "10 秒内可撤回" in words
    assert "书面材料" in words


def test_assigning_tells_the_villages_own_deadline(town: Desk, hand: Hand) -> None:
    order = hand.signed(hand.dispatched("t1"), TOWN_CLERK)
    orders.fill(town.cache, [order])
    words = said(town, order.id, Verb.ASSIGN_DOWN, unit="v1")
    assert "石桥村 收到交办，应在 10月8日 24:00 前" in words
    assert "期限 10月13日 24:00 不变" in words


def test_a_decision_tells_both_outcomes(town: Desk, hand: Hand) -> None:
    order = orders.asking(hand)
    orders.fill(town.cache, [order])
    words = said(town, order.id, Verb.DECIDE_EXTENSION, days=3)
    assert "由 10月8日 24:00 延至 10月12日 24:00" in words
    assert "不同意：期限仍为 10月8日 24:00" in words


def test_an_order_is_foretold_by_the_edition_it_started_under(village: Desk, hand: Hand) -> None:
    """R23.1."""
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    case = village.case(order.id)
    assert case is not None
    later = amended(FIRST, id="later", effective_from=date(2026, 9, 28), numbers={"upward": 3}, day_ends=time(17, 30))
    amid = replace(case, rules=replace(case.rules, editions=(FIRST, later), edition=later))
    for verb in (Verb.SUBMIT_UPWARD, Verb.REQUEST_EXTENSION):
        assert FORMS[verb].foretell(amid, {"days": 2}) == FORMS[verb].foretell(case, {"days": 2})


@pytest.mark.parametrize("verb", [Verb.REQUEST_EXTENSION, Verb.DECIDE_EXTENSION])
def test_no_cap_on_an_extension_is_invented(verb: Verb) -> None:
    """R12.9."""
    form = FORMS[verb]
    wanted = {"reason": "须待枯水期施工", "days": PLAUSIBLE_DAYS}
    assert faults(form, wanted, form.finishes[0]) == []
    beyond = faults(form, {**wanted, "days": PLAUSIBLE_DAYS + 1}, form.finishes[0])
    assert [fault.field for fault in beyond] == ["days"]


@pytest.mark.parametrize("verb", list(FORMS))
def test_every_form_speaks_even_where_the_unit_has_nothing_to_do(verb: Verb, town: Desk, hand: Hand) -> None:
    order = hand.dispatched("d1")
    orders.fill(town.cache, [order])
    assert said(town, order.id, verb)


def test_every_button_has_a_key_of_its_own_and_every_form_a_title() -> None:
    assert set(UNIT_VERBS) <= set(KEYS) <= set(FORMS)
    assert len(set(KEYS.values())) == len(KEYS)
    assert all(form.title and label(verb) for verb, form in FORMS.items())
