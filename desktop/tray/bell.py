"""The bell in the frame: how many notices stand, and the list of them one key away (F8)."""

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.kit import buttons, chips, theme
from desktop.tray.gather import Tidings
from desktop.tray.icon import counted
from desktop.tray.notices import NoticesPane

KEY: Final = "F8"
_LIST: Final = QSize(440, 560)
_GAP: Final = 8


class Bell(QWidget):
    """A button with a count; `order_chosen` carries an order's id. The list is a popup and closes by itself."""

    order_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(44, 36)
        self.button = buttons.tool("bell-outline", self.tr("提醒"), self.open, key=KEY, parent=self)
        self.button.move(0, 4)
        self.count = _Count(self)
        self.pane = NoticesPane()
        self.popup = QWidget(self, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        column = QVBoxLayout(self.popup)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        self.pane.order_chosen.connect(self._chosen)

    def show_tidings(self, tidings: Tidings) -> None:
        """Count and list as they stand now."""
        standing = tidings.standing
        urgent = any(notice.reminder.urgent for notice in standing)
        self.count.say(counted(len(standing)), "overdue" if urgent else "info")
        self.button.setAccessibleName(self.tr("提醒，{n} 项").format(n=len(standing)))
        self.pane.show_tidings(tidings)

    def open(self) -> None:
        """Show the list below the bell, inside the window where there is room."""
        window = self.window()
        corner = self.mapToGlobal(QPoint(0, self.height()))
        room = window.mapToGlobal(QPoint(window.width(), window.height())) - corner - QPoint(_GAP, _GAP)
        self.popup.resize(_LIST.boundedTo(QSize(max(room.x(), 280), max(room.y(), 240))))
        self.popup.move(corner)
        self.popup.show()
        self.pane.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _chosen(self, order_id: str) -> None:
        self.popup.hide()
        self.order_chosen.emit(order_id)


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
