"""The palette's widgets: the box, the entries below it, and a line that says what else can be typed."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QWidget

from desktop.kit import labels, theme
from desktop.kit.overlay import Overlay
from desktop.screens.palette.box import PaletteBox
from desktop.screens.palette.entries import EntriesModel, spoken
from desktop.screens.palette.paint import ENTRY_ROLE, EntryDelegate
from desktop.screens.palette.ranking import Entry

_WIDTH: Final = 640
_LIST: Final = 400


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
