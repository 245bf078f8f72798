"""Facts arrive page by page, word for word, and leave when the district says so."""

import json

import msgspec
import pytest

from sync.cache.cache import Cache
from sync.cache.drafts import Draft
from sync.cache.places import LocalState, Place
from sync.contract import codec
from sync.contract.pages import Change, Entity, Gone
from sync.regulation.acts import Sign
from sync.regulation.rules import DEFAULT_RULES
from sync.regulation.terms import Verb
from tests.cache.scenery import UNITS, Hand, change, envelope, gone, unit_changes
from tests.helpers.clocks import SteadyClock


def test_a_page_and_its_cursor_arrive_together(village: Cache, hand: Hand) -> None:
    order = hand.dispatched()
    changed = village.orders.apply([change(order)], "c1")
    assert changed.orders == {order.id}
    assert changed.lists
    assert village.orders.cursor() == "c1"
    assert village.orders.fact(order.id) == order


def test_a_page_that_fails_moves_neither_rows_nor_cursor(village: Cache, hand: Hand) -> None:
    broken = Change(entity=Entity.ORDER, id="x", rev=1, row=msgspec.Raw(b"\xff\xfe"))
    with pytest.raises(UnicodeDecodeError):
        village.orders.apply([change(hand.dispatched()), broken], "c1")
    assert village.orders.cursor() == "c0"
    assert village.orders.revs() == {}


def test_a_replayed_or_older_row_is_ignored(village: Cache, hand: Hand) -> None:
    order = hand.dispatched()
    later = hand.signed(order)
    village.orders.apply([change(later)], "c1")
    assert not village.orders.apply([change(order), change(later)], "c1")
    assert village.orders.fact(order.id) == later


def test_the_row_is_kept_word_for_word_with_fields_of_a_later_version(village: Cache, hand: Hand) -> None:
    order = hand.dispatched()
    row = {**codec.plain(order), "colour_of_tomorrow": {"青": [1, 2.50]}}
    text = json.dumps(row, ensure_ascii=False, separators=(", ", ":  "))
    village.orders.apply([Change(entity=Entity.ORDER, id=order.id, rev=9, row=msgspec.Raw(text.encode()))], None)
    assert village.orders.row_text(order.id) == text
    assert village.orders.fact(order.id) == order


def test_a_row_with_a_word_of_a_later_version_does_not_block_the_others(village: Cache, hand: Hand) -> None:
    order, other = hand.dispatched(), hand.dispatched()
    strange = json.dumps({**codec.plain(order), "kind": "from_tomorrow"}).encode()
    odd = Change(entity=Entity.ORDER, id=order.id, rev=5, row=msgspec.Raw(strange))
    village.orders.apply([odd, change(other)], "c1")
    assert village.orders.fact(order.id) is None
    assert village.orders.row_text(order.id) is not None
    assert [row.order_id for row in village.views.rows(Place.REPORTED, hand.clock.now())] == [other.id]


def test_the_newest_of_several_lines_about_one_order_wins(village: Cache, hand: Hand) -> None:
    order = hand.dispatched()
    later = hand.signed(order)
    village.orders.apply([change(order), change(later), change(order)], "c1")
    assert village.orders.fact(order.id) == later
    assert village.views.counts(hand.clock.now())[Place.REPORTED] == 1


@pytest.mark.parametrize("reason", list(Gone))
def test_an_order_that_leaves_is_purged_and_its_draft_parked(village: Cache, hand: Hand, reason: Gone) -> None:
    order = hand.dispatched(subject="井盖缺失")
    village.orders.apply([change(order)], "c1")
    village.search.index_some()
    draft = village.drafts.open(order.id, Verb.REPLY)
    village.drafts.save(draft.id, {"text": "已安排人员更换"})
    changed = village.orders.apply([gone(order, reason)], "c2")
    assert changed.drafts
    assert village.orders.row_text(order.id) is None
    assert village.views.order(order.id) is None
    assert village.views.row(order.id) is None
    assert village.views.find("井盖") == []
    counts = village.views.counts(hand.clock.now())
    assert (counts[Place.REPORTED], counts[Place.TO_SIGN], counts[Place.DRAFTS]) == (0, 0, 1)
    kept = village.drafts.get(draft.id)
    assert kept is not None
    assert kept.fields == ({} if reason is Gone.REDACTED else {"text": "已安排人员更换"})  # R17.1
    assert "草稿暂时搁置" in kept.parked_reason or "收回" in kept.parked_reason


def test_a_withdrawn_secret_leaves_no_subject_in_the_outbox(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    order = hand.dispatched(subject="不该留下的标题")
    village.orders.apply([change(order)], "c1")
    act = Sign(hop=order.assignments[1].id)
    village.outbox.put(envelope(village, order, act, clock.now()), due=None)
    village.orders.apply([gone(order, Gone.REDACTED)], "c2")
    [item] = village.outbox.all()
    assert (item.number, item.subject) == (order.number, "")
    village.outbox.back_to_draft(item.id)
    [draft] = village.drafts.all()
    assert "保密" in draft.parked_reason


def test_an_order_that_comes_back_is_shown_again(village: Cache, hand: Hand) -> None:
    order = hand.dispatched()
    draft = _draft(village, order.id)
    village.orders.apply([change(order)], "c1")
    village.orders.apply([gone(order)], "c2")
    village.orders.apply([change(order, rev=order.rev + 2)], "c3")
    row = village.views.row(order.id)
    assert row is not None
    kept = village.drafts.get(draft.id)
    assert kept is not None
    assert kept.parked_reason == ""
    assert row.local is LocalState.DRAFT


def test_units_and_rules_are_read_as_distributed(village: Cache) -> None:
    assert village.orders.units() == UNITS
    assert village.orders.rules() == DEFAULT_RULES
    sheet = msgspec.Raw(codec.dumps(DEFAULT_RULES.sheet()))
    changed = village.orders.apply([Change(entity=Entity.RULES, id="rules", rev=1, row=sheet)], "c1")
    assert changed.lists
    assert village.orders.rules() == DEFAULT_RULES


def test_a_staged_reset_keeps_everything_visible_until_it_is_confirmed(
    village: Cache, hand: Hand, clock: SteadyClock
) -> None:
    stays, leaves = hand.dispatched(), hand.dispatched()
    village.orders.apply([change(stays, rev=50), change(leaves, rev=50)], "c1")
    draft = _draft(village, leaves.id)
    village.orders.reset(None)
    assert village.orders.cursor() is None
    assert village.views.counts(clock.now())[Place.REPORTED] == 2
    village.orders.apply([*unit_changes(), change(stays, rev=3)], "n1")
    fact = village.orders.fact(stays.id)
    assert fact is not None
    assert fact.rev == 3, "a district restored from a backup may count from lower"
    changed = village.orders.confirm(clock.now())
    assert changed.orders == {leaves.id}
    assert village.orders.confirmed_at == clock.now()
    assert list(village.orders.revs()) == [stays.id]
    assert village.orders.units() == UNITS
    assert village.drafts.get(draft.id) is not None


def test_confirming_without_a_reset_removes_nothing(village: Cache, hand: Hand, clock: SteadyClock) -> None:
    village.orders.apply([change(hand.dispatched())], "c1")
    assert village.orders.confirmed_at is None
    assert not village.orders.confirm(clock.now())
    assert len(village.orders.revs()) == 1


def test_an_order_is_unread_until_it_was_looked_at_and_again_when_others_act(village: Cache, hand: Hand) -> None:
    order = hand.dispatched()
    village.orders.apply([change(order)], "c1")
    assert _unread(village, order.id)
    assert village.orders.mark_read(order.id).orders == {order.id}
    assert not village.orders.mark_read(order.id)
    assert not _unread(village, order.id)
    village.orders.apply([change(hand.signed(order))], "c2")
    assert _unread(village, order.id)


def _unread(cache: Cache, order: str) -> bool:
    row = cache.views.row(order)
    assert row is not None
    return row.unread


def _draft(cache: Cache, order: str) -> Draft:
    draft = cache.drafts.open(order, Verb.PROGRESS)
    cache.drafts.save(draft.id, {"text": "正在核实"})
    return draft
