"""下乡准备: what falls due meanwhile is said, everything is fetched, and nothing is called here before it is."""

import hashlib
from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.actions.trip import MOST, Trip, fetch_all, luggage
from desktop.background import Door
from desktop.screens.trip.page import TripPage
from desktop.screens.trip.words import meanwhile, progress
from sync.cache.changed import Changed
from sync.contract import codec
from sync.contract.pages import Change, Entity
from sync.contract.status import LineState, SyncStatus
from sync.contract.thin import thinned
from sync.regulation.orders import Attachment, WorkOrder
from tests.cache.scenery import Hand, note
from tests.helpers import orders
from tests.helpers.clocks import SteadyClock

PHOTO = b"a photo of a ditch" * 100
UP = SyncStatus(state=LineState.CONNECTED)


def photographed(order: WorkOrder, sha256: str) -> WorkOrder:
    """The same order with somebody else's photo."""
    photo = Attachment(sha256=sha256, name="沟.jpg", size=len(PHOTO), media_type="image/jpeg", added_by="t1")
    return replace(order, attachments=(photo,))


def excerpted(desk: Desk, order: WorkOrder) -> None:
    """Only the beginnings of its long texts are here."""
    thin, left_out = thinned(order)
    row = msgspec.Raw(codec.dumps(thin))
    desk.cache.orders.apply([Change(entity=Entity.ORDER, id=order.id, rev=order.rev, row=row, thin=left_out)], "c1")


def trip(desk: Desk, days: float, village: str = "") -> Trip:
    return Trip(start=desk.now(), end=desk.now() + timedelta(days=days), village=village)


@pytest.fixture
def page(qtbot: QtBot, village: Desk, door: Door) -> TripPage:
    made = TripPage(village, door)
    qtbot.addWidget(made)
    return made


def test_what_falls_due_before_the_return_is_taken_along(village: Desk, hand: Hand) -> None:
    first, second = orders.lamp(hand), orders.drain(hand)
    orders.fill(village.cache, [first, second])
    assert luggage(village, trip(village, 1)).stops == ()
    found = luggage(village, trip(village, 20))
    assert [stop.row.order_id for stop in found.stops] == [first.id, second.id]
    assert all(stop.within and stop.ready for stop in found.stops)
    assert meanwhile(found) == "返回前到期 2 件。出发前请处理：1 件还没有签收。"


def test_what_is_late_already_is_counted_and_said(village: Desk, hand: Hand) -> None:
    orders.fill(village.cache, [orders.late(hand)])
    assert meanwhile(luggage(village, trip(village, 1))) == "返回前到期 1 件，其中 1 件已超期。"


def test_a_village_brings_all_that_is_open_there(town: Desk, hand: Hand) -> None:
    orders.fill(town.cache, [orders.drain(hand), hand.dispatched("v2", subject="柳林村井盖松动")])
    found = luggage(town, trip(town, 0.1, "柳林村"))
    assert found.villages == ("柳林村", "石桥村")
    assert [stop.row.subject for stop in found.stops] == ["柳林村井盖松动"]
    assert not found.stops[0].within
    assert meanwhile(found).startswith("返回前没有到期的工单。")


def test_what_waits_for_a_word_or_for_the_line_is_said_before_one_leaves(
    town: Desk, village: Desk, hand: Hand, clock: SteadyClock
) -> None:
    asking = orders.asking(hand)
    orders.fill(town.cache, [asking])
    assert "1 件等您审批，期限在返回之前" in meanwhile(luggage(town, trip(town, 20)))
    order = orders.drain(hand)
    orders.fill(village.cache, [order])
    village.cache.outbox.put(note(village.cache, order, clock), due=None)
    assert "1 项在发件箱里还没有送达" in meanwhile(luggage(village, trip(village, 20)))


def test_more_than_anybody_visits_is_cut_and_said(village: Desk, hand: Hand) -> None:
    orders.fill(village.cache, [hand.dispatched() for _ in range(MOST + 3)])
    found = luggage(village, trip(village, 20))
    assert (len(found.stops), found.more) == (MOST, 3)
    assert "返回前到期 103 件。" in meanwhile(found)
    assert "只列出最先到期的 100 件。" in meanwhile(found)


def test_it_is_here_when_words_and_attachments_are_and_not_before(village: Desk, hand: Hand) -> None:
    sha256 = hashlib.sha256(PHOTO).hexdigest()
    order = photographed(hand.dispatched("v1", body=orders.LONG), sha256)
    excerpted(village, order)
    (stop,) = luggage(village, trip(village, 20)).stops
    assert (stop.files, stop.here, stop.ready) == (1, 0, False)
    assert stop.text > 0
    changed, why = fetch_all(village, [order.id])
    assert changed.files
    assert why == ""
    assert village.cache.bodies.next(5, everything=False) == [order.id]
    assert village.cache.downloads.next() is not None
    orders.fill(village.cache, [order])
    (stop,) = luggage(village, trip(village, 20)).stops
    assert (stop.text, stop.coming, stop.ready) == (0, 1, False), "the photo is still on its way"
    village.cache.downloads.keep(sha256, 0, PHOTO)
    assert village.cache.downloads.finish(sha256)
    (stop,) = luggage(village, trip(village, 20)).stops
    assert stop.ready
    said, tone = progress([stop], SyncStatus(state=LineState.OFFLINE))
    assert said == "所选 1 件的全文和附件都在本机，没有网络也能查看和办理。"
    assert tone == "good"


def test_without_a_line_nobody_is_sent_off(village: Desk, hand: Hand) -> None:
    order = photographed(orders.lamp(hand), "ab" * 32)
    orders.fill(village.cache, [order])
    (stop,) = luggage(village, trip(village, 20)).stops
    assert "请等这里显示都在本机再出发" in progress([stop], SyncStatus(state=LineState.OFFLINE))[0]
    assert progress([stop], UP)[0] == "所选 1 件中 0 件已在本机，还差约 2 KB。"
    village.cache.downloads.want(order.id, "ab" * 32, "沟.jpg", "image/jpeg", len(PHOTO))
    village.cache.downloads.fail("ab" * 32, "区级平台上没有这个附件。")
    (stop,) = luggage(village, trip(village, 20)).stops
    assert progress([stop], UP)[1] == "today"


def test_the_page_follows_what_comes_and_prints_what_is_ticked(
    qtbot: QtBot, village: Desk, door: Door, hand: Hand, page: TripPage
) -> None:
    lamp, drain = photographed(orders.lamp(hand), "ab" * 32), orders.drain(hand)
    orders.fill(village.cache, [lamp, drain])
    page.open_page()
    page.period.last.setDate(page.period.first.date().addDays(20))
    qtbot.waitUntil(lambda: len(page.rows.rows) == 2)
    assert "还差 2 KB" in page.rows.rows[lamp.id].text()
    with qtbot.waitSignal(page.line_wanted):
        page.fetch.click()
    qtbot.waitUntil(lambda: "正在取" in page.rows.rows[lamp.id].text())
    page.rows.rows[lamp.id].box.setChecked(False)
    assert page.progress.words().startswith("所选 1 件的全文和附件都在本机")
    door.changed.emit(Changed(lists=True))
    with qtbot.waitSignal(page.paper_wanted) as wanted:
        page.print.click()
    assert wanted.args is not None
    assert [order.id for order in wanted.args[0](None).orders] == [drain.id]
    page.close()


def test_a_return_before_the_start_is_moved_along(page: TripPage, qtbot: QtBot) -> None:
    page.open_page()
    qtbot.waitUntil(page.nothing.isVisible)
    page.period.first.setDate(page.period.first.date().addDays(3))
    assert page.period.last.date() == page.period.first.date()
    assert page.trip().end - page.trip().start == timedelta(days=1)
    page.close()
