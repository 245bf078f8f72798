"""An order that may hold a state secret leaves every workstation, by whatever way the word comes (R17.1)."""

from pathlib import Path

import pytest

from sync.cache.outbox_item import OutboxState
from sync.contract.status import LineState
from sync.district.district import District
from sync.regulation.acts import DecideSecret, SuspectSecret
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import SecretDecision, Verb
from tests.client.courier.road import exported, imported, relayed
from tests.client.station import Station
from tests.district.scenery import OTHER_TOWN, VILLAGE, district_does, order_in
from tests.helpers.clocks import SteadyClock

WHY = "附图疑为军事管理区"


@pytest.fixture
def order(district: District, village: Station, town: Station) -> WorkOrder:
    """An order that both know."""
    made = order_in(district, VILLAGE)
    for station in (village, town):
        station.engine.cycle()
        assert station.cache.orders.fact(made.id) is not None
    return made


def test_the_village_that_reports_it_loses_it_with_the_receipt_and_the_township_with_its_next_pull(
    village: Station, town: Station, order: WorkOrder
) -> None:
    draft = town.cache.drafts.open(order.id, Verb.PROGRESS)
    town.cache.drafts.save(draft.id, {"text": "写了一半"})
    reported = village.queue(Verb.SUSPECT_SECRET, order, reason=WHY)
    village.engine.cycle(hurry=True)
    mine = village.item(reported.id)
    assert (mine.state, mine.envelope.payload) == (OutboxState.DELIVERED, {})
    assert mine.receipt is not None
    assert village.cache.orders.row_text(order.id) is None
    report = town.engine.cycle(hurry=True)
    assert report.status.state is LineState.CONNECTED, "the manifests agree"
    assert town.cache.orders.row_text(order.id) is None
    [kept] = town.cache.drafts.all()
    assert (kept.fields, "保密" in kept.parked_reason) == ({}, True)


def test_what_was_written_without_a_line_is_parked_and_its_words_are_gone(
    district: District, village: Station, order: WorkOrder
) -> None:
    signed = village.queue(Verb.SIGN, order)
    wrote = village.queue(Verb.PROGRESS, order, text="离线写的话")
    district_does(district, SuspectSecret(reason=WHY), order)
    village.engine.cycle(hurry=True)
    for item in (village.item(signed.id), village.item(wrote.id)):
        assert (item.state, item.reason_title) == (OutboxState.PARKED, "工单因保密要求已收回")
        assert item.envelope.payload == {}
    assert village.engine.cycle(hurry=True).sent == 0


def test_a_workstation_that_must_begin_anew_loses_its_words_too(
    district: District, town: Station, order: WorkOrder
) -> None:
    draft = town.cache.drafts.open(order.id, Verb.PROGRESS)
    town.cache.drafts.save(draft.id, {"text": "写了一半"})
    district_does(district, SuspectSecret(reason=WHY), order)
    town.cache.orders.reset()
    town.engine.cycle(hurry=True)
    [kept] = town.cache.drafts.all()
    assert kept.fields == {}


def test_a_courier_brings_the_word_as_well(
    district: District, url: str, village: Station, town: Station, order: WorkOrder, tmp_path: Path, clock: SteadyClock
) -> None:
    relay = Station(tmp_path / "relay", district, url, OTHER_TOWN, "chengmen", clock)
    stick = tmp_path / "stick"
    stick.mkdir()
    wrote = village.queue(Verb.SIGN, order)
    out = exported(village, stick)
    district_does(district, SuspectSecret(reason=WHY), order)
    imported(village, relayed(relay, out.file, stick))
    relay.close()
    assert village.cache.orders.row_text(order.id) is None
    assert village.item(wrote.id).state is OutboxState.PARKED


def test_after_the_release_the_work_goes_on(district: District, village: Station, order: WorkOrder) -> None:
    district_does(district, SuspectSecret(reason=WHY), order)
    village.engine.cycle(hurry=True)
    assert not village.wish(Verb.SIGN, order).command
    district_does(district, DecideSecret(verdict=SecretDecision.RELEASE, opinion="图已公开"), order)
    village.engine.cycle(hurry=True)
    signed = village.queue(Verb.SIGN, order)
    village.engine.cycle(hurry=True)
    assert village.item(signed.id).state is OutboxState.DELIVERED
