"""Who asked: masked until somebody says what for, written down, and masked again after a minute (R17.2, R17.3)."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions.desk import Desk
from desktop.actions.identity import hidden_because
from desktop.actions.reveal import PURPOSES, note_copied, parts_of, reveal
from desktop.actions.words import masked_address, masked_name, masked_phone
from desktop.background import Door, Ticker
from desktop.kit import buttons, labels
from desktop.kit.language import told
from desktop.screens.order.accesspage import AccessPage
from desktop.screens.order.purpose import PurposeRow
from desktop.screens.order.view import OrderView
from sync.cache.access_log import Purpose
from sync.regulation.orders import Reporter
from sync.regulation.terms import Verb
from sync.regulation.workflow import Allowed

SHOWN_SECONDS = 60.0
_SHOW = "显示反映人的姓名、电话和地址，先选用途（Alt+V）"
_HIDE = "现在就隐藏（Alt+V）"


@dataclass(frozen=True, slots=True)
class Sight:
    """What is shown now, and what for."""

    reporter: Reporter
    purpose: Purpose
    reason: str


class ReporterCard(QWidget):
    """Name, telephone and address in one line, with 显示.

    `contact_wanted`: somebody wants to ask who it is; `grown`: it takes more room now, which should be seen.
    """

    contact_wanted = Signal()
    grown = Signal()

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self._order_id, self._reporter = "", Reporter()
        self._sight: Sight | None = None
        self._ticker: Ticker | None = None
        self._page: AccessPage | None = None
        self.words = labels.text("", "body", wrap=True, verbatim=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.why = labels.text("", "soft", wrap=True)
        self.noted = labels.text("", "faint", wrap=True)
        self.asking = PurposeRow()
        self.show_button = buttons.button("显示(&V)", self.toggle, kind="quiet", icon="eye-outline")
        self.copy_button = buttons.button("复制电话", self._copy, kind="quiet", icon="content-copy")
        self.log_button = buttons.tool("history", "查看记录：谁在什么时候、为了什么看过", self.open_log)
        self.ask_button = buttons.button("申请联系反映人", self.contact_wanted.emit, icon="account-question-outline")
        self._lay_out()
        self._say()
        self.asking.chosen.connect(self._chosen)
        self.asking.left.connect(self._not_after_all)
        self.asking.grown.connect(self.grown)
        QGuiApplication.clipboard().dataChanged.connect(self._clipboard)

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
        self._say()

    def toggle(self) -> None:
        """Ask what for; mask again what is shown."""
        if self._sight is not None or self.asking.isVisible():
            self.conceal()
        else:
            self.asking.ask()
            self.grown.emit()

    def conceal(self) -> None:
        """Mask again."""
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
        shown = partial(self._revealed, self._order_id, purpose, reason)
        self._door.run(partial(reveal, self._desk, self._order_id, purpose, reason), shown)

    def _revealed(self, order_id: str, purpose: Purpose, reason: str, reporter: Reporter | None) -> None:
        if reporter is not None and order_id == self._order_id:
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
        self._say()

    def _say(self) -> None:
        sight = self._sight
        self.words.setText("　".join(_open(sight.reporter) if sight else _masked(self._reporter)))
        self.show_button.setText("隐藏(&V)" if sight else "显示(&V)")
        self.show_button.setToolTip(_HIDE if sight else _SHOW)
        what_for = (sight.reason or PURPOSES[sight.purpose]) if sight else ""
        self.noted.setText(f"已记入查看记录：{what_for}。一分钟后自动隐藏。" if sight else "")
        self.noted.setVisible(sight is not None)
        self.copy_button.setVisible(sight is not None and bool(sight.reporter.phone))

    def _copy(self) -> None:
        if self._sight is not None:
            QGuiApplication.clipboard().setText(self._sight.reporter.phone)

    def _clipboard(self) -> None:
        """Whatever way it was copied: what is in the clipboard was seen, and is written down as such."""
        copied = QGuiApplication.clipboard().text().strip()
        if self._sight is not None and copied and copied in self.words.text():
            sight = self._sight
            self._door.run(partial(note_copied, self._desk, self._order_id, sight.purpose, sight.reason))

    def _lay_out(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        for row in (top, below):
            row.setSpacing(4)
        top.addWidget(self.words, 1)
        for made in (self.show_button, self.log_button):
            top.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.noted, 1)
        below.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(below)
        column.addWidget(self.why)
        column.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.asking)


def _open(who: Reporter) -> tuple[str, str, str]:
    return who.name or told(masked_name(who)), who.phone or told("未留电话"), who.address or told("未留地址")


def _masked(who: Reporter) -> tuple[str, str, str]:
    return told(masked_name(who)), told(masked_phone(who.phone)), told(masked_address(who.address))
