"""Lists of orders: found, narrowed, folded, in one line each, picked; and the units below."""

from PySide6.QtCore import Qt

from desktop.actions.looks import USUAL, Detail, Look
from desktop.kit.severalbox import SeveralBox
from desktop.screens.inbox.narrowing import Narrowing
from sync.cache.filters import Filter
from sync.cache.places import Place
from sync.regulation.terms import HopState, Kind
from sync.regulation.urgency import Urgency
from tests.gallery.guide import Guide


async def units(guide: Guide) -> None:
    """The units below, a chase, what came of it, and the orders of one unit beside an open one."""
    await guide.go(Place.UNITS)
    panes = guide.desk.frame.panes
    if panes is None or not panes.below.isVisible():
        return
    below = panes.below
    below.take_focus()
    below.table.selectAll()
    below.chase()
    await guide.rest()
    await guide.shot("units-chase")
    below.sheet.submit()
    await guide.rest()
    await guide.shot("units-chased")
    below.said.dismiss()
    below.step(1)
    below.detail.orders.entered_order.emit()
    await guide.rest()
    await guide.shot("units-order")


async def finding(guide: Guide) -> None:
    """A search that finds something, one with conditions not all understood, and one that finds nothing."""
    for name, words in (
        ("search", "水"),
        ("search-conditions", "单位:盖山,吴山 类别:投诉 路 单味:仓 评价:很好"),
        ("search-nothing", "哪里都没有这样的一件事情，找多久也找不到"),
    ):
        guide.desk.frame.search.setText(words)
        await guide.rest()
        await guide.shot(name)
    guide.desk.frame.search.clear()
    await guide.rest()


async def narrowing(guide: Guide) -> None:
    """The list narrowed, its panel unfolded, nothing left in it, and several orders picked and about to be signed."""
    await guide.go(Place.REPORTED)
    inbox, presenter = guide.desk.frame.inbox, guide.desk.presenter.inbox
    inbox.unfold(unfolded=True)
    await guide.rest()
    await guide.shot("filter-panel")
    presenter.narrowing.narrow(Filter(kind=Kind.COMPLAINT, state=HopState.HANDLING, urgency=Urgency.CALM))
    await guide.rest()
    await guide.shot("filter-chips")
    await _several_units(guide)
    inbox.unfold(unfolded=False)
    presenter.narrowing.narrow(Filter(tag="没有的标签", repeats=True))
    await guide.rest()
    await guide.shot("filter-nothing")
    await _repeats(guide, presenter.narrowing)
    await _one_line(guide, presenter.narrowing)
    await guide.go(Place.TO_SIGN)
    inbox.list.all_wanted.emit()
    await guide.rest()
    if not len(inbox.list.picks):
        return
    await guide.shot("batch-picked")
    for verb, button in inbox.batch.deeds.items():
        await guide.shot_of_new(f"batch-{verb}", button.click)
    inbox.list.picks.clear()


async def _several_units(guide: Guide) -> None:
    """Two units ticked in the open list, and what the panel and the chips say then."""
    box = guide.desk.frame.inbox.panel.fields["units"]
    assert isinstance(box, SeveralBox)
    for row in range(1, min(3, box.count())):
        box.toggle(row)
    await guide.shot_of_new("filter-units-open", box.showPopup)
    await guide.shot("filter-units")
    box.toggle(0)


async def _repeats(guide: Guide, narrowing: Narrowing) -> None:
    """The repeats of an order beneath it, in two lines and in one; where it has none here, just those that are."""
    rows = guide.desk.frame.inbox.list
    narrowing.narrow(Filter(repeats=True))
    await guide.rest()
    rows.setCurrentIndex(rows.rows.index(0))
    rows.setFocus()
    guide.press_key(Qt.Key.Key_Right)
    await guide.rest()
    await guide.shot("repeats")
    narrowing.look_like(Look(details=USUAL.details, dense=True))
    await guide.shot("repeats-one-line")
    narrowing.look_like(USUAL)
    narrowing.clear()


async def _one_line(guide: Guide, narrowing: Narrowing) -> None:
    """One line each, in a list of the usual width and in a broad one."""
    narrowing.look_like(Look(details=tuple(Detail), dense=True))
    sizes = guide.desk.frame.split.sizes()
    await guide.shot("list-one-line")
    guide.desk.frame.split.setSizes([780, 380])
    await guide.shot("list-one-line-broad")
    guide.desk.frame.split.setSizes(sizes)
    narrowing.look_like(USUAL)
