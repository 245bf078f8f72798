"""What is verified within the limit, and why an order was not handled on its first day (R12.1, R12.5)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from sync.regulation import acts
from sync.regulation.editions import FIRST
from sync.regulation.orders import Assignment
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.sameday import owes_same_day_reason, same_day_ends
from sync.regulation.terms import Claim, DelayReason, HopState, Review
from sync.regulation.verifying import Verifying
from tests.regulation.story import Story, at


def verifying(story: Story) -> Verifying:
    assert story.order.verifying is not None
    return story.order.verifying


def claim(story: Story, claim: Claim = Claim.TRUE, **more: object) -> acts.VerifyClaim:
    about = {"hop": story.hop("village").id, "facts": "三盏路灯灯泡烧坏。", "claim": claim, **more}
    return acts.VerifyClaim(**about)  # type: ignore[arg-type]


def owes(story: Story, unit: str = "village") -> bool:
    return owes_same_day_reason(story.hop(unit), story.order, story.now, story.rules)


def test_a_verification_says_what_was_found_and_leaves_the_rest_as_it_is() -> None:
    story = Story().handled()
    before = story.hop("village")
    story.waits(hours=1)
    story.does("village", claim(story, Claim.PARTLY_TRUE, site_visit=True, visited_at=story.now))

    (made,) = verifying(story).verifications
    assert (made.claim, made.site_visit, made.visited_at, made.unit) == (
        Claim.PARTLY_TRUE,
        True,
        story.now,
        "village",
    )
    assert story.hop("village") == before
    assert story.order.timeline[-1].text == "现场察看，部分属实：三盏路灯灯泡烧坏。"


def test_a_second_verification_is_added_to_the_first() -> None:
    story = Story().handled()
    story.does("village", claim(story, Claim.UNTRUE))
    story.does("village", claim(story, Claim.TRUE))

    assert [each.claim for each in verifying(story).verifications] == [Claim.UNTRUE, Claim.TRUE]


def test_a_verification_from_the_due_moment_on_is_flagged_and_not_refused() -> None:
    story = Story().handled()
    story.now = story.hop("village").due - timedelta(minutes=1)
    story.does("village", claim(story))
    assert not story.order.timeline[-1].flags
    story.waits(minutes=1)
    story.does("village", claim(story))
    assert story.order.timeline[-1].flags == ("逾期核查",)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"facts": " "}, "查明的情况"),
        ({"site_visit": True}, "察看时间"),
        ({"visited_at": at("2026-09-14T09:00")}, "没有现场察看"),
        ({"site_visit": True, "visited_at": at("2026-09-14T09:11")}, "晚于现在"),
        ({"claim": Claim.UNVERIFIABLE}, "无法核实"),
    ],
)
def test_a_verification_that_does_not_say_enough_is_refused(more: dict[str, object], words: str) -> None:
    story = Story().handled()
    refusal = story.refusal("village", claim(story, **more))  # type: ignore[arg-type]

    assert refusal.article == "R12.5"
    assert words in refusal.reason


def test_nobody_verifies_before_signing_or_after_reporting() -> None:
    story = Story().dispatched()
    assert "尚未签收" in story.refusal("village", claim(story)).reason
    story.signed("town", "village")
    story.does("village", story.result())
    assert "已经提交" in story.refusal("village", claim(story)).reason


@pytest.mark.parametrize(
    ("start", "ends"),
    [
        ("2026-09-14T09:00", "2026-09-15T00:00"),
        ("2026-09-14T17:29", "2026-09-15T00:00"),
        ("2026-09-14T17:30", "2026-09-16T00:00"),
        ("2026-09-18T18:00", "2026-09-21T00:00"),
        ("2026-09-19T10:00", "2026-09-21T00:00"),
        ("2026-10-03T10:00", "2026-10-09T00:00"),
    ],
)
def test_the_first_day_is_the_first_working_day_with_office_hours_left(start: str, ends: str) -> None:
    story = Story(start).dispatched()

    assert same_day_ends(story.hop("village"), story.order, story.rules) == at(ends)


def test_a_reason_is_owed_from_the_end_of_the_first_day_and_nobody_is_overdue_for_it() -> None:
    story = Story().handled()
    story.until("2026-09-14T23:59")
    assert not owes(story)
    story.until("2026-09-15T00:00")
    assert owes(story)
    assert story.now < story.hop("village").due


def test_where_the_edition_ends_the_day_at_half_past_five_the_reason_is_owed_from_then() -> None:
    rules = replace(DEFAULT_RULES, edition=replace(FIRST, day_ends=FIRST.close_of_business))
    story = Story(rules=rules).handled()
    story.until("2026-09-14T17:29")
    assert not owes(story)
    story.until("2026-09-14T17:30")
    assert owes(story)


def test_one_click_gives_the_usual_reason_and_it_is_given_once() -> None:
    story = Story().handled()
    story.until("2026-09-15T09:00")
    story.does("village", acts.GiveReason(hop=story.hop("village").id))

    (made,) = verifying(story).reasons
    assert made.reason is DelayReason.SITE_CHECK
    assert story.order.timeline[-1].text == "需现场核实"
    assert not owes(story)
    assert "已经说明" in story.refusal("village", acts.GiveReason(hop=made.hop)).reason


def test_another_reason_has_to_be_said() -> None:
    story = Story().handled()
    act = acts.GiveReason(hop=story.hop("village").id, reason=DelayReason.OTHER)

    assert story.refusal("village", act).article == "R12.1"
    story.does("village", replace(act, text="当天停电。"))
    assert story.order.timeline[-1].text == "其他：当天停电。"


def test_whoever_came_to_a_result_or_told_the_reporter_owes_no_reason() -> None:
    told = Story().handled()
    told.does("village", told.reply("village"))
    reported = Story().handled()
    reported.does("village", reported.result())
    for story in (told, reported):
        story.until("2026-09-16T09:00")
        assert not owes(story)


def test_a_result_sent_back_was_handled_on_its_day_all_the_same() -> None:
    story = Story().handled()
    story.does("village", story.result())
    story.does(
        "town", acts.ReviewResult(request=story.order.results[-1].id, verdict=Review.SEND_BACK, opinion="补照片")
    )
    story.until("2026-09-16T09:00")

    assert story.hop("village").state is HopState.HANDLING
    assert not owes(story)


def test_whoever_handed_the_order_on_owes_no_reason_while_the_unit_below_does() -> None:
    story = Story().handled()
    story.until("2026-09-15T09:00")

    assert (owes(story, "town"), owes(story, "village")) == (False, True)
    alone = Story().dispatched("town")
    alone.until("2026-09-15T09:00")
    assert owes(alone, "town")


def test_an_ended_assignment_and_a_closed_order_owe_nothing() -> None:
    story = Story().dispatched("town").signed("town")
    live: Assignment = story.hop("town")
    story.does("town", story.reply("town"))
    story.does("town", story.close())
    story.until("2026-09-16T09:00")
    without = replace(story.order, replies=())

    assert not owes_same_day_reason(story.hop("town"), without, story.now, story.rules)
    assert not owes_same_day_reason(live, without, story.now, story.rules)


def test_what_another_unit_told_the_reporter_and_what_was_told_before_explain_nothing() -> None:
    story = Story().handled()
    story.does("town", story.reply("town"))
    story.does("village", story.reply("village"))
    told = story.order.replies
    story.until("2026-09-16T09:00")
    village = story.hop("village")
    later = replace(village, assigned_at=village.assigned_at + timedelta(minutes=1))

    others = replace(story.order, replies=told[:1])
    assert owes_same_day_reason(village, others, story.now, story.rules)
    assert not owes_same_day_reason(village, story.order, story.now, story.rules)
    assert owes_same_day_reason(later, story.order, story.now, story.rules)
