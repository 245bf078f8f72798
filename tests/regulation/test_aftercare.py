"""回访, 差评核实, 重办 and 标注: what follows a closing, and stands before the next one (R13.1-R13.3, R13.5-R13.6)."""

from dataclasses import replace

import pytest

from sync.regulation import acts
from sync.regulation.orders import WorkOrder
from sync.regulation.owing import bad_rating, owes_callback, owes_explanation, unverified
from sync.regulation.terms import (
    Conclusion,
    HopState,
    Matter,
    Method,
    OrderState,
    Outcome,
    Rating,
    Review,
    UpwardDecision,
)
from sync.regulation.workflow import Allowed
from tests.regulation.story import Story, paper

NOT_AGAIN = [each for each in Conclusion if not each.calls_for_rehandling]


def closed(unit: str = "town") -> Story:
    return Story().dispatched(unit).signed(unit).closed_by(unit)


def verdict(conclusion: Conclusion = Conclusion.NOT_DONE) -> acts.VerifyRating:
    return acts.VerifyRating(conclusion=conclusion, text="现场仍有积水。")


def unreached() -> acts.CallBack:
    return acts.CallBack(method=Method.TELEPHONE, reached=False, reason="无人接听。")


def live(order: WorkOrder) -> list[str]:
    return [hop.receiver for hop in order.assignments if hop.live]


def test_several_attempts_are_kept_with_who_made_them_when_and_what_was_said_of_the_people() -> None:
    story = closed()
    story.does("district", unreached())
    story.waits(days=1)
    call = replace(story.callback(Rating.SATISFIED), attitude=Rating.VERY_SATISFIED, solved=True)
    story.does("district", call)
    first, second = story.order.callbacks

    assert (first.reached, first.reason) == (False, "无人接听。")
    assert (second.person, second.at) == ("区政务管理办管理员", story.now)
    assert (second.rating, second.attitude, second.solved) == (Rating.SATISFIED, Rating.VERY_SATISFIED, True)
    assert story.order.timeline[-1].text == "电话：满意，办理态度非常满意。又坏了。"


@pytest.mark.parametrize("field", ["rating", "attitude", "solved"])
def test_nobody_who_was_not_reached_has_said_anything(field: str) -> None:
    said: object = False if field == "solved" else Rating.SATISFIED
    call = replace(unreached(), **{field: said})  # type: ignore[arg-type]

    assert closed().refusal("district", call).article == "R13.1"


@pytest.mark.parametrize(
    ("rating", "bad"),
    [
        (Rating.VERY_SATISFIED, False),
        (Rating.SATISFIED, False),
        (Rating.FAIRLY_SATISFIED, False),
        (Rating.DISSATISFIED, True),
        (Rating.VERY_DISSATISFIED, True),
        (None, False),
    ],
)
def test_only_the_last_two_levels_are_bad_and_no_rating_is_none(rating: Rating | None, bad: bool) -> None:
    story = closed()
    story.does("district", story.callback(rating))

    assert (bad_rating(story.order) is not None) is bad
    assert ("差评" in story.order.timeline[-1].flags) is bad
    assert isinstance(story.asks("district", verdict()), Allowed) is bad


def test_a_bad_word_about_the_people_alone_is_no_bad_rating_of_the_result() -> None:
    story = closed()
    story.does("district", replace(story.callback(Rating.SATISFIED), attitude=Rating.VERY_DISSATISFIED))

    assert unverified(story.order) is None


def test_who_did_not_pick_up_the_second_time_has_taken_nothing_back() -> None:
    story = closed().rated()
    story.does("district", unreached())

    assert unverified(story.order) == story.order.callbacks[0]


def test_a_better_word_later_leaves_nothing_to_verify() -> None:
    story = closed().rated().rated(Rating.SATISFIED)

    assert "不是差评" in story.refusal("district", verdict()).reason


def test_a_bad_rating_is_verified_once_and_another_one_anew() -> None:
    story = closed().rated()
    story.does("district", verdict(Conclusion.UNVERIFIABLE))
    assert "已经核实" in story.refusal("district", verdict()).reason

    story.rated()
    assert unverified(story.order) == story.order.callbacks[1]


def test_a_conclusion_comes_with_what_was_found() -> None:
    story = closed().rated()

    assert story.refusal("district", replace(verdict(), text=" ")).article == "R13.2"


@pytest.mark.parametrize("conclusion", NOT_AGAIN)
def test_what_nobody_can_help_leaves_the_order_closed(conclusion: Conclusion) -> None:
    story = closed().rated()
    story.does("district", verdict(conclusion))
    order = story.order

    assert (order.state, order.handling_count, live(order)) == (OrderState.CLOSED, 1, [])
    assert order.aftercare is not None
    assert order.aftercare.verifications[0].conclusion is conclusion
    assert order.aftercare.verifications[0].callback == order.callbacks[0].id


@pytest.mark.parametrize("conclusion", [Conclusion.OVERSIGHT, Conclusion.NOT_DONE])
def test_an_oversight_opens_the_order_again_with_fresh_clocks(conclusion: Conclusion) -> None:
    story = closed().rated()
    story.until("2026-09-21T10:00")
    story.rehandled(conclusion)
    order, hop = story.order, story.hop("town")

    assert (order.state, order.handling_count) == (OrderState.OPEN, 2)
    assert (order.closed_at, order.outcome) == (None, None)
    assert hop.state is HopState.AWAITING_SIGNATURE
    assert (hop.limit_days, hop.article) == (7, "R12.4")
    assert hop.due.isoformat() == "2026-10-08T16:00:00+00:00", "two holidays lie between"
    assert order.timeline[-1].article == "R13.3"


def test_the_earlier_handling_stays_on_record() -> None:
    story = closed().rated(Rating.VERY_DISSATISFIED)
    closed_at = story.order.closed_at
    story.waits(days=1)
    story.rehandled()
    assert story.order.aftercare is not None
    [past] = story.order.aftercare.handlings

    assert (past.number, past.closed_at, past.outcome) == (1, closed_at, Outcome.SOLVED)
    assert (past.reply, past.rating) == ("路灯已经修好。", Rating.VERY_DISSATISFIED)
    assert past.reopened_at == story.now


def test_it_goes_to_the_village_again_that_the_district_had_meant() -> None:
    story = Story().handled()
    story.does("village", story.result())
    story.does("town", acts.ReviewResult(request=story.order.results[-1].id, verdict=Review.PASS))
    story.closed_by("town").rated().rehandled()

    assert live(story.order) == ["town", "village"]
    assert story.hop("village").limit_days == 3
    assert story.hop("village").parent == story.hop("town").id


def test_a_village_that_had_returned_it_is_not_asked_again() -> None:
    story = Story().handled()
    story.does("village", story.upward())
    back = acts.DecideUpward(
        request=story.order.submissions[0].id, verdict=UpwardDecision.ACCEPT, opinion="由镇办理。", unit="other_village"
    )
    story.does("town", back)
    story.signed("other_village")
    story.does("other_village", story.result("other_village"))
    story.does("town", acts.ReviewResult(request=story.order.results[-1].id, verdict=Review.PASS))
    story.closed_by("town").rated().rehandled()

    assert live(story.order) == ["town"]


def test_a_rehandled_order_goes_to_whoever_had_it_last() -> None:
    story = Story().dispatched("bureau").signed("bureau")
    story.does("bureau", story.upward("bureau"))
    again = acts.DecideUpward(
        request=story.order.submissions[0].id, verdict=UpwardDecision.ACCEPT, opinion="改由镇办理。", unit="town"
    )
    story.does("district", again)
    story.signed("town").closed_by("town").rated().rehandled()

    assert live(story.order) == ["town"]


def test_what_was_told_and_written_the_first_time_does_not_close_it_the_second_time() -> None:
    """R14.3 and R14.4 are asked of every handling by itself."""
    story = closed().rated()
    story.waits(minutes=1)
    story.rehandled().signed("town")
    assert story.refusal("town", story.close()).article == "R14.3"

    story.does("town", story.reply("town", documented=False))
    assert story.refusal("town", story.close()).article == "R14.4"

    story.does("town", story.close(), [paper()])
    assert story.order.state is OrderState.CLOSED


def test_the_same_paper_brought_again_is_no_paper_of_the_second_handling() -> None:
    story = Story().dispatched("town").signed("town")
    story.does("town", story.reply("town", documented=False), [paper()])
    story.does("town", story.close())
    story.rated().waits(minutes=1)
    story.rehandled().signed("town")
    story.does("town", story.reply("town", documented=False), [paper()])

    assert story.refusal("town", story.close()).article == "R14.4"


def test_a_callback_is_owed_from_the_second_closing_until_the_reporter_was_reached() -> None:
    story = closed().rated()
    assert not owes_callback(story.order)
    story.rehandled()
    assert not owes_callback(story.order), "it is not closed"

    story.closed_again()
    assert owes_callback(story.order)
    assert bad_rating(story.order) is None, "the old word was about the old handling"
    assert "不是差评" in story.refusal("district", verdict()).reason
    story.does("district", unreached())
    assert owes_callback(story.order)
    story.does("district", story.callback(None))
    assert not owes_callback(story.order)


def test_an_order_that_was_never_handled_again_owes_no_callback() -> None:
    assert not owes_callback(closed().order)


def test_nobody_calls_back_about_an_order_that_is_handled_again() -> None:
    story = closed().rated().rehandled()

    assert "正在办理" in story.refusal("district", story.callback(Rating.SATISFIED)).reason


@pytest.mark.parametrize("conclusion", list(Conclusion))
def test_an_explanation_is_owed_where_law_or_wishes_stood_against_it_until_it_was_given(conclusion: Conclusion) -> None:
    """R13.5."""
    story = closed()
    story.waits(days=1)
    story.does("town", story.explain("town"))
    story.waits(minutes=1)
    story.rated()
    assert not owes_explanation(story.order), "nobody has verified it"
    story.does("district", verdict(conclusion))
    expected = conclusion in (Conclusion.OBJECTIVE_LIMITS, Conclusion.HIGH_EXPECTATIONS)
    assert owes_explanation(story.order) is expected
    if expected:
        story.does("town", story.explain("town"))
        assert not owes_explanation(story.order)


def test_a_matter_is_flagged_with_a_reason_and_taken_away_with_one() -> None:
    story = closed()
    on = acts.Flag(matter=Matter.ENFORCEMENT, reason="已立案查处。")
    assert story.refusal("district", replace(on, reason="")).article == "R13.6"
    assert "没有标注" in story.refusal("district", replace(on, on=False)).reason
    story.does("district", on)
    assert story.order.aftercare is not None
    assert story.order.aftercare.matters == (Matter.ENFORCEMENT,)
    assert "已经标注" in story.refusal("district", on).reason

    story.does("district", acts.Flag(matter=Matter.MEDIATION, reason="同时进入调解。"))
    story.does("district", replace(on, on=False, reason="不予立案。"))
    assert story.order.aftercare.matters == (Matter.MEDIATION,)
    assert story.order.timeline[-1].text == "取消标注执法办案：不予立案。"


def test_a_flag_that_is_taken_away_leaves_nothing_to_count_apart() -> None:
    story = Story()
    flag = acts.Flag(matter=Matter.MEDIATION, reason="邻里纠纷。")
    story.does("district", flag)
    story.does("district", replace(flag, on=False))

    assert story.order.aftercare is not None
    assert story.order.aftercare.matters == ()
