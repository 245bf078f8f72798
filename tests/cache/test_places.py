"""Every order stands in the places where its unit looks for it, and the counts always equal the lists."""

from dataclasses import replace
from datetime import timedelta

import pytest

from sync.cache.cache import Cache
from sync.cache.filters import Filter
from sync.cache.places import Place
from sync.regulation.acts import (
    CallBack,
    Close,
    DecideExtension,
    Refer,
    ReplyReporter,
    RequestExtension,
    SendLetter,
    SubmitResult,
    SubmitUpward,
    VerifyRating,
)
from sync.regulation.orders import WorkOrder
from sync.regulation.owing import owed_letter
from sync.regulation.terms import (
    Conclusion,
    Decision,
    EmergencyLine,
    Ground,
    HopState,
    Kind,
    Method,
    OrderState,
    Outcome,
    Rating,
    Verb,
)
from tests.cache.scenery import BUREAU, CLERK, TOWN_CLERK, VILLAGE_CLERK, Hand, change, session_of
from tests.helpers.clocks import MORNING, SteadyClock

LISTED = [place for place in Place if place not in (Place.DRAFTS, Place.OUTBOX, Place.APPROVALS)]


def places_of(cache: Cache, order: WorkOrder, clock: SteadyClock) -> set[Place]:
    """The places in whose list the order stands; the counts are checked on the way."""
    now = clock.now()
    counts = cache.views.counts(now)
    found = {place: [row.order_id for row in cache.views.rows(place, now)] for place in Place}
    assert {place: counts[place] for place in LISTED} == {place: len(found[place]) for place in LISTED}
    return {place for place, ids in found.items() if order.id in ids}


def test_a_new_assignment_waits_for_the_signature(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.dispatched()
    village.orders.apply([change(order)], "c1")
    assert places_of(village, order, clock) == {Place.REPORTED, Place.TO_SIGN}
    row = village.views.row(order.id)
    assert row is not None
    assert (row.unit, row.hop_state, row.kind) == ("石桥村", HopState.AWAITING_SIGNATURE, Kind.HELP)
    assert row.due == order.assignments[1].due


def test_a_signed_one_is_to_do_and_falls_due_as_time_passes(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.signed(hand.dispatched())
    village.orders.apply([change(order)], "c1")
    assert places_of(village, order, clock) == {Place.REPORTED, Place.TO_DO}
    due = order.assignments[1].due
    seen = []
    clock.set(MORNING)
    while clock.now() < due + timedelta(days=1):
        seen.append(places_of(village, order, clock) - {Place.REPORTED, Place.TO_DO})
        clock.tick(days=1)
    assert [stage for index, stage in enumerate(seen) if index == 0 or stage != seen[index - 1]] == [
        set(),
        {Place.NEAR},
        {Place.DUE_TODAY},
        {Place.OVERDUE},
    ]
    clock.set(due - timedelta(microseconds=1))
    assert Place.DUE_TODAY in places_of(village, order, clock)
    clock.set(due)
    assert Place.OVERDUE in places_of(village, order, clock), "a due moment is exclusive"


def test_a_township_sees_its_villages_order_by_its_own_clock(town: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.dispatched()
    town.orders.apply([change(order)], "c1")
    row = town.views.row(order.id)
    assert row is not None
    assert row.due == order.assignments[0].due
    assert row.unit == "石桥村"


def test_a_submitted_result_waits_for_the_township_and_stops_the_villages_clock(
    village: Cache, town: Cache, hand: Hand, clock: SteadyClock
) -> None:
    order = hand.signed(hand.signed(hand.dispatched()), TOWN_CLERK)
    result = SubmitResult(hop=order.assignments[1].id, facts="查看属实", outcome=Outcome.SOLVED, text="已更换灯泡")
    order = hand.act(order, result, VILLAGE_CLERK)
    for cache in (village, town):
        cache.orders.apply([change(order)], "c1")
    assert places_of(village, order, clock) == {Place.REPORTED}
    assert places_of(town, order, clock) == {Place.REPORTED, Place.TO_DO, Place.APPROVALS}
    [asked] = town.views.approvals(clock.now())
    assert (asked.verb, asked.asked_by, asked.order_id) == (Verb.REVIEW_RESULT, "石桥村", order.id)
    assert asked.request_id == order.results[0].id
    assert "已更换灯泡" in asked.summary
    assert village.views.approvals(clock.now()) == []


def test_extensions_and_submissions_wait_for_the_level_above(town: Cache, hand: Hand, clock: SteadyClock) -> None:
    first = hand.signed(hand.dispatched())
    first = hand.act(first, RequestExtension(hop=first.assignments[1].id, days=2, reason="需等配件"), VILLAGE_CLERK)
    second = hand.signed(hand.dispatched())
    upward = SubmitUpward(hop=second.assignments[1].id, ground=Ground.OUT_OF_AUTHORITY, reason="属于国道路段")
    second = hand.act(second, upward, VILLAGE_CLERK)
    town.orders.apply([change(first), change(second)], "c1")
    assert town.views.counts(clock.now())[Place.APPROVALS] == 2
    asked = {approval.verb: approval for approval in town.views.approvals(clock.now())}
    assert asked[Verb.DECIDE_EXTENSION].request_id == first.extensions[0].id
    assert "2 个工作日" in asked[Verb.DECIDE_EXTENSION].summary
    assert "国道" in asked[Verb.DECIDE_UPWARD].summary
    row = town.views.row(first.id)
    assert row is not None
    assert row.extension_pending


def test_a_closed_order_with_a_bad_rating_stands_in_both_places(town: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = _closed(hand, hand.dispatched("t1"))
    town.orders.apply([change(order)], "c1")
    assert places_of(town, order, clock) == {Place.CLOSED}
    rating = CallBack(method=Method.TELEPHONE, reached=True, rating=Rating.DISSATISFIED, reason="又坏了")
    rated = hand.act(order, rating, CLERK)
    town.orders.apply([change(rated)], "c2")
    assert places_of(town, rated, clock) == {Place.CLOSED, Place.BAD_RATING}
    row = town.views.row(order.id)
    assert row is not None
    assert (row.rating, row.order_state, row.unread) == (Rating.DISSATISFIED, OrderState.CLOSED, True)


def test_an_order_found_wanting_is_work_again_and_stays_among_the_badly_rated(
    town: Cache, hand: Hand, clock: SteadyClock
) -> None:
    """R13.3."""
    order = _rated(hand, _closed(hand, hand.dispatched("t1")))
    order = _found_wanting(hand, order)
    town.orders.apply([change(order)], "c1")
    assert places_of(town, order, clock) == {Place.REPORTED, Place.TO_SIGN, Place.BAD_RATING}

    closed = _closed(hand, order)
    town.orders.apply([change(closed)], "c2")
    assert places_of(town, closed, clock) == {Place.CLOSED}, "nobody has asked the reporter about it yet"
    row = town.views.row(order.id)
    assert row is not None
    assert (row.rating, row.due) == (None, None)


def test_an_extension_asked_for_in_time_is_awaited_after_expiry_and_not_overdue(
    village: Cache, hand: Hand, clock: SteadyClock
) -> None:
    """R12.9."""
    order = hand.signed(hand.dispatched())
    late = hand.signed(hand.dispatched(subject="井盖破损"))
    hop = order.assignments[1]
    asked = hand.act(order, RequestExtension(hop=hop.id, days=2, reason="配件在途"), VILLAGE_CLERK)
    village.orders.apply([change(asked), change(late)], "c1")
    clock.set(hop.due - timedelta(microseconds=1))
    assert places_of(village, asked, clock) == {Place.REPORTED, Place.TO_DO, Place.DUE_TODAY}

    clock.set(hop.due)
    assert places_of(village, asked, clock) == {Place.REPORTED, Place.TO_DO}
    assert places_of(village, late, clock) == {Place.REPORTED, Place.TO_DO, Place.OVERDUE}
    row = village.views.row(asked.id)
    assert row is not None
    assert (row.awaited, row.extension_pending) == (True, True)

    refusal = DecideExtension(request=asked.extensions[0].id, verdict=Decision.REFUSE, opinion="抓紧办理")
    refused = hand.act(asked, refusal, TOWN_CLERK)
    village.orders.apply([change(refused)], "c2")
    assert places_of(village, refused, clock) == {Place.REPORTED, Place.TO_DO, Place.OVERDUE}


def test_a_villages_extension_makes_nobody_elses_deadline_wait(town: Cache, hand: Hand, clock: SteadyClock) -> None:
    """R12.9: it does not extend its township's limit."""
    order = hand.signed(hand.signed(hand.dispatched()), TOWN_CLERK)
    hop = order.assignments[1]
    asked = hand.act(order, RequestExtension(hop=hop.id, days=2, reason="配件在途"), VILLAGE_CLERK)
    town.orders.apply([change(asked)], "c1")
    clock.set(order.assignments[0].due)
    assert Place.OVERDUE in places_of(town, asked, clock)
    row = town.views.row(asked.id)
    assert row is not None
    assert (row.awaited, row.extension_pending) == (False, True)


def test_an_emergency_that_was_passed_on_is_over_and_nobody_misses_how_it_ended(
    village: Cache, hand: Hand, clock: SteadyClock
) -> None:
    """R10.1."""
    order = hand.signed(hand.dispatched())
    act = Refer(line=EmergencyLine.FIRE, number="119", at=clock.now(), operator="陈静")
    over = hand.act(order, act, CLERK)
    village.orders.apply([change(over)], "c1")
    assert places_of(village, over, clock) == {Place.CLOSED}
    row = village.views.row(order.id)
    assert row is not None
    assert (row.order_state, row.due, row.unread) == (OrderState.REFERRED, None, True)


def test_a_letter_that_is_owed_is_work_with_a_due_of_its_own(
    town: Cache, village: Cache, hand: Hand, clock: SteadyClock
) -> None:
    """R13.4."""
    order = _found_wanting(hand, _rated(hand, _closed(hand, hand.dispatched("t1"))))
    order = _rated(hand, _closed(hand, order))
    letter = owed_letter(order)
    assert letter is not None
    for cache in (town, village):
        cache.orders.apply([change(order)], "c1")
    assert places_of(town, order, clock) == {Place.CLOSED, Place.BAD_RATING, Place.TO_DO}
    assert places_of(village, order, clock) == {Place.CLOSED, Place.BAD_RATING}
    row = town.views.row(order.id)
    assert row is not None
    assert row.due == letter.due
    assert [each.order_id for each in town.views.upcoming(clock.now(), 3)] == [order.id]
    clock.set(letter.due - timedelta(microseconds=1))
    assert Place.DUE_TODAY in places_of(town, order, clock)
    clock.set(letter.due)
    assert Place.OVERDUE in places_of(town, order, clock)

    words = SendLetter(handlings="两次", cause="线路老化", basis="规定", next_step="换线", signatory="镇长")
    sent = hand.act(order, words, TOWN_CLERK)
    town.orders.apply([change(sent)], "c2")
    assert places_of(town, sent, clock) == {Place.CLOSED, Place.BAD_RATING}


@pytest.mark.parametrize(
    ("tag", "place"),
    [("督办", Place.SUPERVISED), ("协办", Place.ASSISTING), ("疑难", Place.DIFFICULT), ("归档", Place.ARCHIVE)],
)
def test_a_tag_puts_an_order_into_its_place(
    village: Cache, hand: Hand, clock: SteadyClock, tag: str, place: Place
) -> None:
    order = hand.dispatched(tags=(tag, "领导批示"))
    village.orders.apply([change(order)], "c1")
    assert place in places_of(village, order, clock)


def test_what_is_due_first_comes_first_and_pages_do_not_overlap(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    orders = []
    for _ in range(25):
        orders.append(hand.dispatched())
        clock.tick(days=1)
    village.orders.apply([change(order) for order in reversed(orders)], "c1")
    found = [row for start in range(0, 30, 10) for row in village.views.rows(Place.TO_SIGN, clock.now(), start, 10)]
    assert [row.due for row in found] == sorted(order.assignments[1].due for order in orders)
    assert {row.order_id for row in found} == {order.id for order in orders}


def test_a_kind_filters_the_list(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.dispatched(kind=Kind.SUGGESTION)
    village.orders.apply([change(order), change(hand.dispatched())], "c1")
    rows = village.views.rows(Place.REPORTED, clock.now(), where=Filter(kind=Kind.SUGGESTION))
    assert [row.order_id for row in rows] == [order.id]


def test_the_next_deadlines_are_those_still_ahead(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    past = hand.dispatched()
    clock.tick(days=30)
    soon = hand.dispatched()
    clock.tick(days=1)
    later = hand.dispatched()
    village.orders.apply([change(order) for order in (later, past, soon)], "c1")
    assert [row.order_id for row in village.views.upcoming(clock.now(), 3)] == [soon.id, later.id]


def test_another_unit_at_the_same_desk_sees_its_own_places(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.signed(hand.dispatched())
    village.orders.apply([change(order)], "c1")
    village.identity.session = session_of(TOWN_CLERK)
    assert places_of(village, order, clock) == {Place.REPORTED, Place.TO_SIGN}


def test_an_order_of_another_unit_is_only_reported(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.dispatched(BUREAU.id)
    village.orders.apply([change(order)], "c1")
    assert places_of(village, order, clock) == {Place.REPORTED}


def _rated(hand: Hand, order: WorkOrder) -> WorkOrder:
    hand.clock.tick(60)
    bad = CallBack(method=Method.TELEPHONE, reached=True, rating=Rating.DISSATISFIED, reason="又坏了")
    return hand.act(order, bad, CLERK)


def _found_wanting(hand: Hand, order: WorkOrder) -> WorkOrder:
    hand.clock.tick(60)
    return hand.act(order, VerifyRating(conclusion=Conclusion.NOT_DONE, text="仍不亮"), CLERK)


def _closed(hand: Hand, order: WorkOrder) -> WorkOrder:
    order = hand.signed(order, TOWN_CLERK)
    hop = order.assignments[-1].id
    reply = ReplyReporter(
        hop=hop, method=Method.TELEPHONE, told_at=hand.clock.now(), reached=True, text="已告知", documented=True
    )
    order = hand.act(order, reply, TOWN_CLERK)
    return hand.act(order, Close(hop=hop, outcome=Outcome.SOLVED, text="已办结"), TOWN_CLERK)


def test_lists_and_finds_are_narrowed_to_one_source(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    """R2.1: the source is filterable, the upstream number is found."""
    lamp, drain = hand.dispatched(subject="路灯不亮"), hand.dispatched(subject="路灯太暗")
    sunny = replace(drain, source="阳光", upstream_no="YG2026-0042")
    village.orders.apply([change(lamp), change(sunny)], "c1")
    now = clock.now()
    assert village.views.sources() == sorted({lamp.source, "阳光"})
    assert [row.order_id for row in village.views.rows(Place.TO_SIGN, now, where=Filter(source="阳光"))] == [sunny.id]
    assert [
        row.order_id for row in village.views.rows(Place.TO_SIGN, now, where=Filter(kind=Kind.HELP, source=lamp.source))
    ] == [lamp.id]
    assert village.views.rows(Place.TO_SIGN, now, where=Filter(kind=Kind.REPORT, source="阳光")) == []
    assert {row.order_id for row in village.views.find("路灯")} == {lamp.id, sunny.id}
    assert [row.order_id for row in village.views.find("路灯", where=Filter(source="阳光"))] == [sunny.id]
    for indexed in (False, True):
        assert [row.order_id for row in village.views.find("YG2026-0042")] == [sunny.id], indexed
        village.search.index_some()
    assert [row.order_id for row in village.views.find("0042")] == [sunny.id]
