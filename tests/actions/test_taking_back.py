"""Hurrying, taking back and turning into a draft again."""

from desktop.actions.desk import Desk
from desktop.actions.drafts import begun, discard_draft, is_blank, writing_of
from desktop.actions.forms import FORMS
from desktop.actions.outbox import back_to_draft, hurry, withdraw
from desktop.actions.seen import mark_read
from desktop.actions.submit import Done, submit
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.regulation.acts import ContactReporter
from sync.regulation.terms import Method, Verb
from tests.cache.scenery import Hand
from tests.helpers import orders


def waiting(desk: Desk, hand: Hand) -> OutboxItem:
    """A contact with the reporter that waits its ten seconds."""
    order = orders.drain(hand)
    orders.fill(desk.cache, [order])
    hop = order.hop_of("v1")
    assert hop is not None
    act = ContactReporter(hop=hop.id, method=Method.TELEPHONE, at=desk.now(), reached=True, text="反映人在外地")
    answer = submit(desk, order.id, act)
    assert isinstance(answer, Done)
    return answer.item


def test_taken_back_as_a_draft_the_words_are_there_again(village: Desk, hand: Hand) -> None:
    item = waiting(village, hand)
    taken = back_to_draft(village, item.id)
    assert taken.problem is None
    draft = begun(village, item.order)[0]
    assert (draft.verb, writing_of(draft).values["text"]) == (Verb.CONTACT, "反映人在外地")
    shown = village.order(item.order)
    assert shown is not None
    assert not any(entry.pending for entry in shown.timeline)


def test_withdrawn_it_is_not_sent(village: Desk, hand: Hand) -> None:
    item = waiting(village, hand)
    assert withdraw(village, item.id).changed.outbox
    now = village.cache.outbox.get(item.id)
    assert now is not None
    assert now.state is OutboxState.WITHDRAWN


def test_what_may_have_arrived_cannot_be_taken_back_and_says_why(village: Desk, hand: Hand) -> None:
    item = waiting(village, hand)
    village.cache.outbox.attempted([item.id], village.clock.now())
    taken = withdraw(village, item.id)
    assert taken.problem is not None
    assert taken.problem.title == "已经不能撤回"


def test_hurrying_ends_the_ten_seconds(village: Desk, hand: Hand) -> None:
    item = waiting(village, hand)
    hurry(village, item.id)
    assert [ready.id for ready in village.cache.outbox.ready(village.clock.now(), 5)] == [item.id]


def test_a_draft_thrown_away_is_gone(village: Desk, hand: Hand) -> None:
    item = waiting(village, hand)
    back_to_draft(village, item.id)
    assert discard_draft(village, begun(village, item.order)[0].id).drafts
    assert begun(village, item.order) == []


def test_a_form_as_it_starts_is_blank_and_a_word_makes_it_a_draft(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    case = village.case(order.id)
    form = FORMS[Verb.REQUEST_EXTENSION]
    assert is_blank(form, case, {"days": 3, "reason": ""}, ())
    assert not is_blank(form, case, {"days": 3, "reason": "燃"}, ())


def test_looking_at_an_order_ends_its_being_unread(village: Desk, hand: Hand) -> None:
    order = orders.lamp(hand)
    orders.fill(village.cache, [order])
    mark_read(village, order.id)
    row = village.cache.views.row(order.id)
    assert row is not None
    assert not row.unread
