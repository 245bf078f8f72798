"""The district takes urges, answers, reminders and notices, and tells whom they concern (R14.2, R14.5)."""

from datetime import timedelta

from sync.contract.receipts import Outcome
from sync.district.district import District
from sync.regulation.acts import AnswerUrge, NotifyHandler, Progress, Sign, UrgeReceiver, VerifyClaim
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Claim, Means, RequestState, UrgeKind
from tests.district.scenery import TOWN, VILLAGE, Desk, district_does, hop, order_in
from tests.helpers.clocks import SteadyClock


def signed(district: District, village: Desk) -> WorkOrder:
    order = order_in(district, VILLAGE)
    assert village.do(Sign(hop=hop(order, VILLAGE)), order).outcome is Outcome.APPLIED
    return latest(village, order)


def latest(desk: Desk, order: WorkOrder) -> WorkOrder:
    return next(each for each in desk.pull().orders() if each.id == order.id)


def test_an_urge_reaches_the_village_and_its_answer_the_township(
    district: District, town: Desk, village: Desk, other_village: Desk
) -> None:
    order = signed(district, village)
    urge = UrgeReceiver(hop=hop(order, VILLAGE), kind=UrgeKind.PROGRESS, text="请今天到现场")
    assert town.do(urge, latest(town, order)).outcome is Outcome.APPLIED

    told = latest(village, order)
    assert told.chasing is not None
    (asked,) = told.chasing.urges
    assert (asked.unit, asked.decider) == (TOWN, VILLAGE)
    answer = AnswerUrge(request=asked.id, text="下午完工")
    assert other_village.do(answer, told).outcome is Outcome.REJECTED
    assert village.do(answer, told).outcome is Outcome.APPLIED
    back = latest(town, order)
    assert back.chasing is not None
    assert (back.chasing.urges[0].state, back.chasing.urges[0].answer) == (RequestState.ANSWERED, "下午完工")


def test_what_was_written_off_line_never_conflicts_with_an_urge_nor_an_answer_with_what_came_after(
    district: District, town: Desk, village: Desk, clock: SteadyClock
) -> None:
    order = signed(district, village)
    note = village.write(Progress(hop=hop(order, VILLAGE), text="已到现场"), order)
    clock.tick(timedelta(minutes=5).total_seconds())
    urge = UrgeReceiver(hop=hop(order, VILLAGE), kind=UrgeKind.PROGRESS)
    district_does(district, urge, order)
    assert village.send_one(note).outcome is Outcome.APPLIED

    told = latest(village, order)
    assert told.chasing is not None
    answer = village.write(AnswerUrge(request=told.chasing.urges[0].id, text="明早进场"), told)
    verified = village.write(VerifyClaim(hop=hop(order, VILLAGE), facts="堵点两处", claim=Claim.TRUE), told)
    district_does(district, urge, order)
    assert [each.outcome for each in village.send(answer, verified).results] == [Outcome.APPLIED] * 2


def test_overdue_is_judged_by_the_districts_clock(
    district: District, town: Desk, village: Desk, clock: SteadyClock
) -> None:
    order = signed(district, village)
    urge = UrgeReceiver(hop=hop(order, VILLAGE), kind=UrgeKind.OVERDUE)
    early = town.do(urge, order)
    assert early.outcome is Outcome.REJECTED
    assert early.problem is not None
    assert "还没有逾期" in early.problem.detail
    live = order.hop_of(VILLAGE)
    assert live is not None
    clock.set(live.due)
    district_does(district, urge, order)


def test_a_notice_of_the_handler_travels_to_both(district: District, town: Desk, village: Desk) -> None:
    order = order_in(district, VILLAGE)
    act = NotifyHandler(
        hop=hop(order, VILLAGE), means=Means.TELEPHONE, at=district.clock.now(), told="村网格员", acknowledged=True
    )
    assert town.do(act, order).outcome is Outcome.APPLIED

    for desk in (town, village):
        seen = latest(desk, order)
        assert seen.chasing is not None
        assert seen.chasing.notices[0].told == "村网格员"
