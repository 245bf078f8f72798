"""疑难: what no unit settles alone is raised, answered by those involved and decided by the district (R7.1)."""

from sync.regulation import acts
from sync.regulation.terms import OrderState, RequestState, UpwardDecision
from tests.regulation.story import Story

ISSUE = acts.RaiseDifficult(issue="路灯产权不明，三家都不接收。")


def raised(unit: str = "village") -> Story:
    story = Story().handled()
    story.does(unit, ISSUE)
    return story


def test_the_issue_goes_from_a_village_straight_to_the_district_and_stops_no_clock() -> None:
    story = Story().handled()
    due = story.hop("village").due
    story.does("village", ISSUE)

    assert story.order.difficult is not None
    case = story.order.difficult.cases[0]
    assert (case.decider, case.asked_by, case.state) == ("district", "village", RequestState.PENDING)
    assert story.hop("village").due == due
    assert story.order.timeline[-1].flags == ("疑难",)


def test_nobody_raises_it_while_it_is_pending() -> None:
    story = raised()
    for unit in ("village", "town", "district"):
        assert "还没有决定" in story.refusal(unit, ISSUE).reason


def test_every_unit_involved_says_its_own() -> None:
    story = raised()
    for unit in ("town", "village", "district", "town"):
        story.does(unit, acts.StatePosition(text=f"{unit}的意见。"))

    assert story.order.difficult is not None
    assert [said.unit for said in story.order.difficult.cases[0].positions] == ["town", "village", "district", "town"]
    assert story.refusal("bureau", acts.StatePosition(text="也说一句。")).article == "R7.1"


def test_the_decision_is_the_districts_and_given_once() -> None:
    story = raised("town")
    act = acts.DecideDifficult(request=story.order.requests[-1].id, decision="由区城管局接收。")
    assert story.refusal("town", act).article == "R7.1"
    story.does("district", act)

    assert "已经有了决定" in story.refusal("district", act).reason
    assert "没有等待决定" in story.refusal("town", acts.StatePosition(text="补充意见。")).reason
    story.does("town", acts.RaiseDifficult(issue="城管局退回了。"))
    assert story.order.difficult is not None
    assert len(story.order.difficult.cases) == 2


def test_who_has_not_signed_has_nothing_to_raise_yet() -> None:
    story = Story().dispatched()

    assert story.refusal("village", ISSUE).remedy == "请先签收。"


def test_the_district_raises_one_itself_and_decides_it() -> None:
    story = raised("district")
    story.does("district", acts.DecideDifficult(request=story.order.requests[-1].id, decision="挂账督办。"))

    assert story.order.timeline[-1].text == "挂账督办。"


def test_it_stays_pending_while_the_order_changes_hands() -> None:
    story = raised("town")
    story.does("town", story.upward("town"))
    sent = story.order.submissions[-1].id
    story.does("district", acts.DecideUpward(request=sent, verdict=UpwardDecision.ACCEPT, opinion="同意。"))
    assert story.order.state is OrderState.REGISTERED

    assert story.order.difficult is not None
    assert story.order.difficult.pending is not None
    story.does("district", acts.DecideDifficult(request=story.order.difficult.cases[0].id, decision="交城管局。"))


def test_an_order_that_closes_leaves_nothing_to_decide() -> None:
    story = Story().dispatched("town").signed("town")
    story.does("town", ISSUE)
    story.closed_by()

    assert story.order.difficult is not None
    assert story.order.difficult.cases[0].state is RequestState.LAPSED


def test_empty_words_settle_nothing() -> None:
    story = raised()
    request = story.order.requests[-1].id

    assert story.refusal("town", acts.StatePosition(text=" ")).article == "R7.1"
    assert story.refusal("district", acts.DecideDifficult(request=request, decision="")).article == "R7.1"
    assert Story().handled().refusal("town", acts.RaiseDifficult(issue="\n")).article == "R7.1"
