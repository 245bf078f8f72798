"""A township sees what its villages have, by their own clocks, who is silent, and who was chased (R6.2, R14.5)."""

from datetime import timedelta

import pytest

from sync.cache.below import UnitBelow
from sync.cache.cache import Cache
from sync.cache.places import Place
from sync.contract.pages import Gone
from sync.regulation.acts import AnswerUrge, DecideExtension, Progress, ReviewResult, SubmitResult, UrgeReceiver
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Decision, HopState, Outcome, Review, UrgeKind
from tests.cache.scenery import TOWN_CLERK, VILLAGE_CLERK, Hand, applied, change, envelope, gone
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock


def told(town: Cache, clock: SteadyClock, name: str = "石桥村") -> UnitBelow:
    return next(unit for unit in town.below.units(clock.now()) if unit.name == name)


def urge(hand: Hand, order: WorkOrder, text: str = "请今天到现场") -> WorkOrder:
    hop = order.hop_of("v1")
    assert hop is not None
    return hand.act(order, UrgeReceiver(hop=hop.id, kind=UrgeKind.PROGRESS, text=text), TOWN_CLERK)


def reviewed(hand: Hand, order: WorkOrder, review: Review) -> WorkOrder:
    return hand.act(order, ReviewResult(request=order.results[-1].id, verdict=review, opinion="看过了"), TOWN_CLERK)


def test_every_village_is_there_with_or_without_work(town: Cache, hand: Hand, clock: SteadyClock) -> None:
    assert [(unit.name, unit.open) for unit in town.below.units(clock.now())] == [("柳林村", 0), ("石桥村", 0)]
    town.orders.apply([change(hand.dispatched()), change(hand.dispatched("t1")), change(hand.dispatched("d1"))], "c1")
    assert [(u.name, u.open, u.unsigned) for u in town.below.units(clock.now())] == [
        ("石桥村", 1, 1),
        ("柳林村", 0, 0),
    ], "neither our own nor another township's"


def test_a_village_has_nobody_below(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    village.orders.apply([change(hand.dispatched())], "c1")
    assert village.below.units(clock.now()) == []
    assert village.views.counts(clock.now())[Place.UNITS] == 0


def test_a_villages_clock_runs_from_near_to_overdue(town: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.signed(hand.dispatched())
    town.orders.apply([change(order)], "c1")
    due = order.assignments[1].due
    seen = []
    for moment in (due - timedelta(days=2), due - timedelta(days=1), due - timedelta(microseconds=1), due):
        clock.set(moment)
        found = told(town, clock)
        seen.append((found.near, found.today, found.overdue, town.views.counts(clock.now())[Place.UNITS]))
        assert (found.open, found.pressing) == (1, sum(seen[-1][:3]))
    assert seen == [(1, 0, 0, 0), (0, 1, 0, 0), (0, 1, 0, 0), (0, 0, 1, 1)]
    (row,) = town.below.orders("v1")
    assert (row.due, row.hop_state, row.unit) == (due, HopState.HANDLING, "石桥村")
    assert row.due != order.assignments[0].due, "the village's own limit is the earlier one"


def test_an_extension_that_waits_for_us_is_no_delay_of_the_villages(
    town: Cache, hand: Hand, clock: SteadyClock
) -> None:
    """R12.9."""
    order = orders.asking(hand)
    town.orders.apply([change(order)], "c1")
    clock.set(order.assignments[1].due)
    found = told(town, clock)
    assert (found.overdue, found.awaited, found.asking) == (0, 1, 1)
    (row,) = town.below.orders("v1")
    assert (row.awaited, row.extension_pending) == (True, True)

    refused = DecideExtension(request=order.extensions[0].id, verdict=Decision.REFUSE, opinion="抓紧")
    town.orders.apply([change(hand.act(order, refused, TOWN_CLERK))], "c2")
    found = told(town, clock)
    assert (found.overdue, found.awaited, found.asking) == (1, 0, 0)


def test_a_reported_result_waits_for_us_and_then_tells_how_long_it_took(
    town: Cache, hand: Hand, clock: SteadyClock
) -> None:
    order = hand.signed(hand.signed(hand.dispatched()), TOWN_CLERK)
    clock.tick(days=2)
    result = SubmitResult(hop=order.assignments[1].id, facts="属实", outcome=Outcome.SOLVED, text="已换灯泡")
    order = hand.act(order, result, VILLAGE_CLERK)
    town.orders.apply([change(order)], "c1")
    clock.tick(days=9)
    found = told(town, clock)
    assert (found.open, found.running, found.asking, found.overdue, found.silent) == (1, 0, 1, 0, False)
    assert (found.done, found.days) == (0, None)

    town.orders.apply([change(reviewed(hand, order, Review.PASS))], "c2")
    found = told(town, clock)
    assert (found.open, found.asking, found.done, found.days) == (0, 0, 1, 2.0), "the review's time is ours"
    assert town.below.orders("v1") == []


def test_three_working_days_without_a_step_are_silence(town: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.signed(hand.dispatched())
    town.orders.apply([change(order)], "c1")
    signed = clock.now()
    seen = []
    for _ in range(4):
        found = told(town, clock)
        seen.append((found.quiet, found.silent))
        clock.tick(days=1)
    assert seen == [(0, False), (1, False), (2, False), (2, False)], "1 October is a holiday"
    assert found.last == signed
    clock.set(signed + timedelta(days=12))
    assert told(town, clock).silent

    note = Progress(hop=order.assignments[1].id, text="已联系电工")
    town.orders.apply([change(hand.act(order, note, VILLAGE_CLERK))], "c2")
    found = told(town, clock)
    assert (found.quiet, found.silent, found.last) == (0, False, clock.now())


def test_who_had_nothing_to_do_was_not_silent(town: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = reviewed(hand, orders.reported(hand), Review.PASS)
    clock.tick(days=30)
    town.orders.apply([change(order), change(hand.dispatched())], "c1")
    assert not told(town, clock).silent
    clock.tick(days=7)
    assert told(town, clock).silent, "not even the signature"


def test_the_most_troubled_comes_first(town: Cache, hand: Hand, clock: SteadyClock) -> None:
    town.orders.apply([change(hand.signed(hand.dispatched("v1"))), change(hand.dispatched("v1"))], "c1")
    assert [unit.name for unit in town.below.units(clock.now())] == ["石桥村", "柳林村"]
    late = hand.dispatched("v2")
    town.orders.apply([change(late)], "c2")
    clock.set(late.assignments[1].due)
    fresh = hand.dispatched("v1")
    town.orders.apply([change(fresh)], "c3")
    names = [(unit.name, unit.overdue) for unit in town.below.units(clock.now())]
    assert names == [("石桥村", 2), ("柳林村", 1)]


def test_an_order_that_left_leaves_nothing_behind(town: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = urge(hand, orders.drain(hand))
    town.orders.apply([change(order)], "c1")
    assert (told(town, clock).open, told(town, clock).chased) == (1, 1)
    town.orders.apply([gone(order, Gone.REDACTED)], "c2")
    found = told(town, clock)
    assert (found.open, found.chased, found.last, town.below.urges("v1")) == (0, 0, None, [])


def test_an_urge_is_seen_at_once_and_its_answer_when_it_comes(town: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = orders.drain(hand)
    town.orders.apply([change(order)], "c1")
    hop = order.hop_of("v1")
    assert hop is not None
    act = UrgeReceiver(hop=hop.id, kind=UrgeKind.PROGRESS, text="请今天到现场")
    command = envelope(town, order, act, clock.now())
    town.outbox.put(command, due=None)
    (waiting,) = town.below.urges("v1")
    assert (waiting.text, waiting.open, waiting.waiting, waiting.asked_by) == ("请今天到现场", True, True, "清溪镇")
    assert (waiting.number, waiting.sent) == (order.number, False)
    town.outbox.attempted([command.id], clock.now())
    assert [(each.waiting, each.sent) for each in town.below.urges("v1")] == [(True, True)]

    fact = hand.act(order, act, TOWN_CLERK, id=command.id)
    town.outbox.settle([applied(command, fact.rev, clock.now())], [change(fact)], clock.now())
    assert [(each.id, each.waiting, each.sent) for each in town.below.urges("v1")] == [(command.id, False, False)]
    answered = hand.act(fact, AnswerUrge(request=command.id, text="明早完工"), VILLAGE_CLERK)
    town.orders.apply([change(answered)], "c2")
    (done,) = town.below.urges("v1")
    assert (done.open, done.answer, done.answered_at) == (False, "明早完工", clock.now())
    assert told(town, clock).chased == 0


@pytest.mark.parametrize(("everything", "expected"), [(False, 2), (True, 3)])
def test_what_is_worth_urging_is_what_presses_and_what_nobody_signed(
    town: Cache, hand: Hand, clock: SteadyClock, everything: bool, expected: int
) -> None:
    late = hand.signed(hand.dispatched())
    clock.set(late.assignments[1].due)
    calm, unsigned = hand.signed(hand.dispatched()), hand.dispatched()
    other = hand.dispatched("v2")
    town.orders.apply([change(each) for each in (late, calm, unsigned, other, orders.reported(hand))], "c1")
    found = town.below.targets(["v1"], clock.now(), 10, everything=everything)
    assert len(found) == expected
    assert found[0].order_id == late.id
    assert len(town.below.targets(["v1", "v2"], clock.now(), 2, everything=everything)) == 2
