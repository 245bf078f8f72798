"""Results, replies, closing and callbacks: what must stand before 办结, and what it ends (R6.2, R13.1-R14.4)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from sync.regulation import acts
from sync.regulation.terms import HopState, Method, OrderState, Outcome, Rating, Review, UpwardDecision, Verb
from sync.regulation.workflow import Allowed, may
from tests.regulation.story import Story, actor, paper


def in_town() -> Story:
    return Story().dispatched("town").signed("town")


def reviewed(story: Story, verdict: Review = Review.PASS, opinion: str = "") -> None:
    request = story.order.results[-1].id
    story.does("town", acts.ReviewResult(request=request, verdict=verdict, opinion=opinion))


def test_nothing_is_closed_before_the_reporter_was_told() -> None:
    story = in_town()
    refusal = story.refusal("town", story.close())

    assert refusal.article == "R14.3"
    assert "告知反映人" in refusal.reason


def test_nothing_is_closed_without_a_written_document() -> None:
    story = in_town()
    story.does("town", story.reply("town", documented=False))
    refusal = story.refusal("town", story.close())

    assert refusal.article == "R14.4"
    assert "书面材料" in refusal.reason


def test_a_document_may_have_come_with_an_earlier_step_or_come_with_the_closing() -> None:
    earlier = in_town()
    earlier.does("town", earlier.reply("town", documented=False), [paper()])
    assert isinstance(earlier.asks("town", earlier.close()), Allowed)

    now = in_town()
    now.does("town", now.reply("town", documented=False))
    now.does("town", now.close(), [paper()])
    assert now.order.state is OrderState.CLOSED


def test_what_the_reporter_sent_is_no_document_of_the_handlers() -> None:
    story = in_town()
    story.known = replace(story.order, attachments=(paper(added_by="district"),))
    story.does("town", story.reply("town", documented=False))

    assert story.refusal("town", story.close()).article == "R14.4"


def test_a_document_of_an_earlier_handling_is_none_of_this_one() -> None:
    story = Story().dispatched("bureau").signed("bureau")
    story.does("bureau", acts.Progress(hop=story.hop("bureau").id, text="附上现场情况。"), [paper()])
    story.does("bureau", story.upward("bureau"))
    story.waits(hours=1)
    request = story.order.submissions[0].id
    accept = acts.DecideUpward(request=request, verdict=UpwardDecision.ACCEPT, opinion="改由镇办理。", unit="town")
    story.does("district", accept)
    story.signed("town")
    story.does("town", story.reply("town", documented=False))

    assert story.refusal("town", story.close()).article == "R14.4"


def test_why_the_reporter_was_not_reached_counts_as_told() -> None:
    story = in_town()
    reply = replace(story.reply("town"), reached=False, text="", why_not_reached="三次拨打均无人接听。")
    story.does("town", reply)

    assert isinstance(story.asks("town", story.close()), Allowed)
    assert story.order.timeline[-1].text == "未能告知：三次拨打均无人接听。"


def test_nothing_is_closed_while_a_village_is_still_at_it() -> None:
    story = Story().handled()
    story.does("town", story.reply("town"))
    assert "下级单位" in story.refusal("town", story.close()).reason

    story.does("village", story.result())
    assert "下级单位" in story.refusal("town", story.close()).reason

    reviewed(story)
    story.does("town", story.close())
    assert story.order.outcome is Outcome.SOLVED


def test_closing_ends_every_hop_and_lateness_is_flagged() -> None:
    story = in_town()
    story.does("town", story.reply("town"))
    story.now = story.hop("town").due
    story.does("town", story.close())

    assert [hop.state for hop in story.order.assignments] == [HopState.FINISHED]
    assert story.order.closed_at == story.now == story.hop("town").ended_at
    assert story.order.timeline[-1].flags == ("逾期办结",)


def test_a_village_submits_its_result_and_does_not_close() -> None:
    story = Story().handled()
    story.does("village", story.reply("village"))
    refusal = story.refusal("village", story.close("village"))

    assert refusal.article == "R14.4"
    assert "提交办理结果" in refusal.remedy


def test_who_answers_to_the_district_itself_closes_and_submits_no_result() -> None:
    story = in_town()

    assert "请答复反映人后办结。" in story.refusal("town", story.result("town")).remedy


def test_a_result_sent_back_is_handled_again_and_reviewed_again() -> None:
    story = Story().handled()
    story.does("village", story.result())
    reviewed(story, Review.SEND_BACK, "没有附照片。")
    assert story.hop("village").state is HopState.HANDLING
    assert (story.order.results[0].review, story.order.results[0].opinion) == ("send_back", "没有附照片。")

    story.does("village", story.result())
    reviewed(story)
    assert [result.review for result in story.order.results] == ["send_back", "pass"]


def test_a_result_is_reviewed_once_and_sent_back_only_with_a_reason() -> None:
    story = Story().handled()
    story.does("village", story.result())
    request = story.order.results[0].id
    assert "理由" in story.refusal("town", acts.ReviewResult(request=request, verdict=Review.SEND_BACK)).reason

    reviewed(story)
    assert "已经审核过" in story.refusal("town", acts.ReviewResult(request=request, verdict=Review.PASS)).reason


@pytest.mark.parametrize("field", ["facts", "text"])
def test_a_result_tells_verification_and_outcome(field: str) -> None:
    story = Story().handled()
    blank = replace(story.result(), facts="") if field == "facts" else replace(story.result(), text="")

    assert story.refusal("village", blank).article == "R12.5"


def test_a_reply_tells_what_was_said_or_why_not_and_not_of_the_future() -> None:
    story = in_town()
    reply = story.reply("town")

    assert "答复内容" in story.refusal("town", replace(reply, text="")).reason
    assert "原因" in story.refusal("town", replace(reply, reached=False)).reason
    later = story.now + timedelta(hours=1)
    assert "晚于现在" in story.refusal("town", replace(reply, told_at=later)).reason


def test_what_was_told_at_the_very_moment_of_the_assignment_counts_and_a_moment_earlier_does_not() -> None:
    story = in_town()
    story.does("town", story.reply("town"))
    began = story.hop("town").assigned_at
    assert story.order.replies[0].at == began
    assert isinstance(story.asks("town", story.close()), Allowed)

    earlier = replace(story.order.replies[0], at=began - timedelta(microseconds=1))
    story.known = replace(story.order, replies=(earlier,))
    assert story.refusal("town", story.close()).article == "R14.3"


def test_a_document_of_the_very_moment_of_the_assignment_counts_and_a_moment_earlier_does_not() -> None:
    story = in_town()
    story.does("town", story.reply("town", documented=False), [paper()])
    assert isinstance(story.asks("town", story.close()), Allowed)

    began = story.hop("town").assigned_at
    [brought] = story.order.attachments
    early = replace(brought, added_at=began - timedelta(microseconds=1))
    story.known = replace(story.order, attachments=(early,))
    assert story.refusal("town", story.close()).article == "R14.4"


def test_a_document_whose_time_nobody_knows_is_none() -> None:
    story = in_town()
    story.does("town", story.reply("town", documented=False), [paper()])
    story.known = replace(story.order, attachments=(replace(story.order.attachments[0], added_at=None),))

    assert story.refusal("town", story.close()).article == "R14.4"


def test_what_the_village_told_and_wrote_closes_its_townships_order() -> None:
    story = Story().handled()
    story.does("village", story.reply("village"))
    story.does("village", story.result())
    reviewed(story)
    story.does("town", story.close())

    assert story.order.state is OrderState.CLOSED


def test_what_an_earlier_unit_told_does_not_close_the_order_of_the_next() -> None:
    story = Story().dispatched("bureau").signed("bureau")
    story.does("bureau", story.reply("bureau"))
    story.does("bureau", story.upward("bureau"))
    story.waits(hours=1)
    request = story.order.submissions[0].id
    accept = acts.DecideUpward(request=request, verdict=UpwardDecision.ACCEPT, opinion="改由镇办理。", unit="town")
    story.does("district", accept)
    story.signed("town")

    assert story.refusal("town", story.close()).article == "R14.3"


def test_why_not_reached_still_needs_a_document() -> None:
    story = in_town()
    missed = replace(story.reply("town", documented=False), reached=False, text="", why_not_reached="空号。")
    story.does("town", missed)

    assert story.refusal("town", story.close()).article == "R14.4"


@pytest.mark.parametrize(("minutes", "may"), [(10, True), (11, False)])
def test_nothing_was_told_before_the_handling_began_give_or_take_the_clocks(minutes: int, may: bool) -> None:
    story = Story().handled()
    story.waits(days=1)
    began = story.hop("town").assigned_at
    reply = replace(story.reply("village"), told_at=began - timedelta(minutes=minutes))

    assert isinstance(story.asks("village", reply), Allowed) is may


def test_what_was_told_while_the_township_still_had_it_may_be_recorded_by_its_village() -> None:
    story = in_town()
    told = story.now
    story.waits(days=1)
    story.does("town", acts.AssignDown(hop=story.hop("town").id, unit="village"))
    story.signed("village")

    assert isinstance(story.asks("village", replace(story.reply("village"), told_at=told)), Allowed)


def test_notes_are_not_empty() -> None:
    story = in_town()
    hop = story.hop("town").id
    call = acts.ContactReporter(hop=hop, method=Method.TELEPHONE, at=story.now, reached=False, text="")

    assert story.refusal("town", acts.Progress(hop=hop, text="\n ")).article == "R6.2"
    assert story.refusal("town", call).article == "R14.3"


def test_a_callback_is_made_after_closing_and_bad_ratings_are_flagged() -> None:
    story = in_town()
    story.does("town", story.reply("town"))
    assert "正在办理" in story.refusal("district", acts.CallBack(method=Method.TELEPHONE, reached=True)).reason
    story.does("town", story.close())
    story.does("district", acts.CallBack(method=Method.TELEPHONE, reached=True, rating=Rating.DISSATISFIED))

    assert story.order.callbacks[0].rating is Rating.DISSATISFIED
    assert story.order.timeline[-1].flags == ("差评",)
    assert story.order.state is OrderState.CLOSED


def test_nobody_is_rated_who_was_not_reached() -> None:
    story = in_town()
    story.does("town", story.reply("town"))
    story.does("town", story.close())
    rated = acts.CallBack(method=Method.TELEPHONE, reached=False, rating=Rating.SATISFIED)

    assert story.refusal("district", rated).article == "R13.1"
    assert "情况" in story.refusal("district", acts.CallBack(method=Method.TELEPHONE, reached=False)).reason
    story.does("district", acts.CallBack(method=Method.TELEPHONE, reached=False, reason="空号。"))
    assert isinstance(may(story.order, Verb.CALL_BACK, actor("district"), story.now), Allowed)


def test_a_reply_of_who_gave_the_order_back_is_named_as_one_that_does_not_count() -> None:
    """R14.3: also where it was given in the very moment of the assignment."""
    story = Story().handled()
    story.does("village", story.reply("village"))
    story.does("village", story.upward())
    back = acts.DecideUpward(request=story.order.submissions[0].id, verdict=UpwardDecision.ACCEPT, opinion="由镇里办理")
    story.does("town", back)

    assert "已有的答复" in story.refusal("town", story.close()).reason
    assert "已有的答复" not in Story().dispatched("town").signed("town").refusal("town", story.close()).reason
