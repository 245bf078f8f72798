"""Where a page of the manual is read: words at once, each picture in the width that there is as soon as it is read."""

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.kit import theme
from desktop.screens.help.illustrations import laid_out, names, reading

Fetch = Callable[[Callable[[], Any], Callable[[Any], object]], object]
MARGIN: Final = 24
_INDENT: Final = 22
"""Pixels that the points of a list stand further in."""
_SETTLE_MS: Final = 80
_BAR: Final = 16


def at_once(work: Callable[[], Any], then: Callable[[Any], object]) -> None:
    """A `Fetch` where nobody waits."""
    then(work())


class Reader(QTextBrowser):
    """`turn_to` shows a page. `fetch` has work done elsewhere and hands its answer to the thread of the window."""

    def __init__(self, fetch: Fetch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(MARGIN)
        self._fetch, self._html = fetch, ""
        self._laid_for: tuple[str, int] = ("", 0)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._lay_out)

    def turn_to(self, html: str) -> None:
        """Show a page from its beginning."""
        self._html, self._laid_for = html, ("", 0)
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def restyle(self) -> None:
        """The same page in the present theme."""
        now = theme.tokens()
        self.document().setDefaultStyleSheet(
            f"h2, h3, h4 {{ color: {now.ink}; }} p, li, td {{ color: {now.ink}; line-height: 150%; }}"
            f" td.key {{ color: {now.accent}; padding-right: 24px; }} p.note {{ color: {now.ink_soft}; }}"
            " p.picture { line-height: 100%; margin-top: 12px; margin-bottom: 16px; }"
        )
        self.document().setIndentWidth(round(_INDENT * theme.theme().zoom))
        self._laid_for = ("", 0)
        self._lay_out()

    def column(self) -> int:
        """The width that a picture may have, whether or not there is something to scroll."""
        return max(1, self.width() - 2 * MARGIN - _BAR - 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures follow the width, when it has come to rest."""
        super().resizeEvent(event)
        if names(self._html):
            self._settle.start()

    def _lay_out(self) -> None:
        """The words with room for the pictures, which are asked for; who reads on stays where he is."""
        wanted = (self._html, self.column())
        if wanted == self._laid_for:
            return
        self._laid_for = wanted
        bar, shown = self.verticalScrollBar(), names(self._html)
        share = bar.value() / max(1, bar.maximum())
        self.setHtml(laid_out(*wanted))
        bar.setValue(round(share * bar.maximum()))
        self._hang(dict.fromkeys(shown, _nothing()))
        if shown:
            self._fetch(reading(shown, wanted[1], self.devicePixelRatioF()), partial(self._put, wanted))

    def _put(self, laid_for: tuple[str, int], read: dict[str, QImage]) -> None:
        if laid_for == self._laid_for:
            self._hang(read)

    def _hang(self, pictures: dict[str, QImage]) -> None:
        for name, picture in pictures.items():
            self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), picture)
        self.viewport().update()


def _nothing() -> QImage:
    blank = QImage(1, 1, QImage.Format.Format_ARGB32)
    blank.fill(0)
    return blank
