"""Turning away and passing on (R9.1, R9.2, R10.1), and what the reporter is told (R11.1, R11.2, R12.9, R13.5)."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from sync.regulation import acts
from sync.regulation.effects import apply
from sync.regulation.glimpse import glimpse
from sync.regulation.notices import awaits_extension, owed_notices
from sync.regulation.terms import Decision, Ground, HopState, OrderState, RequestState, Review, UpwardDecision, Verb
from sync.regulation.workflow import Refused, may
from sync.regulation.written import gist, written
from tests.regulation.story import UNITS, Story, actor

PASS = Review.PASS


def granted(story: Story, unit: str = "village", days: int = 2) -> None:
    story.does(unit, story.extension(unit, days))
    request = story.order.extensions[-1]
    story.does(request.decider, acts.DecideExtension(request=request.id, verdict=Decision.GRANT))


def closed() -> Story:
    story = Story().handled()
    story.does("village", story.result())
    story.does("town", acts.ReviewResult(request=story.order.results[-1].id, verdict=PASS))
    story.does("town", story.reply("town"))
    story.does("town", story.close())
    return story


# -- R9.1, R9.2


def test_a_declined_order_is_over_with_everything_that_the_reporter_was_told() -> None:
    story = Story()
    story.does("district", story.decline())
    order = story.order

    assert (order.state, order.state.over, order.closed_at) == (OrderState.DECLINED, True, story.now)
    assert order.intake is not None
    assert order.intake.declined is not None
    assert (order.intake.declined.ground, order.intake.declined.competent_unit) == (Ground.LITIGATION, "区人民法院")
    assert order.timeline[-1].article == "R9.2"
    assert "有权处理的单位：区人民法院" in order.timeline[-1].text


@pytest.mark.parametrize(
    ("lacking", "named"),
    [
        ({"ground": None}, "不予受理的情形"),
        ({"reason": " "}, "理由"),
        ({"basis": ""}, "法律依据"),
        ({"method": None}, "告知方式"),
        ({"told_at": None}, "告知时间"),
        ({"told": "\n"}, "告知内容"),
        ({"competent_unit": " "}, "有权处理的单位"),
    ],
)
def test_it_cannot_be_saved_without_any_of_what_the_measures_ask_for(lacking: dict[str, Any], named: str) -> None:
    story = Story()
    refusal = story.refusal("district", replace(story.decline(), **lacking))

    assert refusal.article == "R9.2"
    assert named in refusal.reason


def test_a_competent_unit_that_cannot_be_determined_is_said_to_be_so() -> None:
    story = Story()
    story.does("district", replace(story.decline(), competent_unit="", competent_unknown=True))

    assert "有权处理的单位：无法确定" in story.order.timeline[-1].text


@pytest.mark.parametrize("ground", [Ground.OUT_OF_SCOPE, Ground.OUT_OF_AUTHORITY])
def test_what_another_unit_could_handle_is_not_declined(ground: Ground) -> None:
    story = Story()

    assert story.refusal("district", replace(story.decline(), ground=ground)).article == "R9.1"


@pytest.mark.parametrize("ground", [each for each in Ground if each.declinable])
def test_each_ground_of_the_article_declines(ground: Ground) -> None:
    story = Story()
    story.does("district", replace(story.decline(), ground=ground))

    assert story.order.state is OrderState.DECLINED


def test_there_are_eleven_grounds() -> None:
    assert sum(ground.declinable for ground in Ground) == 11


@pytest.mark.parametrize("off", [timedelta(minutes=-11), timedelta(minutes=11)])
def test_nobody_was_told_before_the_order_came_in_or_in_the_future(off: timedelta) -> None:
    story = Story()
    act = replace(story.decline(), told_at=story.now + off)

    assert story.refusal("district", act).article == "R9.2"
    story.does("district", replace(act, told_at=story.now + off * (10 / 11)))


def test_an_order_that_a_unit_has_is_not_declined_but_submitted_upward_first() -> None:
    story = Story().handled()
    assert "正在办理" in story.refusal("district", story.decline()).reason

    story.does("town", replace(story.upward("town"), ground=Ground.LITIGATION))
    request = story.order.submissions[-1].id
    story.does("district", acts.DecideUpward(request=request, verdict=UpwardDecision.ACCEPT, opinion="属实。"))
    story.does("district", story.decline())

    assert story.order.state is OrderState.DECLINED
    assert not any(hop.live for hop in story.order.assignments)


# -- R10.1


def test_an_emergency_is_passed_on_from_the_tray_and_no_clock_ever_runs() -> None:
    story = Story()
    story.does("district", story.refer())

    assert (story.order.state, story.order.state.over) == (OrderState.REFERRED, True)
    assert not story.order.assignments
    assert "拨打119，经办人陈静" in story.order.timeline[-1].text


def test_an_emergency_ends_every_assignment_and_what_was_asked_about_it() -> None:
    story = Story().handled()
    story.does("village", story.extension())
    story.does("district", story.refer())

    assert {hop.state for hop in story.order.assignments} == {HopState.FINISHED}
    assert {hop.ended_at for hop in story.order.assignments} == {story.now}
    assert story.order.extensions[0].state is RequestState.LAPSED
    assert "已转紧急专线" in story.refusal("village", story.result()).reason


@pytest.mark.parametrize("lacking", [{"number": " "}, {"operator": ""}])
def test_who_called_which_number_stands_on_record(lacking: dict[str, Any]) -> None:
    story = Story()

    assert story.refusal("district", replace(story.refer(), **lacking)).article == "R10.1"


def test_a_call_is_not_in_the_future() -> None:
    story = Story()

    assert story.refusal("district", replace(story.refer(), at=story.now + timedelta(hours=1))).article == "R10.1"


# -- R11.1


def test_the_district_tells_of_the_acceptance_before_anybody_has_the_order_and_a_unit_again_later() -> None:
    story = Story()
    story.does("district", story.tell_accepted())
    story.dispatched().signed("town", "village")
    story.does("town", story.tell_accepted())

    assert story.order.intake is not None
    assert [notice.unit for notice in story.order.intake.notices] == ["district", "town"]
    assert story.order.timeline[-1].article == "R11.1"


def test_a_unit_signs_before_it_tells_anybody_of_the_acceptance() -> None:
    story = Story().dispatched()

    assert "尚未签收" in story.refusal("village", story.tell_accepted()).reason
    story.signed("village")
    story.does("village", story.tell_accepted())


def test_a_notice_has_words_and_a_moment_that_was() -> None:
    story = Story().handled()

    assert story.refusal("town", replace(story.tell_accepted(), text=" ")).article == "R11.1"
    late = replace(story.tell_accepted(), at=story.now + timedelta(hours=1))
    assert story.refusal("town", late).article == "R11.1"


def test_nobody_tells_of_the_acceptance_of_what_is_declined() -> None:
    story = Story()
    story.does("district", story.decline())

    assert "不予受理" in story.refusal("district", story.tell_accepted()).reason


# -- R11.2, R13.5


def test_an_explanation_while_it_is_handled_stands_with_its_reason() -> None:
    story = Story().handled()
    story.does("village", story.explain("village"))

    assert story.order.intake is not None
    assert [each.unit for each in story.order.intake.explanations] == ["village"]
    assert (story.order.timeline[-1].article, story.order.timeline[-1].hop) == ("R11.2", story.hop("village").id)
    assert "政策限制" in story.order.timeline[-1].text


@pytest.mark.parametrize("unit", ["town", "village"])
def test_after_the_closing_the_unit_that_answers_for_it_explains_or_who_handled_it_there(unit: str) -> None:
    story = closed()
    story.does(unit, story.explain(unit))

    assert story.order.timeline[-1].article == "R13.5"
    assert story.order.state is OrderState.CLOSED


def test_after_a_second_closing_a_village_of_the_first_handling_explains_no_more() -> None:
    story = closed().rated()
    first = story.hop("village").id
    story.rehandled().signed("town", "village")
    story.does("village", story.result())
    story.does("town", acts.ReviewResult(request=story.order.results[-1].id, verdict=PASS))
    story.closed_by("town")

    assert story.refusal("village", replace(story.explain("village"), hop=first)).article == "R13.5"


def test_a_village_whose_part_is_over_explains_no_more_while_others_go_on() -> None:
    story = Story().handled()
    story.does("village", story.result())
    story.does("town", acts.ReviewResult(request=story.order.results[-1].id, verdict=PASS))

    assert "已经结束" in story.refusal("village", story.explain("village")).reason


@pytest.mark.parametrize(("begin", "article"), [(lambda: Story().handled(), "R11.2"), (closed, "R13.5")])
def test_an_empty_explanation_is_none(begin: Any, article: str) -> None:
    story = begin()

    assert story.refusal("town", replace(story.explain("town"), text=" ")).article == article


# -- R12.9: the notice of an extension


def test_a_granted_extension_is_owed_to_the_reporter_until_somebody_told_them() -> None:
    story = Story().handled()
    story.does("village", story.extension())
    assert not owed_notices(story.order, "village")
    request = story.order.extensions[-1].id
    story.does("town", acts.DecideExtension(request=request, verdict=Decision.GRANT))

    assert [each.id for each in owed_notices(story.order, "village")] == [request]
    assert not owed_notices(story.order, "town")
    assert "尚未告知反映人" in dict(glimpse(story.order, story.hop("village").id, UNITS, story.now))["延期申请"]

    story.does("village", story.tell_extension())
    assert not owed_notices(story.order, "village")
    assert story.order.intake is not None
    assert story.order.intake.notices[0].extension == request
    assert "尚未告知反映人" not in dict(glimpse(story.order, story.hop("village").id, UNITS, story.now))["延期申请"]


def test_a_second_extension_is_told_by_itself() -> None:
    story = Story().handled()
    granted(story)
    story.does("village", story.tell_extension())
    granted(story, days=1)

    assert [each.days for each in owed_notices(story.order, "village")] == [1]


def test_there_is_nothing_to_tell_of_an_extension_that_was_refused_or_told_already() -> None:
    story = Story().handled()
    story.does("village", story.extension())
    request = story.order.extensions[-1].id
    story.does("town", acts.DecideExtension(request=request, verdict=Decision.REFUSE, opinion="可以按期。"))
    assert story.refusal("village", story.tell_extension()).article == "R12.9"

    granted(story)
    story.does("village", story.tell_extension())
    assert isinstance(may(story.order, Verb.TELL_EXTENSION, actor("village"), story.now), Refused)


def test_the_notice_names_an_extension_of_that_very_assignment() -> None:
    story = Story().handled()
    granted(story)
    granted(story, "town")

    assert "没有获得同意" in story.refusal("village", story.tell_extension("village")).reason


def test_nobody_tells_of_an_extension_before_it_was_granted() -> None:
    story = Story().handled()
    granted(story)
    act = replace(story.tell_extension(), at=story.now - timedelta(minutes=11))

    assert "早于同意" in story.refusal("village", act).reason
    assert story.refusal("village", replace(act, at=story.now, text="")).article == "R12.9"
    assert story.refusal("village", replace(act, at=story.now + timedelta(hours=1))).article == "R12.9"


def test_an_assignment_that_is_over_owes_no_notice() -> None:
    story = Story().handled()
    granted(story)
    story.does("village", story.result())
    story.does("town", acts.ReviewResult(request=story.order.results[-1].id, verdict=PASS))

    assert not owed_notices(story.order, "village")


def test_an_extension_waits_only_for_the_assignment_that_asked() -> None:
    story = Story().handled()
    story.does("village", story.extension())

    assert awaits_extension(story.order, story.hop("village"))
    assert not awaits_extension(story.order, story.hop("town"))


# -- words


def test_what_was_written_is_read_again_under_its_labels() -> None:
    story = Story()
    said = dict(written(story.decline(), UNITS, story.now))
    limit = dict(written(story.limit(days=5, units=("town", "bureau")), UNITS, story.now))

    assert said["有权处理的单位"] == "区人民法院"
    assert said["不予受理的情形"] == "应通过诉讼解决"
    assert limit["适用单位"] == "青石镇、区城管局"
    assert gist(story.tell_accepted()) == "已受理，会在时限内答复。"


@pytest.mark.parametrize("missing", ["ground", "method", "told_at"])
def test_a_declining_that_lacks_something_has_no_effect(missing: str) -> None:
    story, lacking = Story(), dict[str, Any]({missing: None})
    with pytest.raises(LookupError):
        apply(story.order, replace(story.decline(), **lacking), story.stamp("district"), story.rules, UNITS)
