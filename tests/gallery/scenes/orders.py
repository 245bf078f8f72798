"""One order: read from its head to its end, written on in every form, and with colleagues at it."""

from functools import partial

from desktop.actions.forms import FORMS
from sync.cache.access_log import Purpose
from sync.cache.places import Place
from sync.contract.presence import Pen
from sync.regulation.terms import Verb
from tests.gallery.guide import Guide
from tests.gallery.scenes.ways import opened


async def orders(guide: Guide) -> None:
    """An order from its head to its end, and why it is due."""
    if not await opened(guide, Place.TO_DO):
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
    """The editor of every verb, on the first order that permits it, with the longest texts where they are looked at."""
    missing = set(FORMS)
    for order in guide.wordy_first():
        permitted = [verb for verb in guide.permitted(order) if verb in missing]
        if permitted:
            await guide.show_order(order)
        for verb in permitted:
            missing.discard(verb)
            await guide.edit(verb)
            if len(missing) == len(FORMS) - 1:
                await _as_high_again(guide, verb)
            await guide.shot(f"form-{verb}")
            await guide.put_by()


async def _as_high_again(guide: Guide, verb: Verb) -> None:
    """The first form of a desk is as high as it is the second time."""
    first = guide.pane.composer.height()
    await guide.put_by()
    await guide.edit(verb)
    assert guide.pane.composer.height() == first, (first, guide.pane.composer.height())


async def phrases(guide: Guide) -> None:
    """常用语 over an editor, and the window of one's own."""
    if not await opened(guide, Place.TO_DO):
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
    if not await opened(guide, Place.TO_DO):
        return
    order, told = guide.pane.order_id, guide.told_of_colleagues()
    verb = next((verb for verb in (Verb.REPLY, Verb.PROGRESS) if verb in guide.permitted(order)), Verb.PROGRESS)
    told((Pen(order=order, verb=verb, ago=70, name="陈志远"), Pen(order=order, verb=Verb.CLOSE, name="吴晓梅")))
    await guide.rest()
    guide.pane.sheet.verticalScrollBar().setValue(0)
    await guide.shot("order-colleagues")
    if verb in guide.permitted(order):
        await guide.edit(verb)
        await guide.shot("form-colleagues")
        await guide.put_by()
    told(())
