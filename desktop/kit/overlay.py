"""A card over the work: the rest is dimmed and hears no key until the card is put away, then has the focus again."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from desktop.kit import theme

_DIM_LIGHT = 90
_DIM_DARK = 140
_SIDE = 32
_HELP = Qt.Key.Key_F1


class Overlay(QWidget):
    """`card` holds the content in `column`; Esc or a click beside it puts it away, and `closed` fires."""

    closed = Signal()

    def __init__(self, home: QWidget, width: int) -> None:
        super().__init__(home)
        self._home, self._width = home, width
        self._before: QWidget | None = None
        self.setProperty("overlay", True)
        self.card = QFrame(self)
        self.card.setObjectName("overlay")
        self.column = QVBoxLayout(self.card)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        home.installEventFilter(self)
        self.hide()

    def bring(self) -> None:
        """Show the card over everything else."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self.setGeometry(self._home.rect())
        self.show()
        self.raise_()
        self.fit()

    def put_away(self) -> None:
        """Back to the work, where the keyboard was."""
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def fit(self) -> None:
        """Place the card: in the middle, a little above it, as high as its content and no higher than the window."""
        room, width = self._home.rect(), self.width_of_card()
        height = min(self.height_wanted(), self.height_there())
        top = max(_SIDE, min(room.height() // 9, room.height() - height - _SIDE))
        self.card.setGeometry((room.width() - width) // 2, top, width, height)

    def width_of_card(self) -> int:
        """As wide as it was made, growing with the letters, if the window is that wide."""
        return min(round(self._width * theme.theme().zoom), self._home.width() - 2 * _SIDE)

    def height_wanted(self) -> int:
        """What the content needs at this width."""
        self.card.ensurePolished()
        self.column.invalidate()
        self.column.activate()
        if self.column.hasHeightForWidth():
            return self.column.totalHeightForWidth(self.width_of_card())
        return self.column.totalSizeHint().height()

    def height_there(self) -> int:
        """What the window has for a card."""
        return self._home.height() - 2 * _SIDE

    def showEvent(self, event: QShowEvent) -> None:
        """The content may have changed while it was hidden."""
        super().showEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Every key but F1 belongs to the card while it is there: no shortcut of the work behind it may act."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() != _HELP:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the window."""
        if watched is self._home and event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._home.rect())
            self.fit()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays within the card."""
        stops = [each for each in self.card.findChildren(QWidget) if each.isVisible() and _is_stop(each)]
        if stops:
            here = stops.index(at) if (at := QApplication.focusWidget()) in stops else -1
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            stops[(here + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away; nothing else goes through."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card puts it away."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.put_away()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the work."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, _DIM_DARK if theme.tokens().dark else _DIM_LIGHT))
        painter.end()


def _is_stop(widget: QWidget) -> bool:
    return widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
