"""Every hop has its own clock, and the effective due is the earlier of its own and its parent's (R4.1, R12.4)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from sync.regulation import acts
from sync.regulation.deadlines import due_day, explain, signing_deadline
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import HopState, Kind
from tests.regulation.story import Story, at


def assigned(story: Story, to: str, limit_days: int | None = None) -> None:
    parent = "town" if to.endswith("village") else "bureau"
    story.does(parent, acts.AssignDown(hop=story.hop(parent).id, unit=to, limit_days=limit_days))


def test_an_order_for_a_village_makes_two_hops_from_the_same_moment() -> None:
    story = Story().dispatched("village")
    town, village = story.order.assignments

    assert (town.sender, town.receiver, town.superior, town.parent) == ("district", "town", "district", None)
    assert (village.sender, village.receiver, village.superior, village.parent) == ("town", "village", "town", town.id)
    assert town.assigned_at == village.assigned_at
    assert (due_day(town.due), due_day(village.due)) == (date(2026, 9, 22), date(2026, 9, 17))
    assert "青石镇 → 杨柳村" in story.order.timeline[-1].text


def test_a_consultation_gives_the_township_five_days() -> None:
    story = Story(kind=Kind.CONSULTATION).dispatched("village")

    assert [hop.limit_days for hop in story.order.assignments] == [5, 3]


def test_a_section_inherits_or_gets_a_shorter_limit_never_a_longer_one() -> None:
    for asked, given in [(None, 7), (2, 2), (30, 7)]:
        story = Story().dispatched("bureau").signed("bureau")
        assigned(story, "section", asked)
        assert story.hop("section").limit_days == given


@pytest.mark.parametrize("limit", [None, 3, 2])
def test_a_shortened_limit_is_explained_by_r12_4_and_never_by_a_villages(limit: int | None) -> None:
    story = Story().dispatched("bureau").signed("bureau")
    assigned(story, "section", limit)

    assert explain(story.hop("section"), story.order, DEFAULT_RULES).article == "R12.4"


def test_an_ordinary_limit_is_explained_by_its_own_requirement() -> None:
    story = Story(kind=Kind.CONSULTATION).dispatched("village")

    assert [hop.article for hop in story.order.assignments] == ["R12.3", "R12.2"]
    assert explain(story.hop("village"), story.order, DEFAULT_RULES).article == "R12.2"


def test_assigning_down_restarts_nothing_and_the_earlier_limit_holds() -> None:
    story = Story().dispatched("bureau").signed("bureau")
    due = story.hop("bureau").due
    story.until("2026-09-18T10:00")
    assigned(story, "section")
    section = story.hop("section")

    assert story.hop("bureau").due == due
    assert section.own_due > due
    assert section.due == due
    assert explain(section, story.order, DEFAULT_RULES).hop == story.hop("bureau").id
    assert story.hop("bureau").state is HopState.HANDLING


@pytest.mark.parametrize(
    ("unit", "words"),
    [
        ("bureau", "下级单位"),
        ("town", "下级单位"),
        ("nowhere", "没有找到"),
        ("district", "不能交给区级平台"),
        ("village", "已经在办理"),
    ],
)
def test_a_township_assigns_only_to_its_own_idle_units(unit: str, words: str) -> None:
    story = Story().handled()
    refusal = story.refusal("town", acts.AssignDown(hop=story.hop("town").id, unit=unit))

    assert words in refusal.reason


def test_a_limit_of_no_days_is_refused() -> None:
    story = Story().dispatched("town").signed("town")
    act = acts.AssignDown(hop=story.hop("town").id, unit="village", limit_days=0)

    assert story.refusal("town", act).article == "R12.4"


@pytest.mark.parametrize("unit", ["district", "nowhere"])
def test_the_district_does_not_dispatch_to_itself_or_to_nobody(unit: str) -> None:
    assert Story().refusal("district", acts.Dispatch(unit=unit)).article == "R4.2"


def test_signing_is_noted_with_person_and_time_and_late_ones_are_flagged() -> None:
    story = Story().dispatched("town")
    limit = signing_deadline(story.now, DEFAULT_RULES)
    story.now = limit - timedelta(seconds=1)
    story.signed("town")
    assert (story.hop("town").signed_by, story.hop("town").signed_at) == ("青石镇管理员", story.now)
    assert story.order.timeline[-1].flags == ()

    late = Story().dispatched("town")
    late.now = limit
    assert late.signed("town").order.timeline[-1].flags == ("逾时签收",)


def test_a_due_after_christmas_is_provisional_until_the_notice_comes() -> None:
    story = Story("2026-12-22T09:00").dispatched("village")

    assert [(hop.receiver, hop.provisional) for hop in story.order.assignments] == [("town", True), ("village", True)]
    assert not Story("2026-12-21T09:00").dispatched("village").hop("village").provisional


def test_due_moments_are_stored_in_utc() -> None:
    hop = Story().dispatched("village").hop("village")

    assert hop.due.isoformat() == "2026-09-17T16:00:00+00:00"
    assert hop.due == at("2026-09-18T00:00")
    assert replace(hop, due=hop.own_due) == hop


def test_assignments_made_by_one_command_are_told_apart_by_their_place() -> None:
    story = Story().dispatched("village")
    first, second = (hop.id for hop in story.order.assignments)
    assert second == f"{first}.2"

    together = Story()
    together.does("district", together.coordination("town", "bureau", "other_town"))
    lead, *helpers = (hop.id for hop in together.order.assignments)
    assert helpers == [f"{lead}.2", f"{lead}.3"]


def test_what_lies_above_an_assignment_is_told_to_the_top() -> None:
    order = Story().dispatched("village").order
    town, village = order.assignments
    section = replace(village, id="below", parent=village.id)
    deep = replace(order, assignments=(town, village, section))

    assert list(deep.above(section)) == [village, town]
    assert deep.top("below") == deep.top(town.id) == town
    assert deep.top("nothing") is None
