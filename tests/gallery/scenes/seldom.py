"""What is seen once a week: an item of the outbox, a draft, the menus of the list, a photo, an absence that is over."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QLinearGradient, QPainter, Qt
from PySide6.QtWidgets import QWidget

from desktop.actions.account import account
from desktop.actions.desk import Desk
from desktop.actions.paper import Paper
from desktop.kit.language import told
from desktop.screens.account.page import AccountView
from desktop.screens.drafts import DraftsPane
from desktop.screens.order.viewer import Place as Which
from desktop.screens.order.viewer import Viewer
from desktop.screens.outbox import OutboxPane
from desktop.screens.signin.view import SignInDialog
from sync.cache.account import account_text
from sync.cache.places import Place
from sync.contract.absence import Absence
from tests.gallery.guide import Guide


async def seldom(guide: Guide) -> None:
    """By way of the lists, then the windows that open by themselves."""
    for place, name in ((Place.OUTBOX, "outbox-item"), (Place.DRAFTS, "drafts-item")):
        await guide.go(place)
        pane = guide.desk.frame.middle.currentWidget()
        assert isinstance(pane, (OutboxPane, DraftsPane))
        if pane.shelf.list.lines.lines:
            pane.shelf.list.go(pane.shelf.list.lines.lines[0].key)
            await guide.rest()
            await guide.shot(name)
    await guide.go(Place.TO_DO)
    head = guide.desk.frame.inbox.header
    for name, button in (("list-sorts", head.sorts), ("list-views", head.views)):
        menu = button.menu()
        await guide.shot_of_new(name, partial(menu.popup, button.mapToGlobal(QPoint())))
    made: tuple[tuple[str, Callable[[Guide], QWidget]], ...] = (
        ("order-picture", _photo),
        ("account", _account),
        ("signin-again", lambda guide: SignInDialog("gaishan", guide.desk.window)),
    )
    for name, window in made:
        await guide.shot_of_new(name, window(guide).show)


def _photo(guide: Guide) -> QWidget:
    picture = QImage(1200, 900, QImage.Format.Format_RGB32)
    painter, sky = QPainter(picture), QLinearGradient(0, 0, 0, 900)
    for at, colour in ((0, Qt.GlobalColor.lightGray), (1, Qt.GlobalColor.darkGray)):
        sky.setColorAt(at, colour)
    painter.fillRect(picture.rect(), sky)
    painter.end()
    long = "盖山镇吴山村三组村口石桥北侧排水沟清掏后" if guide.visit.content == "extreme" else "清掏后"
    paper = Paper(sha256="", name=f"{long}.jpg", size=1_830_000, media_type="image/jpeg")
    return Viewer(paper, picture, Which(2, 5, away=2), guide.desk.window)


def _account(guide: Guide) -> QWidget:
    """Of the last three days."""
    assert guide.desk.cache is not None
    desk = Desk(guide.desk.cache, guide.desk.door.clock)
    view = AccountView(guide.desk.window)
    found = account(desk, Absence(began=desk.now() - timedelta(days=3), ended=desk.now()))
    view.put(told(account_text(found, desk.now())))
    return view
