"""Attachments of others come down on demand: in ranges, from the exact byte, verified, and never in a command's way."""

import random
from pathlib import Path

import pytest

from sync.cache.download import Download, Stage
from sync.cache.outbox_item import OutboxState
from sync.client import background
from sync.contract.status import LineState
from sync.district.blobs.keeping import blob_file
from sync.district.district import District
from sync.regulation.orders import Attachment, WorkOrder
from sync.regulation.terms import Verb
from tests.client.station import Station
from tests.district.scenery import VILLAGE, order_in
from tests.helpers.line_proxy import LineProxy

PHOTO = random.Random(3).randbytes(400_000)


@pytest.fixture
def shared(district: District, village: Station, town: Station, tmp_path: Path) -> WorkOrder:
    """An order on both desks; the township has attached a photo to it."""
    order = order_in(district, VILLAGE)
    photo = tmp_path / "现场.jpg"
    photo.write_bytes(PHOTO)
    town.engine.cycle()
    town.queue(Verb.SIGN, order)
    town.queue(Verb.PROGRESS, order, photo, text="见照片。")
    assert town.engine.cycle().sent == 2
    village.engine.cycle()
    seen = village.cache.orders.fact(order.id)
    assert seen is not None
    return seen


def paper(order: WorkOrder) -> Attachment:
    return order.attachments[0]


def want(station: Station, order: WorkOrder) -> None:
    file = paper(order)
    station.cache.downloads.want(order.id, file.sha256, file.name, file.media_type, file.size)


def standing(station: Station, order: WorkOrder) -> Download:
    return station.cache.downloads.of([paper(order).sha256])[paper(order).sha256]


def test_a_photo_of_another_unit_is_fetched_and_verified(village: Station, shared: WorkOrder) -> None:
    want(village, shared)
    heard: list[bool] = []
    village.engine.progress = lambda changed: heard.append(changed.files)
    assert village.engine.cycle().status.state is LineState.CONNECTED
    assert village.cache.downloads.content(paper(shared).sha256) == PHOTO
    assert heard.count(True) > 3, "its progress can be watched"


def test_it_goes_on_at_the_exact_byte_after_a_cut(village: Station, line: LineProxy, shared: WorkOrder) -> None:
    want(village, shared)
    line.cut_after(200_000)
    assert village.engine.cycle().status.state is LineState.OFFLINE
    here = standing(village, shared).here
    assert 150_000 < here < 200_000
    before = line.meter.down
    village.engine.cycle(hurry=True)
    assert village.cache.downloads.content(paper(shared).sha256) == PHOTO
    assert line.meter.down - before < len(PHOTO) - here + 10_000, "what had arrived is not fetched again"


def test_a_command_written_meanwhile_passes_between_two_ranges(village: Station, shared: WorkOrder) -> None:
    village.queue(Verb.SIGN, shared)
    village.engine.cycle()
    want(village, shared)
    written: list[str] = []

    def write(_: object) -> None:
        if not written:
            written.append(village.queue(Verb.PROGRESS, shared, text="已到现场。").id)
        elif standing(village, shared).stage is Stage.HERE:
            states.append(village.item(written[0]).state)

    states: list[OutboxState] = []
    village.engine.progress = write
    village.engine.cycle()
    assert states[0] is OutboxState.DELIVERED


def test_a_long_fetch_gives_way_to_the_feed(
    village: Station, shared: WorkOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background, "TURN_S", 0.0)
    want(village, shared)
    village.cache.downloads.keep(paper(shared).sha256, 0, PHOTO[:-1])
    assert village.engine.cycle().status.state is LineState.CONNECTED


def test_content_that_was_damaged_on_the_way_is_thrown_away_with_a_reason(
    district: District, village: Station, shared: WorkOrder
) -> None:
    file = blob_file(district.root, paper(shared).sha256)
    file.write_bytes(bytes(len(PHOTO)))
    want(village, shared)
    village.engine.cycle()
    found = standing(village, shared)
    assert (found.stage, found.here) == (Stage.FAILED, 0)
    assert "不一致" in found.reason
    file.write_bytes(PHOTO)
    want(village, shared)
    village.engine.cycle()
    assert standing(village, shared).stage is Stage.HERE


def test_a_photo_that_the_district_lost_is_said_and_holds_nothing_up(
    district: District, village: Station, shared: WorkOrder
) -> None:
    blob_file(district.root, paper(shared).sha256).unlink()
    want(village, shared)
    assert village.engine.cycle().status.state is LineState.CONNECTED
    assert "丢失" in standing(village, shared).reason


def test_what_is_out_of_scope_is_refused(
    district: District, town: Station, village: Station, shared: WorkOrder
) -> None:
    elsewhere = Attachment(sha256="0" * 64, name="别人的.jpg", size=9, media_type="image/jpeg")
    village.cache.downloads.want(shared.id, elsewhere.sha256, elsewhere.name, elsewhere.media_type, elsewhere.size)
    village.engine.cycle()
    (found,) = village.cache.downloads.of([elsewhere.sha256]).values()
    assert "不在本单位范围内" in found.reason
