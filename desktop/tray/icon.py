"""The tray icon: how many orders wait, how the line stands, the next three deadlines one click away."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

SIDE: Final = 64
_CALM, _WARN, _LATE = QColor("#2b5cb8"), QColor("#b45f06"), QColor("#b3261e")
_MOST: Final = 99
_TWO_DIGITS: Final = 2


class TrayIcon(QObject):
    """Icon and menu. Emits what was chosen and decides nothing; redraws only what changed, also while it is open."""

    window_wanted = Signal()
    notices_wanted = Signal()
    sync_wanted = Signal()
    leave_wanted = Signal()
    order_chosen = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(badge(0, 0), self)
        self._menu = QMenu()
        self._counted, self._line = (0, 0), ""
        self._listed: object = None
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self.show_deadlines([])

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

    def show_count(self, waiting: int, late: int) -> None:
        """`waiting` orders to do of which `late` are overdue."""
        if (waiting, late) != self._counted:
            self._counted = (waiting, late)
            self._icon.setIcon(badge(waiting, late))
        self._say()

    def show_line(self, line: str) -> None:
        """How the connection stands and how old the data is."""
        self._line = line
        self._say()

    def show_deadlines(self, rows: Sequence[tuple[str, str]]) -> None:
        """`rows`: order id and words of the next deadlines; three are shown."""
        wanted = (tuple(rows[:3]), self._line)
        if wanted != self._listed:
            self._listed = wanted
            self._fill(wanted[0])

    @property
    def menu(self) -> QMenu:
        """The menu as it is now."""
        return self._menu

    @property
    def words(self) -> str:
        """The tooltip."""
        return self._icon.toolTip()

    def _say(self) -> None:
        waiting, late = self._counted
        said = self.tr("督办通\n待办 {n} 件").format(n=waiting)
        if late:
            said += self.tr("，其中超期 {n} 件").format(n=late)
        said = f"{said}\n{self._line}".strip()
        if said != self._icon.toolTip():
            self._icon.setToolTip(said)

    def _fill(self, rows: Sequence[tuple[str, str]]) -> None:
        self._menu.clear()
        for order_id, text in rows:
            action = self._menu.addAction(text)
            action.triggered.connect(lambda _checked=False, chosen=order_id: self.order_chosen.emit(chosen))
        if not rows:
            self._menu.addAction(self.tr("近期没有到期工单")).setEnabled(False)
        self._menu.addSeparator()
        if self._line:
            self._menu.addAction(self._line).setEnabled(False)
        self._menu.addAction(self.tr("打开督办通")).triggered.connect(self.window_wanted)
        self._menu.addAction(self.tr("查看全部提醒")).triggered.connect(self.notices_wanted)
        self._menu.addAction(self.tr("立即同步")).triggered.connect(self.sync_wanted)
        self._menu.addAction(self.tr("退出")).triggered.connect(self.leave_wanted)

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
    text = counted(waiting) or "督"
    font = QFont()
    font.setBold(True)
    font.setPixelSize(26 if len(text) > _TWO_DIGITS else 36)
    painter.setFont(font)
    painter.drawText(pixmap.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return QIcon(pixmap)


def counted(count: int) -> str:
    """`7`, `99+`, or nothing."""
    return "" if not count else f"{_MOST}+" if count > _MOST else str(count)
