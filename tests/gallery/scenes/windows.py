"""What opens over the work by a key or by itself, and what goes onto paper."""

from functools import partial

from PySide6.QtCore import QPoint, Qt

from desktop.kit.language import told
from desktop.screens.checkup import CheckupPage
from desktop.screens.outbox import OutboxPane
from desktop.screens.settings.view import SettingsPage
from desktop.tray.notices import NoticesPane
from desktop.tray.toasts import Toasts
from sync.cache.errors import DiskFull
from sync.cache.places import Place
from tests.gallery.guide import Guide
from tests.gallery.scenes.ways import NO_MODIFIER, opened


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
    await _line(guide)
    await _settings(guide)
    await _checkup(guide)
    guide.press_key(Qt.Key.Key_F8)
    await guide.until(lambda: any(pane.isVisible() for pane in guide.desk.window.findChildren(NoticesPane)), "提醒")
    await guide.shot("notices")
    guide.press_key(Qt.Key.Key_Escape)
    await guide.rest()


async def _line(guide: Guide) -> None:
    """What is known of the line, and what helps where there is none."""
    await guide.shot_of_new("line", guide.desk.presenter.line.diagnose)
    button = guide.desk.frame.courier
    await guide.shot_of_new("courier", partial(button.menu().popup, button.mapToGlobal(QPoint())))


async def _settings(guide: Guide) -> None:
    """Every section of the settings."""
    guide.press_key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)

    def open_pages() -> list[SettingsPage]:
        return [page for page in guide.desk.window.findChildren(SettingsPage) if page.isVisible()]

    await guide.until(lambda: bool(open_pages()), "the settings")
    page = open_pages()[0]
    for name in ("line", "telling", "look", "start", "phrases", "store", "about"):
        page.go(getattr(page, name))
        await guide.rest()
        await guide.shot(f"settings-{name}", page)
    page.accept()
    await guide.rest()


async def _checkup(guide: Guide) -> None:
    """What a look at this computer finds, after it was asked for in the settings."""
    assert guide.desk.day is not None
    guide.desk.day.choosing.checkup_wanted.emit()

    def found() -> list[CheckupPage]:
        return [page for page in guide.desk.window.findChildren(CheckupPage) if page.again.isEnabled()]

    await guide.until(lambda: bool(found()), "the check")
    await guide.shot("checkup", found()[0])
    found()[0].accept()
    await guide.rest()


async def saying(guide: Guide) -> None:
    """What speaks up by itself: the banner, a toast, and the last word when the window is closed."""
    toasts = guide.desk.window.findChild(Toasts)
    assert isinstance(toasts, Toasts)
    subject = "村道路灯连续三晚不亮，夜间出行不便"
    said = told("回访评价：不满意")
    toasts.show_toast("收到差评，请重点核实", f"{subject}\n{said}", lambda: 0, lambda _: 0)
    full = DiskFull()
    guide.desk.presenter.line.warn(full.title, full.cause, full.advice)
    await guide.shot("banner-and-toast", toasts=True)
    guide.desk.frame.hush()
    for toast in list(toasts.shown):
        toast.close()
    if guide.desk.frame.rail.places.count(Place.OUTBOX):
        await guide.shot_of_new("leaving", guide.desk.window.close)


async def paper(guide: Guide) -> None:
    """What goes onto paper, and the word on what was copied."""
    if not await opened(guide, Place.TO_DO):
        return
    await guide.shot_of_new("print-slip", guide.desk.presenter.slip_wanted.emit)
    guide.desk.presenter.brief_wanted.emit()
    await guide.until(guide.desk.frame.banner.isVisible, "the word on what was copied")
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
