"""One lead, several assisting units, one reply: coordination as R12.7 and R12.8 have it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from sync.regulation import acts
from sync.regulation.deadlines import due_day, explain, own_deadline
from sync.regulation.orders import Assignment
from sync.regulation.terms import CallCause, Decision, HopState, OrderState, RequestState, UpwardDecision
from sync.regulation.together import AssistOpinion
from sync.regulation.workflow import Allowed
from tests.regulation.story import UNITS, Story


def shared(*assisting: str, days: int | None = None) -> Story:
    """青石镇 leads, the others assist; everybody signed."""
    story = Story().dispatched("town").signed("town")
    story.does("district", story.coordination("town", *assisting, days=days))
    return story.signed(*(assisting or ("bureau",)))


def live(story: Story) -> dict[str, Assignment]:
    return {hop.receiver: hop for hop in story.order.assignments if hop.live}


def upward_decision(story: Story, verdict: UpwardDecision, to: str | None = None) -> acts.DecideUpward:
    return acts.DecideUpward(request=story.order.submissions[-1].id, verdict=verdict, opinion="同意。", unit=to)


def test_a_call_goes_to_the_district_from_any_level_and_stops_no_clock() -> None:
    story = Story().handled()
    due = story.hop("village").due
    hop = story.hop("village").id
    story.does("village", acts.CallCoordination(hop=hop, ground=CallCause.GAP, reason="三不管地段。"))

    assert story.order.together is not None
    assert story.order.together.calls[0].decider == "district"
    assert story.hop("village").due == due
    assert "R12.7" in story.order.timeline[-1].article


def test_a_second_call_waits_for_the_answer_to_the_first() -> None:
    story = Story().handled()
    act = acts.CallCoordination(hop=story.hop("town").id, ground=CallCause.UNCLEAR, reason="不归本镇。")
    story.does("town", act)
    assert "没有答复" in story.refusal("town", act).reason

    call = story.order.requests[-1].id
    story.does("district", acts.DeclineCoordination(request=call, opinion="归属清楚。"))
    assert isinstance(story.asks("town", act), Allowed)
    assert "已经有了答复" in story.refusal("district", acts.DeclineCoordination(request=call, opinion="再说。")).reason


def test_the_arrangement_answers_every_call_and_is_on_record() -> None:
    story = Story().handled()
    for unit in ("town", "village"):
        hop = story.hop(unit).id
        story.does(unit, acts.CallCoordination(hop=hop, ground=CallCause.OVERLAPPING, reason="职责交叉。"))
    story.does("district", story.coordination())

    together = story.order.together
    assert together is not None
    assert {call.state for call in together.calls} == {RequestState.GRANTED}
    made = together.arrangements[0]
    assert (made.lead, made.assisting, made.held_on) == ("town", ("bureau",), date(2026, 9, 14))
    assert "青石镇牵头，区城管局协办" in story.order.timeline[-1].text


def test_the_unit_that_handles_and_leads_keeps_its_clock_and_what_it_gave_down() -> None:
    story = Story().handled()
    before = (story.hop("town"), story.hop("village"))
    story.waits(days=2)
    story.does("district", story.coordination("town"))

    assert (story.hop("town"), story.hop("village")) == before
    assert story.hop("bureau").due == before[0].due
    assert story.hop("bureau").assists == before[0].id


def test_a_new_lead_gets_a_fresh_clock_and_the_former_handler_gives_the_order_back() -> None:
    story = Story().handled()
    story.until("2026-09-16T10:00")
    story.does("district", story.coordination("bureau", "other_town"))

    assert set(live(story)) == {"bureau", "other_town"}
    assert (story.hop("town").state, story.hop("village").state) == (HopState.RETURNED, HopState.RETURNED)
    assert due_day(story.hop("bureau").due) == date(2026, 9, 24)
    assert story.order.first_hop == story.hop("bureau") == story.order.answerable


def test_the_former_handler_that_assists_begins_anew_under_the_leads_clock() -> None:
    story = Story().handled()
    story.until("2026-09-16T10:00")
    story.does("district", story.coordination("bureau", "town"))

    assert live(story)["town"].state is HopState.AWAITING_SIGNATURE
    assert live(story)["town"].due == live(story)["bureau"].due
    assert "village" not in live(story)


def test_an_order_in_the_tray_is_given_out_by_the_arrangement() -> None:
    story = Story()
    story.does("district", story.coordination("bureau", "town", "other_town"))

    assert story.order.state is OrderState.OPEN
    assert set(live(story)) == {"bureau", "town", "other_town"}


def test_a_pending_extension_of_who_leaves_lapses() -> None:
    story = Story().dispatched("town").signed("town")
    story.does("town", story.extension("town"))
    story.does("district", story.coordination("bureau", "other_town"))

    assert story.order.extensions[0].state is RequestState.LAPSED


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"assisting": ()}, "至少有一个协办"),
        ({"assisting": ("bureau", "bureau")}, "选了两次"),
        ({"assisting": ("town",)}, "不能同时是协办"),
        ({"assisting": ("nowhere",)}, "没有找到"),
        ({"lead": "district"}, "不能交给区级平台"),
        ({"lead": "village"}, "具体承办单位"),
        ({"assisting": ("section",)}, "具体承办单位"),
        ({"plan": " "}, "处理方案"),
        ({"attendees": ""}, "参加人员"),
        ({"held_on": date(2026, 9, 15)}, "晚于今天"),
        ({"opinion_days": 0}, "至少为1个工作日"),
    ],
)
def test_an_arrangement_that_lacks_something_is_refused(change: dict[str, object], word: str) -> None:
    story = Story().handled()
    refusal = story.refusal("district", replace(story.coordination(), **change))  # type: ignore[arg-type]

    assert word in refusal.reason
    assert refusal.remedy


def test_an_assisting_unit_neither_replies_nor_closes_nor_asks_for_time() -> None:
    story = shared()
    hop = story.hop("bureau").id
    for act in (story.reply("bureau"), story.close("bureau"), story.extension("bureau"), story.result("bureau")):
        assert story.refusal("bureau", act).article == "R12.8"
    story.does("bureau", acts.Progress(hop=hop, text="已到现场。"))
    story.does("bureau", acts.AssignDown(hop=hop, unit="section"))
    assert isinstance(story.asks("bureau", story.upward("bureau")), Allowed)


def test_what_an_assisting_unit_gave_down_does_not_reply_either() -> None:
    story = shared()
    story.does("bureau", acts.AssignDown(hop=story.hop("bureau").id, unit="section"))
    story.signed("section")

    assert story.refusal("section", story.reply("section")).article == "R12.8"
    assert story.refusal("bureau", story.opinion("bureau")).article == "R6.2"


def test_the_opinion_ends_the_assisting_units_part_and_not_the_order() -> None:
    story = shared()
    story.does("bureau", story.opinion("bureau"))

    assert story.order.together is not None
    assert [said.text for said in story.order.together.opinions] == ["线路可以接入。"]
    assert story.hop("bureau").state is HopState.FINISHED
    assert story.order.state is OrderState.OPEN
    assert story.refusal("town", acts.GiveOpinion(hop=story.hop("town").id, text="我方意见。")).article == "R12.8"


def test_the_lead_closes_when_every_opinion_is_there() -> None:
    story = shared("bureau", "other_town")
    story.does("town", story.reply("town"))
    story.does("bureau", story.opinion("bureau"))
    assert "还有1个协办单位" in story.refusal("town", story.close()).reason

    story.does("other_town", story.opinion("other_town"))
    story.does("town", story.close())
    assert story.order.state is OrderState.CLOSED
    assert story.order.timeline[-1].flags == ()


def test_the_lead_need_not_wait_for_an_opinion_that_is_overdue() -> None:
    story = shared(days=2)
    story.does("town", story.reply("town"))
    due = story.hop("bureau").due
    assert due < story.hop("town").due

    story.now = due - timedelta(minutes=1)
    assert story.refusal("town", story.close()).article == "R12.8"
    story.now = due
    story.does("town", story.close())

    assert "区城管局逾期未提交协办意见" in story.order.timeline[-1].text
    assert story.order.timeline[-1].flags == ("缺协办意见",)


def test_days_for_the_opinion_never_reach_beyond_the_lead() -> None:
    story = shared(days=30)

    assert story.hop("bureau").due == story.hop("town").due < story.hop("bureau").own_due
    assert explain(story.hop("bureau"), story.order, story.rules).hop == story.hop("town").id


def test_an_extension_of_the_lead_moves_the_assisting_units_with_it() -> None:
    story = shared()
    story.does("town", story.extension("town"))
    request = story.order.extensions[-1].id
    story.does("district", acts.DecideExtension(request=request, verdict=Decision.GRANT, days=2))

    bureau = story.hop("bureau")
    assert bureau.due == bureau.own_due == story.hop("town").due
    assert own_deadline(bureau, story.order, story.rules).due_utc == bureau.own_due


def test_another_lead_keeps_the_opinions_and_asks_nobody_twice() -> None:
    story = shared("bureau", "other_town")
    story.does("bureau", story.opinion("bureau"))
    waiting = story.hop("other_town").id
    story.waits(days=1)
    story.does("district", story.coordination("bureau", "other_town", "town"))

    assert story.hop("other_town").id == waiting
    assert story.hop("other_town").assists == story.hop("bureau").id
    assert story.hop("other_town").due == story.hop("bureau").due
    story.waits(days=1)
    story.does("district", story.coordination("other_town", "bureau"))
    assert set(live(story)) == {"other_town"}
    assert story.order.together is not None
    assert len(story.order.together.opinions) == 1


def test_an_assisting_unit_that_goes_up_leaves_the_lead_in_place() -> None:
    story = shared("bureau", "other_town")
    story.does("bureau", story.upward("bureau"))
    assert story.refusal("district", upward_decision(story, UpwardDecision.ACCEPT, "town")).article == "R4.1"
    assert story.refusal("district", upward_decision(story, UpwardDecision.ACCEPT, "village")).article == "R12.8"
    story.does("district", upward_decision(story, UpwardDecision.ACCEPT))

    assert set(live(story)) == {"town", "other_town"}
    assert story.order.state is OrderState.OPEN


def test_the_district_can_put_another_unit_in_the_assisting_units_place() -> None:
    story = shared()
    story.does("bureau", story.upward("bureau"))
    story.does("district", upward_decision(story, UpwardDecision.ACCEPT, "other_town"))

    fresh = story.hop("other_town")
    assert (fresh.assists, fresh.due) == (story.hop("town").id, story.hop("town").due)
    assert "改由白沙镇协办" in story.order.timeline[-1].text


def test_when_the_lead_gives_the_order_back_everybody_does() -> None:
    story = shared()
    story.does("town", story.upward("town"))
    story.does("district", upward_decision(story, UpwardDecision.ACCEPT, "bureau"))

    assert live(story)["bureau"].leads
    assert set(live(story)) == {"bureau"}


def test_all_units_that_were_meant_hold_an_assignment_with_the_plan() -> None:
    story = Story()
    story.does("district", story.coordination("town", *(u for u in UNITS if u in ("bureau", "other_town"))))

    assert {hop.note for hop in live(story).values()} == {"镇里修灯，城管局接线。"}


def test_an_opinion_is_of_the_first_handling_where_nothing_else_is_said() -> None:
    made = AssistOpinion(id="o", hop="h", unit="bureau", person="李", at=Story().now, text="可行")
    assert made.handling == 1
