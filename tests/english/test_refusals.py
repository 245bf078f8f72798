"""Whatever the Measures refuse, and whatever the district answers, an English window says in English."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import pytest

from desktop.kit.language import english
from sync.district.refusals import by_rule
from sync.regulation.phrases import not_mine, wrong_hop, wrong_order
from sync.regulation.terms import HopState, OrderState
from sync.regulation.transitions import TRANSITIONS, Transition
from sync.regulation.verdicts import Refused, refused
from tests.cache.scenery import Hand
from tests.english import sources
from tests.english.reached import ROOT
from tests.english.sources import HAN
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock

ARTICLES: Final = ("R3.1", "R12.9", "R13.4", "R5.1")
"""Articles with and without an item, with one and with two numerals."""
REFUSE: Final = re.compile(r"\b(?:refused|blank|Refused)\(")


@pytest.fixture
def hand() -> Hand:
    return Hand(SteadyClock())


def left(words: str) -> str:
    """The English as far as it still has Chinese in it."""
    said = english().say(words)
    return said if HAN.search(said) else ""


def test_every_sentence_by_which_the_measures_refuse_is_english_as_it_is_composed() -> None:
    sentences = list(refusals())
    assert len(sentences) > 150
    remedies = [words for words in sentences if words.startswith("请")]
    assert remedies
    composed = [refused(article, words, remedies[0]) for article in ARTICLES for words in sentences]
    assert [said for no in composed if (said := left(no.reason) or left(no.reason + no.remedy))] == []


def test_what_the_transition_table_refuses_is_english_for_every_verb_and_state(hand: Hand) -> None:
    found = [no for row in TRANSITIONS for no in by_the_table(row, hand)]
    assert len(found) > 300
    assert [said for no in found if (said := left(no.reason) or left(no.reason + no.remedy))] == []


def test_what_the_district_answers_is_english(hand: Hand) -> None:
    no = not_mine(TRANSITIONS[0])
    problem = by_rule(no)
    parts = (problem.title, problem.detail, problem.advice)
    assert [left(part) for part in parts] == ["", "", ""]
    said = [text for text, source in sources.said().items() if any("sync/district" in place for place in source.places)]
    assert len(said) > 80
    assert [words for text in said if (words := left(filled(text)))] == []


def test_a_refusal_without_english_would_be_found() -> None:
    assert left(refused("R12.9", "这一句没有英文。").reason)


def by_the_table(row: Transition, hand: Hand) -> Iterator[Refused]:
    order = orders.lamp(hand)
    yield not_mine(row)
    for order_state in OrderState:
        yield wrong_order(row, replace(order, state=order_state))
    for hop_state in HopState:
        yield wrong_hop(row, replace(order.assignments[0], state=hop_state))


def refusals() -> Iterator[str]:
    """The sentences of the modules of the regulation that refuse, with a number in every hole."""
    refusing = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "sync" / "regulation").rglob("*.py")
        if REFUSE.search(path.read_text("utf-8"))
    }
    for text, source in sources.said().items():
        if source.places & refusing and text.endswith("。"):
            yield filled(text)


def filled(text: str) -> str:
    return re.sub(r"\{\w+\}", "7", text)
