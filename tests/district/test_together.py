"""Coordination over a real line: who is told, who may answer, whose copy goes (R7.1, R12.7, R12.8)."""

from datetime import date

import pytest

from sync.contract.pages import Gone
from sync.district.cli import main
from sync.district.district import District
from sync.district.orders import load_order
from sync.district.replay.checking import faults
from sync.regulation.acts import (
    CallCoordination,
    Close,
    Coordinate,
    DecideDifficult,
    GiveOpinion,
    RaiseDifficult,
    ReplyReporter,
    Sign,
    StatePosition,
)
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import CallCause, CoordinationManner, Method, OrderState, Outcome, RequestState, Verb
from tests.district.scenery import OTHER_TOWN, TOWN, VILLAGE, Desk, district_does, hop, order_in, outcomes


def now_at(district: District, order: WorkOrder) -> WorkOrder:
    with district.read() as connection:
        found = load_order(connection, order.id)
    assert found is not None
    return found


def arrangement(district: District, lead: str, *assisting: str) -> Coordinate:
    return Coordinate(
        manner=CoordinationManner.MEETING,
        held_on=date(2026, 9, 1),
        attendees="各单位分管领导",
        plan="牵头单位修，协办单位配合。",
        lead=lead,
        assisting=assisting,
    )


def test_a_village_calls_and_the_district_answers_with_a_lead_and_helpers(
    district: District, village: Desk, town: Desk, other_town: Desk
) -> None:
    order = order_in(district, VILLAGE)
    cursor = other_town.pull().cursor
    mine = hop(order, VILLAGE)
    call = CallCoordination(hop=mine, ground=CallCause.UNCLEAR, reason="两镇交界。")
    answer = village.send(village.write(Sign(hop=mine), order), village.write(call, order))
    assert outcomes(answer.results) == ["applied"] * 2

    order = district_does(district, arrangement(district, OTHER_TOWN, TOWN), now_at(district, order))
    told = other_town.pull(cursor)
    assert [each.id for each in told.orders()] == [order.id]
    assert order.id in {each.id for each in town.pull().orders()}
    left = {change.id: change.gone for change in village.pull().changes}
    assert order.id not in left or left[order.id] is Gone.LEFT_SCOPE
    assert list(faults(district)) == []


def test_the_helper_gives_its_opinion_and_only_the_lead_replies_and_closes(
    district: District, town: Desk, other_town: Desk
) -> None:
    order = district_does(district, arrangement(district, OTHER_TOWN, TOWN), order_in(district, TOWN))
    lead, helper = hop(order, OTHER_TOWN), hop(order, TOWN)

    def reply(of: str) -> ReplyReporter:
        now = district.clock.now()
        return ReplyReporter(
            hop=of, method=Method.TELEPHONE, told_at=now, reached=True, text="已修好。", documented=True
        )

    refused = town.send(town.write(Sign(hop=helper), order), town.write(reply(helper), order)).results[1]
    assert refused.problem is not None
    assert refused.problem.article == "R12.8"
    other_town.do(Sign(hop=lead), now_at(district, order))
    other_town.do(reply(lead), now_at(district, order))
    early = other_town.do(Close(hop=lead, outcome=Outcome.SOLVED), now_at(district, order))
    assert early.problem is not None
    assert early.problem.article == "R12.8"

    given = town.do(GiveOpinion(hop=helper, text="已清障。"), now_at(district, order))
    closed = other_town.do(Close(hop=lead, outcome=Outcome.SOLVED), now_at(district, order))
    assert outcomes([given, closed]) == ["applied"] * 2
    assert now_at(district, order).state is OrderState.CLOSED
    assert list(faults(district)) == []


def test_what_was_written_before_the_arrangement_is_a_conflict_and_not_lost(district: District, town: Desk) -> None:
    order = order_in(district, TOWN)
    town.do(Sign(hop=hop(order, TOWN)), order)
    known = now_at(district, order)
    district_does(district, arrangement(district, TOWN, OTHER_TOWN), known)
    late = town.do(Close(hop=hop(known, TOWN), outcome=Outcome.SOLVED), known)

    assert late.outcome == "conflict"


def test_a_difficult_case_is_told_to_all_involved_and_answered_offline_all_the_same(
    district: District, village: Desk, town: Desk
) -> None:
    order = order_in(district, VILLAGE)
    village.do(Sign(hop=hop(order, VILLAGE)), order)
    town.do(Sign(hop=hop(order, TOWN)), order)
    raised = village.do(RaiseDifficult(issue="产权不明。"), now_at(district, order))
    said = town.do(StatePosition(text="建议由城管局接收。"), order)
    assert outcomes([raised, said]) == ["applied"] * 2

    known = now_at(district, order)
    assert known.difficult is not None
    case = known.difficult.cases[0]
    decided = district_does(district, DecideDifficult(request=case.id, decision="由城管局接收。"), known)
    assert decided.difficult is not None
    seen = {each.id: each for each in village.pull().orders()}[order.id].difficult
    assert seen is not None
    assert (seen.cases[0].decision, [each.unit for each in seen.cases[0].positions]) == ("由城管局接收。", [TOWN])


def test_the_district_coordinates_and_decides_from_the_command_line(
    district: District, town: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    order = order_in(district, TOWN)
    town.do(Sign(hop=hop(order, TOWN)), order)
    call = CallCoordination(hop=hop(order, TOWN), ground=CallCause.OVERLAPPING, reason="两家都管。")
    town.do(call, now_at(district, order))
    town.do(RaiseDifficult(issue="产权不明。"), now_at(district, order))

    def does(*arguments: str, code: int = 0) -> str:
        assert main(["--data", str(district.root), "do", *arguments]) == code
        out, err = capsys.readouterr()
        return out if code == 0 else err

    held = ("--field", "协调日期=2026-09-01", "--field", "参加人员=两镇", "--field", "处理方案=各修一段")
    parts = ("--field", "协调方式=会议协调", "--field", f"牵头单位={TOWN}", "--field", f"协办单位={OTHER_TOWN}")
    assert "R12.7" in does("协调分工", order.number, *held, *parts[:-1], f"协办单位={TOWN}", code=1)
    assert "协办" in does("协调分工", order.number, *held, *parts)
    assert "由区里接收" in does("决定疑难", order.number, "--field", "决定内容=由区里接收")
    known = now_at(district, order)
    assert known.together is not None
    assert [each.state for each in known.together.calls] == [RequestState.GRANTED]
    assert known.timeline[-1].verb is Verb.DECIDE_DIFFICULT
