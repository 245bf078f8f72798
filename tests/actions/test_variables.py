"""Variables of 常用语: what the order answers is filled in, the rest stays in sight and is asked for."""

import pytest

from desktop.actions.case import Case
from desktop.actions.desk import Desk
from desktop.actions.form import faults
from desktop.actions.forms import FORMS
from desktop.actions.initials import initials
from desktop.actions.phrases import Offered, Origin, on_offer, sought, supplied_book
from desktop.actions.variables import VARIABLES, blanks, filled, unfilled
from sync.contract.phrasebook import Phrase
from sync.regulation.terms import Verb
from tests.cache.scenery import Hand
from tests.helpers import orders


@pytest.fixture
def case(village: Desk, hand: Hand) -> Case:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    found = village.case(order.id)
    assert found is not None
    return found


def test_every_variable_has_an_answer_on_an_order_in_hand(case: Case) -> None:
    assert [name for name, answer in VARIABLES.items() if not answer(case)] == []
    said = filled("{单号}｜{标题}｜｛ 单位 ｝｜{我的姓名}｜{上级单位}｜{今天}", case)
    assert said == f"{case.order.number}｜{case.order.subject}｜石桥村｜钱伟｜清溪镇｜2026年9月28日"


def test_nothing_of_the_reporter_is_a_variable(case: Case) -> None:
    everything = filled("".join(f"{{{name}}}" for name in VARIABLES), case)
    assert case.order.reporter.name not in everything
    assert case.order.reporter.phone not in everything


def test_what_nobody_knows_stays_where_it_was_written(case: Case) -> None:
    assert filled("已{处理措施}，见{单号}。", case) == f"已{{处理措施}}，见{case.order.number}。"
    assert filled("{单号}", None) == "{单号}"
    assert unfilled("已{处理措施}。") == "{处理措施}"
    assert blanks("一{甲}二｛乙｝") == [(1, 4), (5, 8)]
    assert unfilled("f(x) = {x} 与 {} 与 {\n中文}") == ""


def test_a_blank_is_complained_of_before_submitting() -> None:
    form = FORMS[Verb.PROGRESS]
    (fault,) = faults(form, {"text": "已{处理措施}。"}, form.finishes[0])
    assert (fault.field, fault.reason) == ("text", "“{处理措施}”还没有填写，请补上或删去")
    assert faults(form, {"text": "已疏通。"}, form.finishes[0]) == []


def test_the_first_set_is_offered_with_what_fits_first(village: Desk) -> None:
    village.cache.phrases.add(Phrase(title="我的结束语", text="谢谢。"))
    offers = on_offer(village, Verb.REPLY)
    fitting = [each for each in offers if each.phrase.fits(Verb.REPLY)]
    assert fitting
    assert offers[: len(fitting)] == fitting
    assert offers[len(fitting)].phrase.title == "我的结束语", "then what fits everywhere, one's own before others"
    assert offers[len(fitting)].origin is Origin.OWN


def test_ones_own_hides_the_supplied_one_of_the_same_title_and_an_empty_one_is_not_offered(village: Desk) -> None:
    supplied = supplied_book()[0]
    village.cache.phrases.add(Phrase(title=supplied.title, text="我的说法。"))
    village.cache.phrases.add(Phrase(title="空的", text=" "))
    titled = [each for each in on_offer(village, Verb.REPLY) if each.phrase.title in (supplied.title, "空的")]
    assert [(each.origin, each.phrase.text) for each in titled] == [(Origin.OWN, "我的说法。")]


@pytest.mark.parametrize("words", ["现场", "ydxc", "XC", "反光背心", "到 现场"])
def test_one_is_found_by_its_words_and_by_its_initials(words: str) -> None:
    phrases = [Phrase(title="已到现场", text="穿好反光背心"), Phrase(title="感谢", text="谢谢")]
    found = sought([Offered(phrase=each, origin=Origin.OWN) for each in phrases], words)
    assert [each.phrase.title for each in found] == ["已到现场"]


def test_initials_know_usual_characters_letters_and_digits() -> None:
    assert initials("已到现场·12345 热线A") == "ydxc12345rxa"
    assert initials("𠮷囍（）") == ""
