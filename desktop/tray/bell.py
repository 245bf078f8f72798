"""The bell in the frame: how many notices stand, and the list of them one key away (F8)."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.kit import buttons, chips, theme
from desktop.tray.gather import Tidings
from desktop.tray.icon import counted
from desktop.tray.notices import NoticesPane

KEY: Final = "F8"
_LIST: Final = QSize(480, 600)
_GAP: Final = 8
_FOOT: Final = 48


class Bell(QWidget):
    """A button with a count. The list lies over `window`; what is opened there puts it away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setFixedSize(44, 36)
        self.button = buttons.tool("bell-outline", self.tr("提醒"), self.turn, key=KEY, parent=self)
        self.button.move(0, 4)
        self.count = _Count(self)
        self.count.setProperty("overlay", True)  # sits on the corner of the bell
        self.pane = NoticesPane(window)
        self.pane.hide()
        self.pane.opened.connect(self.close_list)
        self.pane.left.connect(self.close_list)
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._focus_moved)

    def show_tidings(self, tidings: Tidings) -> None:
        """Count and list as they stand now."""
        standing = tidings.standing
        urgent = any(notice.reminder.urgent for notice in standing)
        self.count.say(counted(len(standing)), "overdue" if urgent else "info")
        self.button.setAccessibleName(self.tr("提醒，{n} 项").format(n=len(standing)))
        self.pane.show_tidings(tidings)

    def turn(self) -> None:
        """Open the list, or put it away."""
        self.close_list() if self.pane.isVisible() else self.open_list()

    def open_list(self) -> None:
        """Show the list below the bell, as large as the window allows."""
        window = self.pane.parentWidget() or self
        corner = self.mapTo(window, QPoint(0, self.height()))
        room = QSize(window.width() - corner.x() - _GAP, window.height() - corner.y() - _FOOT)
        self.pane.setGeometry(QRect(corner, _LIST.boundedTo(room)))
        self.pane.show()
        self.pane.raise_()
        taker = self.pane.list if self.pane.list.isVisible() else self.pane  # an empty list takes no key
        taker.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_list(self) -> None:
        """Put the list away."""
        self.pane.hide()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A click elsewhere in the window puts the list away; another program leaves it as it is."""
        if now is not None and now is not self.button and not (now is self.pane or self.pane.isAncestorOf(now)):
            self.close_list()


class _Count(QWidget):
    """The number over the bell's shoulder; clicks go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._tone = "", "info"
        self.setGeometry(14, 0, 30, 18)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, words: str, tone: str) -> None:
        """Show another number; none hides it."""
        self._words, self._tone = words, tone
        self.setVisible(bool(words))
        self.update()

    def words(self) -> str:
        """What it says."""
        return self._words

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A filled pill in the tone's ink."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = chips.chip_font(self.font())
        font.setPixelSize(11)
        font.setBold(True)
        painter.setFont(font)
        width = max(16.0, painter.fontMetrics().horizontalAdvance(self._words) + 8.0)
        pill = QRectF(0, 1, width, 16)
        now = theme.tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(now.tone(self._tone).ink))
        painter.drawRoundedRect(pill, 8, 8)
        painter.setPen(theme.color(now.surface))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()
