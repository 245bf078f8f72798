"""The list of all that stands now: authoritative, whatever the desktop did with its toasts."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QStackedLayout, QVBoxLayout, QWidget

from desktop.kit import labels
from desktop.kit.empty import EmptyState
from desktop.tray.gather import Tidings
from desktop.tray.noticepaint import NOTICE_ROLE, NoticeDelegate
from desktop.tray.wording import Notice

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class NoticesModel(QAbstractListModel):
    """Rows only; the same rows again change nothing, so that the list does not jump under the mouse."""

    def __init__(self) -> None:
        super().__init__()
        self.notices: tuple[Notice, ...] = ()

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Take over what stands now."""
        if tuple(notices) != self.notices:
            self.beginResetModel()
            self.notices = tuple(notices)
            self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """One row a notice."""
        return 0 if parent.isValid() else len(self.notices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The notice for the painter; its words for a tooltip and a screen reader."""
        notice = self.notices[index.row()]
        if role == NOTICE_ROLE:
            return notice
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            shown = notice.told()
            return "\n".join(part for part in (shown.title, shown.text, notice.reminder.number) if part)
        return None


class NoticesPane(QFrame):
    """提醒: most urgent first; Enter or a click opens the order, Esc puts the list away."""

    order_chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self.setProperty("overlay", True)  # lies over the work on purpose
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = NoticesModel()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(NoticeDelegate(self.list))
        self.list.setAccessibleName(self.tr("提醒"))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self._count = labels.text("", "faint")
        self._age = labels.text("", "faint")
        self._stack = QStackedLayout()
        self._stack.addWidget(self._nothing())
        self._stack.addWidget(self.list)
        self._lay_out()

    def show_tidings(self, tidings: Tidings) -> None:
        """Show what stands now."""
        current = self.list.currentIndex().row()
        self.model.show_notices(tidings.standing)
        count = len(tidings.standing)
        if count:
            self.list.setCurrentIndex(self.model.index(min(max(current, 0), count - 1)))
        self._count.setText(self.tr("{n} 项").format(n=count) if count else "")
        self._stack.setCurrentIndex(1 if count else 0)

    def show_age(self, words: str) -> None:
        """How old the data behind the list is."""
        self._age.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the list away."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _nothing(self) -> EmptyState:
        advice = self.tr("新到、临期、超期、待审批和上级的决定会列在这里。")
        return EmptyState("bell-check-outline", self.tr("没有需要提醒的事项"), advice)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(18, 14, 16, 10)
        head.addWidget(labels.text(self.tr("提醒"), "subtitle"))
        head.addSpacing(8)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._age)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(labels.rule())
        column.addLayout(self._stack, 1)

    def _open(self, index: QModelIndex) -> None:
        notice = index.data(NOTICE_ROLE)
        if isinstance(notice, Notice) and notice.reminder.order_id:
            self.order_chosen.emit(notice.reminder.order_id)
