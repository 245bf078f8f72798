"""Commands leave in turn, the most urgent order first, and nothing is sent that was taken back."""

from datetime import timedelta

import pytest

from sync.cache.cache import Cache
from sync.cache.errors import BlobUnknown
from sync.cache.outbox_item import OutboxState
from sync.cache.places import LocalState, Place
from sync.contract.commands import BlobRef
from sync.contract.problems import Problem
from sync.regulation.acts import Progress
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.cache.scenery import Hand, applied, change, envelope, note
from tests.helpers.clocks import SteadyClock

BUSY = Problem(type="urn:x", title="连不上", detail="网络不通", advice="稍后再试", retryable=True)


def test_a_command_goes_in_and_its_draft_goes_out_together(
    village: Cache, order: WorkOrder, clock: SteadyClock
) -> None:
    draft = village.drafts.open(order.id, Verb.PROGRESS)
    village.drafts.save(draft.id, {"text": "已联系施工队"})
    command = note(village, order, clock)
    changed = village.outbox.put(command, due=clock.now(), draft=draft.id)
    assert changed.outbox
    assert changed.drafts
    assert changed.orders == {order.id}
    assert village.drafts.all() == []
    item = village.outbox.get(command.id)
    assert item is not None
    assert item.envelope == command, "what was signed is kept as it was signed"
    assert (item.number, item.subject, item.state, item.attempts) == (
        order.number,
        order.subject,
        OutboxState.WAITING,
        0,
    )
    assert village.outbox.waiting() == 1
    assert _local(village, order) is LocalState.WAITING
    assert village.views.counts(clock.now())[Place.OUTBOX] == 1
    assert [row.order_id for row in village.views.rows(Place.OUTBOX, clock.now())] == [order.id]


def test_a_command_whose_attachment_is_not_here_is_not_taken(
    village: Cache, order: WorkOrder, clock: SteadyClock
) -> None:
    act = Progress(hop=order.assignments[1].id, text="见照片")
    missing = BlobRef(sha256="0" * 64, name="x.jpg", size=1, media_type="image/jpeg")
    with pytest.raises(BlobUnknown, match="附件"):
        village.outbox.put(envelope(village, order, act, clock.now(), blobs=(missing,)), due=None)
    assert village.outbox.all() == []


def test_only_the_first_of_each_order_is_ready_and_the_soonest_due_leads(
    village: Cache, hand: Hand, order: WorkOrder, clock: SteadyClock
) -> None:
    other = hand.signed(hand.dispatched())
    village.orders.apply([change(other)], "c2")
    late, second, soon = note(village, order, clock), note(village, order, clock), note(village, other, clock)
    undated = envelope(village, hand.dispatched(), Progress(hop="h", text="x"), clock.now())
    for command, days in ((late, 5), (second, 0), (soon, 1)):
        village.outbox.put(command, due=clock.now() + timedelta(days=days))
    village.outbox.put(undated, due=None)
    assert [item.id for item in village.outbox.ready(clock.now(), 10)] == [soon.id, late.id, undated.id]
    assert [item.id for item in village.outbox.ready(clock.now(), 1)] == [soon.id]
    village.outbox.settle([applied(late, order.rev + 1, clock.now())], [], clock.now())
    assert second.id in [item.id for item in village.outbox.ready(clock.now(), 10)]


def test_a_held_command_waits_and_holds_back_the_later_ones_of_its_order(
    village: Cache, order: WorkOrder, clock: SteadyClock
) -> None:
    held, later = note(village, order, clock), note(village, order, clock)
    village.outbox.put(held, due=None, hold_until=clock.now() + timedelta(seconds=10))
    village.outbox.put(later, due=None)
    assert village.outbox.ready(clock.now(), 10) == []
    assert village.outbox.next_moment() == clock.now() + timedelta(seconds=10)
    assert village.outbox.ready(clock.tick(10), 10)[0].id == held.id


def test_a_clock_that_was_set_back_holds_nothing_up(village: Cache, order: WorkOrder, clock: SteadyClock) -> None:
    command = note(village, order, clock)
    village.outbox.put(command, due=None, hold_until=clock.now() + timedelta(seconds=10))
    assert village.outbox.ready(clock.now(), 10) == []
    clock.jump(timedelta(days=-3))
    assert [item.id for item in village.outbox.ready(clock.now(), 10)] == [command.id]
    village.outbox.attempted([command.id], clock.now(), BUSY, next_try=clock.now() + timedelta(seconds=30))
    assert village.outbox.ready(clock.now(), 10) == []
    clock.jump(timedelta(days=-3))
    assert [item.id for item in village.outbox.ready(clock.now(), 10)] == [command.id]


def test_hurrying_ends_the_hold_and_the_waiting_for_the_next_try(
    village: Cache, order: WorkOrder, clock: SteadyClock
) -> None:
    command = note(village, order, clock)
    village.outbox.put(command, due=None, hold_until=clock.now() + timedelta(hours=1))
    village.outbox.attempted([command.id], clock.now(), BUSY, next_try=clock.now() + timedelta(hours=2))
    village.outbox.hurry(command.id)
    assert [item.id for item in village.outbox.ready(clock.now(), 10)] == [command.id]


def test_an_attempt_is_counted_once_and_its_failure_is_explained(
    village: Cache, order: WorkOrder, clock: SteadyClock
) -> None:
    command = note(village, order, clock)
    village.outbox.put(command, due=None)
    for attempt in (1, 2):
        clock.tick(60)
        village.outbox.attempted([command.id], clock.now())
        village.outbox.attempted([command.id], clock.now(), BUSY, next_try=clock.now() + timedelta(seconds=90))
        item = village.outbox.get(command.id)
        assert item is not None
        assert (item.attempts, item.last_attempt_at, item.reason_title) == (attempt, clock.now(), "连不上")
        assert (item.reason_detail, item.reason_advice) == ("网络不通", "稍后再试")
        assert village.outbox.ready(clock.now(), 10) == []
    assert village.outbox.ready(clock.tick(90), 10)


def test_the_list_shows_undecided_ones_in_turn_and_then_the_latest_past(
    village: Cache, order: WorkOrder, clock: SteadyClock
) -> None:
    commands = [note(village, order, clock) for _ in range(4)]
    for command in commands:
        village.outbox.put(command, due=None)
    village.outbox.withdraw(commands[0].id)
    village.outbox.withdraw(commands[1].id)
    assert [item.id for item in village.outbox.all()] == [commands[index].id for index in (2, 3, 1, 0)]
    assert [item.id for item in village.outbox.of(order.id)] == [command.id for command in commands]


def _local(cache: Cache, order: WorkOrder) -> LocalState:
    row = cache.views.row(order.id)
    assert row is not None
    return row.local
