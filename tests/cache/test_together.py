"""Where shared and difficult orders stand on a desk (R7.1, R12.8)."""

from datetime import date

from sync.cache.cache import Cache
from sync.cache.places import Place
from sync.regulation.acts import Coordinate, GiveOpinion, RaiseDifficult
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import CoordinationManner
from tests.cache.scenery import CLERK, TOWN_CLERK, VILLAGE_CLERK, Hand, change
from tests.helpers.clocks import SteadyClock


def places_of(cache: Cache, order: WorkOrder, clock: SteadyClock) -> set[Place]:
    """The places that list the order now."""
    now = clock.now()
    return {place for place in Place if order.id in [row.order_id for row in cache.views.rows(place, now)]}


def shared(hand: Hand) -> WorkOrder:
    act = Coordinate(
        manner=CoordinationManner.REFERRAL,
        held_on=date(2026, 9, 1),
        attendees="分管区领导",
        plan="住建局牵头。",
        lead="d1",
        assisting=("t1",),
    )
    return hand.signed(hand.act(hand.registered(), act, CLERK), TOWN_CLERK)


def test_what_a_unit_assists_in_has_a_place_of_its_own_until_it_gave_its_opinion(
    town: Cache, hand: Hand, clock: SteadyClock
) -> None:
    order = shared(hand)
    town.orders.apply([change(order)], "c1")
    assert places_of(town, order, clock) == {Place.REPORTED, Place.TO_DO, Place.ASSISTING}
    row = town.views.row(order.id)
    assert row is not None
    assert row.unit == "区住建局", "who handles it is the lead"

    hop = order.hop_of("t1")
    assert hop is not None
    given = hand.act(order, GiveOpinion(hop=hop.id, text="已核。"), TOWN_CLERK)
    town.orders.apply([change(given)], "c2")
    assert places_of(town, order, clock) == {Place.REPORTED}


def test_what_was_raised_stays_among_the_difficult_ones(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.signed(hand.dispatched())
    order = hand.act(order, RaiseDifficult(issue="产权不明。"), VILLAGE_CLERK)
    village.orders.apply([change(order)], "c1")

    assert places_of(village, order, clock) == {Place.REPORTED, Place.TO_DO, Place.DIFFICULT}
