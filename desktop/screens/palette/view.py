"""The palette's widgets: the box, the entries below it, and a line that says what else can be typed."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QWidget

from desktop.kit import labels, theme
from desktop.kit.language import joined, told
from desktop.kit.overlay import Overlay
from desktop.screens.palette.paint import ENTRY_ROLE, EntryDelegate, below
from desktop.screens.palette.ranking import Entry

Index = QModelIndex | QPersistentModelIndex
NO_INDEX: Final = QModelIndex()
_WIDTH: Final = 640
_LIST: Final = 400
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
_TABS: Final = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class EntriesModel(QAbstractListModel):
    """The entries as they were last put."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()

    def put(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """As many as there are entries."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The entry, or a sentence about it for a screen reader and the tooltip."""
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken(entry)
        return None


class PaletteBox(QLineEdit):
    """Keeps the keyboard; arrows and Tab move in the list, Enter is told."""

    stepped = Signal(int)
    entered = Signal(bool)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moving and entering; the rest is typed. The key that opened it puts it away again."""
        step = (_STEPS | _TABS).get(Qt.Key(event.key()))
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(control)
        elif control and event.key() == Qt.Key.Key_K:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Tab is a key like the arrows here."""
        return False


class PaletteView(Overlay):
    """`typed` carries the words, `chosen` the entry to act on, `entered_nothing` fires for Enter without one.

    `second`: the last Enter came with Ctrl.
    """

    typed = Signal(str)
    chosen = Signal(object)
    entered_nothing = Signal()

    def __init__(self, home: QWidget) -> None:
        super().__init__(home, _WIDTH)
        self.box = PaletteBox()
        self.entries = EntriesModel()
        self.list = QListView()
        self.second = False
        self.hint = labels.text("", "faint", wrap=True)
        self._dress()
        self._lay_out()
        self.box.textChanged.connect(self.typed)
        self.box.stepped.connect(self._step)
        self.box.entered.connect(self._enter)
        self.box.left.connect(self.put_away)
        self.list.clicked.connect(self._clicked)
        self.list.selectionModel().currentChanged.connect(self._announce)

    def put(self, entries: Sequence[Entry], hint: str) -> None:
        """Show other entries; the first one is current, unless the current one is still among them."""
        kept = self._current()
        self.entries.put(entries)
        names = [entry.command.memory for entry in entries]
        row = names.index(kept.command.memory) if kept and self._moved and kept.command.memory in names else 0
        self.list.setCurrentIndex(self.entries.index(row))
        self.list.setVisible(bool(entries))
        self.hint.setText(hint)
        self._share_height()
        self.fit()

    def begin(self) -> None:
        """Empty, with the keyboard in the box."""
        self._moved = False
        self.box.blockSignals(True)
        self.box.clear()
        self.box.blockSignals(False)
        self.bring()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retyped(self) -> None:
        """Other words: the first entry is meant again."""
        self._moved = False

    def _step(self, by: int) -> None:
        count = self.entries.rowCount()
        if count:
            row = self.list.currentIndex().row() + by
            self._moved = True
            self.list.setCurrentIndex(self.entries.index(row % count if abs(by) == 1 else min(max(row, 0), count - 1)))

    def _enter(self, second: bool) -> None:
        self.second = second
        entry = self._current()
        if entry is None:
            self.entered_nothing.emit()
        else:
            self.chosen.emit(entry)

    def _clicked(self, index: QModelIndex) -> None:
        self.second = False
        self.chosen.emit(index.data(ENTRY_ROLE))

    def _current(self) -> Entry | None:
        index = self.list.currentIndex()
        found = index.data(ENTRY_ROLE) if index.isValid() else None
        return found if isinstance(found, Entry) else None

    def _announce(self, *_: object) -> None:
        """The keyboard stays in the box, so that a screen reader has to be told which entry is current."""
        entry = self._current()
        said = spoken(entry) if entry else ""
        self.box.setAccessibleDescription(said)
        if said and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.box, said))

    def _share_height(self) -> None:
        rows = (self.list.sizeHintForRow(row) for row in range(self.entries.rowCount()))
        most = min(round(_LIST * theme.theme().zoom), self.height() * 6 // 10)
        self.list.setFixedHeight(min(sum(rows) + 8, most))

    def _dress(self) -> None:
        self._moved = False
        self.box.setProperty("kind", "palette")
        self.box.setPlaceholderText("输入操作、页面、单位、工单号或工单里的词")
        self.box.setAccessibleName("要做什么")
        self.box.setMaxLength(100)
        self.list.setModel(self.entries)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFocusProxy(self.box)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName("找到的操作和工单")
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumSize(QSize(0, 0))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 4, 8, 4)
        top.setSpacing(4)
        top.addWidget(labels.IconLabel("magnify", "ink_soft", 20))
        top.addWidget(self.box, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 10)
        foot.addWidget(self.hint, 1)
        self.column.addLayout(top)
        self.column.addWidget(labels.rule())
        self.column.addWidget(self.list)
        self.column.addWidget(labels.rule())
        self.column.addLayout(foot)


def spoken(entry: Entry) -> str:
    """An entry as one sentence."""
    command = entry.command
    cannot = told("现在不能做") if command.refused else ""
    parts = (command.shown, cannot, below(entry), told(command.group), command.key)
    return joined(*parts)
