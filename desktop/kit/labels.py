"""Labels of the typographic scale, and one that ends in an ellipsis instead of pushing its neighbours away."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop.kit import icons, theme


def text(words: str = "", role: str = "body", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label; `role` is caption, body, strong, subtitle, title, display, soft or faint. Never reads words as HTML."""
    made = QLabel(words, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def rule(parent: QWidget | None = None) -> QFrame:
    """A hairline between two parts."""
    line = QFrame(parent)
    line.setObjectName("rule")
    line.setFixedHeight(1)
    return line


class IconLabel(QLabel):
    """An icon as a picture that follows the theme."""

    def __init__(self, name: str, role: str = "ink_soft", side: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._side = name, role, side
        self.setFixedSize(side, side)
        theme.theme().changed.connect(self._redraw)
        self._redraw()

    def become(self, name: str, role: str) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self._redraw()

    def _redraw(self) -> None:
        picture = icons.icon(self._name, self._role)
        self.setPixmap(picture.pixmap(QSize(self._side, self._side), self.devicePixelRatio()))


class ElidedLabel(QLabel):
    """One line that is cut with an ellipsis when it does not fit; the whole text is in the tooltip."""

    def __init__(self, words: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Room for a few characters; the rest gives way."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        room = self.contentsRect()
        words = " ".join(self.text().split())
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        tooltip = self.text() if shown != words else ""
        if tooltip != self.toolTip():
            self.setToolTip(tooltip)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()
