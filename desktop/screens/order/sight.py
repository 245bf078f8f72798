"""What is seen of a reporter: masked words, or those that somebody said a purpose for, with what can be done there."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions.reveal import PURPOSES
from desktop.actions.words import masked_address, masked_name, masked_phone
from desktop.kit import buttons, labels
from desktop.kit.language import told
from desktop.screens.order.purpose import PurposeRow
from sync.cache.access_log import Purpose
from sync.regulation.orders import Reporter

_SHOW = "显示反映人的姓名、电话和地址，先选用途（Alt+V）"
_HIDE = "现在就隐藏（Alt+V）"


@dataclass(frozen=True, slots=True)
class Sight:
    """What is shown now, and what for."""

    reporter: Reporter
    purpose: Purpose
    reason: str


class ReporterLines(QWidget):
    """Widgets and their words only; `contact_wanted`: somebody wants to ask who it is."""

    contact_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = labels.text("", "body", wrap=True, verbatim=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.why = labels.text("", "soft", wrap=True)
        self.noted = labels.text("", "faint", wrap=True)
        self.asking = PurposeRow()
        self.show_button = buttons.button("显示(&V)", kind="quiet", icon="eye-outline")
        self.copy_button = buttons.button("复制电话", kind="quiet", icon="content-copy")
        self.log_button = buttons.tool("history", "查看记录：谁在什么时候、为了什么看过")
        self.ask_button = buttons.button("申请联系反映人", self.contact_wanted.emit, icon="account-question-outline")
        self._lay_out()

    def say(self, masked: Reporter, sight: Sight | None) -> None:
        """Show what is in sight; without anything only what may always be seen of a reporter."""
        self.words.setText("　".join(_open(sight.reporter) if sight else _masked(masked)))
        self.show_button.setText("隐藏(&V)" if sight else "显示(&V)")
        self.show_button.setToolTip(_HIDE if sight else _SHOW)
        what_for = (sight.reason or PURPOSES[sight.purpose]) if sight else ""
        self.noted.setText(f"已记入查看记录：{what_for}。一分钟后自动隐藏。" if sight else "")
        self.noted.setVisible(sight is not None)
        self.copy_button.setVisible(sight is not None and bool(sight.reporter.phone))

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
