"""A smaller copy first: the command is complete with it, and the original follows when nothing else waits."""

import random
from dataclasses import replace

import pytest

from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.cache.sealing import seal
from sync.contract.commands import BlobRef, Original
from sync.district.blobs.keeping import blob_file
from sync.district.district import District
from sync.regulation.acts import Progress
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.client.station import Station
from tests.client.test_engine import at_district
from tests.district.scenery import VILLAGE, hop, order_in
from tests.helpers.line_proxy import LineProxy

WHOLE = random.Random(1).randbytes(600_000)
SMALL = random.Random(2).randbytes(60_000)


@pytest.fixture
def order(district: District, village: Station) -> WorkOrder:
    """An order that the village has signed."""
    made = order_in(district, VILLAGE)
    village.engine.cycle()
    village.queue(Verb.SIGN, made)
    village.engine.cycle()
    return made


def put(village: Station, order: WorkOrder) -> tuple[OutboxItem, BlobRef]:
    """A progress note with a copy, whose original is promised."""
    blobs, actor = village.cache.blobs, village.cache.identity.actor
    assert actor is not None
    whole = blobs.add(WHOLE, "现场.jpg", "image/jpeg")
    copy = replace(blobs.add(SMALL, "现场.jpg", "image/jpeg"), original=Original(sha256=whole.sha256, size=whole.size))
    act = Progress(hop=hop(order, VILLAGE), text="见照片。")
    envelope = seal(village.cache, village.clock, order, act, actor, (copy,))
    village.cache.outbox.put(envelope, due=None)
    return village.item(envelope.id), copy


def original_here(district: District, copy: BlobRef) -> bool:
    assert copy.original
    return blob_file(district.root, copy.original.sha256).exists()


def test_the_command_is_delivered_with_the_copy_before_the_original_leaves(
    district: District, village: Station, line: LineProxy, order: WorkOrder
) -> None:
    item, copy = put(village, order)
    line.cut_up_after(len(SMALL) + 150_000)
    village.engine.cycle()
    assert village.item(item.id).state is OutboxState.DELIVERED
    assert not original_here(district, copy)
    assert [file.sha256 for file in at_district(district, order).attachments] == [copy.sha256]
    standing = village.cache.originals.of(copy.sha256)
    assert standing is not None
    assert not standing.uploaded
    village.engine.cycle(hurry=True)
    assert original_here(district, copy)
    standing = village.cache.originals.of(copy.sha256)
    assert standing is not None
    assert standing.uploaded
    before = line.meter.up
    village.engine.cycle()
    assert line.meter.up - before < 2_000, "it goes once"


def test_over_a_line_that_is_paid_for_by_the_megabyte_the_original_waits(
    district: District, village: Station, order: WorkOrder
) -> None:
    village.cache.settings.low_data = True
    item, copy = put(village, order)
    village.engine.cycle()
    assert village.item(item.id).state is OutboxState.DELIVERED
    assert not original_here(district, copy)
    village.cache.settings.low_data = False
    village.engine.cycle()
    assert original_here(district, copy)


def test_a_command_that_was_taken_back_owes_no_original(district: District, village: Station, order: WorkOrder) -> None:
    item, copy = put(village, order)
    village.cache.outbox.withdraw(item.id)
    village.engine.cycle()
    assert not original_here(district, copy)


def test_a_second_command_with_the_same_photo_takes_nothing_from_the_first(
    district: District, village: Station, order: WorkOrder
) -> None:
    village.cache.settings.low_data = True
    _, copy = put(village, order)
    village.engine.cycle()
    again, _ = put(village, order)
    village.cache.outbox.withdraw(again.id)
    village.cache.settings.low_data = False
    village.engine.cycle()
    assert original_here(district, copy)


def test_whoever_sees_the_copy_can_fetch_the_original_once_it_is_there(
    district: District, village: Station, town: Station, order: WorkOrder
) -> None:
    village.cache.settings.low_data = True
    _, copy = put(village, order)
    village.engine.cycle()
    town.engine.cycle()
    town.cache.downloads.want(order.id, copy.sha256, copy.name, copy.media_type, copy.size)
    town.engine.cycle()
    found = town.cache.downloads.of([copy.sha256])[copy.sha256]
    assert copy.original
    assert (found.original, found.original_size) == (copy.original.sha256, len(WHOLE))
    want = (order.id, found.original, copy.name, copy.media_type, found.original_size)
    town.cache.downloads.want(*want)
    town.engine.cycle()
    assert "还没有把原图传到" in town.cache.downloads.of([found.original])[found.original].reason
    village.cache.settings.low_data = False
    village.engine.cycle()
    town.cache.downloads.want(*want)
    town.engine.cycle()
    assert town.cache.downloads.content(found.original) == WHOLE
