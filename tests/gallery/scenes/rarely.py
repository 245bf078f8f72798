"""What is seen rarely: orders that have to do with one, a picture of an order, and the word that an absence is over."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from importlib.resources import files
from itertools import islice

from desktop.screens.account import AccountPage
from sync.cache.cache import Cache
from sync.cache.changed import NOTHING
from sync.cache.places import Place
from sync.client.report import CycleReport
from sync.contract.absence import Absence
from sync.regulation.orders import Attachment, WorkOrder
from tests.cache.scenery import change
from tests.gallery.guide import Guide
from tests.gallery.scenes.ways import opened

RELATED = "order-related"


async def relating(guide: Guide) -> None:
    """An order that was repeated, and one that its reporter asks about too: put there where a usual day has none."""
    if RELATED in guide.visit.shots or not await opened(guide, Place.TO_DO):
        return
    cache, ids = _cache(guide), [each for each in guide.some_orders() if each != guide.pane.order_id]
    order = cache.orders.fact(guide.pane.order_id)
    others = list(islice(filter(None, map(cache.orders.fact, ids)), 2))
    assert order is not None
    asked = replace(order, body=f"{order.body}同一件事 {others[0].number} 也反映过。")
    _put(guide, asked, *(replace(other, reporter=order.reporter) for other in others))
    await guide.show_order(order.id)
    sheet = guide.pane.sheet
    await guide.until(sheet.related.isVisible, "related orders")
    sheet.ensureWidgetVisible(sheet.related, 0, 120)
    await guide.shot(RELATED)
    _put(guide, order, *others)


async def papers(guide: Guide) -> None:
    """An order with a drawing that is here: in its list, and in the window for pictures."""
    found = next(_drawn(guide), None)
    if found is None:
        return
    order_id, paper, content = found
    downloads = _cache(guide).downloads
    downloads.want(order_id, paper.sha256, paper.name, paper.media_type, paper.size)
    downloads.keep(paper.sha256, 0, content)
    downloads.finish(paper.sha256)
    await guide.show_order(order_id)
    sheet = guide.pane.sheet
    row = sheet.papers.rows[paper.sha256]
    await guide.until(lambda: row.picture.image is not None, "the drawing in its list")
    sheet.ensureWidgetVisible(sheet.papers, 0, 120)
    await guide.shot("order-papers")
    await guide.shot_of_new("viewer", row.open_button.click)


async def absence(guide: Guide) -> None:
    """The line is back after days: what is said above the work; nothing where nothing happened."""
    if not guide.some_orders():
        return
    door, page = guide.desk.door, guide.desk.window.findChild(AccountPage)
    assert isinstance(page, AccountPage)
    ended = door.clock.now()
    gone = Absence(began=ended - timedelta(days=4), ended=ended)
    door.report.emit(CycleReport(changed=NOTHING, status=door.line, absence=gone))
    await guide.until(guide.desk.frame.banner.isVisible, "the word that the line is back")
    await guide.shot("absence")
    guide.desk.frame.hush()


def _drawn(guide: Guide) -> Iterator[tuple[str, Attachment, bytes]]:
    """Orders with one of the sample's drawings: the order, the attachment, what is in it."""
    lie = (files("sync.district.demo") / "papers").iterdir()
    contents = [each.read_bytes() for each in lie if each.name.endswith("png")]
    drawings = {hashlib.sha256(content).hexdigest(): content for content in contents}
    for order_id in guide.all_orders():
        order = _cache(guide).orders.fact(order_id)
        for paper in order.attachments if order else ():
            if paper.sha256 in drawings:
                yield order_id, paper, drawings[paper.sha256]


def _cache(guide: Guide) -> Cache:
    assert guide.desk.cache is not None
    return guide.desk.cache


def _put(guide: Guide, *orders: WorkOrder) -> None:
    """As the feed would bring them, found by a search at once."""
    cache = _cache(guide)
    changed = cache.orders.apply([change(order, order.rev + 1) for order in orders], None)
    while cache.search.index_some():
        pass
    guide.desk.door.changed.emit(changed)
