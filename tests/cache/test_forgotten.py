"""A district restored from a backup has lost what came after it; no green tick may stand over nothing."""

from dataclasses import replace

import pytest

from sync.cache.cache import Cache
from sync.cache.outbox_item import OutboxState
from sync.contract.problems import Problem
from sync.contract.receipts import CommandResult, Outcome
from sync.regulation.acts import Progress
from sync.regulation.orders import WorkOrder
from tests.cache.scenery import VILLAGE_CLERK, Hand, applied, change, note
from tests.helpers.clocks import SteadyClock


def test_what_a_restored_district_forgot_is_sent_again_under_the_same_id(
    village: Cache, order: WorkOrder, hand: Hand, clock: SteadyClock
) -> None:
    kept, lost = note(village, order, clock), note(village, order, clock)
    known = hand.act(order, Progress(hop=order.assignments[1].id, text="已联系施工队"), VILLAGE_CLERK, id=kept.id)
    for rev, command in enumerate((kept, lost), order.rev + 1):
        village.outbox.put(command, due=None)
        village.outbox.settle([applied(command, rev, clock.now())], [], clock.now())
    village.orders.reset()
    village.orders.apply([change(known)], "c1")
    changed = village.orders.confirm(clock.now())
    assert changed.outbox
    assert [item.envelope for item in village.outbox.ready(clock.now(), 10)] == [lost]
    again, there = village.outbox.get(lost.id), village.outbox.get(kept.id)
    assert again
    assert again.maybe_there
    assert again.receipt is None
    assert "恢复" in again.reason_title
    assert there
    assert there.state is OutboxState.DELIVERED


def test_starting_over_without_a_loss_leaves_every_receipt(
    village: Cache, order: WorkOrder, hand: Hand, clock: SteadyClock
) -> None:
    command = note(village, order, clock)
    known = hand.act(order, Progress(hop=order.assignments[1].id, text="已联系施工队"), VILLAGE_CLERK, id=command.id)
    village.outbox.put(command, due=None)
    village.outbox.settle([applied(command, known.rev, clock.now())], [change(known)], clock.now())
    village.orders.reset()
    village.orders.apply([change(replace(known, rev=known.rev + 3))], "c1")
    assert not village.orders.confirm(clock.now()).outbox
    item = village.outbox.get(command.id)
    assert item
    assert item.receipt


@pytest.mark.parametrize("taken_back", [False, True])
def test_a_refusal_that_a_restored_district_forgot_is_no_refusal_once_a_courier_brought_it_again(
    village: Cache, order: WorkOrder, hand: Hand, clock: SteadyClock, taken_back: bool
) -> None:
    carried, sent = note(village, order, clock), note(village, order, clock)
    refusal = Problem(type="about:blank", title="没有接受", advice="请修改。")
    for command in (carried, sent):
        village.outbox.put(command, due=None)
    village.exports.begin("parcel", "去.dbx", [carried.id], clock.now())
    results = [CommandResult(id=each.id, outcome=Outcome.REJECTED, problem=refusal) for each in (carried, sent)]
    village.outbox.settle(results, [], clock.now())
    if taken_back:
        village.outbox.back_to_draft(carried.id)
    act = Progress(hop=order.assignments[1].id, text="已联系施工队")
    once = hand.act(order, act, VILLAGE_CLERK, id=carried.id)
    twice = hand.act(once, act, VILLAGE_CLERK, id=sent.id)
    assert village.orders.apply([change(twice)], "c1").outbox
    again, other = village.outbox.get(carried.id), village.outbox.get(sent.id)
    assert again
    assert other
    assert (again.state, again.maybe_there, "后来收到" in again.reason_title) == (OutboxState.WAITING, True, True)
    assert other.state is OutboxState.PARKED
    assert [draft.id for draft in village.drafts.all()] == ([carried.id] if taken_back else [])
