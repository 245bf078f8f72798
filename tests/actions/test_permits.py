"""Every form has a way in: in the bar, or behind 更多."""

from dataclasses import replace

from desktop.actions.desk import Desk, case_of
from desktop.actions.forms import FORMS, KEYS
from desktop.actions.permits import Permits, permits_of
from sync.regulation.acts import GiveReason, RequestIdentity
from sync.regulation.orders import Reporter, WorkOrder
from sync.regulation.terms import DelayReason, Verb
from sync.regulation.workflow import NOT_FOR_LOWEST, Refused
from tests.cache.scenery import VILLAGE_CLERK, Hand
from tests.helpers import orders


def seen_by(desk: Desk, order: WorkOrder) -> Permits:
    """What a desk offers on an order."""
    return permits_of(desk, case_of(desk, order))


def test_every_form_is_in_the_bar_or_behind_more_and_nowhere_twice(town: Desk, hand: Hand) -> None:
    found = seen_by(town, orders.drain(hand))
    offered = [verb for verb, _ in (*found.bar, *found.more)]
    assert sorted(offered) == sorted(FORMS)


def test_a_village_is_not_offered_what_only_its_townships_do(village: Desk, hand: Hand) -> None:
    found = seen_by(village, orders.drain(hand))
    assert {verb for verb, _ in (*found.bar, *found.more)} == set(FORMS) - NOT_FOR_LOWEST


def test_those_permitted_come_first_and_the_refused_say_article_and_remedy(village: Desk, hand: Hand) -> None:
    verdicts = [verdict for _, verdict in seen_by(village, orders.lamp(hand)).more]
    refused = [verdict for verdict in verdicts if isinstance(verdict, Refused)]
    assert verdicts[-len(refused) :] == refused
    assert all(each.article and each.reason and each.remedy for each in refused)


def test_on_a_usual_day_no_rarer_verb_is_in_the_bar(village: Desk, hand: Hand) -> None:
    assert {verb for verb, _ in seen_by(village, orders.drain(hand)).bar} <= set(KEYS)


def test_the_reason_for_the_first_day_comes_into_the_bar_until_it_was_given(village: Desk, hand: Hand) -> None:
    """R12.1."""
    order = orders.drain(hand)
    hand.clock.tick(days=1)
    assert rare(village, order) == [Verb.GIVE_REASON]
    hop = order.hop_of("v1")
    assert hop is not None
    given = hand.act(order, GiveReason(hop=hop.id, reason=DelayReason.SITE_CHECK), VILLAGE_CLERK)
    assert rare(village, given) == []


def test_a_late_village_brings_the_urge_into_its_townships_bar(town: Desk, hand: Hand) -> None:
    """R14.5."""
    assert rare(town, orders.late(hand)) == [Verb.URGE]


def test_a_withheld_reporter_brings_the_request_into_the_bar_until_it_was_made(village: Desk, hand: Hand) -> None:
    """R17.3."""
    order = replace(orders.drain(hand), reporter=Reporter(confidential=True))
    assert rare(village, order) == [Verb.REQUEST_IDENTITY]
    hop = order.hop_of("v1")
    assert hop is not None
    asked = hand.act(order, RequestIdentity(hop=hop.id, reason="须入户核实"), VILLAGE_CLERK)
    assert rare(village, asked) == []


def test_what_was_asked_is_pressed_for_when_time_runs_out_and_not_before(village: Desk, hand: Hand) -> None:
    """R14.5."""
    order = orders.asking(hand)
    hop = order.hop_of("v1")
    assert hop is not None
    order = hand.act(order, GiveReason(hop=hop.id, reason=DelayReason.SITE_CHECK), VILLAGE_CLERK)
    assert rare(village, order) == []
    hand.clock.set(hop.due)
    assert rare(village, order) == [Verb.REMIND]


def rare(desk: Desk, order: WorkOrder) -> list[Verb]:
    """The rarer verbs in the bar."""
    return [verb for verb, _ in seen_by(desk, order).bar if verb not in KEYS]
