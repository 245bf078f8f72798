"""函告: owed after two handlings and a 差评, with a clock of its own, sent and decided (R13.4)."""

from dataclasses import replace
from datetime import date

import pytest

from sync.regulation import acts
from sync.regulation.aftercare import Letter
from sync.regulation.effects.letters import letters_redated
from sync.regulation.orders import WorkOrder
from sync.regulation.owing import open_letter, owed_letter
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import Conclusion, LetterDecision, OrderState, Rating, RequestState, Review
from sync.regulation.workdays import read_calendar, write_days
from sync.regulation.workflow import Allowed, verbs_for
from tests.regulation.story import Story, actor, at


def twice_closed() -> Story:
    """Handled twice; the second answer was given on Friday the 18th of September."""
    story = Story().dispatched("town").signed("town").closed_by().rated().rehandled().closed_again()
    story.until("2026-09-18T18:00")
    return story


def owing() -> Story:
    return twice_closed().rated()


def sent() -> Story:
    story = owing()
    story.does("town", story.letter())
    return story


def letter(order: WorkOrder) -> Letter:
    assert order.aftercare is not None
    return order.aftercare.letters[-1]


def decision(story: Story, verdict: LetterDecision, opinion: str = "经审核。") -> acts.DecideLetter:
    return acts.DecideLetter(request=letter(story.order).id, verdict=verdict, opinion=opinion)


def verified(story: Story, conclusion: Conclusion = Conclusion.OBJECTIVE_LIMITS) -> Story:
    story.does("district", acts.VerifyRating(conclusion=conclusion, text="经核实。"))
    return story


def test_the_first_bad_rating_asks_for_no_letter() -> None:
    story = Story().dispatched("town").signed("town").closed_by().rated()

    assert open_letter(story.order) is None
    assert "不需要函告" in story.refusal("town", story.letter()).remedy


@pytest.mark.parametrize("rating", [Rating.FAIRLY_SATISFIED, None])
def test_the_second_handling_asks_for_one_only_after_a_bad_rating(rating: Rating | None) -> None:
    story = twice_closed()
    story.does("district", story.callback(rating))

    assert open_letter(story.order) is None


def test_the_second_one_does_within_five_working_days_of_reaching_the_unit() -> None:
    """Friday the 18th is day 0 whatever the hour; Sunday the 20th works, the 25th to the 27th are holidays."""
    story = owing()
    owed = letter(story.order)

    assert (owed.asked_by, owed.decider, owed.handling) == ("town", "district", 2)
    assert (owed.reached_at, owed.due) == (story.now, at("2026-09-25T00:00"))
    assert not owed.provisional
    assert story.order.timeline[-1].flags == ("差评", "待函告")
    assert story.order.timeline[-1].due_after == owed.due


def test_a_letter_whose_days_no_notice_covers_yet_is_provisional() -> None:
    story = Story("2026-12-01T09:00").dispatched("town").signed("town").closed_by().rated().rehandled().closed_again()
    story.until("2026-12-24T09:00")

    assert letter(story.rated().order).provisional


def test_the_edition_says_after_how_many_handlings_and_within_how_many_days() -> None:
    edition = DEFAULT_RULES.edition
    three = replace(edition.handlings_before_letter, value=3)
    strict = replace(edition, handlings_before_letter=three, letter=replace(edition.letter, value=2))
    story = Story(rules=replace(DEFAULT_RULES, edition=strict, editions=(strict,)))
    story.dispatched("town").signed("town").closed_by().rated().rehandled().closed_again().rated()
    assert open_letter(story.order) is None
    story.rehandled().closed_again().rated()

    assert letter(story.order).due == at("2026-09-17T00:00")


def test_another_bad_rating_of_the_same_handling_asks_for_no_second_letter() -> None:
    story = owing()
    first = letter(story.order)
    story.waits(days=1)
    story.rated()

    assert story.order.requests[-1] == first


def test_a_better_word_later_does_not_lift_what_is_owed() -> None:
    story = owing().rated(Rating.SATISFIED)

    assert isinstance(story.asks("town", story.letter()), Allowed)


@pytest.mark.parametrize("unit", ["village", "bureau", "district", "other_town"])
def test_nobody_but_the_unit_that_answers_for_it_writes(unit: str) -> None:
    story = owing()

    assert story.refusal(unit, story.letter()).article == "R13.4"


def test_a_village_that_handled_it_writes_no_letter() -> None:
    story = Story().handled()
    for _ in range(2):
        story.does("village", story.result())
        passed = acts.ReviewResult(request=story.order.results[-1].id, verdict=Review.PASS)
        story.does("town", passed)
        story.closed_by("town").rated()
        if story.order.handling_count == 1:
            story.rehandled().signed("town", "village")

    assert story.refusal("village", story.letter()).article == "R13.4"
    assert isinstance(story.asks("town", story.letter()), Allowed)


@pytest.mark.parametrize("part", ["handlings", "cause", "basis", "next_step", "signatory"])
def test_a_letter_lacks_nothing(part: str) -> None:
    story = owing()

    assert story.refusal("town", replace(story.letter(), **{part: " \n"})).article == "R13.4"


def test_what_was_written_is_kept_and_waits_for_the_district() -> None:
    story = sent()
    kept = letter(story.order)

    assert (kept.cause, kept.signatory, kept.person) == ("线路老化，换灯泡不解决问题。", "镇长李某", "青石镇管理员")
    assert (kept.sent_at, kept.late, kept.state) == (story.now, False, RequestState.PENDING)
    assert owed_letter(story.order) is None
    assert open_letter(story.order) == kept
    assert "已经发出" in story.refusal("town", story.letter()).reason


@pytest.mark.parametrize(("moment", "late"), [("2026-09-24T23:59:59", False), ("2026-09-25T00:00", True)])
def test_a_late_letter_is_taken_and_flagged(moment: str, late: bool) -> None:
    story = owing()
    story.until(moment)
    story.does("town", story.letter())

    assert letter(story.order).late is late
    assert ("逾期函告" in story.order.timeline[-1].flags) is late


def test_the_district_decides_no_letter_before_it_came_and_the_rating_was_verified() -> None:
    story = owing()
    assert "尚未函告，期限到9月24日" in story.refusal("district", decision(story, LetterDecision.REHANDLE)).reason
    story.does("town", story.letter())
    assert story.refusal("district", decision(story, LetterDecision.ACCEPT)).article == "R13.2"

    verified(story)
    assert isinstance(story.asks("district", decision(story, LetterDecision.ACCEPT)), Allowed)


@pytest.mark.parametrize("verdict", list(LetterDecision))
def test_a_decision_comes_with_an_opinion(verdict: LetterDecision) -> None:
    story = verified(sent())

    assert "意见" in story.refusal("district", decision(story, verdict, "")).reason


def test_an_accepted_explanation_ends_the_matter() -> None:
    story = verified(sent())
    story.does("district", decision(story, LetterDecision.ACCEPT))
    kept = letter(story.order)

    assert story.order.state is OrderState.CLOSED
    assert (kept.state, kept.opinion, kept.decided_at) == (RequestState.GRANTED, "经审核。", story.now)
    assert kept.decided_by == "区政务管理办管理员"
    assert "已经审核" in story.refusal("district", decision(story, LetterDecision.REHANDLE)).reason


def test_the_district_may_have_it_handled_once_more_and_a_third_bad_rating_asks_for_a_letter_again() -> None:
    story = verified(sent())
    story.does("district", decision(story, LetterDecision.REHANDLE))
    assert (story.order.state, story.order.handling_count) == (OrderState.OPEN, 3)
    assert letter(story.order).state is RequestState.REFUSED

    story.closed_again().rated()
    assert story.order.aftercare is not None
    assert [each.handling for each in story.order.aftercare.letters] == [2, 3]


def test_an_oversight_found_while_a_letter_is_open_is_decided_with_the_letter() -> None:
    story = verified(owing(), Conclusion.OVERSIGHT)

    assert (story.order.state, story.order.handling_count) == (OrderState.CLOSED, 2)
    assert "随函告一并决定" in story.order.timeline[-1].text


def test_an_oversight_found_after_the_letter_was_decided_opens_the_order() -> None:
    story = verified(sent())
    story.does("district", decision(story, LetterDecision.ACCEPT))
    verified(story.rated(), Conclusion.OVERSIGHT)

    assert (story.order.state, story.order.handling_count) == (OrderState.OPEN, 3)


@pytest.mark.parametrize(("moment", "may"), [("2026-09-24T23:59", False), ("2026-09-25T00:00", True)])
def test_without_a_letter_the_district_waits_for_its_due_and_then_goes_on_without(moment: str, may: bool) -> None:
    story = verified(owing())
    story.until(moment)

    assert isinstance(story.asks("district", decision(story, LetterDecision.REHANDLE)), Allowed) is may
    assert story.refusal("district", decision(story, LetterDecision.ACCEPT)).article == "R13.4"


def test_a_letter_is_dated_anew_while_it_is_owed_and_never_afterwards() -> None:
    story = owing()
    off = read_calendar(
        DEFAULT_RULES.calendar.lines(),
        DEFAULT_RULES.calendar.notices,
        write_days({date(2026, 9, 24): (True, "台风停课停工")}),
    )
    rules = replace(DEFAULT_RULES, calendar=off)

    assert letter(letters_redated(story.order, rules)).due == at("2026-09-29T00:00")
    assert letters_redated(sent().order, rules) == sent().order
    assert letters_redated(Story().order, rules) == Story().order


def test_a_changed_calendar_moves_an_owed_letter_and_the_timeline_says_from_when_to_when() -> None:
    """R5.1, R13.4."""
    story = owing()
    calendar = story.rules.calendar
    story.rules = replace(
        story.rules, calendar=replace(calendar, overrides={date(2026, 9, 24): (True, "台风停课停工")})
    )
    story.does("district", acts.Redate(reason="台风停工一天。"))

    step = story.order.timeline[-1]
    assert step.text == "台风停工一天。青石镇的函告期限由9月24日改为9月28日"
    assert (step.due_before, step.due_after) == (at("2026-09-25T00:00"), at("2026-09-29T00:00"))
    assert letter(story.order).due == at("2026-09-29T00:00")
    assert "没有变化" in story.refusal("district", acts.Redate(reason="再算一次。")).reason


def test_the_unit_is_offered_the_letter_and_its_village_never() -> None:
    story = owing()

    offered = {unit: dict(verbs_for(story.order, actor(unit), story.now)) for unit in ("town", "village")}
    assert any(isinstance(verdict, Allowed) for verb, verdict in offered["town"].items() if verb == "send_letter")
    assert "send_letter" not in offered["village"]
