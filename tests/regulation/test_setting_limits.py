"""Statutory limits (R12.10), a change of kind midway (R12.4), and what is asked again after a refusal (R12.9)."""

from dataclasses import replace
from datetime import UTC, date
from typing import Any

import pytest

from sync.regulation import acts
from sync.regulation.allotting import allotted
from sync.regulation.deadlines import Limit, due_day, explain, statutory
from sync.regulation.limits import Limits, StatutoryLimit
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import Decision, Kind, UpwardDecision
from tests.regulation.story import UNITS, Story


def days(story: Story, *units: str) -> list[str]:
    """The last days of these units' effective dues."""
    return [due_day(story.hop(unit).due).isoformat()[5:] for unit in units]


def granted(story: Story, unit: str, more: int) -> None:
    story.does(unit, story.extension(unit, more))
    request = story.order.extensions[-1]
    story.does(request.decider, acts.DecideExtension(request=request.id, verdict=Decision.GRANT))


def holds_together(story: Story) -> None:
    """What stands in each live hop is what its own explanation counts."""
    for hop in (hop for hop in story.order.assignments if hop.live):
        assert explain(hop, story.order, DEFAULT_RULES).due_at.astimezone(UTC) == hop.due


# -- R12.10


def test_a_statutory_limit_replaces_the_ordinary_ones_from_each_assignments_own_start() -> None:
    story = Story().dispatched("town").signed("town")
    story.until("2026-09-16T10:00")
    story.does("town", acts.AssignDown(hop=story.hop("town").id, unit="village"))
    story.until("2026-09-17T10:00")
    story.does("district", story.limit(days=10))

    assert days(story, "town") == ["09-28"]
    assert due_day(story.hop("village").own_due) == date(2026, 9, 30)
    assert {hop.article for hop in story.order.assignments} == {"R12.10"}
    assert days(story, "village") == ["09-28"]
    holds_together(story)


def test_the_entry_tells_the_citation_and_both_due_moments() -> None:
    story = Story().handled()
    before = story.hop("town").due
    story.does("district", story.limit(days=2))
    entry = story.order.timeline[-1]

    assert (entry.article, entry.due_before, entry.due_after) == ("R12.10", before, story.hop("town").due)
    assert "《信访工作条例》第三十四条" in entry.text
    assert "青石镇的时限由9月22日改为9月16日" in entry.text
    assert "杨柳村的时限由9月17日改为9月16日" in entry.text


def test_a_fixed_day_holds_for_all_whenever_they_began_and_even_if_nobody_works_then() -> None:
    story = Story().handled()
    story.does("district", story.limit(due="2026-09-26"))

    assert days(story, "town", "village") == ["09-26", "09-26"]
    holds_together(story)


def test_a_limit_for_one_unit_leaves_the_others_alone() -> None:
    story = Story().handled()
    story.does("district", story.limit(days=5, units=("village",)))

    assert days(story, "town", "village") == ["09-22", "09-20"]
    assert [hop.article for hop in story.order.assignments] == ["R12.4", "R12.10"]


def test_what_is_handed_down_later_gets_it_too_and_so_does_the_second_dispatch() -> None:
    story = Story()
    story.does("district", story.limit(days=12))
    story.dispatched("town").signed("town")
    story.does("town", acts.AssignDown(hop=story.hop("town").id, unit="village"))
    assert [hop.limit_days for hop in story.order.assignments] == [12, 12]

    story.does("town", story.upward("town"))
    request = story.order.submissions[-1].id
    story.until("2026-09-18T09:00")
    story.does(
        "district",
        acts.DecideUpward(request=request, verdict=UpwardDecision.ACCEPT, opinion="同意。", unit="bureau"),
    )
    hop = story.hop("bureau")
    assert (hop.limit_days, hop.article) == (12, "R12.10")
    holds_together(story)


def test_a_sender_may_shorten_a_statutory_limit_and_a_longer_wish_is_none() -> None:
    story = Story()
    story.does("district", story.limit(due="2026-09-30"))
    story.dispatched("town").signed("town")
    story.does("town", acts.AssignDown(hop=story.hop("town").id, unit="village", limit_days=4))
    story.does("town", acts.AssignDown(hop=story.hop("town").id, unit="other_village", limit_days=300))

    assert (story.hop("village").limit_days, story.hop("village").article) == (4, "R12.4")
    assert story.hop("other_village").article == "R12.10"
    assert days(story, "village", "other_village") == ["09-18", "09-30"]


def test_granted_extensions_stay_on_top_of_it() -> None:
    story = Story().handled()
    granted(story, "town", 2)
    story.does("district", story.limit(days=3, units=("town",)))

    assert days(story, "town") == ["09-20"]
    holds_together(story)


def test_an_extension_counts_after_a_fixed_day() -> None:
    story = Story().dispatched("town").signed("town")
    story.does("district", story.limit(due="2026-09-24"))
    granted(story, "town", 1)

    assert days(story, "town") == ["09-28"]
    holds_together(story)


def test_the_last_one_that_was_set_counts() -> None:
    story = Story().handled()
    story.does("district", story.limit(days=20))
    story.does("district", story.limit(due="2026-09-18", units=("town",)))
    story.does("district", story.limit(days=1, units=("bureau",)))

    assert days(story, "town", "village") == ["09-18", "09-18"]
    assert story.hop("village").limit_days == 20
    holds_together(story)


def test_an_assignment_that_was_over_before_keeps_the_one_it_had() -> None:
    story = Story().handled()
    story.does("district", story.limit(due="2026-09-24"))
    story.does("village", story.upward())
    request = story.order.submissions[-1].id
    story.does("town", acts.DecideUpward(request=request, verdict=UpwardDecision.ACCEPT, opinion="收回。"))
    story.waits(hours=1)
    story.does("district", story.limit(due="2026-09-29"))
    law = statutory(story.hop("village"), story.order)

    assert law is not None
    assert law.due_day == date(2026, 9, 24)
    assert days(story, "town", "village") == ["09-29", "09-24"]


@pytest.mark.parametrize(
    "more",
    [
        {"law": " "},
        {"provision": ""},
        {"days": None},
        {"due_day": date(2026, 9, 30)},
        {"days": 0},
        {"days": 366},
        {"days": None, "due_day": date(2026, 9, 13)},
        {"days": None, "due_day": date(2062, 9, 30)},
        {"units": ("nowhere",)},
        {"units": ("town", "district")},
    ],
)
def test_it_needs_its_citation_one_limit_that_makes_sense_and_units_that_exist(more: dict[str, Any]) -> None:
    story = Story().handled()

    assert story.refusal("district", replace(story.limit(days=5), **more)).article == "R12.10"


@pytest.mark.parametrize("limit", [1, 365])
def test_the_shortest_and_the_longest_limit_are_allowed(limit: int) -> None:
    story = Story().handled()
    story.does("district", story.limit(days=limit))

    assert story.hop("town").limit_days == limit


def test_the_day_on_which_it_came_in_is_the_first_that_can_be_set() -> None:
    story = Story().handled()
    story.does("district", story.limit(due="2026-09-14"))

    assert days(story, "town") == ["09-14"]
    assert story.hop("town").limit_days == 0
    holds_together(story)


def test_a_day_of_two_years_ahead_is_the_last_that_can_be_set() -> None:
    story = Story().handled()

    assert story.refusal("district", story.limit(due="2028-09-14")).article == "R12.10"
    story.does("district", story.limit(due="2028-09-13"))
    assert due_day(story.hop("town").due) == date(2028, 9, 13)


# -- R12.4: the kind is another one


def test_a_consultation_that_is_a_complaint_gets_seven_days_from_its_own_start() -> None:
    story = Story(kind=Kind.CONSULTATION).handled()
    before = story.hop("town").due
    story.until("2026-09-17T15:00")
    story.does("district", story.kind(Kind.COMPLAINT))
    entry = story.order.timeline[-1]

    assert (story.order.kind, days(story, "town")) == (Kind.COMPLAINT, ["09-22"])
    assert (entry.article, entry.due_before, entry.due_after) == ("R12.4", before, story.hop("town").due)
    assert "由咨询变更为投诉" in entry.text
    assert story.order.limits is not None
    assert [(each.before, each.after) for each in story.order.limits.kinds] == [(Kind.CONSULTATION, Kind.COMPLAINT)]


def test_the_other_way_it_gets_less_and_may_be_overdue_at_once() -> None:
    story = Story().handled()
    story.until("2026-09-21T09:00")
    story.does("district", story.kind(Kind.CONSULTATION))

    assert days(story, "town", "village") == ["09-20", "09-17"]
    assert story.hop("town").due <= story.now
    assert story.hop("town").article == "R12.3"


def test_villages_keep_their_three_days() -> None:
    story = Story(kind=Kind.CONSULTATION).handled()
    story.does("district", story.kind(Kind.HELP))

    assert (story.hop("village").limit_days, story.hop("village").article) == (3, "R12.2")
    assert "杨柳村" not in story.order.timeline[-1].text


def test_between_other_kinds_nothing_moves() -> None:
    story = Story(kind=Kind.HELP).handled()
    before = story.order.assignments
    story.does("district", story.kind(Kind.REPORT))

    assert story.order.assignments == before
    assert story.order.timeline[-1].due_before == story.order.timeline[-1].due_after


def test_granted_days_stay_on_top_of_the_new_limit() -> None:
    story = Story(kind=Kind.CONSULTATION).handled()
    granted(story, "town", 3)
    assert days(story, "town") == ["09-23"]
    story.does("district", story.kind(Kind.COMPLAINT))

    assert days(story, "town") == ["09-28"]
    holds_together(story)


def test_what_a_sender_shortened_stays_short_and_what_the_law_sets_stays_at_all() -> None:
    story = Story(kind=Kind.CONSULTATION).dispatched("bureau").signed("bureau")
    story.does("bureau", acts.AssignDown(hop=story.hop("bureau").id, unit="section", limit_days=4))
    story.does("district", story.kind(Kind.HELP))
    assert [hop.limit_days for hop in story.order.assignments] == [7, 4]

    story.does("district", story.limit(days=9, units=("bureau",)))
    story.does("district", story.kind(Kind.CONSULTATION))
    assert [hop.limit_days for hop in story.order.assignments] == [9, 4]


def test_an_order_that_nobody_has_yet_is_handled_under_its_new_kind() -> None:
    story = Story()
    story.does("district", story.kind(Kind.CONSULTATION))
    story.dispatched("town")

    assert story.hop("town").limit_days == 5
    assert story.order.timeline[1].due_before is None


def test_the_same_kind_and_a_change_without_reason_are_refused() -> None:
    story = Story().handled()

    assert story.refusal("district", story.kind(Kind.HELP)).article == "R12.4"
    assert story.refusal("district", replace(story.kind(Kind.REPORT), reason=" ")).article == "R12.4"


def test_an_assisting_unit_follows_its_lead_and_keeps_the_days_that_were_arranged() -> None:
    """R12.8."""
    following = Story(kind=Kind.CONSULTATION).dispatched("town").signed("town")
    following.does("district", following.coordination("town", "bureau"))
    following.does("district", following.kind(Kind.COMPLAINT))
    assert days(following, "town", "bureau") == ["09-22", "09-22"]
    following.does("district", following.limit(due="2026-09-18"))
    assert days(following, "town", "bureau") == ["09-18", "09-18"]
    assert following.hop("bureau").article == "R12.8"

    arranged = Story().dispatched("town").signed("town")
    arranged.does("district", arranged.coordination("town", "bureau", days=2))
    arranged.does("district", arranged.limit(days=20))
    assert days(arranged, "bureau") == ["09-16"]
    holds_together(arranged)


# -- R12.9: after a refusal


def test_asking_again_after_a_refusal_is_no_second_extension() -> None:
    story = Story().handled()
    story.does("village", story.extension())
    request = story.order.extensions[-1].id
    story.does("town", acts.DecideExtension(request=request, verdict=Decision.REFUSE, opinion="可以按期。"))
    story.does("village", story.extension())

    assert story.order.timeline[-1].flags == ()


def test_after_a_grant_it_is_one_whatever_was_refused_between() -> None:
    story = Story().handled()
    granted(story, "village", 1)
    story.does("village", story.extension())
    request = story.order.extensions[-1].id
    story.does("town", acts.DecideExtension(request=request, verdict=Decision.REFUSE, opinion="可以按期。"))
    story.does("village", story.extension())

    assert story.order.timeline[-1].flags == ("异常延期",)


def test_a_law_that_names_neither_days_nor_a_day_leaves_none() -> None:
    story = Story().dispatched("town")
    law = StatutoryLimit(id="l", at=story.now, person="李", law="消防法", provision="第五十一条")
    order = replace(story.order, limits=Limits(statutory=(law,)))

    assert allotted(order, UNITS["town"], story.now, story.rules) == Limit(days=0, article="R12.10")
