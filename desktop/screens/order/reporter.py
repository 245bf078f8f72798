"""Who asked: masked until somebody asks to see it, masked again after a minute (R17.3)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.actions.words import masked_address, masked_name, masked_phone
from desktop.background import Door, Ticker
from desktop.kit import buttons, labels
from desktop.kit.language import told
from sync.regulation.orders import Reporter

_SHOWN_SECONDS = 60.0


class ReporterCard(QWidget):
    """Name, telephone and address in one line, with 显示."""

    def __init__(self, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._reporter = Reporter()
        self._ticker: Ticker | None = None
        self._open = False
        self.words = labels.text("", "body", wrap=True, verbatim=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_button = buttons.button("显示", self.toggle, kind="quiet", icon="eye-outline")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignTop)

    def put(self, reporter: Reporter) -> None:
        """Show another reporter, masked; the same one stays as it is."""
        if reporter != self._reporter or not self._open:
            self._reporter = reporter
            self._show(opened=False)
        has_more = bool(reporter.name or reporter.phone or reporter.address)
        self.show_button.setVisible(has_more and not reporter.confidential)

    def retell(self) -> None:
        """Say what is missing in the present language."""
        self._show(opened=self._open)

    def toggle(self) -> None:
        """Show, for a minute, or mask again."""
        self._show(opened=not self._open)
        if self._open:
            self._ticker = self._door.after(_SHOWN_SECONDS, self.conceal)

    def conceal(self) -> None:
        """Mask again."""
        self._show(opened=False)

    def _show(self, *, opened: bool) -> None:
        if self._ticker is not None:
            self._ticker.stop()
            self._ticker = None
        self._open = opened
        who = self._reporter
        parts = (
            (who.name or told(masked_name(who)), who.phone or told("未留电话"), who.address or told("未留地址"))
            if opened
            else tuple(told(part) for part in (masked_name(who), masked_phone(who.phone), masked_address(who.address)))
        )
        self.words.setText("　".join(parts))
        self.show_button.setText("隐藏" if opened else "显示")
        self.show_button.setToolTip("一分钟后自动隐藏" if opened else "显示反映人的姓名、电话和地址，仅供办理使用")
