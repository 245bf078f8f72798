"""Assigning down says who is designated for such orders, and forbids nothing (R6.7)."""

from dataclasses import replace
from datetime import date

import msgspec

from desktop.actions.designate import declare, own_unit
from desktop.actions.desk import Desk
from desktop.actions.forms import FORMS
from desktop.actions.submit import Done, fill_in
from sync.contract import codec
from sync.contract.pages import Change, Entity
from sync.regulation.acts import Designate, EndDesignation
from sync.regulation.designation import Designation
from sync.regulation.terms import Verb
from sync.regulation.verdicts import Refused
from tests.cache.scenery import TOWN, TOWN_CLERK, Hand
from tests.helpers import orders


def designation(desk: Desk) -> Designation:
    """石桥村 has what happens in 石桥村, through the coming year."""
    today = desk.now().date()
    return Designation(
        id="d-1", unit="v1", scope="村内公共设施", since=today, until=date(today.year + 1, 12, 31),
        at=desk.now(), person="赵敏", places=("石桥村",),
    )  # fmt: skip


def tell(desk: Desk, *made: Designation, rev: int = 2) -> None:
    row = msgspec.Raw(codec.dumps(replace(TOWN, designations=made)))
    desk.cache.orders.apply([Change(entity=Entity.UNIT, id=TOWN.id, rev=rev, row=row)], f"told-{rev}")


def test_the_unit_designates_at_its_desk_and_ends_it_again_before_anything_was_sent(town: Desk) -> None:
    today = town.now().date()
    done = declare(town, Designate(unit="v1", scope="村内公共设施", since=today))
    assert isinstance(done, Done)
    assert done.item.subject == "石桥村：村内公共设施"
    again = declare(town, Designate(unit="v1", scope="村内公共设施", since=today))
    assert isinstance(again, Refused)
    assert again.article == "R6.7"
    assert isinstance(declare(town, EndDesignation(designation=done.item.id, on=today, why="写错了")), Done)
    unit = own_unit(town)
    assert unit is not None
    assert [(each.id, each.why_ended) for each in unit.designations] == [(done.item.id, "写错了")]


def said(desk: Desk, order: str, unit: str) -> str:
    case = desk.case(order)
    assert case is not None
    return FORMS[Verb.ASSIGN_DOWN].foretell(case, {"unit": unit})


def test_the_designated_unit_is_named_first_and_the_other_may_be_chosen_all_the_same(town: Desk, hand: Hand) -> None:
    order = hand.signed(hand.dispatched("t1"), TOWN_CLERK)
    orders.fill(town.cache, [order])
    assert "指定" not in said(town, order.id, "v1"), "this unit designates nobody"

    tell(town, designation(town))
    assert "石桥村 是指定的具体承办单位（村内公共设施）" in said(town, order.id, "v1")
    assert "柳林村 现在没有被指定承办此类事项，仍可交办" in said(town, order.id, "v2")
    form, case = FORMS[Verb.ASSIGN_DOWN], town.case(order.id)
    assert case is not None
    options = form.fields[0].options
    assert options is not None
    assert [each.label for each in options(case)] == ["石桥村（已指定）", "柳林村"]
    assert isinstance(fill_in(town, order.id, form, {"unit": "v2"}, form.finishes[0]), Done)


def test_one_that_is_over_or_covers_another_place_says_so(town: Desk, hand: Hand) -> None:
    order = hand.signed(hand.dispatched("t1"), TOWN_CLERK)
    orders.fill(town.cache, [order])
    tell(town, replace(designation(town), ended_on=date(2020, 1, 1)))
    assert "没有被指定" in said(town, order.id, "v1")
    tell(town, replace(designation(town), places=("柳林村",)), rev=3)
    assert "没有被指定" in said(town, order.id, "v1")
