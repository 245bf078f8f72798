"""The search box: waits for a pause in typing, Esc empties it, Down goes into what was found."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.kit import icons
from desktop.screens.search.completing import Completing

_PAUSE_MS = 60


class SearchBox(QLineEdit):
    """`typed` carries the query after a pause (empty when cleared), `left_down` asks to go into the list.

    `entered` carries the query when Enter was pressed.
    """

    typed = Signal(str)
    left_down = Signal()
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("搜索工单号、事项、电话后四位"))
        self.setToolTip(self.tr("搜索（Ctrl+F），Esc 返回列表。可加条件，如 单位:仓前 状态:超期 评价:差评"))
        self.setAccessibleName(self.tr("搜索工单"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(100)
        self.addAction(icons.icon("magnify", "ink_faint"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._changed)
        self._told = ""
        self.completing = Completing(self)

    def take(self) -> None:
        """Put the cursor here with everything selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def reset(self) -> None:
        """Empty it without telling."""
        self._told = ""
        self.clear()
        self._pause.stop()

    def retype(self, query: str) -> None:
        """Hold something else, and look for it at once."""
        self.setText(query)
        self._tell()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties, Enter asks at once, Down leaves for the list."""
        if self.completing.wants(event.key()):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
            if self.text().strip():
                self.entered.emit(self.text().strip())
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def _changed(self, words: str) -> None:
        if words.strip():
            self._pause.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        query = self.text().strip()
        if query != self._told:
            self._told = query
            self.typed.emit(query)
