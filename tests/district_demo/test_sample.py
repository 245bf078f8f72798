"""The sample in the district: every story is one that the rules allow, and every state is there, at whatever date."""

import hashlib
from collections import Counter
from datetime import datetime

import pytest

from sync.district.blobs.keeping import blob_file
from sync.district.demo.sample import fill, order_id
from sync.district.demo.stories import stories
from sync.district.district import District
from sync.district.units.lookup import find_unit
from sync.regulation.deadlines import Urgency, own_deadline
from sync.regulation.orders import Extension, WorkOrder
from sync.regulation.owing import owed_letter
from sync.regulation.terms import HopState, Level, OrderState, Rating, RequestState, Verb
from sync.regulation.workdays import SHANGHAI, local_day
from tests.district_demo.conftest import Filled, Filler, orders_of

VILLAGE = "吴山村委会"
SECOND = "高湖村委会"
TOWNSHIP = "盖山镇"

MOMENTS = (
    "2026-11-23 14:00",
    "2026-11-22 11:00",
    "2026-09-30 16:30",
    "2026-10-03 09:00",
    "2026-10-10 00:05",
    "2026-12-30 08:20",
    "2027-01-04 10:00",
)
"""A Monday, a Sunday, a holiday's eve and its middle, a make-up day at night, a provisional year's end and start."""


@pytest.fixture(params=MOMENTS)
def sample(request: pytest.FixtureRequest, filled_at: Filler) -> Filled:
    return filled_at(datetime.fromisoformat(request.param).replace(tzinfo=SHANGHAI))


def test_every_story_is_told(sample: Filled) -> None:
    assert {order.id for order in sample.orders} == {order_id(story) for story in stories()}


def test_every_step_of_every_story_became_an_entry(sample: Filled) -> None:
    by_id = {order.id: order for order in sample.orders}
    for story in stories():
        opening = 2 if story.unit else 1
        assert len(by_id[order_id(story)].timeline) == opening + len(story.steps), story.key


def test_nothing_lies_in_the_future_and_each_timeline_runs_forward(sample: Filled) -> None:
    for order in sample.orders:
        moments = [order.received_at, *(entry.at for entry in order.timeline)]
        assert moments == sorted(moments), order.subject
        assert moments[-1] <= sample.now, order.subject


def test_the_oldest_order_is_younger_than_two_months(sample: Filled) -> None:
    assert (sample.now - min(order.registered_at for order in sample.orders)).days < 60


def test_the_villages_inbox_is_full(sample: Filled) -> None:
    assert len(sample.hops(VILLAGE)) >= 30
    assert len(sample.hops(SECOND)) >= 12
    assert len(sample.hops(TOWNSHIP)) >= 50


def test_the_village_has_orders_of_every_urgency(sample: Filled) -> None:
    found = Counter(sample.urgencies(VILLAGE))
    assert found[Urgency.OVERDUE] >= 3
    assert found[Urgency.NEAR] >= 3
    assert found[Urgency.CALM] >= 3
    # Nothing is ever due on a day off: what is due next then falls on the next working day.
    if sample.district.rules.calendar.is_working(local_day(sample.now)):
        assert found[Urgency.TODAY] >= 3


def test_the_township_is_pressed_too(sample: Filled) -> None:
    assert Urgency.OVERDUE in sample.urgencies(TOWNSHIP)
    assert sum(each is not Urgency.CALM for each in sample.urgencies(TOWNSHIP)) >= 3


def test_assignments_wait_for_signature_are_handled_and_reported(sample: Filled) -> None:
    states = Counter(hop.state for hop in sample.hops(VILLAGE))
    assert states[HopState.AWAITING_SIGNATURE] >= 4
    assert states[HopState.HANDLING] >= 15
    assert states[HopState.RESULT_SUBMITTED] >= 3
    assert Counter(hop.state for hop in sample.hops(TOWNSHIP))[HopState.AWAITING_SIGNATURE] >= 2


def test_the_tray_holds_new_and_returned_orders(sample: Filled) -> None:
    tray = [order for order in sample.orders if order.state is OrderState.REGISTERED]
    assert len(tray) >= 6
    assert any(order.assignments for order in tray)


def test_every_rating_was_given_and_some_could_not_be_reached(sample: Filled) -> None:
    calls = [call for order in sample.orders for call in order.callbacks]
    assert {call.rating for call in calls} == {*Rating, None}
    closed = [order for order in sample.orders if order.state is OrderState.CLOSED]
    assert any(not order.callbacks for order in closed)
    assert any(order.callbacks and order.callbacks[-1].rating and order.callbacks[-1].rating.bad for order in closed)


def test_one_order_was_handled_twice_and_a_letter_is_owed_about_it(sample: Filled) -> None:
    """R13.3, R13.4."""
    [order] = [each for each in sample.orders if owed_letter(each)]
    letter = owed_letter(order)
    assert letter is not None
    assert order.handling_count == 2
    assert letter.asked_by == find_unit(sample.district.units, TOWNSHIP).id
    assert letter.due > sample.now


DECIDABLE = (RequestState.PENDING, RequestState.GRANTED, RequestState.REFUSED)


def test_extensions_stand_in_every_state_at_both_levels(sample: Filled) -> None:
    found = Counter((_decider(sample, each.decider), each.state) for each in _extensions(sample.orders))
    for level in (Level.TOWNSHIP, Level.DISTRICT):
        assert all(found[level, state] >= 1 for state in DECIDABLE), level
    assert found[Level.TOWNSHIP, RequestState.PENDING] >= 3


def test_one_extension_was_asked_a_second_time(sample: Filled) -> None:
    asked = Counter((order.id, each.hop) for order in sample.orders for each in order.extensions)
    assert max(asked.values()) == 2


def test_one_extension_asked_in_time_is_undecided_after_expiry(sample: Filled) -> None:
    late = [
        each
        for order in sample.orders
        for each in order.extensions
        if each.state is RequestState.PENDING and (hop := order.hop(each.hop)) and hop.due <= sample.now
    ]
    assert late
    assert all(each.due_before is None or each.asked_at < each.due_before for each in late)


def test_submissions_wait_at_both_levels_were_accepted_and_rejected_at_both(sample: Filled) -> None:
    found = Counter(
        (_decider(sample, each.decider), each.state) for order in sample.orders for each in order.submissions
    )
    for level in (Level.TOWNSHIP, Level.DISTRICT):
        assert all(found[level, state] >= 1 for state in DECIDABLE), level


def test_one_submission_came_late_and_is_flagged(sample: Filled) -> None:
    assert any(each.late for order in sample.orders for each in order.submissions)


def test_an_accepted_submission_went_to_a_department_with_a_fresh_clock(sample: Filled) -> None:
    units = sample.district.units
    moved = [order for order in sample.orders if any(hop.state is HopState.RETURNED for hop in order.assignments)]
    fresh = [hop for order in moved for hop in order.assignments if hop.live]
    assert any(units[hop.receiver].level is Level.DEPARTMENT for hop in fresh)
    assert any(units[hop.receiver].level is Level.VILLAGE for hop in fresh)
    assert all(hop.assigned_at > order.registered_at for order in moved for hop in order.assignments if hop.live)


def test_results_were_passed_and_sent_back(sample: Filled) -> None:
    verdicts = {result.review for order in sample.orders for result in order.results}
    assert {"pass", "send_back", ""} <= verdicts


def test_orders_were_assigned_down_by_townships_and_departments(sample: Filled) -> None:
    down = [e for order in sample.orders for e in order.timeline if e.verb is Verb.ASSIGN_DOWN]
    levels = {sample.district.units[entry.unit].level for entry in down}
    assert levels == {Level.TOWNSHIP, Level.DEPARTMENT}


def test_some_orders_are_answered_but_not_closed(sample: Filled) -> None:
    assert any(order.replies and order.state is OrderState.OPEN for order in sample.orders)


def test_each_due_moment_is_the_one_that_the_rules_explain(sample: Filled) -> None:
    for order in sample.orders:
        for hop in order.assignments:
            if hop.live:
                assert hop.own_due == own_deadline(hop, order, sample.district.rules).due_at, order.subject


def test_drawings_lie_where_their_orders_say(sample: Filled) -> None:
    papers = [paper for order in sample.orders for paper in order.attachments]
    assert {paper.added_by for paper in papers} == {"反映人", find_unit(sample.district.units, VILLAGE).id}
    for paper in papers:
        content = blob_file(sample.district.root, paper.sha256).read_bytes()
        assert hashlib.sha256(content).hexdigest() == paper.sha256
        assert len(content) == paper.size


def test_filling_twice_adds_nothing(district: District) -> None:
    before = orders_of(district)
    with district.begin() as tx:
        assert fill(tx, district.clock.now(), district.root) == 0
    assert orders_of(district) == before


def _extensions(orders: tuple[WorkOrder, ...]) -> list[Extension]:
    return [each for order in orders for each in order.extensions]


def _decider(sample: Filled, unit: str) -> Level:
    return sample.district.units[unit].level
