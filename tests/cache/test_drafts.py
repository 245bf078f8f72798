"""What was written stays written."""

import pytest

from sync.cache.cache import Cache, open_cache
from sync.cache.places import LocalState, Place
from sync.cache.profile import Profile
from sync.regulation.terms import Verb
from tests.cache.scenery import KEY, Hand, change, desk
from tests.helpers.clocks import SteadyClock


def test_an_editor_that_was_only_opened_is_no_draft(village: Cache, clock: SteadyClock) -> None:
    draft = village.drafts.open("o1", Verb.REPLY)
    assert (draft.fields, draft.saved_at) == ({}, None)
    assert village.drafts.all() == []
    assert village.views.counts(clock.now())[Place.DRAFTS] == 0
    assert village.drafts.open("o1", Verb.REPLY) == draft


def test_a_saved_draft_is_opened_again_with_its_words(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.dispatched()
    village.orders.apply([change(order)], "c1")
    draft = village.drafts.open(order.id, Verb.REPLY)
    photo = village.blobs.add(b"jpeg", "现场.jpg", "image/jpeg")
    first = village.drafts.save(draft.id, {"text": "您好，", "reached": True}, (photo,))
    assert first.lists
    clock.tick()
    again = village.drafts.save(draft.id, {"text": "您好，路灯已修好。", "reached": True})
    assert not again.lists, "a pause in typing redraws no list"
    kept = village.drafts.open(order.id, Verb.REPLY)
    assert kept.id == draft.id
    assert kept.fields == {"text": "您好，路灯已修好。", "reached": True}
    assert kept.blobs == (photo,)
    assert kept.saved_at == clock.now()
    row = village.views.row(order.id)
    assert row is not None
    assert row.local is LocalState.DRAFT
    assert [row.order_id for row in village.views.rows(Place.DRAFTS, clock.now())] == [order.id]


def test_a_discarded_draft_is_gone(village: Cache, hand: Hand) -> None:
    order = hand.dispatched()
    village.orders.apply([change(order)], "c1")
    draft = village.drafts.open(order.id, Verb.CLOSE)
    village.drafts.save(draft.id, {"text": "办结"})
    assert village.drafts.discard(draft.id).orders == {order.id}
    assert not village.drafts.discard(draft.id)
    assert village.drafts.get(draft.id) is None
    with pytest.raises(KeyError):
        village.drafts.save(draft.id, {"text": "晚了"})
    row = village.views.row(order.id)
    assert row is not None
    assert row.local is LocalState.NONE


def test_each_verb_has_a_draft_of_its_own_the_last_saved_first(village: Cache, clock: SteadyClock) -> None:
    for verb in (Verb.REPLY, Verb.PROGRESS):
        clock.tick()
        village.drafts.save(village.drafts.open("o1", verb).id, {"text": verb.value})
    assert [draft.verb for draft in village.drafts.of("o1")] == [Verb.PROGRESS, Verb.REPLY]


def test_drafts_are_there_after_the_program_was_started_again(profile: Profile, clock: SteadyClock) -> None:
    cache = desk(profile, clock)
    empty = cache.drafts.open("o2", Verb.REPLY)
    draft = cache.drafts.open("o1", Verb.REPLY)
    cache.drafts.save(draft.id, {"text": "句子写到一半"})
    cache.close()
    again = open_cache(profile, KEY, clock)
    assert [kept.fields for kept in again.drafts.all()] == [{"text": "句子写到一半"}]
    assert again.drafts.get(empty.id) is None
    again.close()
