"""Looking at a real encrypted cache: what stands, what is said once, what a restart does not repeat."""

from datetime import timedelta

import pytest

import desktop.tray.gather as gathering
from desktop.actions.being_told import Cause
from desktop.actions.desk import Desk
from desktop.actions.seen import mark_read
from desktop.actions.submit import Done, submit
from desktop.tray.answers import put_off
from desktop.tray.gather import Tidings, gather
from sync.cache.profile import Profile
from sync.contract.pages import Change, Entity, Gone
from sync.regulation.acts import AnswerUrge, CallBack, Close, DecideExtension, RemindDecider, ReviewResult, SubmitUpward
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Decision, Ground, Method, Outcome, Rating, Review
from tests.cache import scenery
from tests.cache.scenery import CLERK, TOWN_CLERK, VILLAGE_CLERK, Hand, applied, change
from tests.cache.test_urged import urged
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock
from tests.tray.conftest import sitting


def arrive(desk: Desk, *made: WorkOrder) -> frozenset[str]:
    """They come by the feed; the ids that changed."""
    return desk.cache.orders.apply([change(order) for order in made], "c1").orders


def said(tidings: Tidings) -> list[Cause]:
    return [notice.reminder.cause for notice in tidings.unsaid]


def stands(tidings: Tidings) -> list[Cause]:
    return [notice.reminder.cause for notice in tidings.standing]


def test_a_new_order_is_said_once_and_stands_until_it_is_signed(village: Desk, hand: Hand) -> None:
    order = orders.lamp(hand)
    arrive(village, order)
    assert said(gather(village)) == [Cause.NEW]
    again = gather(village)
    assert (said(again), stands(again)) == ([], [Cause.NEW])
    arrive(village, hand.signed(hand.signed(order, TOWN_CLERK)))
    assert stands(gather(village)) == []


def test_time_alone_makes_an_order_speak_near_today_and_overdue(village: Desk, hand: Hand, clock: SteadyClock) -> None:
    order = orders.drain(hand)
    arrive(village, order)
    heard = [*said(gather(village))]
    hop = order.hop_of("v1")
    assert hop is not None
    for hours in (-30, -5, 1):
        clock.set(hop.due + timedelta(hours=hours))
        heard += said(gather(village))
    assert heard == [Cause.NEAR, Cause.TODAY, Cause.OVERDUE]


def test_nothing_is_repeated_after_a_restart(profile: Profile, hand: Hand, clock: SteadyClock) -> None:
    with sitting(profile, clock) as desk:
        arrive(desk, orders.lamp(hand), orders.late(hand))
        assert said(gather(desk)) == [Cause.OVERDUE, Cause.OVERDUE, Cause.NEW]
    with sitting(profile, clock) as desk:
        after = gather(desk)
        assert (said(after), len(after.standing)) == ([], 3)


def test_a_snooze_is_quiet_survives_a_restart_and_speaks_once_more(
    profile: Profile, hand: Hand, clock: SteadyClock
) -> None:
    with sitting(profile, clock) as desk:
        arrive(desk, orders.lamp(hand))
        (notice,) = gather(desk).unsaid
        put_off(desk, notice.reminder)
        clock.tick(60)
        assert said(gather(desk)) == []
    with sitting(profile, clock) as desk:
        assert said(gather(desk)) == []
        clock.tick(15 * 60)
        assert said(gather(desk)) == [Cause.NEW]
        assert said(gather(desk)) == []


def test_a_snooze_whose_order_was_dealt_with_is_forgotten(village: Desk, hand: Hand, clock: SteadyClock) -> None:
    order = orders.lamp(hand)
    arrive(village, order)
    put_off(village, gather(village).unsaid[0].reminder)
    arrive(village, hand.signed(hand.signed(order, TOWN_CLERK)))
    clock.tick(15 * 60)
    assert said(gather(village)) == []
    assert village.cache.reminders.snoozing() == frozenset()


def test_a_summary_puts_off_everything_that_it_covers(village: Desk, hand: Hand, clock: SteadyClock) -> None:
    arrive(village, *(orders.lamp(hand) for _ in range(5)))
    (digest,) = gather(village).unsaid
    assert (digest.reminder.cause, digest.text) == (Cause.DIGEST, "新到 5 件")
    put_off(village, digest.reminder)
    clock.tick(15 * 60)
    assert said(gather(village)) == [Cause.DIGEST]


def test_new_is_what_came_not_what_moved_into_the_list(
    village: Desk, hand: Hand, clock: SteadyClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "ENOUGH", 3)
    first, *others = [orders.lamp(hand) for _ in range(6)]
    arrive(village, first, *others)
    (digest,) = gather(village).unsaid
    assert digest.text == "新到 6 件"
    arrive(village, hand.signed(hand.signed(first, TOWN_CLERK)))
    assert said(gather(village)) == []
    clock.tick(hours=1)
    last = orders.lamp(hand)
    arrive(village, last)
    tidings = gather(village)
    assert [notice.reminder.order_id for notice in tidings.unsaid] == [last.id]
    assert len(tidings.standing) == 3


def test_a_decision_is_said_with_the_new_deadline_and_stands_until_the_order_is_opened(
    profile: Profile, hand: Hand, clock: SteadyClock
) -> None:
    with sitting(profile, clock) as desk:
        gather(desk)
        asking = orders.asking(hand)
        arrive(desk, asking)
        assert Cause.DECISION not in stands(gather(desk, {asking.id}))
        clock.tick(hours=1)
        decision = DecideExtension(request=asking.extensions[0].id, verdict=Decision.GRANT, days=3, opinion="同意。")
        granted = hand.act(asking, decision, TOWN_CLERK)
        (notice,) = (n for n in gather(desk, arrive(desk, granted)).unsaid if n.reminder.cause is Cause.DECISION)
        assert "延期已同意，期限为 " in notice.text
    with sitting(profile, clock) as desk:
        after = gather(desk)
        assert (said(after), Cause.DECISION in stands(after)) == ([], True)
        mark_read(desk, asking.id)
        assert Cause.DECISION not in stands(gather(desk))


def test_a_decision_on_an_order_that_is_already_open_is_said_all_the_same(village: Desk, hand: Hand) -> None:
    gather(village)
    granted = orders.granted(hand)
    changed = arrive(village, granted)
    mark_read(village, granted.id)
    assert Cause.DECISION in said(gather(village, changed))


def test_what_was_passed_up_and_went_to_another_unit_is_said_once(
    village: Desk, hand: Hand, clock: SteadyClock
) -> None:
    """R12.6."""
    order = hand.signed(hand.signed(orders.lamp(hand), TOWN_CLERK))
    arrive(village, order)
    gather(village)
    hop = order.hop_of("v1")
    assert hop is not None
    done = submit(village, order.id, SubmitUpward(hop=hop.id, ground=Ground.OUT_OF_SCOPE, reason="不属本村管理。"))
    assert isinstance(done, Done)
    command = done.item.envelope
    village.cache.outbox.settle([applied(command, order.rev + 1, clock.now())], [], clock.now())
    gone = Change(entity=Entity.ORDER, id=order.id, rev=order.rev + 2, gone=Gone.LEFT_SCOPE)
    changed = village.cache.orders.apply([gone], "c2").orders

    (notice,) = gather(village, changed).unsaid
    assert notice.reminder.number == order.number
    assert "已转由其他单位办理" in notice.text
    assert said(gather(village, changed)) == []


def test_an_order_that_left_without_a_word_of_ours_says_nothing(village: Desk, hand: Hand) -> None:
    order = orders.lamp(hand)
    arrive(village, order)
    gather(village)
    gone = Change(entity=Entity.ORDER, id=order.id, rev=order.rev + 1, gone=Gone.LEFT_SCOPE)
    assert said(gather(village, village.cache.orders.apply([gone], "c2").orders)) == []


def test_a_result_that_was_sent_back_is_a_decision(village: Desk, hand: Hand, clock: SteadyClock) -> None:
    gather(village)
    order = orders.reported(hand)
    clock.tick(hours=1)
    back = ReviewResult(request=order.results[0].id, verdict=Review.SEND_BACK, opinion="请补充照片。")
    changed = arrive(village, hand.act(order, back, TOWN_CLERK))
    found = [n for n in gather(village, changed).unsaid if n.reminder.cause is Cause.DECISION]
    assert [notice.detail.split("，")[0] for notice in found] == ["办理结果：退回重办"]


def test_decisions_of_the_first_copy_are_history(village: Desk, hand: Hand, clock: SteadyClock) -> None:
    changed = arrive(village, orders.granted(hand))
    clock.tick(60)
    assert Cause.DECISION not in stands(gather(village, changed))


def test_a_township_hears_that_its_word_is_wanted(town: Desk, hand: Hand) -> None:
    arrive(town, orders.asking(hand), orders.rising(hand), orders.reported(hand))
    wanted = [n.detail for n in gather(town).standing if n.reminder.cause is Cause.APPROVAL]
    assert sorted(wanted) == ["审批延期 · 石桥村", "审核上报 · 石桥村", "审核办理结果 · 石桥村"]


def test_a_bad_rating_and_a_supervision_are_said_and_stand_until_looked_at(
    town: Desk, hand: Hand, clock: SteadyClock
) -> None:
    order = orders.replied(hand)
    hop = order.hop_of("t1")
    assert hop is not None
    closed = hand.act(order, Close(hop=hop.id, outcome=Outcome.SOLVED, text="已办结"), TOWN_CLERK)
    clock.tick(hours=1)
    rated = CallBack(method=Method.TELEPHONE, reached=True, rating=Rating.DISSATISFIED, reason="又占道了")
    watched = hand.dispatched("t1", subject="河道倾倒垃圾", tags=("督办",))
    arrive(town, hand.act(closed, rated, CLERK), watched)
    found = gather(town)
    assert {Cause.RATING, Cause.SUPERVISED} <= {*said(found)}
    for order_id in (closed.id, watched.id):
        mark_read(town, order_id)
    assert not {Cause.RATING, Cause.SUPERVISED} & {*stands(gather(town))}


def test_nothing_is_said_before_the_first_copy_is_complete(profile: Profile, hand: Hand, clock: SteadyClock) -> None:
    cache = scenery.desk(profile, clock)
    desk = Desk(cache, clock)
    arrive(desk, orders.lamp(hand))
    half = gather(desk)
    cache.orders.confirm(clock.now())
    whole = gather(desk)
    cache.close()
    assert (said(half), stands(half)) == ([], [Cause.NEW])
    assert said(whole) == [Cause.NEW]


def test_a_silent_look_tells_what_stands_and_leaves_the_saying_to_the_next(village: Desk, hand: Hand) -> None:
    arrive(village, orders.lamp(hand))
    assert said(gather(village, speak=False)) == []
    assert said(gather(village)) == [Cause.NEW]


def test_the_next_three_deadlines_come_in_their_order(village: Desk, hand: Hand, clock: SteadyClock) -> None:
    arrive(village, *(orders.lamp(hand) for _ in range(4)))
    coming = gather(village).coming
    assert len(coming) == 3
    assert all("24:00 前  村道路灯连续三晚不亮" in words for _, words in coming)


def test_every_urge_is_said_once_and_stands_until_it_is_answered(village: Desk, hand: Hand) -> None:
    order = urged(hand, orders.drain(hand))
    arrive(village, order)
    first = gather(village)
    assert said(first) == [Cause.URGED]
    assert first.unsaid[0].title == "收到催办，请尽快答复"
    assert first.unsaid[0].detail.startswith("清溪镇 催办，")
    assert (said(gather(village)), stands(gather(village))) == ([], [Cause.URGED])
    order = urged(hand, order)
    arrive(village, order)
    assert (said(gather(village)), len(stands(gather(village)))) == ([Cause.URGED], 2)
    assert order.chasing is not None
    for urge in order.chasing.urges:
        order = hand.act(order, AnswerUrge(request=urge.id, text="明早进场"), VILLAGE_CLERK)
    arrive(village, order)
    assert stands(gather(village)) == []


def test_a_plea_for_a_decision_is_said_beside_the_request(town: Desk, hand: Hand) -> None:
    order = orders.asking(hand)
    arrive(town, order)
    gather(town)
    arrive(town, hand.act(order, RemindDecider(request=order.extensions[0].id), VILLAGE_CLERK))
    tidings = gather(town)
    assert said(tidings) == [Cause.URGED]
    assert tidings.unsaid[0].detail == "石桥村 催请尽快决定"
