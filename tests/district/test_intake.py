"""Turning away, passing on, telling, dating anew at the district (R9.2, R10.1, R11.1, R11.2, R12.4, R12.9, R12.10)."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from sync.contract.receipts import Outcome
from sync.district.acting import RefusedByRule
from sync.district.cli import main
from sync.district.district import District
from sync.district.feed import place_of
from sync.district.orders import load_order
from sync.district.replay.checking import faults
from sync.regulation.acts import (
    ChangeKind,
    DecideExtension,
    Decline,
    Explain,
    Progress,
    Refer,
    RequestExtension,
    SetLimit,
    Sign,
    SubmitResult,
    TellAccepted,
    TellExtension,
)
from sync.regulation.deadlines import due_day
from sync.regulation.notices import owed_notices
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Cause, Decision, EmergencyLine, Ground, Kind, Method, OrderState
from sync.regulation.terms import Outcome as Ending
from tests.district.scenery import TOWN, VILLAGE, Desk, district_does, hop, order_in, outcomes


def now_at(district: District, order: WorkOrder) -> WorkOrder:
    with district.read() as connection:
        found = load_order(connection, order.id)
    assert found is not None
    return found


def declining(district: District) -> Decline:
    return Decline(
        ground=Ground.LITIGATION,
        reason="双方正在诉讼",
        basis="《信访工作条例》第二十八条",
        method=Method.TELEPHONE,
        told_at=district.clock.now(),
        told="请向区人民法院反映",
        competent_unit="区人民法院",
    )


def test_a_declined_order_is_over_in_the_district_and_reaches_no_unit(district: District, village: Desk) -> None:
    order = district_does(district, declining(district), order_in(district, None))

    assert order.state is OrderState.DECLINED
    assert place_of(order).phase == 2
    assert not village.pull().orders()
    assert list(faults(district)) == []


def test_what_the_measures_ask_for_is_asked_for_by_the_district_itself(district: District) -> None:
    order = order_in(district, None)
    with pytest.raises(RefusedByRule, match="法律依据") as refused:
        district_does(district, replace(declining(district), basis=""), order)

    assert refused.value.refused.article == "R9.2"
    assert now_at(district, order).state is OrderState.REGISTERED


def test_units_that_had_an_emergency_see_it_end(district: District, village: Desk, town: Desk) -> None:
    order = order_in(district, VILLAGE)
    assert village.do(Sign(hop=hop(order, VILLAGE)), order).outcome is Outcome.APPLIED
    known = now_at(district, order)
    cursor = village.pull().cursor
    call = Refer(line=EmergencyLine.AMBULANCE, number="120", at=district.clock.now(), operator="陈静")
    over = district_does(district, call, known)

    assert [(seen.state, seen.hop_of(VILLAGE)) for seen in village.pull(cursor).orders()] == [
        (OrderState.REFERRED, None)
    ]
    assert [seen.state for seen in town.pull().orders()] == [OrderState.REFERRED]
    assert place_of(over).phase == 2
    late = village.do(
        SubmitResult(hop=hop(known, VILLAGE), facts="已到现场", outcome=Ending.SOLVED, text="已处理"), over
    )
    assert late.outcome is Outcome.REJECTED
    assert list(faults(district)) == []


def test_the_reporter_is_told_and_explained_to_by_units_over_the_line(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    mine, now = hop(order, VILLAGE), district.clock.now()
    answer = village.send(
        village.write(Sign(hop=mine), order),
        village.write(TellAccepted(method=Method.TELEPHONE, at=now, text="已受理"), order),
        village.write(Explain(hop=mine, why=Cause.POLICY, text="须列入计划", method=Method.IN_PERSON, at=now), order),
    )
    assert outcomes(answer.results) == ["applied"] * 3
    intake = now_at(district, order).intake
    assert intake is not None
    assert (len(intake.notices), len(intake.explanations)) == (1, 1)


def test_a_notice_of_the_future_is_refused_by_the_districts_clock(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    village.do(Sign(hop=hop(order, VILLAGE)), order)
    later = district.clock.now() + timedelta(days=1)
    result = village.do(TellAccepted(method=Method.TELEPHONE, at=later, text="已受理"), now_at(district, order))

    assert result.outcome is Outcome.REJECTED
    assert result.problem is not None
    assert result.problem.article == "R11.1"


def test_a_granted_extension_is_owed_until_the_village_told_of_it(
    district: District, village: Desk, town: Desk
) -> None:
    order = order_in(district, VILLAGE)
    mine = hop(order, VILLAGE)
    asking = RequestExtension(hop=mine, days=2, reason="配件在途", progress="已拆下旧灯")
    village.send(village.write(Sign(hop=mine), order), village.write(asking, order))
    asked = now_at(district, order)
    town.do(Sign(hop=hop(order, TOWN)), asked)
    grant = DecideExtension(request=asked.extensions[0].id, verdict=Decision.GRANT)
    assert town.do(grant, now_at(district, order)).outcome is Outcome.APPLIED
    granted = now_at(district, order)
    assert owed_notices(granted, VILLAGE) == granted.extensions

    told = TellExtension(
        hop=mine,
        extension=granted.extensions[0].id,
        method=Method.TELEPHONE,
        at=district.clock.now(),
        text="配件后天到",
    )
    assert village.do(told, granted).outcome is Outcome.APPLIED
    assert owed_notices(now_at(district, order), VILLAGE) == ()
    assert village.do(told, now_at(district, order)).outcome is Outcome.REJECTED


def test_what_was_written_before_a_limit_moved_arrives_all_the_same(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE, kind=Kind.CONSULTATION)
    mine = hop(order, VILLAGE)
    assert village.do(Sign(hop=mine), order).outcome is Outcome.APPLIED
    seen = now_at(district, order)
    district_does(district, ChangeKind(kind=Kind.COMPLAINT, reason="要求处理"), seen)
    law = SetLimit(law="信访工作条例", provision="第三十四条", days=20, units=(VILLAGE,))
    district_does(district, law, now_at(district, order))
    result = SubmitResult(hop=mine, facts="现场看过", outcome=Ending.SOLVED, text="已修好")
    answer = village.send(
        village.write(Progress(hop=mine, text="已到现场"), seen), village.write(result, seen, base_rev=seen.rev)
    )

    assert outcomes(answer.results) == ["applied", "applied"]
    assert list(faults(district)) == []


def test_a_limit_is_set_from_the_command_line_and_reaches_the_village(
    district: District, village: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    order = order_in(district, VILLAGE)
    fields = ["法律名称=信访工作条例", "条款=第三十四条", "截止日期=2026-10-30", "适用单位=盖山镇,吴山村"]
    typed = [part for field in fields for part in ("--field", field)]
    assert main(["--data", str(district.root), "do", "设定法定时限", order.number, *typed, "--json"]) == 0
    entry = json.loads(capsys.readouterr().out)
    assert (entry["article"], entry["verb"]) == ("R12.10", "set_limit")
    seen = next(each for each in village.pull().orders() if each.id == order.id)

    assert [due_day(each.due).isoformat() for each in seen.assignments] == ["2026-10-30", "2026-10-30"]
    assert seen.limits is not None
    assert seen.limits.statutory[0].citation == "《信访工作条例》第三十四条"
    assert list(faults(district)) == []


def test_what_declining_lacks_is_said_on_the_command_line_with_its_article(
    district: District, capsys: pytest.CaptureFixture[str]
) -> None:
    order = order_in(district, None)
    code = main(["--data", str(district.root), "do", "不予受理", order.number, "--field", "理由=双方正在诉讼"])

    assert code != 0
    assert "R9.2" in capsys.readouterr().err
