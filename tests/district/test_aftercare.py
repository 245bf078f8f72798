"""The district after a closing, over a real line: verification, re-handling, the letter and its clock (R13.1-R13.4)."""

import json
from pathlib import Path

import pytest

from sync.contract.receipts import Outcome
from sync.district.aftercare import owed
from sync.district.cli import main
from sync.district.district import District
from sync.district.feed import due_of, place_of
from sync.district.orders import load_order
from sync.district.replay.checking import faults
from sync.district.store.moments import stored
from sync.regulation.acts import (
    CallBack,
    Close,
    DecideLetter,
    Explain,
    Flag,
    ReplyReporter,
    SendLetter,
    Sign,
    VerifyRating,
)
from sync.regulation.orders import WorkOrder
from sync.regulation.owing import owed_letter
from sync.regulation.terms import Cause, Conclusion, LetterDecision, Matter, Method, OrderState, Rating
from sync.regulation.terms import Outcome as Ending
from tests.district.scenery import TOWN, VILLAGE, Desk, district_does, hop, order_in, outcomes
from tests.helpers.clocks import SteadyClock

BAD = CallBack(method=Method.TELEPHONE, reached=True, rating=Rating.DISSATISFIED, reason="又坏了。")
LETTER = SendLetter(
    handlings="两次更换灯泡。", cause="线路老化。", basis="照明管理规定。", next_step="整体换线。", signatory="镇长"
)


def now_at(district: District, order: WorkOrder) -> WorkOrder:
    with district.read() as connection:
        found = load_order(connection, order.id)
    assert found is not None
    return found


def closes(desk: Desk, order: WorkOrder) -> WorkOrder:
    """The township signs, tells the reporter and closes."""
    mine = hop(order, desk.unit)
    told = desk.district.clock.now()
    reply = ReplyReporter(
        hop=mine, method=Method.TELEPHONE, told_at=told, reached=True, text="已修好。", documented=True
    )
    steps = (Sign(hop=mine), reply, Close(hop=mine, outcome=Ending.SOLVED))
    answer = desk.send(*(desk.write(step, order) for step in steps))
    assert outcomes(answer.results) == ["applied"] * 3
    return now_at(desk.district, order)


def verified(district: District, order: WorkOrder, conclusion: Conclusion) -> WorkOrder:
    return district_does(district, VerifyRating(conclusion=conclusion, text="经现场核实。"), order)


def rated_twice(desk: Desk, clock: SteadyClock) -> WorkOrder:
    """Handled twice, and a 差评 after each."""
    order = district_does(desk.district, BAD, closes(desk, order_in(desk.district, TOWN)))
    clock.tick(60.0)
    order = closes(desk, verified(desk.district, order, Conclusion.NOT_DONE))
    clock.tick(60.0)
    return district_does(desk.district, BAD, order)


def whats_owed(district: District) -> list[str]:
    with district.read() as connection:
        return [each.what for each in owed(connection)]


def test_an_order_found_wanting_comes_back_to_the_units_feed(district: District, town: Desk) -> None:
    order = district_does(district, BAD, closes(town, order_in(district, TOWN)))
    assert whats_owed(district) == ["差评待核实"]
    cursor = town.pull().cursor
    verified(district, order, Conclusion.OVERSIGHT)
    [seen] = town.pull(cursor).orders()

    assert (seen.state, seen.handling_count) == (OrderState.OPEN, 2)
    assert seen.hop_of(TOWN) is not None
    assert whats_owed(district) == []
    closes(town, seen)
    assert whats_owed(district) == ["待再次回访"]
    assert list(faults(district)) == []


def test_an_owed_letter_stands_where_deadlines_stand(district: District, town: Desk, clock: SteadyClock) -> None:
    order = rated_twice(town, clock)
    letter = owed_letter(order)
    assert letter is not None

    assert due_of(order) == stored(letter.due)
    assert (place_of(order).phase, place_of(order).rank) == (1, stored(letter.due))
    assert whats_owed(district) == ["差评待核实", "待函告"]


def test_a_letter_written_offline_is_no_conflict_with_the_verification(
    district: District, town: Desk, clock: SteadyClock
) -> None:
    order = rated_twice(town, clock)
    written = town.write(LETTER, order)
    verified(district, order, Conclusion.HIGH_EXPECTATIONS)
    district_does(district, Flag(matter=Matter.MEDIATION, reason="已进入调解。"), order)

    assert whats_owed(district) == ["待函告", "待解释引导"]
    assert town.send_one(written).outcome is Outcome.APPLIED
    after = now_at(district, order)
    assert after.timeline[-1].flags == ("写于仓山区政务服务管理办公室“核实差评”之前",)
    assert whats_owed(district) == ["函告待审核", "待解释引导"]
    request = after.requests[-1].id
    done = district_does(
        district, DecideLetter(request=request, verdict=LetterDecision.ACCEPT, opinion="依据充分。"), after
    )
    assert done.state is OrderState.CLOSED
    assert whats_owed(district) == ["待解释引导"]
    hop_id = done.assignments[-1].id
    told = Explain(hop=hop_id, why=Cause.POLICY, text="尚未列入计划。", method=Method.IN_PERSON, at=clock.now())
    assert town.do(told, done).outcome is Outcome.APPLIED
    assert whats_owed(district) == []
    assert list(faults(district)) == []


def test_the_districts_clock_says_whether_a_letter_is_late(district: District, town: Desk, clock: SteadyClock) -> None:
    order = rated_twice(town, clock)
    letter = owed_letter(order)
    assert letter is not None
    written = town.write(LETTER, order)
    clock.set(letter.due)
    town.session = town.sign_in()

    assert town.send_one(written).outcome is Outcome.APPLIED
    assert "逾期函告" in now_at(district, order).timeline[-1].flags


@pytest.mark.parametrize("act", [VerifyRating(conclusion=Conclusion.NOT_DONE, text="。"), BAD])
def test_what_the_district_alone_does_is_refused_to_a_unit(
    district: District, town: Desk, act: VerifyRating | CallBack
) -> None:
    order = closes(town, order_in(district, TOWN))
    answer = town.do(act, order)

    assert answer.problem is not None
    assert answer.problem.article in ("R13.1", "R13.2")


def test_a_callback_on_an_order_that_is_not_closed_is_refused(district: District, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    with pytest.raises(Exception, match=r"R13\.1"):
        district_does(district, BAD, order)


def test_the_command_line_lists_what_is_owed(
    district: District, town: Desk, clock: SteadyClock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    order = rated_twice(town, clock)
    assert main(["--data", str(tmp_path / "district"), "callbacks", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(each["number"], each["what"], each["unit"]) for each in told] == [
        (order.number, "差评待核实", TOWN),
        (order.number, "待函告", TOWN),
    ]
    assert main(["--data", str(tmp_path / "district"), "callbacks"]) == 0
    assert "待函告，10月10日 24:00 前  盖山镇" in capsys.readouterr().out
