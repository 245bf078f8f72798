"""Of an order that was pulled for secrecy nothing stays on the desk, not even what was written there (R17.1)."""

import json

import pytest

from sync.cache.cache import Cache
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.contract.commands import Envelope
from sync.contract.pages import Gone
from sync.regulation.acts import Progress
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.cache.scenery import Hand, applied, change, envelope, gone
from tests.helpers.clocks import SteadyClock

CANARY = "不该留下的话"


@pytest.fixture
def order(village: Cache, hand: Hand) -> WorkOrder:
    found = hand.dispatched(subject=f"{CANARY}标题", body=f"{CANARY}正文" * 30)
    village.orders.apply([change(found)], "c1")
    village.search.index_some()
    return found


def put(village: Cache, order: WorkOrder, clock: SteadyClock, photo: bytes = b"") -> Envelope:
    blobs = (village.blobs.add(photo, f"{CANARY}.jpg", "image/jpeg"),) if photo else ()
    act = Progress(hop=order.assignments[1].id, text=CANARY)
    made = envelope(village, order, act, clock.tick(), blobs=blobs)
    village.outbox.put(made, due=None)
    return made


def words(village: Cache) -> str:
    """Everything that is kept in a table of text."""
    with village._database.read() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        return "".join(
            str(row) for table in tables for row in connection.exec_driver_sql(f"SELECT * FROM {table}").all()
        )


def item(village: Cache, command: Envelope) -> OutboxItem:
    found = village.outbox.get(command.id)
    assert found is not None
    return found


def test_no_table_keeps_a_word_of_it(village: Cache, order: WorkOrder, clock: SteadyClock) -> None:
    village.drafts.save(village.drafts.open(order.id, Verb.REPLY).id, {"text": CANARY})
    put(village, order, clock, CANARY.encode() * 100)
    assert CANARY in words(village)
    changed = village.orders.apply([gone(order, Gone.REDACTED)], "c2")
    assert (changed.drafts, changed.outbox) == (True, True)
    assert CANARY not in words(village)
    assert village.views.find(CANARY) == []


def test_what_waits_is_parked_with_the_reason_and_never_sent(
    village: Cache, order: WorkOrder, clock: SteadyClock
) -> None:
    waiting = put(village, order, clock)
    village.orders.apply([gone(order, Gone.REDACTED)], "c2")
    found = item(village, waiting)
    assert (found.state, found.reason_title) == (OutboxState.PARKED, "工单因保密要求已收回")
    assert found.reason_advice
    assert village.outbox.ready(clock.tick(hours=1), 10) == []


def test_a_receipt_stays_a_receipt(village: Cache, order: WorkOrder, clock: SteadyClock) -> None:
    sent = put(village, order, clock)
    village.outbox.settle([applied(sent, order.rev + 1, clock.now())], [], clock.now())
    village.orders.apply([gone(order, Gone.REDACTED)], "c2")
    found = item(village, sent)
    assert found.state is OutboxState.DELIVERED
    assert found.receipt is not None
    village.orders.apply([change(order, rev=order.rev + 5)], "c3")
    village.orders.reset()
    village.orders.apply([change(order, rev=order.rev + 5)], "c4")
    village.orders.confirm(clock.now(), vouched=True)
    assert item(village, sent).state is OutboxState.DELIVERED, "without its words it is not sent again after a restore"


def test_a_photo_that_another_order_needs_stays(
    village: Cache, order: WorkOrder, hand: Hand, clock: SteadyClock
) -> None:
    other = hand.dispatched(subject="别的事")
    village.orders.apply([change(other)], "c2")
    shared, own = b"shared" * 100, b"own" * 100
    put(village, order, clock, shared)
    put(village, order, clock, own)
    kept = put(village, other, clock, shared)
    village.orders.apply([gone(order, Gone.REDACTED)], "c3")
    assert village.blobs.has(kept.blobs[0].sha256)
    assert sum(village.blobs.has(ref.sha256) for ref in (*kept.blobs,)) == 1
    with village._database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM blob").scalar() == 1
    assert json.loads(codec_of(village, kept))["payload"]["text"] == CANARY


def codec_of(village: Cache, command: Envelope) -> str:
    with village._database.read() as connection:
        query = "SELECT envelope FROM outbox WHERE id = ?"
        return str(connection.exec_driver_sql(query, (command.id,)).scalar_one())


def test_what_only_left_the_scope_keeps_what_was_written(village: Cache, order: WorkOrder, clock: SteadyClock) -> None:
    draft = village.drafts.open(order.id, Verb.REPLY)
    village.drafts.save(draft.id, {"text": CANARY})
    waiting = put(village, order, clock)
    village.orders.apply([gone(order, Gone.LEFT_SCOPE)], "c2")
    kept = village.drafts.get(draft.id)
    assert kept is not None
    assert kept.fields == {"text": CANARY}
    assert item(village, waiting).envelope.payload["text"] == CANARY


def test_an_order_that_is_released_comes_back_without_the_old_words(village: Cache, order: WorkOrder) -> None:
    draft = village.drafts.open(order.id, Verb.REPLY)
    village.drafts.save(draft.id, {"text": CANARY})
    village.orders.apply([gone(order, Gone.REDACTED)], "c2")
    village.orders.apply([change(order, rev=order.rev + 2)], "c3")
    assert village.orders.row_text(order.id) is not None
    kept = village.drafts.get(draft.id)
    assert kept is not None
    assert (kept.fields, kept.parked_reason) == ({}, "")
