"""The head of an order: number, chips of kind, deadline and state, and the subject in full."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.kit import buttons, chips, labels, moments
from desktop.kit.flow import FlowLayout
from desktop.screens.order.view import OrderView, state_chip
from sync.regulation.notices import awaits_extension
from sync.regulation.owing import owed_letter
from sync.regulation.terms import label

_BACK = "Alt+Left"


class Header(QWidget):
    """Chips and the deadline in full may break into a second line; the subject wraps and can be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = buttons.button("", kind="quiet", icon="arrow-left", key=_BACK)
        self.back.hide()
        self._back_to = ""
        self.number = labels.text("", "soft", verbatim=True)
        self.subject = labels.text("", "title", wrap=True, verbatim=True)
        self.kind = chips.Chip()
        self.urgent = chips.Chip()
        self.due = chips.DeadlineChip()
        self.due_words = labels.text("", "soft")
        self.state = chips.Chip()
        self.print = buttons.tool("printer-outline", "打印工作单（Ctrl+P）")
        self.copy = buttons.tool("content-copy", "复制脱敏文字，可发到微信群（Ctrl+Shift+C）")
        for label_ in (self.number, self.subject):
            label_.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()

    def offer_back(self, number: str) -> None:
        """返回 the order of this number; nothing where there is none."""
        if number == self._back_to:
            return
        self._back_to = number
        self.back.setText(f"返回 {number}")
        self.back.setShortcut(QKeySequence(_BACK))  # other words take the key away
        self.back.setToolTip(f"返回 {number}（Alt+←）")
        self.back.setVisible(bool(number))

    def put(self, view: OrderView) -> None:
        """Show an order's head."""
        order, now = view.order, view.case.now
        self.number.setText(order.number)
        self.subject.setText(order.subject)
        self.kind.say(label(order.kind), "info")
        self.urgent.say("紧急" if order.urgent else "", "overdue", "flash" if order.urgent else "")
        hop = view.clock if view.clock and view.clock.live and not order.state.over else None
        running = owed_letter(order) or hop
        self.due.show_due(
            running.due if running else None,
            now,
            view.case.rules.calendar,
            provisional=bool(running and running.provisional),
            awaited=bool(hop and awaits_extension(order, hop)),
        )
        self.due_words.setText(moments.due_words(running.due, now) if running else "")
        self.state.say(*state_chip(view))

    def _lay_out(self) -> None:
        chips_home = QWidget()
        flow = FlowLayout(chips_home, 8)
        for part in (self.kind, self.urgent, self.state, self.due, self.due_words):
            flow.addWidget(part)
        self.due_words.setFixedHeight(self.due.sizeHint().height())  # on one line with the chip that it explains
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self.number)
        top.addStretch(1)
        top.addWidget(self.copy)
        top.addWidget(self.print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.subject)
        column.addWidget(chips_home)
