"""The button at the end of the status line with what helps where there is no line: or nobody: courier, trip, leave."""

from typing import Final

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.kit import icons

KEY: Final = "F4"


class CourierMenu(QToolButton):
    """Its signals say which entry was chosen; it can be used once there is a cache."""

    trip_wanted = Signal()
    handover_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icons.icon("usb-flash-drive-outline", "ink_soft"))
        self.setText(self.tr("信使文件"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setShortcut(KEY)
        self.setAccessibleName(self.tr("信使文件"))
        self.setToolTip(self.tr("信使文件：没有网络时用优盘带去、带回（{key}）").format(key=KEY))
        menu = QMenu(self)
        self.export = self._entry(menu, self.tr("导出信使文件…"), "tray-arrow-up", self.export_wanted)
        self.bring_in = self._entry(menu, self.tr("导入信使文件…"), "tray-arrow-down", self.import_wanted)
        menu.addSeparator()
        self.trip = self._entry(menu, self.tr("下乡准备…"), "bus-clock", self.trip_wanted)
        self.handover = self._entry(menu, self.tr("请假交接…"), "account-switch-outline", self.handover_wanted)
        self.setMenu(menu)
        self.setEnabled(False)

    def _entry(self, menu: QMenu, words: str, icon: str, wanted: SignalInstance) -> QAction:
        action = menu.addAction(icons.icon(icon, "ink_soft"), words)
        action.triggered.connect(wanted)
        return action
