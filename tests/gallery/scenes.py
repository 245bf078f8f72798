"""The screens, each by the way on which a person comes to it. A screen that is new gets a line here."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from desktop.actions.forms import FORMS
from desktop.actions.looks import USUAL, Detail, Look
from desktop.kit.severalbox import SeveralBox
from desktop.screens.enrol.view import EnrolScreen
from desktop.screens.inbox.narrowing import Narrowing
from desktop.screens.outbox import OutboxPane
from desktop.screens.settings.view import SettingsPage
from desktop.screens.signin.view import SignInScreen
from desktop.screens.unlock.passphrase import PassphraseScreen
from desktop.screens.unlock.trouble import TroubleScreen
from desktop.tray.notices import NoticesPane
from desktop.tray.toasts import Toasts
from sync.cache.access_log import Purpose
from sync.cache.errors import DamagedCache
from sync.cache.filters import Filter
from sync.cache.places import Place
from sync.contract.presence import Pen
from sync.regulation.terms import HopState, Kind, Verb
from sync.regulation.urgency import Urgency
from tests.gallery.guide import Guide

Scene = Callable[[Guide], Awaitable[None]]
NO_MODIFIER: Final = Qt.KeyboardModifier.NoModifier


async def gates(guide: Guide) -> None:
    """What stands before the work."""
    damaged = DamagedCache("加密文件的第 3 页校验不符。")
    trouble = TroubleScreen(damaged.title, damaged.cause, damaged.advice)
    trouble.offer("退出", lambda: None)
    trouble.offer("另存坏文件，重新同步", lambda: None, kind="primary")
    for name, screen in (
        ("gate-passphrase", PassphraseScreen(new=True)),
        ("gate-enrol", EnrolScreen("https://duban.example.gov.cn")),
        ("gate-signin", SignInScreen("gaishan")),
        ("gate-trouble", trouble),
    ):
        screen.resize(guide.desk.window.size())
        screen.show()
        await guide.shot(name, screen)
        screen.close()


async def places(guide: Guide) -> None:
    """Every place of the rail."""
    for place in Place:
        await guide.go(place)
        await guide.shot(f"place-{place}")


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


async def orders(guide: Guide) -> None:
    """An order from its head to its end, and why it is due."""
    if not await _open(guide, Place.TO_DO):
        return
    await guide.shot("order")
    sheet = guide.pane.sheet
    if sheet.why.isVisible():
        sheet.why.unfold()
        await guide.rest()
        await guide.shot("order-why")
    if sheet.related.isVisible():
        sheet.ensureWidgetVisible(sheet.related, 0, 120)
        await guide.shot("order-related")
    bar = sheet.verticalScrollBar()
    bar.setValue(bar.maximum())
    await guide.shot("order-end")
    bar.setValue(0)
    guide.pane.bar.more.click()
    await guide.shot("order-more")
    guide.pane.more.put_away()
    sheet.reporter.toggle()
    await guide.shot("order-purpose")
    sheet.reporter.asking.by_purpose[Purpose.OTHER].click()
    sheet.reporter.asking.reason.setText("与反映人约定上门查看的时间")
    await guide.shot("order-purpose-other")
    sheet.reporter.asking.show_button.click()
    await guide.until(sheet.reporter.noted.isVisible, "the reporter")
    await guide.shot("order-reporter")
    await guide.shot_of_new("order-access", sheet.reporter.open_log)
    sheet.reporter.conceal()


async def forms(guide: Guide) -> None:
    """The editor of every verb, on the first order that permits it."""
    missing = set(FORMS)
    for order in guide.some_orders():
        permitted = [verb for verb in guide.permitted(order) if verb in missing]
        if permitted:
            await guide.show_order(order)
        for verb in permitted:
            missing.discard(verb)
            await guide.edit(verb)
            await guide.shot(f"form-{verb}")
            await guide.put_by()


async def phrases(guide: Guide) -> None:
    """常用语 over an editor, and the window of one's own."""
    if not await _open(guide, Place.TO_DO):
        return
    verb = next((verb for verb in (Verb.PROGRESS, Verb.REPLY) if verb in guide.permitted(guide.pane.order_id)), None)
    if verb is None:
        return
    await guide.edit(verb)
    phrasing = guide.pane.composer.phrasing
    await guide.shot_of_new("phrases", phrasing.offer)
    await guide.shot_of_new("phrases-own", partial(phrasing.manage, "已联系施工单位，明天上午进场。"))
    await guide.put_by()


async def colleagues(guide: Guide) -> None:
    """Somebody else of the unit writes on the order: while it is read, and while the same is written here."""
    if not await _open(guide, Place.TO_DO):
        return
    order, told = guide.pane.order_id, guide.told_of_colleagues()
    verb = next((verb for verb in (Verb.REPLY, Verb.PROGRESS) if verb in guide.permitted(order)), Verb.PROGRESS)
    told((Pen(order=order, verb=verb, ago=70, name="陈志远"), Pen(order=order, verb=Verb.CLOSE, name="吴晓梅")))
    await guide.rest()
    await guide.shot("order-colleagues")
    if verb in guide.permitted(order):
        await guide.edit(verb)
        await guide.shot("form-colleagues")
        await guide.put_by()
    told(())


async def windows(guide: Guide) -> None:
    """What opens by a key over the work."""
    for name, key, modifier in (
        ("settings", Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier),
        ("help", Qt.Key.Key_F1, NO_MODIFIER),
        ("why", Qt.Key.Key_F9, NO_MODIFIER),
        ("conflict", Qt.Key.Key_F7, NO_MODIFIER),
        ("designations", Qt.Key.Key_F11, NO_MODIFIER),
    ):
        await guide.shot_of_new(name, partial(guide.press_key, key, modifier))
    await _settings(guide)
    guide.press_key(Qt.Key.Key_F8)
    await guide.until(lambda: any(pane.isVisible() for pane in guide.desk.window.findChildren(NoticesPane)), "提醒")
    await guide.shot("notices")
    guide.press_key(Qt.Key.Key_Escape)
    await guide.rest()


async def _settings(guide: Guide) -> None:
    """Every section of the settings."""
    guide.press_key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)

    def open_pages() -> list[SettingsPage]:
        return [page for page in guide.desk.window.findChildren(SettingsPage) if page.isVisible()]

    await guide.until(lambda: bool(open_pages()), "the settings")
    page = open_pages()[0]
    for name in ("line", "telling", "look", "phrases", "store", "about"):
        page.go(getattr(page, name))
        await guide.rest()
        await guide.shot(f"settings-{name}", page)
    page.accept()
    await guide.rest()


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


async def commanding(guide: Guide) -> None:
    """The palette with nothing typed, with words, with a number and with one that is not here; 答来电."""
    guide.desk.window.come_forward()
    control = Qt.KeyboardModifier.ControlModifier
    order = next(iter(guide.some_orders()), "")
    if order:
        await guide.show_order(order)
    for name, words in (
        ("palette", ""),
        ("palette-words", "ys"),
        ("palette-number", "0012"),
        ("palette-none", "9999999"),
    ):
        guide.press_key(Qt.Key.Key_K, control)
        guide.type_words(words)
        await guide.rest()
        await guide.shot(name)
        guide.press_key(Qt.Key.Key_Escape)
    await _kept_view(guide)
    if order:
        guide.press_key(Qt.Key.Key_F3)
        await guide.rest()
        await guide.shot("calling")
        guide.press_key(Qt.Key.Key_Escape)


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


async def _kept_view(guide: Guide) -> None:
    """A list that was kept under a name, found in the palette by what it shows, and forgotten again."""
    inbox, narrowing = guide.desk.frame.inbox, guide.desk.presenter.inbox.narrowing
    narrowing.narrow(Filter(kind=Kind.COMPLAINT, urgency=Urgency.CALM))
    inbox.header.keep_wanted.emit()
    dialog = inbox.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue("不急的投诉")
    dialog.accept()
    narrowing.clear()
    await guide.rest()
    guide.desk.presenter.palette_wanted.emit()
    guide.type_words("投诉")
    await guide.rest()
    await guide.shot("palette-view")
    guide.press_key(Qt.Key.Key_Escape)
    inbox.header.delete_wanted.emit("不急的投诉")
    await guide.rest()


async def _one_line(guide: Guide, narrowing: Narrowing) -> None:
    """One line each, in a list of the usual width and in a broad one."""
    narrowing.look_like(Look(details=tuple(Detail), dense=True))
    sizes = guide.desk.frame.split.sizes()
    await guide.shot("list-one-line")
    guide.desk.frame.split.setSizes([780, 380])
    await guide.shot("list-one-line-broad")
    guide.desk.frame.split.setSizes(sizes)
    narrowing.look_like(USUAL)


async def saying(guide: Guide) -> None:
    """What speaks up by itself: the banner, a toast, and the last word when the window is closed."""
    toasts = guide.desk.window.findChild(Toasts)
    assert isinstance(toasts, Toasts)
    toasts.show_toast("差评", "村道路灯连续三晚不亮，夜间出行不便\n请在收到核查决定后重新办理", lambda: 0, lambda _: 0)
    guide.desk.presenter.line.warn(
        "磁盘已满", "刚才写的内容还在编辑框里，没有存下。", "请清理磁盘空间，程序会自动重试。"
    )
    await guide.shot("banner-and-toast", toasts=True)
    guide.desk.frame.hush()
    for toast in list(toasts.shown):
        toast.close()
    if guide.desk.frame.rail.places.count(Place.OUTBOX):
        await guide.shot_of_new("leaving", guide.desk.window.close)


async def paper(guide: Guide) -> None:
    """What goes onto paper, and the word on what was copied."""
    if not await _open(guide, Place.TO_DO):
        return
    await guide.shot_of_new("print-slip", guide.desk.presenter.slip_wanted.emit)
    guide.desk.presenter.brief_wanted.emit()
    await guide.shot("brief-copied")
    guide.desk.frame.hush()
    await guide.shot_of_new("trip", partial(guide.press_key, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier))
    await guide.shot_of_new("handover", guide.desk.presenter.handover_wanted.emit)
    await guide.go(Place.OUTBOX)
    outbox = guide.desk.frame.middle.currentWidget()
    assert isinstance(outbox, OutboxPane)
    done = next((item for item in outbox.items.values() if item.receipt is not None), None)
    if done is not None:
        outbox.shelf.list.go(done.id)
        await guide.rest()
        await guide.shot("outbox-delivered")
        await guide.shot_of_new("print-receipt", outbox.detail.print.click)


SCENES: Final[tuple[Scene, ...]] = (
    gates, places, units, orders, forms, phrases, colleagues, windows, finding, narrowing, commanding, saying, paper,
)  # fmt: skip


async def _open(guide: Guide, place: Place) -> bool:
    await guide.go(place)
    order = guide.longest(place)
    if order:
        await guide.show_order(order)
    return bool(order)
