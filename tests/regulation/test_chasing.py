"""Urging downward, reminding upward, and notifying whoever handles the matter (R14.2, R14.5)."""

from datetime import timedelta

import pytest

from sync.regulation import acts
from sync.regulation.chasing import Chasing
from sync.regulation.subjects import around
from sync.regulation.terms import HopState, Means, RequestState, Review, UrgeKind, Verb
from sync.regulation.transitions import transition
from tests.regulation.story import Story, actor


def chasing(story: Story) -> Chasing:
    assert story.order.chasing is not None
    return story.order.chasing


def urge(story: Story, unit: str = "village", kind: UrgeKind = UrgeKind.PROGRESS, text: str = "") -> acts.UrgeReceiver:
    return acts.UrgeReceiver(hop=story.hop(unit).id, kind=kind, text=text)


def notice(story: Story, unit: str = "village", *, told: str = "村电工老周", late: float = 0) -> acts.NotifyHandler:
    at = story.now + timedelta(minutes=late)
    return acts.NotifyHandler(hop=story.hop(unit).id, means=Means.TELEPHONE, at=at, told=told)


def flags(story: Story) -> list[str]:
    return list(story.order.timeline[-1].flags)


def urged(kind: UrgeKind = UrgeKind.PROGRESS) -> tuple[Story, str]:
    story = Story().handled()
    return story, story.does("town", urge(story, kind=kind))


def test_an_urge_waits_for_the_answer_of_the_urged_and_moves_no_deadline() -> None:
    story = Story().handled()
    due = story.hop("village").due
    story.does("town", urge(story, text="请今天到现场。"))

    (made,) = chasing(story).urges
    assert (made.unit, made.decider, made.kind, made.text) == ("town", "village", UrgeKind.PROGRESS, "请今天到现场。")
    assert made.state is RequestState.PENDING
    assert story.hop("village").due == due
    assert story.order.timeline[-1].text == "进度询问，催杨柳村：请今天到现场。"


def test_the_answer_stays_beside_the_urge_with_person_and_time() -> None:
    story, made = urged()
    story.waits(hours=2)
    story.does("village", acts.AnswerUrge(request=made, text="配件明天到。"))

    (answered,) = chasing(story).urges
    assert answered.state is RequestState.ANSWERED
    assert (answered.answer, answered.answered_by, answered.answered_at) == ("配件明天到。", "杨柳村管理员", story.now)


def test_an_urge_is_answered_once() -> None:
    story, made = urged()
    story.does("village", acts.AnswerUrge(request=made, text="配件明天到。"))

    refusal = story.refusal("village", acts.AnswerUrge(request=made, text="又及。"))
    assert (refusal.article, "已经答复" in refusal.reason) == ("R14.5", True)


def test_only_the_urged_answer_and_whoever_has_nothing_to_answer_is_told_so() -> None:
    story, made = urged()

    for unit in ("town", "district", "other_village"):
        assert "没有等待本单位答复的催办" in story.refusal(unit, acts.AnswerUrge(request=made, text="好。")).reason
    assert around(story.order, transition(Verb.ANSWER_URGE), actor("town")) == []


def test_an_empty_answer_is_none() -> None:
    story, made = urged()

    assert story.refusal("village", acts.AnswerUrge(request=made, text="  ")).article == "R14.5"


def test_a_second_urge_is_numbered_and_a_late_one_is_marked() -> None:
    story, _ = urged()
    story.does("town", urge(story))
    assert flags(story) == ["第2次催办"]
    story.does("district", urge(story))
    assert flags(story) == []
    story.now = story.hop("village").due
    story.does("town", urge(story, kind=UrgeKind.NEAR_DUE))
    assert flags(story) == ["已逾期", "第3次催办"]


def test_overdue_is_said_from_the_due_moment_on_and_not_a_minute_before() -> None:
    story = Story().handled()
    story.now = story.hop("village").due - timedelta(minutes=1)
    refusal = story.refusal("town", urge(story, kind=UrgeKind.OVERDUE))
    assert "9月17日 24:00，还没有逾期" in refusal.reason
    story.waits(minutes=1)
    story.does("town", urge(story, kind=UrgeKind.OVERDUE))


def test_other_kinds_of_urges_say_what_they_are() -> None:
    story = Story().handled()

    assert story.refusal("town", urge(story, kind=UrgeKind.OTHER)).article == "R14.5"
    story.does("town", urge(story, kind=UrgeKind.OTHER, text="反映人又来电。"))


def test_the_district_urges_units_and_may_urge_what_is_below_them() -> None:
    story = Story().dispatched()
    story.does("district", urge(story, "town"))
    story.does("district", urge(story, "village"))

    assert [each.decider for each in chasing(story).urges] == ["town", "village"]
    assert story.refusal("town", urge(story, "town")).article == "R14.5"


def test_whoever_has_submitted_a_result_owes_nothing_and_is_not_urged() -> None:
    story = Story().handled()
    story.does("village", story.result())

    refusal = story.refusal("town", urge(story))
    assert "等待上级审核" in refusal.reason
    story.does(
        "town", acts.ReviewResult(request=story.order.results[-1].id, verdict=Review.SEND_BACK, opinion="补照片")
    )
    story.does("town", urge(story))


def test_an_urge_about_an_assignment_that_ended_needs_no_answer_any_more() -> None:
    story, made = urged()
    story.does("village", story.result())
    story.does("town", acts.ReviewResult(request=story.order.results[-1].id, verdict=Review.PASS))

    assert chasing(story).urges[0].state is RequestState.LAPSED
    assert story.hop("village").state is HopState.FINISHED
    assert "已经办结" in story.refusal("village", acts.AnswerUrge(request=made, text="修好了。")).reason


def test_an_answered_urge_stays_answered_when_its_assignment_ends() -> None:
    story, made = urged()
    story.does("village", acts.AnswerUrge(request=made, text="今天修好。"))
    story.does("village", story.result())
    story.does("town", acts.ReviewResult(request=story.order.results[-1].id, verdict=Review.PASS))

    assert chasing(story).urges[0].state is RequestState.ANSWERED


def test_who_waits_for_a_decision_reminds_the_decider_and_nothing_is_decided_by_it() -> None:
    story = Story().handled()
    asked = story.does("village", story.extension())
    story.does("village", acts.RemindDecider(request=asked, text="配件商明天下班前要答复。"))

    (plea,) = chasing(story).pleas
    assert (plea.request, plea.unit, plea.text) == (asked, "village", "配件商明天下班前要答复。")
    assert story.order.extensions[0].state is RequestState.PENDING
    assert story.order.timeline[-1].hop == story.hop("village").id


@pytest.mark.parametrize("kind", ["extension", "upward", "result"])
def test_an_extension_a_submission_and_a_result_can_all_be_asked_for_again(kind: str) -> None:
    story = Story().handled()
    asked = story.does("village", getattr(story, kind)())

    (subject,) = around(story.order, transition(Verb.REMIND), actor("village"))
    assert subject.request is not None
    assert subject.request.id == asked
    story.does("village", acts.RemindDecider(request=asked))
    assert around(story.order, transition(Verb.REMIND), actor("town")) == []
    assert "没有等待决定的申请" in story.refusal("town", acts.RemindDecider(request=asked)).reason


def test_what_was_decided_needs_no_reminder() -> None:
    story = Story().handled()
    asked = story.does("village", story.result())
    story.does("town", acts.ReviewResult(request=asked, verdict=Review.SEND_BACK, opinion="补照片"))

    assert "已经有了决定" in story.refusal("village", acts.RemindDecider(request=asked)).reason


def test_an_urge_is_no_request_that_anybody_could_be_reminded_of() -> None:
    story, made = urged()

    assert story.refusal("town", acts.RemindDecider(request=made)).article == "R14.5"


def test_a_notice_says_who_was_told_how_and_what_came_back() -> None:
    story = Story().handled()
    act = acts.NotifyHandler(
        hop=story.hop("village").id,
        means=Means.MESSAGE,
        at=story.now,
        told="村电工老周",
        acknowledged=True,
        receipt="下午去看",
    )
    story.does("village", act)

    (made,) = chasing(story).notices
    assert (made.told, made.means, made.acknowledged, made.receipt) == ("村电工老周", Means.MESSAGE, True, "下午去看")
    assert story.order.timeline[-1].text == "短信或工作群消息通知村电工老周，对方已确认：下午去看"


def test_the_level_above_notifies_the_handler_below_and_both_notices_stand() -> None:
    story = Story().dispatched()
    for unit in ("district", "town", "village"):
        story.does(unit, notice(story))

    assert [each.unit for each in chasing(story).notices] == ["district", "town", "village"]
    (first, *_) = around(story.order, transition(Verb.NOTIFY_HANDLER), actor("town"))
    assert first.hop is not None
    assert first.hop.receiver == "village"


@pytest.mark.parametrize("unit", ["bureau", "other_village"])
def test_strangers_notify_nobody(unit: str) -> None:
    story = Story().handled()

    assert story.refusal(unit, notice(story)).article == "R14.2"


def test_a_village_does_not_notify_for_its_township() -> None:
    story = Story().handled()

    assert story.refusal("village", notice(story, "town")).article == "R14.2"


def test_a_notice_lies_between_the_assignment_and_now() -> None:
    story = Story().handled()
    assert "早于本次交办" in story.refusal("village", notice(story, late=-1)).reason
    story.waits(minutes=1)
    story.does("village", notice(story, late=-1))
    story.does("village", notice(story, late=10))
    assert "晚于现在" in story.refusal("village", notice(story, late=11)).reason


def test_a_notice_names_whom_it_reached() -> None:
    story = Story().handled()

    assert story.refusal("village", notice(story, told=" ")).article == "R14.2"
