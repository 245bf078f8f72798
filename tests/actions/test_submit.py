"""From a filled-in form to a signed command in the outbox, or to the article that refuses."""

from datetime import timedelta
from typing import Any

from desktop.actions.desk import Desk
from desktop.actions.drafts import Writing, begin_draft, begun, save_draft
from desktop.actions.forms import FORMS
from desktop.actions.outbox import withdraw
from desktop.actions.submit import TAKE_BACK, Done, Incomplete, fill_in, submit
from sync.cache.outbox_item import OutboxState
from sync.contract.commands import verified
from sync.regulation.acts import Progress, RequestExtension, Sign
from sync.regulation.terms import Decision, HopState, OrderState, RequestState, Review, UpwardDecision, Verb
from sync.regulation.workflow import Allowed, Refused
from tests.cache.scenery import TOWN_CLERK, VILLAGE_CLERK, Hand, change, gone
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock


def filled(desk: Desk, order: str, verb: Verb, values: dict[str, Any], nth: int = 0) -> Done | Incomplete | Refused:
    """Fill in a form and press its nth button."""
    form = FORMS[verb]
    case = desk.case(order)
    start = dict(form.start(case)) if form.start and case else {}
    return fill_in(desk, order, form, {**start, **values}, form.finishes[nth])


def done(answer: Done | Incomplete | Refused) -> Done:
    """The answer was yes."""
    assert isinstance(answer, Done), answer
    return answer


def test_signing_makes_a_signed_command_and_shows_at_once(village: Desk, hand: Hand) -> None:
    order = orders.lamp(hand)
    orders.fill(village.cache, [order])
    item = done(filled(village, order.id, Verb.SIGN, {})).item
    assert verified(item.envelope, village.cache.identity.device_key().public_key())
    shown = village.order(order.id)
    assert shown is not None
    hop = shown.hop_of("v1")
    assert hop is not None
    assert hop.state is HopState.HANDLING
    assert shown.timeline[-1].pending
    assert item.envelope.base_rev == order.rev


def test_what_is_refused_names_its_article_and_leaves_nothing_behind(village: Desk, hand: Hand) -> None:
    order = orders.lamp(hand)
    orders.fill(village.cache, [order])
    hop = order.hop_of("v1")
    assert hop is not None
    answer = submit(village, order.id, Progress(hop=hop.id, text="已到现场"))
    assert isinstance(answer, Refused)
    assert answer.article == "R6.2"
    assert village.cache.outbox.all() == []


def test_an_order_out_of_scope_refuses_but_keeps_the_draft(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    draft = begin_draft(village, order.id, Verb.PROGRESS)
    save_draft(village, draft.id, Writing(values={"text": "明早继续"}))
    village.cache.orders.apply([gone(order)], None)
    answer = filled(village, order.id, Verb.PROGRESS, {"text": "明早继续"})
    assert isinstance(answer, Refused)
    assert answer.article == "R3.1"
    kept = begun(village, order.id)
    assert kept[0].fields["text"] == "明早继续"
    assert kept[0].parked_reason


def test_missing_fields_are_named_before_anything_happens(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    answer = filled(village, order.id, Verb.REPLY, {"reached": False, "text": "您好"})
    assert isinstance(answer, Incomplete)
    assert [(fault.field, fault.article) for fault in answer.faults] == [("why_not_reached", "R14.3")]


def test_what_is_about_the_reporter_waits_ten_seconds(village: Desk, hand: Hand, clock: SteadyClock) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    item = done(filled(village, order.id, Verb.REPLY, {"text": "您好，排水沟已疏通。"})).item
    assert item.hold_until == clock.now() + TAKE_BACK
    assert village.cache.outbox.ready(clock.now(), 10) == []
    assert village.cache.outbox.ready(clock.now() + timedelta(seconds=11), 10) == [item]


def test_everything_else_can_be_taken_back_as_long_unless_its_deadline_is_a_minute_away(
    village: Desk, hand: Hand, clock: SteadyClock
) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    asked = {"days": 3, "reason": "须等燃气公司到场监护"}
    item = done(filled(village, order.id, Verb.REQUEST_EXTENSION, asked)).item
    assert item.hold_until == clock.now() + TAKE_BACK
    assert withdraw(village, item.id).problem is None
    due = item.due
    assert due is not None
    clock.set(due - timedelta(seconds=59))
    pressing = done(filled(village, order.id, Verb.REQUEST_EXTENSION, asked)).item
    assert pressing.hold_until is None, "the district's receipt decides (R12.9)"
    assert done(filled(village, order.id, Verb.REPLY, {"text": "您好，已疏通。"})).item.hold_until


def test_the_draft_becomes_the_command(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    draft = begin_draft(village, order.id, Verb.PROGRESS)
    save_draft(village, draft.id, Writing(values={"text": "已疏通一半"}))
    form = FORMS[Verb.PROGRESS]
    answer = fill_in(village, order.id, form, {"text": "已疏通一半"}, form.finishes[0], draft=draft.id)
    assert done(answer).changed.drafts
    assert begun(village, order.id) == []


def test_an_extension_in_time_is_asked_and_a_late_one_refused(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    values = {"days": 3, "reason": "须等燃气公司到场监护"}
    done(filled(village, order.id, Verb.REQUEST_EXTENSION, values))
    shown = village.order(order.id)
    assert shown is not None
    assert shown.extensions[0].state is RequestState.PENDING
    over = orders.late(hand)
    orders.fill(village.cache, [over])
    answer = filled(village, over.id, Verb.REQUEST_EXTENSION, values)
    assert isinstance(answer, Refused)
    assert answer.article == "R12.9"


def test_a_township_decides_what_its_village_asked(town: Desk, hand: Hand) -> None:
    asked, rising, reported = orders.asking(hand), orders.rising(hand), orders.reported(hand)
    orders.fill(town.cache, [asked, rising, reported])
    assert len(town.cache.views.approvals(town.now())) == 3
    granted = done(filled(town, asked.id, Verb.DECIDE_EXTENSION, {"opinion": "同意", "days": 2}))
    passed = done(filled(town, rising.id, Verb.DECIDE_UPWARD, {"opinion": "情况属实，报请区里分办"}))
    reviewed = done(filled(town, reported.id, Verb.REVIEW_RESULT, {}))
    payloads = [item.item.envelope.payload for item in (granted, passed, reviewed)]
    assert [p["verdict"] for p in payloads] == [Decision.GRANT, UpwardDecision.PASS_UP, Review.PASS]
    assert payloads[0]["days"] == 2
    assert town.cache.views.approvals(town.now()) == []


def test_refusing_needs_a_reason(town: Desk, hand: Hand) -> None:
    asked = orders.asking(hand)
    orders.fill(town.cache, [asked])
    answer = filled(town, asked.id, Verb.DECIDE_EXTENSION, {"days": 3}, nth=1)
    assert isinstance(answer, Incomplete)
    assert [fault.field for fault in answer.faults] == ["opinion"]


def test_assigning_down_keeps_the_township_answerable(town: Desk, hand: Hand) -> None:
    order = hand.signed(hand.dispatched("t1"), TOWN_CLERK)
    orders.fill(town.cache, [order])
    done(filled(town, order.id, Verb.ASSIGN_DOWN, {"unit": "v1", "note": "请到现场核实"}))
    shown = town.order(order.id)
    assert shown is not None
    assert [hop.receiver for hop in shown.assignments] == ["t1", "v1"]


def test_closing_needs_reply_and_paper(town: Desk, hand: Hand) -> None:
    bare = hand.signed(hand.dispatched("t1"), TOWN_CLERK)
    ready = orders.replied(hand)
    orders.fill(town.cache, [bare, ready])
    answer = filled(town, bare.id, Verb.CLOSE, {"outcome": "solved"})
    assert isinstance(answer, Refused)
    assert answer.article == "R14.3"
    done(filled(town, ready.id, Verb.CLOSE, {"outcome": "solved"}))
    shown = town.order(ready.id)
    assert shown is not None
    assert shown.state is OrderState.CLOSED


def test_a_township_hands_a_returned_order_on_afresh(town: Desk, hand: Hand) -> None:
    rising = orders.rising(hand)
    orders.fill(town.cache, [rising])
    item = done(filled(town, rising.id, Verb.DECIDE_UPWARD, {"opinion": "属柳林村地界", "unit": "v2"}, nth=1)).item
    assert item.envelope.payload["unit"] == "v2"
    answer = filled(town, rising.id, Verb.DECIDE_UPWARD, {"opinion": "属柳林村地界"}, nth=2)
    assert isinstance(answer, Refused)


def test_a_result_may_be_sent_back_and_comes_from_the_handler_only(town: Desk, village: Desk, hand: Hand) -> None:
    reported = orders.reported(hand)
    orders.fill(town.cache, [reported])
    done(filled(town, reported.id, Verb.REVIEW_RESULT, {"opinion": "请补充照片"}, nth=1))
    fresh = orders.drain(hand)
    orders.fill(village.cache, [fresh])
    values = {"facts": "两处堵点", "outcome": "solved", "text": "已疏通"}
    done(filled(village, fresh.id, Verb.SUBMIT_RESULT, values))
    done_again = filled(village, fresh.id, Verb.SUBMIT_RESULT, values)
    assert isinstance(done_again, Refused)


def test_a_contact_and_an_escalation_travel_as_written(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    contact = done(filled(village, order.id, Verb.CONTACT, {"reached": False, "text": "无人接听"})).item
    upward = done(
        filled(village, order.id, Verb.SUBMIT_UPWARD, {"ground": "out_of_authority", "reason": "无执法权"})
    ).item
    assert contact.envelope.payload["reached"] is False
    assert upward.envelope.payload["suggested_unit"] is None
    assert [item.state for item in village.cache.outbox.all()] == [OutboxState.WAITING] * 2


def test_evidence_of_having_been_offline_travels_along(village: Desk, hand: Hand, clock: SteadyClock) -> None:
    order = orders.lamp(hand)
    orders.fill(village.cache, [order])
    contact = clock.now()
    village.cache.identity.last_contact = contact
    village.cache.identity.clock_offset_ms = 90_000
    clock.tick(hours=5)
    hop = order.hop_of("v1")
    assert hop is not None
    answer = submit(village, order.id, Sign(hop=hop.id))
    assert isinstance(answer, Done)
    sent = answer.item.envelope
    assert (sent.last_contact, sent.clock_offset_ms, sent.composed_at) == (contact, 90_000, clock.now())
    assert village.now() == clock.now() + timedelta(seconds=90)


def test_new_facts_change_what_may_be_done(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    before = dict(village.verbs(order))
    assert isinstance(before[Verb.REQUEST_EXTENSION], Allowed)
    assert isinstance(before[Verb.SIGN], Refused)
    hop = order.hop_of("v1")
    assert hop is not None
    after = hand.act(order, RequestExtension(hop=hop.id, days=1, reason="天气"), VILLAGE_CLERK)
    village.cache.orders.apply([change(after)], None)
    shown = village.order(order.id)
    assert shown is not None
    assert isinstance(dict(village.verbs(shown))[Verb.REQUEST_EXTENSION], Refused)


def test_a_decision_leaves_by_the_deadline_of_the_unit_that_asks(town: Desk, hand: Hand) -> None:
    order = orders.asking(hand)
    orders.fill(town.cache, [order])
    asking, deciding = order.hop_of("v1"), order.hop_of("t1")
    assert asking is not None
    assert deciding is not None
    item = done(filled(town, order.id, Verb.DECIDE_EXTENSION, {"days": 3})).item
    assert item.due == asking.due < deciding.due
