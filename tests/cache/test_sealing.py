"""How old a command's knowledge is told to be while everything is fetched anew."""

from sync.cache.cache import Cache
from sync.cache.sealing import seal
from sync.contract.commands import Envelope
from sync.regulation.acts import Progress
from sync.regulation.orders import WorkOrder
from tests.cache.scenery import VILLAGE_CLERK, change
from tests.helpers.clocks import SteadyClock


def written(cache: Cache, clock: SteadyClock, order: WorkOrder) -> Envelope:
    hop = order.hop_of("v1")
    assert hop is not None
    return seal(cache, clock, order, Progress(hop=hop.id, text="已联系电工"), VILLAGE_CLERK)


def test_an_order_that_has_not_come_again_was_last_heard_of_before_the_reset(
    village: Cache, order: WorkOrder, clock: SteadyClock
) -> None:
    before = clock.now()
    village.orders.confirm(before)
    village.identity.last_contact = after = clock.tick(hours=1)
    assert written(village, clock, order).last_contact == after
    village.orders.reset()
    assert written(village, clock, order).last_contact == before
    village.orders.apply([change(order)], "c1")
    assert written(village, clock, order).last_contact == after


def test_without_a_complete_copy_there_is_nothing_older_to_tell(
    village: Cache, order: WorkOrder, clock: SteadyClock
) -> None:
    village.identity.last_contact = clock.now()
    village.orders.reset()
    assert written(village, clock, order).last_contact == clock.now()
