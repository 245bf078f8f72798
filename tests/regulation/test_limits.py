"""Limits by level and kind, editions with dates, and the sheet in which rules travel."""

from dataclasses import fields, replace
from datetime import date, time

import pytest

from sync.contract import codec
from sync.regulation.deadlines import deadline, due_day, extended, letter_deadline, limit_for
from sync.regulation.editions import EDITIONS, FIRST, Number, edition, edition_at
from sync.regulation.requirements import REQUIREMENTS
from sync.regulation.rules import DEFAULT_RULES, Rules, RuleSheet
from sync.regulation.terms import Kind, Level
from sync.regulation.workdays import read_days
from tests.regulation.story import at

NEXT = replace(FIRST, id="2026-1", effective_from=date(2026, 7, 1), village=replace(FIRST.village, value=2))


@pytest.mark.parametrize("kind", list(Kind))
def test_a_village_has_three_working_days_whatever_the_kind(kind: Kind) -> None:
    limit = limit_for(Level.VILLAGE, kind, DEFAULT_RULES)

    assert (limit.days, limit.article) == (3, "R12.2")


@pytest.mark.parametrize("level", [Level.TOWNSHIP, Level.DEPARTMENT, Level.OTHER_UNIT, Level.SECTION, Level.ENTERPRISE])
@pytest.mark.parametrize("kind", list(Kind))
def test_all_others_have_five_days_for_a_consultation_and_seven_otherwise(level: Level, kind: Kind) -> None:
    limit = limit_for(level, kind, DEFAULT_RULES)

    assert (limit.days, limit.article) == ((5, "R12.3") if kind is Kind.CONSULTATION else (7, "R12.4"))


def test_the_letter_is_due_five_working_days_after_the_second_bad_rating() -> None:
    found = letter_deadline(at("2026-09-30T10:00"), DEFAULT_RULES)

    assert (found.due_date, found.limit_days, found.article) == (date(2026, 10, 13), 5, "R13.4")


def test_an_extension_counts_from_the_present_due_date() -> None:
    due = deadline(at("2026-09-22T10:00"), 3, DEFAULT_RULES).due_at
    found = extended(due, 2, DEFAULT_RULES)

    assert due_day(due) == date(2026, 9, 28)
    assert (found.due_date, found.article) == (date(2026, 9, 30), "R12.9")


def test_the_end_of_day_may_be_close_of_business() -> None:
    rules = replace(DEFAULT_RULES, edition=replace(FIRST, day_ends=time(17, 30)))
    found = deadline(at("2026-11-20T18:00"), 3, rules)

    assert found.due_at == at("2026-11-25T17:30")
    assert due_day(found.due_at) == date(2026, 11, 25)
    assert extended(found.due_at, 1, rules).due_at == at("2026-11-26T17:30")


@pytest.mark.parametrize(
    ("moment", "id"),
    [("2010-01-01T00:00", "2024-1"), ("2026-06-30T23:59", "2024-1"), ("2026-07-01T00:00", "2026-1")],
)
def test_an_edition_counts_from_its_effective_date(moment: str, id: str) -> None:
    assert edition_at(at(moment), (NEXT, FIRST)).id == id


def test_an_edition_is_found_by_its_id() -> None:
    assert edition("2024-1") is FIRST
    with pytest.raises(LookupError):
        edition("1949-1")


def test_an_order_keeps_the_edition_it_started_under() -> None:
    rules = Rules(DEFAULT_RULES.calendar, NEXT, (FIRST, NEXT))

    assert limit_for(Level.VILLAGE, Kind.HELP, rules).days == 2
    assert limit_for(Level.VILLAGE, Kind.HELP, rules.under("2024-1")).days == 3
    assert rules.under("2026-1") is rules
    assert rules.under("unknown") == rules
    assert rules.at(at("2025-01-01T00:00")).edition is FIRST


def test_every_number_names_its_article_and_unit() -> None:
    for each in EDITIONS:
        numbers = [value for field in fields(each) if isinstance(value := getattr(each, field.name), Number)]
        assert len(numbers) >= 11
        assert all(number.article in REQUIREMENTS and number.unit for number in numbers)


def test_rules_travel_as_a_sheet_and_arrive_the_same() -> None:
    overrides = read_days(["抗台停工 2026-09-09休1"])
    rules = Rules(replace(DEFAULT_RULES.calendar, overrides=overrides), NEXT, (FIRST, NEXT))
    wire = codec.dumps(rules.sheet())

    assert Rules.from_sheet(codec.loads(wire, RuleSheet)) == rules
    assert len(wire) < 10_000


def test_a_sheet_with_a_broken_calendar_is_refused() -> None:
    with pytest.raises(ValueError, match="neither"):
        Rules.from_sheet(replace(DEFAULT_RULES.sheet(), days=("国庆节 2026-10-01放7",)))
