"""Village, stick, another unit's workstation, district, and back: as if it had gone over the line."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete

from sync.cache.errors import TooLate
from sync.cache.history import Fate, Way
from sync.cache.outbox_item import OutboxState
from sync.cache.why import Cause, Deed, explain, facts_of
from sync.client.courier.exporting import NobodyHere, export_answers, export_outbox
from sync.client.courier.looking import look_into
from sync.contract import codec
from sync.contract.commands import written_at
from sync.contract.parcel import NoKeyYet, ParcelKind, WrongAddressee
from sync.contract.status import LineState, SyncStatus
from sync.district.district import District
from sync.district.store.tables import session
from sync.regulation.acts import DecideUpward, SubmitUpward
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Ground, UpwardDecision, Verb
from tests.client.courier.road import (
    CANARY,
    at_district,
    commands,
    copied,
    effects,
    exported,
    imported,
    progress,
    relayed,
    state_of,
    waiting,
)
from tests.client.station import Station
from tests.district.scenery import OTHER_TOWN, TOWN, VILLAGE, district_does, hop, order_in
from tests.helpers.clocks import SteadyClock


def test_an_answer_that_was_lost_is_fetched_again(
    village: Station, other_town: Station, order: WorkOrder, stick: Path
) -> None:
    signed = village.queue(Verb.SIGN, order)
    out = exported(village, stick)
    relayed(other_town, out.file, stick).unlink()
    again = relayed(other_town, out.file, stick)
    assert imported(village, again).sentence.startswith("1 件已送达")
    assert village.item(signed.id).state is OutboxState.DELIVERED


def test_an_answer_that_waits_is_not_fetched_twice(
    village: Station, other_town: Station, order: WorkOrder, stick: Path
) -> None:
    village.queue(Verb.SIGN, order)
    out = exported(village, stick)
    for _ in range(2):
        imported(other_town, out.file)
        other_town.engine.cycle(hurry=True)
    assert len(export_answers(other_town.cache, stick)) == 1


def test_a_village_without_a_line_gets_receipts_and_changes(
    district: District, village: Station, other_town: Station, order: WorkOrder, stick: Path, tmp_path: Path
) -> None:
    photo = tmp_path / "现场.jpg"
    photo.write_bytes(bytes(range(256)) * 3000)
    signed, wrote = village.queue(Verb.SIGN, order), progress(village, order, CANARY, photo)
    out = exported(village, stick)
    assert (out.commands, out.attachments, out.left) == (2, 1, 0)
    assert all(waiting(village, item) for item in (signed, wrote)), "nothing is sent without a receipt"
    fresh = order_in(district, VILLAGE, subject="信使带回的新工单")

    seen = look_into(other_town.cache, out.file)
    assert (seen.kind, seen.unit, seen.results, seen.rows) == (ParcelKind.OUTBOX, unit_of(village), 0, 0)
    answer = relayed(other_town, out.file, stick)
    before = state_of(village)
    told = look_into(village.cache, answer)
    assert (told.kind, told.results, told.bytes) == (ParcelKind.ANSWER, 2, answer.stat().st_size)
    assert state_of(village) == before, "nothing changes by looking"
    back = imported(village, answer)
    assert back.applied is not None
    assert (back.applied.receipts, back.applied.parked, back.applied.whole) == (2, 0, True)
    assert told.rows == back.applied.rows
    for item in (signed, wrote):
        receipt = village.item(item.id).receipt
        assert receipt is not None
        assert (receipt.command, effects(district, item)) == (item.id, 1)
        fates = [(attempt.way, attempt.fate) for attempt in village.cache.outbox.history(item.id).attempts]
        assert fates == [(Way.COURIER, Fate.EXPORTED), (Way.COURIER, Fate.APPLIED)]
    assert [a.name for a in at_district(district, order).attachments] == ["现场.jpg"]
    assert village.cache.orders.fact(fresh.id) is not None
    assert village.cache.orders.fact(order.id) == at_district(district, order)
    assert village.cache.orders.confirmed_at is not None

    report = village.engine.cycle(hurry=True)
    assert (report.sent, report.received) == (0, 0), "the line has nothing to add"


def test_what_was_written_before_is_kept_as_evidence(
    district: District, village: Station, town: Station, order: WorkOrder, stick: Path, clock: SteadyClock
) -> None:
    item = village.queue(Verb.SIGN, order)
    out = exported(village, stick)
    clock.tick(14 * 60)
    relayed(town, out.file, stick)
    entry = next(e for e in at_district(district, order).timeline if e.id == item.id)
    assert entry.at - item.envelope.composed_at >= timedelta(minutes=14), "timely is what was received in time"
    assert entry.composed_at == written_at(item.envelope)


def test_an_order_that_left_is_removed_by_the_file_too(
    district: District, town: Station, other_town: Station, stick: Path
) -> None:
    order = order_in(district, TOWN)
    town.engine.cycle(hurry=True)
    town.queue(Verb.SIGN, order)
    up = SubmitUpward(hop=hop(order, TOWN), ground=Ground.OUT_OF_AUTHORITY, reason="不归本镇。")
    asked = town.queue(Verb.SUBMIT_UPWARD, order, **codec.plain(up))
    draft = town.cache.drafts.open(order.id, Verb.PROGRESS)
    town.cache.drafts.save(draft.id, {"text": CANARY})
    imported(town, relayed(other_town, exported(town, stick).file, stick))
    verdict = DecideUpward(request=asked.id, verdict=UpwardDecision.ACCEPT, opinion="另行分办", unit=OTHER_TOWN)
    district_does(district, verdict, order)
    imported(town, relayed(other_town, exported(town, stick).file, stick))
    assert town.cache.orders.fact(order.id) is None
    assert town.cache.drafts.all()[0].parked_reason


def test_an_outbox_with_nothing_in_it_still_brings_the_changes_back(
    district: District, village: Station, town: Station, order: WorkOrder, stick: Path
) -> None:
    out = exported(village, stick)
    assert out.commands == 0
    assert "没有待发送的内容" in out.sentence
    fresh = order_in(district, VILLAGE)
    imported(village, relayed(town, out.file, stick))
    assert village.cache.orders.fact(fresh.id) is not None


def test_what_is_on_its_way_cannot_be_taken_back_and_says_so(village: Station, order: WorkOrder, stick: Path) -> None:
    item = village.queue(Verb.SIGN, order)
    assert not village.item(item.id).maybe_there
    out = exported(village, stick)
    shown = village.item(item.id)
    assert (shown.state, shown.maybe_there, shown.carried_in) == (OutboxState.WAITING, True, out.file.name)
    facts = facts_of(village.cache, shown.id)
    assert facts is not None
    why = explain(facts, SyncStatus(state=LineState.OFFLINE), village.clock.now())
    assert (why.cause, why.sentence) == (Cause.CARRIED, f"已导出到信使文件 {out.file.name}，等待带回回执。")
    assert Deed.WITHDRAW not in why.deeds
    with pytest.raises(TooLate, match=out.file.name):
        village.cache.outbox.withdraw(item.id)


def test_what_can_still_be_taken_back_for_a_moment_stays(
    village: Station, order: WorkOrder, stick: Path, clock: SteadyClock
) -> None:
    first = village.queue(Verb.SIGN, order)
    sealed = replace(first.envelope, id=first.id[:-1] + ("0" if first.id[-1] != "0" else "1"))
    village.cache.outbox.put(sealed, due=None, hold_until=clock.now() + timedelta(seconds=10))
    assert exported(village, stick).commands == 1


def test_the_line_comes_back_while_the_file_is_on_its_way(
    district: District, village: Station, town: Station, order: WorkOrder, stick: Path
) -> None:
    item = village.queue(Verb.SIGN, order)
    out = exported(village, stick)
    assert village.engine.cycle(hurry=True).sent == 1
    over_the_line = village.item(item.id).receipt
    answer = relayed(town, out.file, stick)
    before = state_of(village)
    imported(village, answer)
    assert village.item(item.id).receipt == over_the_line
    assert state_of(village) == before
    assert (effects(district, item), commands(district)) == (1, 1)


def test_two_relays_bring_the_same_file(
    district: District, village: Station, town: Station, other_town: Station, order: WorkOrder, stick: Path
) -> None:
    item = village.queue(Verb.SIGN, order)
    out = exported(village, stick)
    first, second = relayed(town, out.file, stick), relayed(other_town, out.file, stick)
    assert first != second
    imported(village, second)
    receipt = village.item(item.id).receipt
    imported(village, first)
    assert village.item(item.id).receipt == receipt
    assert effects(district, item) == 1


def test_the_same_answer_twice_changes_nothing(village: Station, town: Station, order: WorkOrder, stick: Path) -> None:
    village.queue(Verb.SIGN, order)
    answer = relayed(town, exported(village, stick).file, stick)
    imported(village, answer)
    before = state_of(village)
    again = imported(village, answer)
    assert state_of(village) == before
    assert again.applied is not None
    assert "没有新的回执和变化" in again.sentence


def test_an_old_answer_moves_nothing_back(
    district: District, village: Station, town: Station, order: WorkOrder, stick: Path
) -> None:
    village.queue(Verb.SIGN, order)
    old = relayed(town, exported(village, stick).file, stick)
    order_in(district, VILLAGE)
    village.engine.cycle(hurry=True)
    progress(village, order, "后来又写的进展。")
    village.engine.cycle(hurry=True)
    before = state_of(village)
    imported(village, old)
    assert state_of(village) == before


def test_the_session_may_be_long_over(
    district: District, village: Station, town: Station, order: WorkOrder, stick: Path
) -> None:
    """A village without a line cannot renew it: that the person signed in there and did not sign out is enough."""
    item = village.queue(Verb.SIGN, order)
    with district.begin() as tx:
        tx.connection.execute(delete(session).where(session.c.device == village.cache.identity.device))
    imported(village, relayed(town, exported(village, stick).file, stick))
    assert village.item(item.id).receipt


def test_without_the_keys_or_anybody_signed_in_nothing_is_exported(
    village: Station, order: WorkOrder, stick: Path
) -> None:
    village.cache.identity.forget_session()
    with pytest.raises(NobodyHere):
        exported(village, stick)
    with village.cache._database.write() as tx:
        tx.exec_driver_sql("DELETE FROM identity WHERE name = 'courier_keys'")
    with pytest.raises(NoKeyYet):
        exported(village, stick)
    assert list(stick.iterdir()) == []


def test_a_workstation_of_an_earlier_version_learns_the_keys_by_itself(village: Station, order: WorkOrder) -> None:
    keys = village.cache.identity.courier_keys
    with village.cache._database.write() as tx:
        tx.exec_driver_sql("DELETE FROM identity WHERE name = 'courier_keys'")
    village.engine.cycle(hurry=True)
    assert village.cache.identity.courier_keys == keys is not None


def test_a_file_waits_at_the_relay_until_it_has_a_line(
    district: District, village: Station, town: Station, order: WorkOrder, stick: Path
) -> None:
    item = village.queue(Verb.SIGN, order)
    out = exported(village, stick)
    there = town.url
    town.move_to("http://127.0.0.1:1")
    imported(town, copied(out.file, stick / "copy.dbx"))
    imported(town, out.file)
    town.engine.cycle(hurry=True)
    assert len(town.cache.parcels.waiting()) == 1, "the same file twice is one"
    town.move_to(there)
    town.engine.cycle(hurry=True)
    assert effects(district, item) == 1
    assert len(export_answers(town.cache, stick)) == 1
    assert export_answers(town.cache, stick) == [], "what was handed over is not kept"


def test_a_file_in_the_wrong_hands_is_explained(
    village: Station, town: Station, other_town: Station, order: WorkOrder, stick: Path
) -> None:
    village.queue(Verb.SIGN, order)
    out = exported(village, stick)
    with pytest.raises(WrongAddressee, match="本机自己导出"):
        imported(village, out.file)
    answer = relayed(town, out.file, stick)
    before = state_of(other_town)
    with pytest.raises(WrongAddressee, match="只有导出的那台工作站能打开"):
        imported(other_town, answer)
    assert state_of(other_town) == before


def test_a_name_that_is_taken_is_not_overwritten(village: Station, order: WorkOrder, stick: Path) -> None:
    first, second = exported(village, stick).file, exported(village, stick).file
    assert first != second
    assert sorted(stick.iterdir()) == sorted([first, second])
    named = export_outbox(village.cache, village.clock, stick / "自己取的名字.dbx")
    assert named.file.exists()


def unit_of(station: Station) -> str:
    """What the label says of it."""
    unit = station.cache.identity.unit
    assert unit is not None
    return unit.name
