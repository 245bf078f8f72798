"""One row of chips that says what the list is narrowed by; each is a button that takes its part away."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.kit import buttons, icons

_GAP = 6


class FilterBar(QWidget):
    """`dropped` carries the name of a chip that was pressed; `cleared` takes all away, `more` shows the rest."""

    dropped = Signal(str)
    cleared = Signal()
    more = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[QPushButton] = []
        self._rest = buttons.button("", self.more.emit, kind="chip")
        self._clear = buttons.button(self.tr("清除"), self.cleared.emit, kind="quiet")
        self._clear.setToolTip(self.tr("清除筛选（Esc）"))
        self._clear.setAccessibleName(self.tr("清除筛选"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 0, 8, 8)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._rest)
        self._row.addStretch(1)
        self._row.addWidget(self._clear)
        self.hide()

    def say(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show what is set, as names and words; nothing hides the row."""
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(field, words) for field, words in chips]
        for place, chip in enumerate(self._chips):
            self._row.insertWidget(place, chip)
        self.setVisible(bool(chips))
        self._fit()

    def words(self) -> list[str]:
        """What the chips say, also those for which there is no room."""
        return [chip.text() for chip in self._chips]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chips without room are counted instead."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be: what does not fit is counted."""
        return QSize(0, super().minimumSizeHint().height())

    def _chip(self, field: str, words: str) -> QPushButton:
        chip = buttons.button(words, lambda: self.dropped.emit(field), kind="chip")
        chip.setIcon(icons.icon("close", "info"))
        chip.setIconSize(QSize(12, 12))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setToolTip(self.tr("不再按“{words}”筛选").format(words=words))
        chip.setAccessibleName(self.tr("不再按“{words}”筛选").format(words=words))
        return chip

    def _fit(self) -> None:
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._clear.sizeHint().width() - 2 * _GAP
        shown, last = 0, len(self._chips) - 1
        for number, chip in enumerate(self._chips):
            width = chip.sizeHint().width() + _GAP
            fits = shown == number and (room - width >= (0 if number == last else 56) or number == 0)
            chip.setVisible(fits)
            if fits:
                shown, room = shown + 1, room - width
        left = len(self._chips) - shown
        self._rest.setText(f"+{left}")
        self._rest.setToolTip("、".join(self.words()[shown:]))
        self._rest.setAccessibleName(self.tr("还有 {n} 个筛选条件").format(n=left))
        self._rest.setVisible(left > 0)
