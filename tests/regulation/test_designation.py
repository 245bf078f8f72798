"""指定具体承办单位: who may designate whom, on which days it counts, and what it covers (R6.7)."""

from dataclasses import replace
from datetime import date

import pytest

from sync.regulation.acts import Designate, EndDesignation
from sync.regulation.designating import designated, ended, may_designate, may_end
from sync.regulation.orders import Unit
from sync.regulation.terms import Role
from tests.regulation.story import UNITS, actor, at

NOW = at("2026-09-14T09:00")
TOWN = UNITS["town"]
ACT = Designate(unit="village", scope="村道路灯", since=date(2026, 9, 14), until=date(2026, 12, 31))


def after(act: Designate = ACT, unit: Unit = TOWN) -> Unit:
    assert may_designate(unit, act, actor(unit.id), NOW, UNITS) is None
    return designated(unit, act, id="designation-1", actor=actor(unit.id), now=NOW)


def test_a_township_designates_its_village_and_it_is_on_record() -> None:
    made = after().designations[0]

    assert (made.unit, made.scope, made.person, made.at) == ("village", "村道路灯", "青石镇管理员", NOW)


@pytest.mark.parametrize(
    ("day", "counts"),
    [
        (date(2026, 9, 13), False),
        (date(2026, 9, 14), True),
        (date(2026, 12, 31), True),
        (date(2027, 1, 1), False),
    ],
)
def test_both_its_first_and_its_last_day_count(day: date, counts: bool) -> None:
    assert after().designations[0].in_force(day) is counts


def test_what_was_ended_counts_until_that_day_and_stays_on_record() -> None:
    unit = after(replace(ACT, until=None))
    act = EndDesignation(designation="designation-1", on=date(2026, 10, 9), why="改由物业承办")
    assert may_end(unit, act, actor("town")) is None
    made = ended(unit, act, id="end-1", actor=actor("town")).designations[0]

    assert (made.in_force(date(2026, 10, 9)), made.in_force(date(2026, 10, 10))) == (True, False)
    assert (made.why_ended, made.ended_by, made.end) == ("改由物业承办", "青石镇管理员", "end-1")


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"unit": "section"}, "不是本单位的下级"),
        ({"unit": "town"}, "不是本单位的下级"),
        ({"unit": "nowhere"}, "没有找到"),
        ({"scope": "  "}, "应当写明承办范围"),
        ({"scope": "路" * 201}, "太长"),
        ({"categories": ("城乡建设",) * 40, "places": ("杨柳村",) * 61}, "太长"),
        ({"until": date(2026, 9, 13)}, "早于开始日期"),
        ({"since": date(2026, 9, 1), "until": date(2026, 9, 13)}, "已经过去"),
    ],
)
def test_a_designation_that_makes_no_sense_is_refused(change: dict[str, object], word: str) -> None:
    refusal = may_designate(TOWN, replace(ACT, **change), actor("town"), NOW, UNITS)  # type: ignore[arg-type]

    assert refusal is not None
    assert (refusal.article, word in refusal.reason, bool(refusal.remedy)) == ("R6.7", True, True)


def test_what_just_fits_may_be_made() -> None:
    made = after(replace(ACT, scope="路" * 200, categories=("城乡建设",) * 40, places=("杨柳村",) * 60))

    assert len(made.designations) == 1


def test_one_that_ends_today_may_still_be_made() -> None:
    assert after(replace(ACT, until=date(2026, 9, 14))).designations[0].in_force(date(2026, 9, 14))


@pytest.mark.parametrize("who", ["village", "other_town", "district"])
def test_nobody_designates_for_another_unit(who: str) -> None:
    refusal = may_designate(TOWN, ACT, actor(who), NOW, UNITS)

    assert refusal is not None
    assert "自己指定" in refusal.reason


def test_a_leader_only_looks() -> None:
    refusal = may_designate(TOWN, ACT, actor("town", Role.LEADER), NOW, UNITS)

    assert refusal is not None
    assert refusal.article == "R6.1"


@pytest.mark.parametrize(
    ("change", "again"),
    [
        ({}, False),
        ({"scope": "村道路灯 ", "until": None}, False),
        ({"since": date(2026, 12, 31), "until": None}, False),
        ({"since": date(2027, 1, 1), "until": None}, True),
        ({"scope": "排水"}, True),
        ({"unit": "other_village"}, True),
    ],
)
def test_the_same_scope_is_not_designated_twice_for_one_day(change: dict[str, object], again: bool) -> None:
    refusal = may_designate(after(), replace(ACT, **change), actor("town"), NOW, UNITS)  # type: ignore[arg-type]

    assert (refusal is None) is again


def test_after_it_was_ended_the_same_scope_is_free_from_the_next_day() -> None:
    unit = ended(
        after(), EndDesignation(designation="designation-1", on=date(2026, 9, 20)), id="end-1", actor=actor("town")
    )

    assert may_designate(unit, replace(ACT, since=date(2026, 9, 21)), actor("town"), NOW, UNITS) is None
    assert may_designate(unit, replace(ACT, since=date(2026, 9, 20)), actor("town"), NOW, UNITS) is not None


def test_only_a_standing_designation_of_the_unit_itself_is_ended_and_once() -> None:
    unit = after()
    act = EndDesignation(designation="designation-1", on=date(2026, 9, 14))
    over = ended(unit, act, id="end-1", actor=actor("town"))
    refusals = [
        may_end(unit, replace(act, designation="other"), actor("town")),
        may_end(unit, replace(act, on=date(2026, 9, 13)), actor("town")),
        may_end(unit, act, actor("district")),
        may_end(over, act, actor("town")),
    ]

    assert all(refusal is not None and refusal.article == "R6.7" for refusal in refusals)


def test_categories_and_places_narrow_it_and_their_absence_does_not() -> None:
    everything = after().designations[0]
    narrow = replace(everything, categories=("城乡建设/市政",), places=("杨柳村", "南湾村"))

    assert everything.covers(("城乡建设",), "")
    assert narrow.covers(("城乡建设", "市政", "路灯"), "青石镇杨柳村三组")
    assert not narrow.covers(("城乡建设", "市政设施"), "青石镇杨柳村三组")
    assert not narrow.covers(("城乡建设", "市政"), "青石镇石桥村")
    assert not narrow.covers((), "杨柳村")


def test_it_may_end_on_its_first_day_and_not_before() -> None:
    act = EndDesignation(designation="designation-1", on=date(2026, 9, 14))

    assert may_end(after(), act, actor("town")) is None
    assert may_end(after(), replace(act, on=date(2026, 9, 13)), actor("town")) is not None


def test_one_that_would_end_on_the_day_on_which_another_begins_meets_it() -> None:
    made = after(replace(ACT, since=date(2026, 9, 20)))
    before = replace(ACT, since=date(2026, 9, 14), until=date(2026, 9, 20))

    assert may_designate(made, before, actor("town"), NOW, UNITS) is not None
    assert may_designate(made, replace(before, until=date(2026, 9, 19)), actor("town"), NOW, UNITS) is None
