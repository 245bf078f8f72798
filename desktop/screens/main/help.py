"""F1: one short page that says what is where and which key does what."""

from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

import resources
from desktop.kit import theme


class HelpPage(QDialog):
    """Non-modal, so that it can stay open beside the work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("帮助"))
        self.resize(760, 680)
        self._browser = QTextBrowser()
        self._browser.setOpenLinks(False)
        self._browser.setAccessibleName(self.tr("帮助内容"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 8, 16)
        column.addWidget(self._browser)
        theme.theme().changed.connect(self._fill)
        self._fill()

    def text(self) -> str:
        """What it says."""
        return self._browser.toPlainText()

    def _fill(self) -> None:
        now = theme.tokens()
        self._browser.document().setDefaultStyleSheet(
            f"h2 {{ color: {now.ink}; }} p, li, td {{ color: {now.ink}; line-height: 150%; }}"
            f" td.key {{ color: {now.accent}; padding-right: 24px; }}"
        )
        self._browser.setHtml(resources.text("help", "desk.zh.html"))
