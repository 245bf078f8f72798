"""The three ways out of a conflict, each asking the rules as they stand now."""

from desktop.actions.desk import Desk
from desktop.actions.resolve import TOO_LONG, into_note, send_again, sides, withdraw
from desktop.actions.submit import OUTSIDE
from sync.cache.outbox_item import OutboxState
from sync.contract.version import MAX_TEXT_CHARACTERS
from sync.regulation.acts import Sign, SubmitResult
from sync.regulation.terms import Outcome, Verb
from tests.cache.scenery import Hand, gone
from tests.helpers import orders
from tests.helpers.clashes import clashing, collide, extended, hop, put


def test_sending_again_writes_the_same_words_over_the_order_as_it_is_now(village: Desk, hand: Hand) -> None:
    now, item = clashing(village, hand)
    found = sides(village, item.id)
    assert found is not None
    assert (found.again, found.note, found.keeps_words) == (None, None, True)
    ended = send_again(village, item.id)
    assert ended.successor is not None
    assert ended.successor.envelope.payload == item.envelope.payload
    assert ended.successor.envelope.base_rev == now.rev > item.envelope.base_rev
    assert [each.state for each in village.cache.outbox.of(now.id)] == [OutboxState.WITHDRAWN, OutboxState.WAITING]
    assert send_again(village, item.id).successor is None
    assert village.cache.outbox.waiting() == 1


def test_what_the_rules_no_longer_allow_says_so_beforehand_and_does_nothing(village: Desk, hand: Hand) -> None:
    order = hand.dispatched("v1")
    orders.fill(village.cache, [order])
    item = put(village, order, Sign(hop=hop(order)))
    collide(village, item, hand.signed(order))
    found = sides(village, item.id)
    assert found is not None
    assert found.again is not None
    assert "已经签收" in found.again.reason
    assert found.note is None
    assert not found.keeps_words
    ended = send_again(village, item.id)
    assert ended.refused == found.again
    assert [each.id for each in village.cache.conflicts.open()] == [item.id]
    assert village.cache.outbox.waiting() == 0


def test_a_note_has_every_word_and_its_own_assignment(village: Desk, hand: Hand) -> None:
    now, item = clashing(village, hand)
    ended = into_note(village, item.id)
    assert ended.successor is not None
    assert ended.successor.verb is Verb.PROGRESS
    note = ended.successor.envelope.payload
    assert note["hop"] == hop(now)
    for words in (item.envelope.payload["facts"], item.envelope.payload["text"], "实际解决", "提交办理结果"):
        assert words in note["text"]


def test_words_too_long_for_a_note_are_kept_whole(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    long = SubmitResult(hop=hop(order), facts="长" * MAX_TEXT_CHARACTERS, outcome=Outcome.SOLVED, text="好")
    item = put(village, order, long)
    collide(village, item, extended(hand, order))
    found = sides(village, item.id)
    assert found is not None
    assert found.note == TOO_LONG
    assert into_note(village, item.id).refused == TOO_LONG
    assert [each.id for each in village.cache.conflicts.open()] == [item.id]


def test_withdrawing_gives_the_words_back_as_a_draft(village: Desk, hand: Hand) -> None:
    order, item = clashing(village, hand)
    assert withdraw(village, item.id).changed.drafts
    [draft] = village.cache.drafts.of(order.id)
    assert draft.fields["facts"] == item.envelope.payload["facts"]
    again = withdraw(village, item.id)
    assert again.problem is not None
    assert "已经处理过" in again.problem.title


def test_an_order_that_left_can_only_be_withdrawn_from(village: Desk, hand: Hand) -> None:
    order, item = clashing(village, hand)
    village.cache.orders.apply([gone(order)], None)
    found = sides(village, item.id)
    assert found is not None
    assert (found.again, found.note) == (OUTSIDE, OUTSIDE)
    assert withdraw(village, item.id).changed
    [draft] = village.cache.drafts.of(order.id)
    assert draft.parked_reason


def test_a_photo_goes_along_with_what_takes_its_place(village: Desk, hand: Hand) -> None:
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    photo = village.cache.blobs.add(b"jpeg", "现场.jpg", "image/jpeg")
    mine = SubmitResult(hop=hop(order), facts="已核实", outcome=Outcome.SOLVED, text="已清掏")
    item = put(village, order, mine, photo)
    collide(village, item, extended(hand, order))
    ended = into_note(village, item.id)
    assert ended.successor is not None
    assert ended.successor.envelope.blobs == (photo,)
