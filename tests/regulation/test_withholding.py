"""From whom an order is kept (R17.1)."""

from dataclasses import replace

import pytest

from sync.regulation import acts
from sync.regulation.orders import Units
from sync.regulation.terms import Ground, Verb
from sync.regulation.verdicts import Refused
from sync.regulation.withholding import strays
from sync.regulation.workflow import may
from tests.regulation.story import UNITS, Story, actor


def restriction(*units: str) -> acts.Restrict:
    return acts.Restrict(ground=Ground.PRIVACY, units=units, reason="含病历")


def test_nobody_strays_where_nothing_is_restricted_or_all_are_named() -> None:
    story = Story().handled()
    assert strays(story.order) == set()
    story.does("district", restriction("town", "village"))
    assert strays(story.order) == set()


def test_who_answers_for_it_must_be_named_and_is_told_by_name_or_by_id() -> None:
    story = Story().handled()

    def said(units: Units | None) -> str:
        act = restriction("town")
        verdict = may(story.order, Verb.RESTRICT, actor("district"), story.now, act=act, units=units)
        assert isinstance(verdict, Refused)
        return verdict.reason

    assert "杨柳村正在办理" in said(UNITS)
    assert "village正在办理" in said(None)
    assert "village正在办理" in said({key: unit for key, unit in UNITS.items() if key != "village"})


@pytest.mark.parametrize(("body", "quoted"), [("岗哨图纸", True), ("岗哨图", False)])
def test_a_whole_body_of_four_characters_is_a_quotation_and_one_of_three_is_a_word(body: str, quoted: bool) -> None:
    story = Story().handled()
    order = replace(story.order, body=body)
    act = acts.SuspectSecret(reason="所附为岗哨图纸一份")
    verdict = may(order, Verb.SUSPECT_SECRET, actor("village"), story.now, act=act, units=UNITS)

    assert isinstance(verdict, Refused) is quoted
