"""What was sent may or may not have arrived: taking back, receipts, refusals and conflicts."""

import pytest

from sync.cache.cache import Cache
from sync.cache.errors import TooLate
from sync.cache.outbox_item import OutboxState
from sync.cache.places import LocalState
from sync.contract.problems import CHANGED_MEANWHILE, REFUSED, Problem
from sync.contract.receipts import CommandResult, Outcome
from sync.regulation.acts import Progress
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.cache.scenery import VILLAGE_CLERK, Hand, applied, change, envelope, note
from tests.helpers.clocks import SteadyClock

BUSY = Problem(type="urn:x", title="连不上", detail="网络不通", advice="稍后再试", retryable=True)


def test_what_may_have_arrived_cannot_be_taken_back(village: Cache, order: WorkOrder, clock: SteadyClock) -> None:
    command = note(village, order, clock)
    village.outbox.put(command, due=None)
    village.outbox.attempted([command.id], clock.now())
    for take_back in (village.outbox.withdraw, village.outbox.back_to_draft):
        with pytest.raises(TooLate, match="可能已经送到") as refusal:
            take_back(command.id)
        assert refusal.value.advice
    village.outbox.settle([applied(command, order.rev + 1, clock.now())], [], clock.now())
    with pytest.raises(TooLate, match="已经送达"):
        village.outbox.withdraw(command.id)


def test_what_certainly_never_left_can_be_taken_back(village: Cache, order: WorkOrder, clock: SteadyClock) -> None:
    command = note(village, order, clock)
    village.outbox.put(command, due=None)
    village.outbox.attempted([command.id], clock.now())
    village.outbox.attempted([command.id], clock.now(), BUSY, never_left=True)
    assert village.outbox.withdraw(command.id).orders == {order.id}
    assert village.outbox.waiting() == 0
    assert _local(village, order) is LocalState.NONE
    clock.tick()
    unsure = note(village, order, clock)
    village.outbox.put(unsure, due=None)
    village.outbox.attempted([unsure.id], clock.now())
    clock.tick()
    village.outbox.attempted([unsure.id], clock.now())
    village.outbox.attempted([unsure.id], clock.now(), BUSY, never_left=True)
    with pytest.raises(TooLate):
        village.outbox.withdraw(unsure.id)


def test_a_command_becomes_a_draft_again_with_the_words_of_its_editor(
    village: Cache, order: WorkOrder, clock: SteadyClock
) -> None:
    photo = village.blobs.add(b"jpeg", "现场.jpg", "image/jpeg")
    draft = village.drafts.open(order.id, Verb.PROGRESS)
    village.drafts.save(draft.id, {"text": "已联系施工队", "template": "三"}, (photo,))
    act = Progress(hop=order.assignments[1].id, text="已联系施工队")
    command = envelope(village, order, act, clock.now(), blobs=(photo,))
    village.outbox.put(command, due=None, draft=draft.id)
    changed = village.outbox.back_to_draft(command.id)
    assert changed.drafts
    assert changed.outbox
    [kept] = village.drafts.of(order.id)
    assert (kept.id, kept.verb, kept.blobs) == (command.id, Verb.PROGRESS, (photo,))
    assert kept.fields == {"text": "已联系施工队", "template": "三"}
    item = village.outbox.get(command.id)
    assert item is not None
    assert item.state is OutboxState.WITHDRAWN
    assert not village.outbox.back_to_draft(command.id)
    assert _local(village, order) is LocalState.DRAFT


def test_a_receipt_is_kept_with_the_rows_that_came_along(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.signed(hand.dispatched())
    village.orders.apply([change(order)], "c1")
    command = note(village, order, clock)
    village.outbox.put(command, due=None)
    act = Progress(hop=order.assignments[1].id, text="已联系施工队")
    fact = hand.act(order, act, VILLAGE_CLERK, id=command.id)
    result = applied(command, fact.rev, clock.now())
    changed = village.outbox.settle([result], [change(fact)], clock.now())
    assert changed.orders == {order.id}
    item = village.outbox.get(command.id)
    assert item is not None
    assert (item.state, item.receipt) == (OutboxState.DELIVERED, result.receipt)
    assert village.views.order(order.id) == fact
    assert _local(village, order) is LocalState.DELIVERED
    assert not village.outbox.settle([result], [change(fact)], clock.now()), "the same answer twice changes nothing"
    assert village.outbox.waiting() == 0


@pytest.mark.parametrize(
    ("outcome", "state"), [(Outcome.REJECTED, OutboxState.PARKED), (Outcome.CONFLICT, OutboxState.CONFLICT)]
)
def test_a_refusal_is_parked_with_its_reason_and_does_not_hold_back_the_next(
    village: Cache, order: WorkOrder, clock: SteadyClock, outcome: Outcome, state: OutboxState
) -> None:
    command, following = note(village, order, clock), note(village, order, clock)
    for each in (command, following):
        village.outbox.put(each, due=None)
    said = Problem(type=REFUSED, title="已过期限", detail="第十二条", advice="请电话联系上级", article="12.9")
    if outcome is Outcome.CONFLICT:
        said = Problem(type=CHANGED_MEANWHILE, title="已过期限", detail="第十二条", advice="请电话联系上级")
    village.outbox.settle([CommandResult(id=command.id, outcome=outcome, problem=said)], [], clock.now())
    item = village.outbox.get(command.id)
    assert item is not None
    assert (item.state, item.reason_title, item.reason_detail) == (state, "已过期限", "第十二条")
    assert item.reason_advice == "请电话联系上级"
    assert village.outbox.parked() == 1
    assert _local(village, order) is LocalState.PARKED
    assert [ready.id for ready in village.outbox.ready(clock.now(), 10)] == [following.id]
    assert village.outbox.withdraw(command.id)


def test_retry_later_waits_as_long_as_the_district_says(village: Cache, order: WorkOrder, clock: SteadyClock) -> None:
    command = note(village, order, clock)
    village.outbox.put(command, due=None)
    village.outbox.attempted([command.id], clock.now())
    later = Problem(type="urn:busy", title="正忙", retryable=True, retry_after=120)
    village.outbox.settle([CommandResult(id=command.id, outcome=Outcome.RETRY_LATER, problem=later)], [], clock.now())
    assert village.outbox.ready(clock.tick(119), 10) == []
    assert village.outbox.ready(clock.tick(1), 10)
    assert village.outbox.withdraw(command.id), "the district said that it has not taken it"


def _local(cache: Cache, order: WorkOrder) -> LocalState:
    row = cache.views.row(order.id)
    assert row is not None
    return row.local
