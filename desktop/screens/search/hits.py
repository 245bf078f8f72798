"""How an order that was found is drawn: as in every list, its words marked, and below it where else they stand."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from desktop.kit import moments, rowpaint, theme
from desktop.kit import tokens as scale
from desktop.kit.language import told
from desktop.screens.inbox.model import ROW_ROLE
from desktop.screens.inbox.picks import Picks
from desktop.screens.inbox.rowpaint import SIDE, RowDelegate
from sync.cache.places import Row

if TYPE_CHECKING:
    from sync.cache.found import Hit

Index = QModelIndex | QPersistentModelIndex
_WHY: Final = 24


class HitDelegate(RowDelegate):
    """Draws rows; while there are hits, each with its reason in one more line."""

    def __init__(
        self, now: Callable[[], datetime], calendar: moments.WorkingDays, picks: Picks, parent: QWidget
    ) -> None:
        super().__init__(now, calendar, picks, parent)
        self._hits: dict[str, Hit] = {}

    def show_hits(self, hits: Iterable["Hit"]) -> bool:
        """Take over the reasons of what is shown from now on; true when rows have another height than before."""
        before = bool(self._hits)
        self._hits = {hit.row.order_id: hit for hit in hits}
        return before is not bool(self._hits)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line more, the same for every row."""
        usual = super().sizeHint(option, index)
        return usual + QSize(0, self._extra)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row in the upper part, the reason below."""
        if not self._hits:
            super().paint(painter, option, index)
            return
        upper = QStyleOptionViewItem(option)
        upper.rect = option.rect.adjusted(0, 0, 0, -self._extra)  # type: ignore[attr-defined]
        super().paint(painter, upper, index)
        row = index.data(ROW_ROLE)
        with rowpaint.drawing(painter, option) as given:
            lower = given.rect.adjusted(0, given.rect.height() - self._extra - 2, 0, 0)
            painter.fillRect(lower, QColor(theme.tokens().surface))
            rowpaint.ground(painter, given._replace(rect=lower), SIDE)
            if isinstance(row, Row):
                self._why(painter, lower.adjusted(SIDE, -4, -16, -4), row, QFont(given.font))

    @property
    def _extra(self) -> int:
        return round(_WHY * theme.theme().zoom) if self._hits else 0

    def _show(
        self, painter: QPainter, given: rowpaint.Given, seen: Hashable, draw: Callable[[QPainter], object]
    ) -> None:
        """Every key marks other words in other rows: a picture of one would be seen once."""
        if not self._hits:
            super()._show(painter, given, seen, draw)
            return
        with rowpaint.smooth(painter):
            draw(painter)

    def _marked(self, row: Row) -> Hashable:
        hit = self._hits.get(row.order_id)
        return hit and hit.subject

    def _subject(self, painter: QPainter, room: QRectF, right: float, row: Row, font: QFont) -> None:
        hit = self._hits.get(row.order_id)
        rowpaint.marked(painter, room, right, row.subject, hit.subject if hit else (), font, theme.tokens().ink)

    def _why(self, painter: QPainter, room: QRectF, row: Row, font: QFont) -> None:
        """What the text is called, then the text with the words marked."""
        hit = self._hits.get(row.order_id)
        if hit is None or not hit.why.text:
            return
        font.setPixelSize(theme.size(scale.CAPTION + 1))
        called = f"{told(hit.why.said)}：" if hit.why.said else ""
        spans = [(start + len(called), end + len(called)) for start, end in hit.why.spans]
        rowpaint.marked(painter, room, room.right(), called + hit.why.text, spans, font, theme.tokens().ink_soft)
