"""The frame over a real cache, without the application around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.screens.approvals import ApprovalsPane
from desktop.screens.below import BelowPane
from desktop.screens.drafts import DraftsPane
from desktop.screens.main.frame import Frame
from desktop.screens.main.panes import Panes
from desktop.screens.main.presenter import MainPresenter
from desktop.screens.order import OrderPane
from desktop.screens.outbox import OutboxPane
from sync.cache.cache import Cache
from sync.regulation.orders import WorkOrder
from sync.regulation.rules import DEFAULT_RULES
from tests.helpers.clocks import SteadyClock


@dataclass
class Scene:
    """A frame over a real cache."""

    frame: Frame
    presenter: MainPresenter
    orders: dict[str, WorkOrder]
    shown: list[str] = field(default_factory=list)

    def type(self, words: str) -> None:
        """As an input method does, from where the cursor is."""
        self.frame.search.setFocus()
        self.frame.search.insert(words)
        self.frame.search.textEdited.emit(self.frame.search.text())

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.frame.search, key)

    @property
    def rows(self) -> list[str]:
        model = self.frame.inbox.model
        return [row.subject for n in range(model.rowCount()) if (row := model.row(n)) is not None]


def framed(qtbot: QtBot, cache: Cache, door: Door, clock: SteadyClock, orders: Mapping[str, WorkOrder]) -> Scene:
    """A frame before the user, with every list read."""
    frame = Frame(clock.now, DEFAULT_RULES.calendar)
    presenter = MainPresenter(frame, door)
    qtbot.addWidget(frame)
    frame.resize(1366, 768)
    with qtbot.waitExposed(frame):
        frame.show()
    frame.activateWindow()
    desk = Desk(cache, clock)
    order = OrderPane(desk, door)
    presenter.order_chosen.connect(order.show_order)
    below = BelowPane(desk, door, DEFAULT_RULES.calendar)
    panes = Panes(order, ApprovalsPane(desk, door), OutboxPane(desk, door), DraftsPane(desk, door), below)
    presenter.attach(cache.views, panes, DEFAULT_RULES.calendar, timedelta())
    made = Scene(frame, presenter, dict(orders))
    presenter.order_chosen.connect(made.shown.append)
    qtbot.waitUntil(door.idle)
    return made
