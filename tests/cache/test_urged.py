"""Who is urged finds it beside the work it has, and an approval is something else (R14.5)."""

from datetime import timedelta

from sync.cache.cache import Cache
from sync.cache.places import Place
from sync.regulation.acts import AnswerUrge, DecideExtension, RemindDecider, SubmitResult, UrgeReceiver
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Decision, Outcome, UrgeKind, Verb
from tests.cache.scenery import TOWN_CLERK, VILLAGE_CLERK, Hand, change
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock


def urged(hand: Hand, order: WorkOrder, text: str = "") -> WorkOrder:
    hop = order.hop_of("v1")
    assert hop is not None
    return hand.act(order, UrgeReceiver(hop=hop.id, kind=UrgeKind.PROGRESS, text=text), TOWN_CLERK)


def test_an_urge_waits_for_the_urged_and_is_no_approval(village: Cache, town: Cache, hand: Hand) -> None:
    order = urged(hand, orders.drain(hand), "请今天到现场")
    for cache in (village, town):
        cache.orders.apply([change(order)], "c1")

    (call,) = village.views.calls()
    assert order.chasing is not None
    assert (call.verb, call.request_id, call.asked_by) == (Verb.ANSWER_URGE, order.chasing.urges[0].id, "清溪镇")
    assert call.summary == "进度询问：请今天到现场"
    assert (village.views.approvals(hand.clock.now()), town.views.calls()) == ([], [])
    counts = village.views.counts(hand.clock.now())
    assert (counts[Place.APPROVALS], counts[Place.TO_DO]) == (0, 1)
    row = village.views.row(order.id)
    assert row is not None
    assert row.unread


def test_two_urges_are_two_and_each_goes_with_its_answer(village: Cache, hand: Hand) -> None:
    order = urged(hand, urged(hand, orders.drain(hand)))
    village.orders.apply([change(order)], "c1")
    assert len(village.views.calls()) == 2

    assert order.chasing is not None
    order = hand.act(order, AnswerUrge(request=order.chasing.urges[0].id, text="明天完工"), VILLAGE_CLERK)
    village.orders.apply([change(order)], "c2")
    assert [call.request_id for call in village.views.calls()] == [order.chasing.urges[1].id]  # type: ignore[union-attr]


def test_a_submitted_result_is_answer_enough(village: Cache, hand: Hand) -> None:
    order = urged(hand, orders.drain(hand))
    hop = order.hop_of("v1")
    assert hop is not None
    result = SubmitResult(hop=hop.id, facts="堵点两处", outcome=Outcome.SOLVED, text="已疏通")
    village.orders.apply([change(hand.act(order, result, VILLAGE_CLERK))], "c1")

    assert village.views.calls() == []


def test_a_plea_stands_beside_the_request_until_it_is_decided(town: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = orders.asking(hand)
    order = hand.act(order, RemindDecider(request=order.extensions[0].id), VILLAGE_CLERK)
    town.orders.apply([change(order)], "c1")

    (call,) = town.views.calls()
    assert (call.verb, call.asked_by, call.summary) == (Verb.REMIND, "石桥村", "催请审批")
    assert [each.verb for each in town.views.approvals(clock.now())] == [Verb.DECIDE_EXTENSION]
    clock.tick(timedelta(hours=1).total_seconds())
    decided = DecideExtension(request=order.extensions[0].id, verdict=Decision.GRANT, days=3)
    town.orders.apply([change(hand.act(order, decided, TOWN_CLERK))], "c2")
    assert town.views.calls() == []
