"""A large photo over a line that breaks again and again, and a district that has no room for it."""

import random
from pathlib import Path

import pytest

from sync.cache.outbox_item import OutboxState
from sync.client.uploads import LARGEST
from sync.contract.limits import Limits
from sync.contract.status import LineState
from sync.district.blobs import uploads
from sync.district.blobs.keeping import blob_file
from sync.district.blobs.unfinished import TooMuchUnfinished
from sync.district.district import District
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import Verb
from tests.client.station import SHAPED, Station
from tests.client.test_engine import at_district
from tests.district.scenery import VILLAGE, order_in
from tests.helpers.clocks import SteadyClock
from tests.helpers.line_proxy import LineProxy, village_line

PHOTO = b"\xff\xd8\xff" + random.Random(11).randbytes(5 * 1024 * 1024)
TENTHS = range(1, 10)


@pytest.fixture
def order(district: District, village: Station) -> WorkOrder:
    """An order that the village has signed."""
    made = order_in(district, VILLAGE)
    village.engine.cycle()
    village.queue(Verb.SIGN, made)
    village.engine.cycle()
    return made


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "现场.jpg"
    path.write_bytes(PHOTO)
    return path


@pytest.mark.timeout(900)
def test_a_photo_cut_at_every_tenth_goes_on_within_one_chunk(
    district: District, village: Station, line: LineProxy, order: WorkOrder, photo: Path
) -> None:
    if SHAPED:  # eight times a village's line: at its own width 5 MB take eleven minutes
        village_line(line, times=8)
    item = village.queue(Verb.PROGRESS, order, photo, text="见照片。")
    (blob,) = item.envelope.blobs
    began = line.meter.up
    for tenth in TENTHS:
        line.cut_up_after(max(1, began + len(PHOTO) * tenth // 10 - line.meter.up))
        assert village.engine.cycle(hurry=True).status.state is LineState.OFFLINE
        there = district.root / "uploads" / f"{VILLAGE}.{blob.sha256}"
        assert there.stat().st_size > len(PHOTO) * tenth // 10 - LARGEST * 2, "what had arrived is kept"
        assert village.item(item.id).state is OutboxState.WAITING, "no receipt, no tick"
    village.engine.cycle(hurry=True)
    assert village.item(item.id).state is OutboxState.DELIVERED
    doubled = line.meter.up - began - len(PHOTO)
    assert doubled < len(TENTHS) * LARGEST / 2, f"{doubled} bytes went twice"
    assert blob_file(district.root, blob.sha256).read_bytes() == PHOTO
    assert [file.name for file in at_district(district, order).attachments] == ["现场.jpg"]
    assert [entry.verb for entry in at_district(district, order).timeline].count(Verb.PROGRESS) == 1


def test_the_rate_of_the_line_is_remembered_for_what_is_promised(
    village: Station, order: WorkOrder, photo: Path
) -> None:
    assert village.cache.settings.up_rate == 0
    village.queue(Verb.PROGRESS, order, photo, text="见照片。")
    village.engine.cycle()
    assert village.cache.settings.up_rate > 0


def test_a_full_district_makes_a_photo_wait_and_nothing_else(
    village: Station, order: WorkOrder, photo: Path, clock: SteadyClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = village.queue(Verb.PROGRESS, order, photo, text="见照片。")
    with monkeypatch.context() as full:
        full.setattr(uploads, "check_room", refuse)
        assert village.engine.cycle().status.state is LineState.CONNECTED
        item = village.item(waiting.id)
        assert (item.state, item.reason_title) == (OutboxState.WAITING, "未传完的附件太多")
    village.engine.cycle()
    assert village.item(waiting.id).state is OutboxState.WAITING, "not before its time"
    clock.tick(601)
    village.engine.cycle()
    assert village.item(waiting.id).state is OutboxState.DELIVERED


def refuse(*_: object) -> None:
    raise TooMuchUnfinished


def test_what_the_district_does_not_take_comes_back_with_its_sentence(
    district: District, village: Station, order: WorkOrder, photo: Path
) -> None:
    district.limits = Limits(max_bytes=1024 * 1024)
    item = village.queue(Verb.PROGRESS, order, photo, text="见照片。")
    village.engine.cycle()
    parked = village.item(item.id)
    assert (parked.state, parked.reason_title) == (OutboxState.PARKED, "附件太大")
    assert "超过单个附件 1 MB 的上限" in parked.reason_detail
