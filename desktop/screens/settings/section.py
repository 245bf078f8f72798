"""One section of the settings: a column that scrolls, where every choice is explained in one line below it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.kit import labels
from desktop.kit.fitting import tall
from desktop.kit.forms import FormRow
from desktop.kit.scrolling import Scroll


class Section(Scroll):
    """`title` stands in the list at the left and above the column."""

    title = ""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self.column = QVBoxLayout()
        self._outer = QVBoxLayout(inside)
        self._outer.setContentsMargins(0, 0, 24, 0)
        self._outer.addLayout(self.column)
        self._outer.addStretch(1)  # a column that is aligned to its top gets no more than its words had in one line
        self.column.setContentsMargins(24, 20, 0, 20)
        self.column.setSpacing(14)
        self.column.addWidget(labels.text(self.title, "title"))
        self.setWidget(inside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wrapped words get the height that they need at this width; Qt leaves them that of a wider one."""
        if watched is self.widget() and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.widget().setMinimumHeight(self._outer.totalHeightForWidth(self.viewport().width()))
        return super().eventFilter(watched, event)

    def add_row(self, name: str, field: QWidget, why: str = "") -> FormRow:
        """A named field and what it is good for."""
        row = FormRow(name, field, hint=why)
        self.column.addWidget(row)
        return row

    def add_check(self, box: QCheckBox, why: str = "") -> None:
        """A box that is ticked, and what that does."""
        self.column.addWidget(box)
        if why:
            self.column.addWidget(tall(labels.text(why, "caption", wrap=True)))

    def add_head(self, words: str, why: str = "") -> None:
        """A smaller heading after a hairline."""
        self.column.addWidget(labels.rule())
        self.column.addWidget(labels.text(words, "subtitle"))
        if why:
            self.column.addWidget(tall(labels.text(why, "caption", wrap=True)))

    def add_line(self, *widgets: QWidget) -> None:
        """Several beside each other."""
        self.column.addWidget(beside(*widgets))

    def add_pair(self, left: QWidget, right: QWidget | None) -> None:
        """Two rows of equal width beside each other."""
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(left, 1)
        row.addWidget(right or QWidget(), 1)
        self.column.addLayout(row)


def beside(*widgets: QWidget) -> QWidget:
    """Several in one line from the left."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return line


class Choice(QComboBox):
    """A choice among words that stand for values; the wheel only turns the page, not the choice."""

    def __init__(self, offers: dict[str, str], chosen: str) -> None:
        super().__init__()
        for value, words in offers.items():
            self.addItem(words, value)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def value(self) -> str:
        """What is chosen."""
        return str(self.currentData())

    def choose(self, value: str) -> None:
        """Choose as the user would."""
        self.setCurrentIndex(self.findData(value))
        self.activated.emit(self.currentIndex())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the page."""
        event.ignore()
