"""Who asked: masked until somebody says what for, written down, and masked again after a minute (R17.2, R17.3)."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.actions.identity import hidden_because
from desktop.actions.reveal import note_copied, parts_of, reveal
from desktop.background import Door, Ticker
from desktop.screens.order.accesspage import AccessPage
from desktop.screens.order.sight import ReporterLines, Sight
from desktop.screens.order.view import OrderView
from sync.cache.access_log import Purpose
from sync.regulation.orders import Reporter
from sync.regulation.terms import Verb
from sync.regulation.workflow import Allowed

SHOWN_SECONDS = 60.0


class ReporterCard(ReporterLines):
    """Name, telephone and address in one line, with 显示. `grown`: it takes more room now, which should be seen."""

    grown = Signal()

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self._order_id, self._reporter = "", Reporter()
        self._sight: Sight | None = None
        self._wish = 0
        self._ticker: Ticker | None = None
        self._page: AccessPage | None = None
        self.retell()
        self._connect()

    def put(self, view: OrderView) -> None:
        """Show another reporter, masked; the same one stays as it is."""
        order, hidden = view.order, hidden_because(view.case)
        if (order.id, order.reporter) != (self._order_id, self._reporter):
            self._order_id, self._reporter = order.id, order.reporter
            self.conceal()
        self.why.setText(hidden)
        self.why.setVisible(bool(hidden))
        self.show_button.setVisible(bool(parts_of(order.reporter)))
        allowed = {verb for verb, verdict in (*view.permits, *view.more) if isinstance(verdict, Allowed)}
        self.ask_button.setVisible(bool(hidden) and Verb.REQUEST_IDENTITY in allowed)

    def retell(self) -> None:
        """Say what is missing in the present language."""
        self.say(self._reporter, self._sight)

    def toggle(self) -> None:
        """Ask what for; mask again what is shown."""
        if self._sight is not None or self.asking.isVisible():
            self.conceal()
        else:
            self.asking.ask()
            self.grown.emit()

    def conceal(self) -> None:
        """Mask again; what was asked for and has not come yet is not shown either."""
        self._wish += 1
        self.asking.hide()
        self._show(None)

    def open_log(self) -> None:
        """查看记录."""
        if self._page is None:
            self._page = AccessPage(self._desk, self._door, self.window())
        self._page.show_of(self._order_id)

    def _chosen(self, purpose: Purpose, reason: str) -> None:
        self.asking.hide()
        self.show_button.setFocus(Qt.FocusReason.OtherFocusReason)
        shown = partial(self._revealed, self._wish, purpose, reason)
        self._door.run(partial(reveal, self._desk, self._order_id, purpose, reason), shown)

    def _revealed(self, wish: int, purpose: Purpose, reason: str, reporter: Reporter | None) -> None:
        if reporter is not None and wish == self._wish:
            self._show(Sight(reporter, purpose, reason))
            self._ticker = self._door.after(SHOWN_SECONDS, self.conceal)

    def _not_after_all(self) -> None:
        self.asking.hide()
        self.show_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, sight: Sight | None) -> None:
        if self._ticker is not None:
            self._ticker.stop()
            self._ticker = None
        self._sight = sight
        self.retell()

    def _copy(self) -> None:
        if self._sight is not None:
            QGuiApplication.clipboard().setText(self._sight.reporter.phone)

    def _clipboard(self) -> None:
        """Whatever way it was copied: what is in the clipboard was seen, and is written down as such."""
        copied = QGuiApplication.clipboard().text().strip()
        if self._sight is not None and copied and copied in self.words.text():
            sight = self._sight
            self._door.run(partial(note_copied, self._desk, self._order_id, sight.purpose, sight.reason))

    def _connect(self) -> None:
        self.show_button.clicked.connect(self.toggle)
        self.copy_button.clicked.connect(self._copy)
        self.log_button.clicked.connect(self.open_log)
        self.asking.chosen.connect(self._chosen)
        self.asking.left.connect(self._not_after_all)
        self.asking.grown.connect(self.grown)
        QGuiApplication.clipboard().dataChanged.connect(self._clipboard)
