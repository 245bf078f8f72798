"""The rows of the list of notices."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.tray.noticepaint import NOTICE_ROLE
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
