"""One workstation and a real district: what is queued takes effect exactly once, what is new arrives."""

import re
import threading
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import delete

from sync.cache.changed import Changed
from sync.cache.errors import DiskFull, TooLate
from sync.cache.history import Fate
from sync.cache.outbox_item import OutboxState
from sync.cache.places import Place
from sync.cache.settings import NO_PROXY, PROXY
from sync.client.engine import Engine
from sync.contract.ids import uuid7
from sync.contract.status import LineState
from sync.district.acting import actor_of, perform
from sync.district.district import District
from sync.district.identity import start_epoch
from sync.district.orders import load_order
from sync.district.store.tables import blob, order_blob, upload
from sync.regulation.acts import Act, DecideUpward, Sign, SubmitUpward
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Ground, UpwardDecision, Verb
from tests.client.station import Station, new_user
from tests.district.scenery import TOWN, VILLAGE, district_does, hop, order_in
from tests.helpers.clocks import SteadyClock
from tests.helpers.line_proxy import LineProxy


def at_district(district: District, order: WorkOrder) -> WorkOrder:
    with district.read() as connection:
        found = load_order(connection, order.id)
    assert found is not None
    return found


def times(district: District, order: WorkOrder, verb: Verb) -> int:
    return sum(1 for entry in at_district(district, order).timeline if entry.verb is verb)


def test_a_first_sync_brings_everything_and_is_no_news(district: District, village: Station) -> None:
    orders = [order_in(district, VILLAGE) for _ in range(3)]
    report = village.engine.cycle()
    assert report.status.state is LineState.CONNECTED
    assert set(village.cache.orders.revs()) == {order.id for order in orders}
    assert village.cache.views.counts(village.clock.now())[Place.TO_SIGN] == 3
    assert report.new_orders == ()
    assert report.status.confirmed_at is not None
    assert report.status.bytes_today > 0


def test_when_nothing_is_new_a_poll_is_small_and_has_no_body(
    district: District, village: Station, line: LineProxy
) -> None:
    order_in(district, VILLAGE)
    village.engine.cycle()
    before = line.meter.up + line.meter.down
    report = village.engine.cycle()
    assert report.received == 0
    assert line.meter.up + line.meter.down - before < 700
    assert report.status.state is LineState.CONNECTED


def test_later_orders_are_news(district: District, village: Station) -> None:
    village.engine.cycle()
    order = order_in(district, VILLAGE)
    assert village.engine.cycle().new_orders == (order.id,)
    assert village.engine.cycle().new_orders == ()


def test_a_queued_command_takes_effect_once_and_has_a_receipt(district: District, village: Station) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    item = village.queue(Verb.SIGN, order)
    report = village.engine.cycle()
    assert report.sent == 1
    assert report.status.waiting == 0
    done = village.item(item.id)
    assert done.state is OutboxState.DELIVERED
    assert done.receipt
    assert done.receipt.number
    assert times(district, order, Verb.SIGN) == 1


def test_a_reply_lost_after_the_effect_is_asked_for_again_and_has_one_effect(
    district: District, village: Station, line: LineProxy
) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    item = village.queue(Verb.SIGN, order)
    line.cut_after(1)
    report = village.engine.cycle()
    assert report.status.state is LineState.OFFLINE
    assert report.sent == 0
    assert village.item(item.id).state is OutboxState.WAITING
    assert village.item(item.id).maybe_there
    assert times(district, order, Verb.SIGN) == 1
    with pytest.raises(TooLate):
        village.cache.outbox.withdraw(item.id)
    assert village.engine.cycle(hurry=True).sent == 1
    assert village.item(item.id).state is OutboxState.DELIVERED
    assert village.item(item.id).envelope == item.envelope
    assert times(district, order, Verb.SIGN) == 1


def test_without_a_line_nothing_is_sent_and_everything_can_be_taken_back(
    district: District, village: Station, line: LineProxy
) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    item = village.queue(Verb.SIGN, order)
    village.move_to("http://127.0.0.1:1")
    status = village.engine.cycle().status
    assert status.state is LineState.OFFLINE
    assert status.waiting == 1
    assert status.next_try is not None
    assert not village.item(item.id).maybe_there
    village.cache.outbox.withdraw(item.id)
    assert village.cache.outbox.waiting() == 0


def test_a_silent_line_leaves_the_outcome_unknown(district: District, village: Station, line: LineProxy) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    item = village.queue(Verb.SIGN, order)
    line.go_dark()
    assert village.engine.cycle().status.state is LineState.OFFLINE
    assert village.item(item.id).maybe_there
    line.come_back()
    village.engine.cycle(hurry=True)
    assert village.item(item.id).state is OutboxState.DELIVERED
    assert times(district, order, Verb.SIGN) == 1


def test_after_a_failure_the_line_rests_until_its_time_or_a_hurry(village: Station, clock: SteadyClock) -> None:
    good = village.url
    village.move_to("http://127.0.0.1:1")
    first = village.engine.cycle().status
    village.move_to(good)
    assert village.engine.cycle().status == replace(first, address=good)
    assert first.next_try
    clock.set(first.next_try)
    assert village.engine.cycle().status.state is LineState.CONNECTED


def test_rests_grow_with_every_failure(village: Station, clock: SteadyClock) -> None:
    village.move_to("http://127.0.0.1:1")
    rests = []
    for _ in range(10):
        status = village.engine.cycle(hurry=True).status
        assert status.next_try
        rests.append((status.next_try - clock.now()).total_seconds())
    assert rests[0] <= 2
    assert 150 <= rests[-1] <= 300


def test_commands_of_one_order_go_in_turn_within_one_cycle(district: District, village: Station) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    mine = hop(order, VILLAGE)
    village.queue(Verb.SIGN, order)
    village.queue(Verb.PROGRESS, order, hop=mine, text="已到现场查看。")
    village.queue(Verb.REQUEST_EXTENSION, order, hop=mine, days=3, reason="需等待配件到货。")
    assert village.engine.cycle().sent == 3
    verbs = [entry.verb for entry in at_district(district, order).timeline][-3:]
    assert verbs == [Verb.SIGN, Verb.PROGRESS, Verb.REQUEST_EXTENSION]


def test_what_is_due_soonest_leaves_first(district: District, village: Station, clock: SteadyClock) -> None:
    early = order_in(district, VILLAGE, subject="先到期")
    clock.tick(days=3)
    late = order_in(district, VILLAGE, subject="后到期")
    village.engine.cycle()
    second, first = village.queue(Verb.SIGN, late), village.queue(Verb.SIGN, early)
    village.engine.cycle()
    receipts = [village.item(item.id).receipt for item in (first, second)]
    assert receipts[0]
    assert receipts[1]
    assert receipts[0].seq < receipts[1].seq


def test_one_refused_command_holds_up_nobody_else(district: District, village: Station) -> None:
    gone, other = order_in(district, VILLAGE), order_in(district, VILLAGE)
    village.engine.cycle()
    refused, fine = village.queue(Verb.SIGN, gone), village.queue(Verb.SIGN, other)
    leave(district, gone)
    report = village.engine.cycle()
    assert report.sent == 1
    assert report.status.parked == 1
    assert village.item(fine.id).state is OutboxState.DELIVERED
    parked = village.item(refused.id)
    assert parked.state is not OutboxState.WAITING
    assert parked.reason_title
    assert parked.reason_advice


def leave(district: District, order: WorkOrder) -> None:
    """The district gives the order to another unit."""
    now = district.clock.now()
    town = actor_of(district.units[TOWN], "zhang", "张三")
    first = next(hop for hop in order.assignments if hop.receiver == TOWN)
    steps: list[Act] = [Sign(hop=first.id), SubmitUpward(hop=first.id, ground=Ground.OUT_OF_SCOPE, reason="不属本镇。")]
    with district.begin() as tx:
        for act in steps:
            moved = perform(tx, act, order_id=order.id, actor=town, command_id=uuid7(now), at=now, device="elsewhere")
    decision = DecideUpward(
        request=moved.submissions[-1].id, verdict=UpwardDecision.ACCEPT, opinion="改派。", unit="chengmen"
    )
    district_does(district, decision, order)


def test_a_decision_on_our_request_is_told(district: District, village: Station, town: Station) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    town.engine.cycle()
    village.queue(Verb.SIGN, order)
    asked = village.queue(Verb.REQUEST_EXTENSION, order, days=3, reason="需等待配件到货。")
    village.engine.cycle()
    assert order.id in town.engine.cycle().asked
    town.queue(Verb.SIGN, order)
    town.queue(Verb.DECIDE_EXTENSION, order, verdict="grant", days=2, opinion="同意两天。")
    assert town.engine.cycle().sent == 2
    (decided,) = village.engine.cycle().decided
    assert (decided.order, decided.request, decided.verdict) == (order.id, asked.id, "granted")
    assert decided.due_after
    assert decided.opinion == "同意两天。"


def test_an_order_that_the_district_took_back_after_a_submission_is_told(district: District, village: Station) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    leave(district, order)
    report = village.engine.cycle()

    assert [(each.order, each.number) for each in report.left] == [(order.id, order.number)]
    assert village.engine.cycle().left == ()


def test_waiting_ends_when_something_is_new_and_when_somebody_interrupts(district: District, village: Station) -> None:
    village.engine.cycle()
    threading.Timer(0.2, lambda: order_in(district, VILLAGE)).start()
    assert village.engine.wait(3)
    assert len(village.engine.cycle().new_orders) == 1
    threading.Timer(0.2, village.engine.interrupt).start()
    assert village.engine.wait(3)
    assert village.engine.status().state is LineState.CONNECTED
    assert village.engine.cycle().status.state is LineState.CONNECTED


def test_an_interrupt_before_the_wait_is_not_lost(village: Station) -> None:
    village.engine.cycle()
    village.engine.interrupt()
    assert village.engine.wait(3)


def test_a_new_epoch_fetches_anew_and_keeps_what_the_user_wrote(district: District, village: Station) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    draft = village.cache.drafts.open(order.id, Verb.PROGRESS)
    village.cache.drafts.save(draft.id, {"text": "写到一半"})
    with district.begin() as tx:
        start_epoch(tx.connection, district.clock.now())
    fresh = District.open(district.root, district.clock)
    district.identity = fresh.identity
    fresh.close()
    item = village.queue(Verb.SIGN, order)
    report = village.engine.cycle()
    assert report.status.state is LineState.CONNECTED
    assert village.item(item.id).state is OutboxState.DELIVERED
    kept = village.cache.drafts.get(draft.id)
    assert kept
    assert kept.fields == {"text": "写到一半"}
    assert not kept.parked_reason
    assert report.new_orders == ()


def test_a_photo_goes_on_where_the_line_broke(
    district: District, village: Station, line: LineProxy, tmp_path: Path
) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    village.queue(Verb.SIGN, order)
    village.engine.cycle()
    photo = tmp_path / "现场.jpg"
    photo.write_bytes(bytes(range(256)) * 8000)
    item = village.queue(Verb.PROGRESS, order, photo, text="见照片。")
    (blob,) = item.envelope.blobs
    line.cut_after(560)
    assert village.engine.cycle().status.state is LineState.OFFLINE
    assert 0 < village.cache.blobs.offset(blob.sha256) < blob.size
    assert not village.item(item.id).attempts, "the command waits for its photo"
    (stopped,) = village.cache.outbox.history(item.id).attempts
    assert stopped.fate is Fate.STOPPED
    assert re.search(r"“现场.jpg”已上传 \d+%", stopped.detail)
    before = line.meter.up
    village.engine.cycle(hurry=True)
    assert village.item(item.id).state is OutboxState.DELIVERED
    assert line.meter.up - before < blob.size, "what had arrived is not sent again"
    assert [(a.name, a.size) for a in at_district(district, order).attachments] == [("现场.jpg", blob.size)]


def test_a_photo_of_another_order_delays_no_command(district: District, village: Station, tmp_path: Path) -> None:
    first, second = order_in(district, VILLAGE), order_in(district, VILLAGE)
    village.engine.cycle()
    for order in (first, second):
        village.queue(Verb.SIGN, order)
    village.engine.cycle()
    photo = tmp_path / "现场.jpg"
    photo.write_bytes(bytes(300_000))
    slow = village.queue(Verb.PROGRESS, first, photo, text="见照片。")
    quick = village.queue(Verb.PROGRESS, second, text="正在联系施工单位。")
    assert village.engine.cycle().sent == 2
    receipts = [village.item(item.id).receipt for item in (quick, slow)]
    assert receipts[0]
    assert receipts[1]
    assert receipts[0].seq < receipts[1].seq


def test_an_attachment_that_the_district_lost_is_brought_again(
    district: District, village: Station, tmp_path: Path
) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    village.queue(Verb.SIGN, order)
    village.engine.cycle()
    photo = tmp_path / "现场.jpg"
    photo.write_bytes(b"photo")
    item = village.queue(Verb.PROGRESS, order, photo, text="见照片。")
    village.cache.blobs.uploaded(item.envelope.blobs[0].sha256)
    assert village.engine.cycle().sent == 1
    assert village.item(item.id).state is OutboxState.DELIVERED


def test_an_attachment_is_brought_again_also_by_the_program_that_brought_it_before(
    district: District, village: Station, tmp_path: Path
) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    village.queue(Verb.SIGN, order)
    photo = tmp_path / "现场.jpg"
    photo.write_bytes(b"photo")
    for text in ("见照片。", "再附一次。"):
        item = village.queue(Verb.PROGRESS, order, photo, text=text, hop=hop(order, VILLAGE))
        assert village.engine.cycle().status.waiting == 0
        assert village.item(item.id).state is OutboxState.DELIVERED
        with district.begin() as tx:  # as after a restore: the district knows nothing of the attachment
            for table in (order_blob, upload, blob):
                tx.connection.execute(delete(table))


def test_a_colleagues_commands_wait_for_the_colleague(district: District, village: Station) -> None:
    order = order_in(district, VILLAGE)
    village.engine.cycle()
    item = village.queue(Verb.SIGN, order)
    draft = village.cache.drafts.open(order.id, Verb.REPLY).id
    village.cache.drafts.save(draft, {"text": "已到现场。"})
    first = village.username
    new_user(district, VILLAGE, "tongshi")
    village.username = "tongshi"
    village.sign_in()
    assert [each.id for each in village.cache.drafts.all()] == [draft], "what is half written is the unit's"
    assert village.engine.cycle().status.parked == 0
    assert village.item(item.id).state is OutboxState.WAITING
    village.username = first
    village.sign_in()
    village.engine.cycle()
    assert village.item(item.id).state is OutboxState.DELIVERED


def test_another_way_to_the_district_lets_go_of_the_one_before(village: Station) -> None:
    village.engine.cycle()
    before = village.engine._line.link
    assert before is not None
    connections = before.transport.tally.connections
    assert any(each.sock for each in connections)
    village.cache.settings.set(PROXY, NO_PROXY)
    village.engine.cycle()
    assert not any(each.sock for each in connections)


def test_progress_is_told_while_a_long_first_sync_is_under_way(district: District, village: Station) -> None:
    for _ in range(40):
        order_in(district, VILLAGE)
    told: list[Changed] = []
    village.engine.progress = told.append
    village.engine.cycle()
    assert sum(len(changed.orders) for changed in told) == 40


def test_a_full_disk_is_told_and_nothing_is_half_applied(
    district: District, village: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    village.engine.cycle()
    cursor = village.cache.orders.cursor()
    order = order_in(district, VILLAGE)
    with monkeypatch.context() as fault:
        fault.setattr(village.cache.orders, "apply", full)
        status = village.engine.cycle().status
    assert status.state is LineState.STORAGE
    assert status.problem_title == DiskFull.title
    assert status.problem_advice
    assert village.cache.orders.cursor() == cursor
    assert village.engine.cycle(hurry=True).new_orders == (order.id,)


def test_data_used_is_counted_by_the_day_and_outlives_the_program(
    district: District, village: Station, clock: SteadyClock
) -> None:
    for _ in range(5):
        order_in(district, VILLAGE)
    used = village.engine.cycle().status.bytes_today
    assert used > 1000
    village.engine.close()
    later = Engine(village.cache, village.transport, clock, Random(1))
    assert later.status().bytes_today >= used
    clock.tick(days=1)
    assert later.status().bytes_today == 0


def test_how_the_line_stood_is_remembered_for_the_next_program(village: Station, clock: SteadyClock) -> None:
    village.move_to("http://127.0.0.1:1")
    village.engine.cycle()
    later = Engine(village.cache, village.transport, clock, Random(1))
    assert later.status().state is LineState.NEVER
    later.recall()
    assert later.status().state is LineState.OFFLINE
    assert later.status().problem_title


def test_wherever_the_line_breaks_every_command_takes_effect_once(
    district: District, village: Station, line: LineProxy
) -> None:
    order, chance = order_in(district, VILLAGE), Random(20261123)
    village.engine.cycle()
    village.queue(Verb.SIGN, order)
    village.engine.cycle()
    notes = []
    for number in range(30):
        notes.append(village.queue(Verb.PROGRESS, order, text=f"第 {number} 次查看。"))
        line.cut_after(chance.randrange(1, 4000))
        village.engine.cycle(hurry=True)
    line.come_back()
    status = village.engine.cycle(hurry=True).status
    assert (status.state, status.waiting, status.parked) == (LineState.CONNECTED, 0, 0)
    assert all(village.item(note.id).state is OutboxState.DELIVERED for note in notes)
    written = [entry.id for entry in at_district(district, order).timeline if entry.verb is Verb.PROGRESS]
    assert written == [note.id for note in notes], "each once, in the order in which they were written"
    assert village.cache.views.order(order.id) == at_district(district, order)
