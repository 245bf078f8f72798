"""The tray icon: how many orders wait, how the line stands, the next three deadlines one click away."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

SIDE: Final = 64
_CALM, _WARN, _LATE = QColor("#2b5cb8"), QColor("#b45f06"), QColor("#b3261e")


class TrayIcon(QObject):
    """Icon and menu. Emits what was chosen and decides nothing."""

    window_wanted = Signal()
    sync_wanted = Signal()
    leave_wanted = Signal()
    order_chosen = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(badge(0, late=0), self)
        self._menu = QMenu()
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self.show_deadlines([], "")

    @staticmethod
    def available() -> bool:
        """False on a desktop without a tray: the window's badge and list do the same there."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Put the icon into the tray."""
        self._icon.show()

    def hide(self) -> None:
        """Take the icon out of the tray."""
        self._icon.hide()

    def show_count(self, waiting: int, late: int, line: str) -> None:
        """`waiting` orders to do of which `late` are overdue; `line` says how the connection stands."""
        self._icon.setIcon(badge(waiting, late))
        late_words = f"，其中超期 {late} 件" if late else ""
        self._icon.setToolTip(f"督办通\n待办 {waiting} 件{late_words}\n{line}")

    def show_deadlines(self, rows: Sequence[tuple[str, str]], line: str) -> None:
        """`rows`: order id and text of the next three deadlines."""
        self._menu.clear()
        for order_id, text in rows[:3]:
            action = self._menu.addAction(text)
            action.triggered.connect(lambda _checked=False, chosen=order_id: self.order_chosen.emit(chosen))
        if not rows:
            self._menu.addAction("近期没有到期工单").setEnabled(False)
        self._menu.addSeparator()
        if line:
            self._menu.addAction(line).setEnabled(False)
        self._menu.addAction("打开督办通").triggered.connect(self.window_wanted)
        self._menu.addAction("立即同步").triggered.connect(self.sync_wanted)
        self._menu.addAction("退出").triggered.connect(self.leave_wanted)

    @property
    def menu(self) -> QMenu:
        """The menu as it is now."""
        return self._menu

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.window_wanted.emit()


def badge(waiting: int, late: int) -> QIcon:
    """The product's mark with a count; its ground turns amber with work waiting and red with overdue work."""
    pixmap = QPixmap(SIDE, SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_LATE if late else _WARN if waiting else _CALM)
    painter.drawRoundedRect(QRectF(2, 2, SIDE - 4, SIDE - 4), 14, 14)
    painter.setPen(QColor("white"))
    text = "督" if not waiting else "99+" if waiting > 99 else str(waiting)
    font = QFont()
    font.setBold(True)
    font.setPixelSize(26 if len(text) > 2 else 36)
    painter.setFont(font)
    painter.drawText(pixmap.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return QIcon(pixmap)
