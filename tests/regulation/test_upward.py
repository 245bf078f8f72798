"""上报 and 二次分办, level by level, as R12.6 has it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from sync.regulation import acts
from sync.regulation.deadlines import due_day
from sync.regulation.editions import FIRST
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import HopState, OrderState, RequestState, Review, UpwardDecision
from sync.regulation.workflow import Allowed
from tests.regulation.story import Story


def sent_up() -> Story:
    story = Story().handled()
    story.does("village", story.upward())
    return story


def decided(story: Story, unit: str, verdict: UpwardDecision, to: str | None = None) -> None:
    request = story.order.submissions[-1].id
    story.does(unit, acts.DecideUpward(request=request, verdict=verdict, opinion="情况属实。", unit=to))


def test_it_goes_up_one_level_and_then_the_next() -> None:
    story = sent_up()
    assert story.order.submissions[0].decider == "town"

    decided(story, "town", UpwardDecision.PASS_UP)
    submission = story.order.submissions[0]

    assert (submission.decider, submission.state) == ("district", RequestState.PENDING)
    assert [(said.unit, said.verdict) for said in submission.opinions] == [("town", "pass_up")]
    assert "区政务管理办" in story.order.timeline[-1].text


def test_the_district_gives_it_to_another_unit_with_a_fresh_clock() -> None:
    story = sent_up()
    decided(story, "town", UpwardDecision.PASS_UP)
    story.until("2026-09-16T10:00")
    decided(story, "district", UpwardDecision.ACCEPT, "bureau")
    order = story.order

    assert [hop.state for hop in order.assignments] == [
        HopState.RETURNED,
        HopState.RETURNED,
        HopState.AWAITING_SIGNATURE,
    ]
    fresh = story.hop("bureau")
    assert (fresh.limit_days, due_day(fresh.due)) == (7, date(2026, 9, 24))
    assert order.timeline[-1].due_after == fresh.due
    assert (order.state, order.submissions[0].state) == (OrderState.OPEN, RequestState.GRANTED)


def test_the_district_gives_it_to_a_section_through_its_department() -> None:
    story = sent_up()
    decided(story, "town", UpwardDecision.PASS_UP)
    decided(story, "district", UpwardDecision.ACCEPT, "section")

    assert story.hop("section").parent == story.hop("bureau").id
    assert len({hop.id for hop in story.order.assignments}) == 4


def test_without_a_unit_the_district_takes_it_back_into_its_tray() -> None:
    story = sent_up()
    decided(story, "town", UpwardDecision.PASS_UP)
    decided(story, "district", UpwardDecision.ACCEPT)

    assert story.order.state == OrderState.REGISTERED
    assert not any(hop.live for hop in story.order.assignments)
    story.does("district", acts.Dispatch(unit="bureau"))
    assert story.order.first_hop == story.hop("bureau")


def test_a_rejection_leaves_the_first_deadline_standing() -> None:
    story = sent_up()
    due = story.hop("village").due
    decided(story, "town", UpwardDecision.REJECT)

    assert story.hop("village").due == due
    assert story.hop("village").state is HopState.HANDLING
    assert story.order.submissions[0].state is RequestState.REFUSED


def test_the_township_may_take_it_over_itself() -> None:
    story = sent_up()
    decided(story, "town", UpwardDecision.ACCEPT)

    assert story.hop("village").state is HopState.RETURNED
    assert story.hop("town").state is HopState.HANDLING
    assert story.hop("village").ended_at == story.now


def test_the_township_may_give_it_to_another_village() -> None:
    story = sent_up()
    story.until("2026-09-16T10:00")
    decided(story, "town", UpwardDecision.ACCEPT, "other_village")
    fresh = story.hop("other_village")

    assert (fresh.parent, fresh.state) == (story.hop("town").id, HopState.AWAITING_SIGNATURE)
    assert due_day(fresh.due) == date(2026, 9, 20)


def test_in_time_until_the_end_of_the_first_working_day_and_flagged_afterwards() -> None:
    story = Story().handled()
    story.until("2026-09-15T23:59")
    story.does("village", story.upward())
    assert not story.order.submissions[0].late

    late = Story().handled()
    late.until("2026-09-16T00:00")
    late.does("village", late.upward())
    assert late.order.submissions[0].late
    assert late.order.timeline[-1].flags == ("逾期退单",)


def test_an_edition_may_refuse_late_ones() -> None:
    strict = replace(FIRST, late_upward_refused=True)
    rules = replace(DEFAULT_RULES, edition=strict, editions=(strict,))
    story = Story(rules=rules).handled()
    story.waits(days=2)

    assert story.refusal("village", story.upward()).article == "R12.6"


def test_a_pending_submission_does_not_stop_the_clock_and_is_not_repeated() -> None:
    story = sent_up()

    assert due_day(story.hop("village").due) == date(2026, 9, 17)
    assert "正在等待上级决定" in story.refusal("village", story.upward()).reason


def test_a_pending_extension_ends_with_its_hop() -> None:
    story = Story().handled()
    story.does("village", story.extension())
    story.does("village", story.upward())
    decided(story, "town", UpwardDecision.ACCEPT)

    assert story.order.extensions[0].state is RequestState.LAPSED
    assert "自动终止" in story.order.extensions[0].opinion


def test_a_submission_that_nobody_decided_is_not_counted_as_rejected() -> None:
    story = Story().handled()
    story.does("village", story.upward())
    story.does("village", story.result())
    result = story.order.results[0].id
    story.does("town", acts.ReviewResult(request=result, verdict=Review.PASS))

    submission = story.order.submissions[0]
    assert (submission.state, submission.opinions) == (RequestState.LAPSED, ())


@pytest.mark.parametrize("unit", ["", "nowhere"])
def test_the_next_unit_must_exist_at_both_levels(unit: str) -> None:
    story = sent_up()
    act = acts.DecideUpward(
        request=story.order.submissions[0].id, verdict=UpwardDecision.ACCEPT, opinion="同意。", unit=unit
    )
    assert "没有找到所选的单位" in story.refusal("town", act).reason

    decided(story, "town", UpwardDecision.PASS_UP)
    assert "没有找到所选的单位" in story.refusal("district", act).reason


def test_the_district_has_nobody_above() -> None:
    story = sent_up()
    decided(story, "town", UpwardDecision.PASS_UP)
    act = acts.DecideUpward(request=story.order.submissions[0].id, verdict=UpwardDecision.PASS_UP, opinion="同意。")

    assert "最上一级" in story.refusal("district", act).reason


@pytest.mark.parametrize("to", ["village", "bureau", "nowhere", "district"])
def test_the_township_cannot_give_it_back_or_outside_its_own_units(to: str) -> None:
    story = sent_up()
    request = story.order.submissions[0].id
    act = acts.DecideUpward(request=request, verdict=UpwardDecision.ACCEPT, opinion="同意。", unit=to)

    assert story.refusal("town", act).article == "R12.6"


@pytest.mark.parametrize("verdict", list(UpwardDecision))
def test_every_level_gives_an_opinion(verdict: UpwardDecision) -> None:
    story = sent_up()
    act = acts.DecideUpward(request=story.order.submissions[0].id, verdict=verdict, opinion="  ")

    assert "意见" in story.refusal("town", act).reason


def test_a_submission_needs_a_reason_and_a_unit_that_exists() -> None:
    story = Story().handled()

    assert "理由" in story.refusal("village", replace(story.upward(), reason="")).reason
    assert "单位" in story.refusal("village", replace(story.upward(), suggested_unit="nowhere")).reason
    assert isinstance(story.asks("village", replace(story.upward(), suggested_unit="bureau")), Allowed)


def test_a_decided_submission_is_not_decided_again() -> None:
    story = sent_up()
    decided(story, "town", UpwardDecision.REJECT)
    act = acts.DecideUpward(request=story.order.submissions[0].id, verdict=UpwardDecision.ACCEPT, opinion="同意。")

    assert "不能再次审批" in story.refusal("town", act).reason
    story.waits(hours=1)
    assert story.now - timedelta(hours=1) == story.order.submissions[0].decided_at
