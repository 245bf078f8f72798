"""The manual's window: contents on the left, one page on the right; it may stay open beside the work."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QWidget

from desktop.kit import theme
from desktop.screens.help.manual import START, pages
from desktop.screens.help.reader import Fetch, Reader, at_once
from desktop.screens.help.topics import topic_of

_CONTENTS = 256
_SIZE = (1100, 660)


def help_over(before: "HelpPage | None", window: QWidget, focus: QWidget | None, fetch: Fetch = at_once) -> "HelpPage":
    """The manual over `window` at the page for `focus`; `before`, where it can be used again."""
    if before is not None and shiboken6.isValid(before) and window in (before, before.parentWidget()):
        page = before
    else:
        page = HelpPage(window, fetch)
    if window is not page:
        page.open_at(topic_of(focus))
    page.show()
    page.raise_()
    return page


class HelpPage(QDialog):
    """Non-modal. `open_at` turns to a topic; pictures are read by `fetch`."""

    def __init__(self, parent: QWidget | None = None, fetch: Fetch = at_once) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("帮助"))
        self.resize(*_SIZE)
        self._contents = QListWidget()
        self._contents.setProperty("verbatim_items", True)  # each manual has titles of its own
        self._contents.addItems([page.title for page in pages()])
        for number, page in enumerate(pages()):
            self._contents.item(number).setToolTip(page.title)
        self._contents.setFixedWidth(round(_CONTENTS * theme.theme().zoom))
        self._contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._contents.setAccessibleName(self.tr("目录"))
        self._contents.setProperty("kind", "contents")
        self._browser = Reader(fetch)
        self._browser.setAccessibleName(self.tr("帮助内容"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._contents)
        row.addWidget(self._browser, 1)
        self._contents.currentRowChanged.connect(lambda _: self._fill())
        theme.theme().changed.connect(self._browser.restyle)
        self._browser.restyle()
        self.open_at(START)

    def open_at(self, topic: str) -> None:
        """Turn to a page; to the first one where there is none of that topic."""
        topics = [page.topic for page in pages()]
        self._contents.setCurrentRow(topics.index(topic) if topic in topics else 0)

    def retell(self) -> None:
        """The same page of the manual in the present language."""
        for row, page in enumerate(pages()):
            self._contents.item(row).setText(page.title)
        self._fill()

    def topic(self) -> str:
        """The page that is open."""
        return pages()[self._contents.currentRow()].topic

    def text(self) -> str:
        """What the open page says."""
        return self._browser.toPlainText()

    def _fill(self) -> None:
        row = self._contents.currentRow()
        if row >= 0:
            self._browser.turn_to(pages()[row].html)
