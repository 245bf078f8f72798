"""What waits to be sent is shown on the order at once, marked as pending, until the fact contains it."""

from dataclasses import replace
from datetime import datetime, timedelta

from sync.cache.cache import Cache
from sync.cache.places import Place
from sync.contract.problems import Problem
from sync.contract.receipts import CommandResult, Outcome
from sync.regulation.acts import (
    Close,
    DecideExtension,
    Progress,
    ReplyReporter,
    RequestExtension,
    Sign,
    SubmitResult,
)
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Decision, HopState, Method, OrderState, RequestState, Role, Verb
from sync.regulation.terms import Outcome as Handled
from tests.cache.scenery import TOWN_CLERK, VILLAGE_CLERK, Hand, applied, change, envelope, gone, session_of
from tests.helpers.clocks import SteadyClock


def shown(cache: Cache, order: WorkOrder) -> WorkOrder:
    """The order as the user sees it."""
    found = cache.views.order(order.id)
    assert found is not None
    return found


def test_a_signature_given_offline_moves_the_order_at_once(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.dispatched()
    village.orders.apply([change(order)], "c1")
    command = envelope(village, order, Sign(hop=order.assignments[1].id), clock.tick())
    village.outbox.put(command, due=None)
    seen = shown(village, order)
    assert seen.assignments[1].state is HopState.HANDLING
    assert (seen.timeline[-1].id, seen.timeline[-1].pending) == (command.id, True)
    assert seen.rev == order.rev, "the revision is the district's"
    assert village.orders.fact(order.id) == order
    counts = village.views.counts(clock.now())
    assert (counts[Place.TO_SIGN], counts[Place.TO_DO]) == (0, 1)


def test_several_commands_lie_one_over_the_other(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.dispatched()
    village.orders.apply([change(order)], "c1")
    hop = order.assignments[1].id
    result = SubmitResult(hop=hop, facts="查看属实", outcome=Handled.SOLVED, text="已修好")
    for act in (Sign(hop=hop), Progress(hop=hop, text="已到现场"), result):
        village.outbox.put(envelope(village, order, act, clock.tick()), due=None)
    seen = shown(village, order)
    assert [entry.verb for entry in seen.timeline if entry.pending] == [Verb.SIGN, Verb.PROGRESS, Verb.SUBMIT_RESULT]
    assert seen.assignments[1].state is HopState.RESULT_SUBMITTED


def test_new_facts_slide_under_what_waits(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.dispatched()
    village.orders.apply([change(order)], "c1")
    hop = order.assignments[1].id
    village.outbox.put(envelope(village, order, Sign(hop=hop), clock.tick()), due=None)
    moved = hand.signed(order, TOWN_CLERK)
    village.orders.apply([change(moved)], "c2")
    seen = shown(village, order)
    assert [hop.state for hop in seen.assignments] == [HopState.HANDLING, HopState.HANDLING]
    assert [entry.pending for entry in seen.timeline[-2:]] == [False, True]


def test_the_fact_replaces_the_pending_entry_even_when_the_answer_was_lost(
    village: Cache, hand: Hand, clock: SteadyClock
) -> None:
    order = hand.dispatched()
    village.orders.apply([change(order)], "c1")
    act = Sign(hop=order.assignments[1].id)
    command = envelope(village, order, act, clock.tick())
    village.outbox.put(command, due=None)
    fact = hand.act(order, act, VILLAGE_CLERK, id=command.id)
    village.orders.apply([change(fact)], "c2")
    assert shown(village, order) == fact


def test_a_delivered_command_stays_laid_over_until_its_revision_has_arrived(
    village: Cache, hand: Hand, clock: SteadyClock
) -> None:
    order = hand.dispatched()
    village.orders.apply([change(order)], "c1")
    act = Sign(hop=order.assignments[1].id)
    command = envelope(village, order, act, clock.tick())
    village.outbox.put(command, due=None)
    fact = hand.act(order, act, VILLAGE_CLERK, id=command.id)
    village.outbox.settle([applied(command, fact.rev, clock.now())], [], clock.now())
    assert shown(village, order).assignments[1].state is HopState.HANDLING
    village.orders.apply([change(fact)], "c2")
    assert shown(village, order) == fact


def test_a_refused_or_withdrawn_command_is_no_longer_laid_over(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.dispatched()
    village.orders.apply([change(order)], "c1")
    command = envelope(village, order, Sign(hop=order.assignments[1].id), clock.tick())
    village.outbox.put(command, due=None)
    no = CommandResult(id=command.id, outcome=Outcome.REJECTED, problem=Problem(type="urn:x", title="不行"))
    village.outbox.settle([no], [], clock.now())
    assert shown(village, order) == order
    assert village.views.counts(clock.now())[Place.TO_SIGN] == 1


def test_a_decision_given_offline_leaves_the_approvals_at_once(town: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.signed(hand.dispatched())
    order = hand.act(order, RequestExtension(hop=order.assignments[1].id, days=2, reason="等配件"), VILLAGE_CLERK)
    town.orders.apply([change(order)], "c1")
    assert town.views.counts(clock.now())[Place.APPROVALS] == 1
    act = DecideExtension(request=order.extensions[0].id, verdict=Decision.GRANT, days=2, opinion="同意")
    command = envelope(town, order, act, clock.tick())
    town.outbox.put(command, due=None)
    assert town.views.approvals(clock.now()) == []
    assert town.views.counts(clock.now())[Place.APPROVALS] == 0
    assert shown(town, order).extensions[0].state is RequestState.GRANTED
    town.outbox.withdraw(command.id)
    assert len(town.views.approvals(clock.now())) == 1


def test_what_the_measures_no_longer_allow_is_not_pretended(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.signed(hand.dispatched())
    village.orders.apply([change(order)], "c1")
    result = SubmitResult(hop=order.assignments[1].id, facts="属实", outcome=Handled.SOLVED, text="已修好")
    village.outbox.put(envelope(village, order, result, clock.tick()), due=None)
    elsewhere = hand.act(order, result, VILLAGE_CLERK)
    village.orders.apply([change(elsewhere)], "c2")
    assert shown(village, order) == elsewhere
    assert village.outbox.waiting() == 1, "the district has the last word"


def test_an_extension_written_in_time_is_still_shown_after_the_deadline(
    village: Cache, hand: Hand, clock: SteadyClock
) -> None:
    order = hand.signed(hand.dispatched())
    village.orders.apply([change(order)], "c1")
    act = RequestExtension(hop=order.assignments[1].id, days=2, reason="等配件")
    village.outbox.put(envelope(village, order, act, clock.tick()), due=None)
    clock.set(order.assignments[1].due + timedelta(hours=1))
    village.orders.apply([change(hand.signed(order, TOWN_CLERK))], "c2")
    assert shown(village, order).extensions[0].state is RequestState.PENDING


def test_what_a_colleague_wrote_stays_theirs_whoever_looks(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.dispatched()
    village.orders.apply([change(order)], "c1")
    village.outbox.put(envelope(village, order, Sign(hop=order.assignments[1].id), clock.tick()), due=None)
    leader = replace(VILLAGE_CLERK, user="u9", name="孙主任", role=Role.LEADER)
    village.identity.session = session_of(leader)
    village.orders.apply([change(hand.signed(order, TOWN_CLERK))], "c2")
    assert shown(village, order).timeline[-1].person == VILLAGE_CLERK.name
    assert shown(village, order).assignments[1].state is HopState.HANDLING


def test_commands_outlive_the_order_they_are_about(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.dispatched()
    village.orders.apply([change(order)], "c1")
    village.outbox.put(envelope(village, order, Sign(hop=order.assignments[1].id), clock.tick()), due=None)
    village.orders.apply([gone(order)], "c2")
    assert village.views.order(order.id) is None
    [item] = village.outbox.ready(clock.now(), 10)
    assert (item.order, item.number) == (order.id, order.number)


def told(hop: str, at: datetime) -> ReplyReporter:
    """An ordinary reply."""
    return ReplyReporter(hop=hop, method=Method.TELEPHONE, told_at=at, reached=True, text="已修好，请您放心。")


def test_a_closing_that_brings_its_paper_is_shown_as_closed(town: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.signed(hand.dispatched("t1"), TOWN_CLERK)
    hop = order.assignments[0].id
    order = hand.act(order, told(hop, clock.now()), TOWN_CLERK)
    town.orders.apply([change(order)], "c1")
    paper = town.blobs.add(b"report", "办理情况.docx", "application/msword")
    command = envelope(town, order, Close(hop=hop, outcome=Handled.SOLVED), clock.tick(), blobs=(paper,))
    town.outbox.put(command, due=None)
    seen = shown(town, order)
    assert seen.state is OrderState.CLOSED
    assert [each.added_by for each in seen.attachments] == ["t1"]


def test_a_slow_machine_clock_does_not_hide_what_waits(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.signed(hand.dispatched())
    village.orders.apply([change(order)], "c1")
    true = clock.tick()
    late = timedelta(hours=1)
    reply = told(order.assignments[1].id, true)
    command = replace(envelope(village, order, reply, true - late), clock_offset_ms=late // timedelta(milliseconds=1))
    village.outbox.put(command, due=None)
    seen = shown(village, order)
    assert (seen.timeline[-1].id, seen.timeline[-1].at) == (command.id, true)
