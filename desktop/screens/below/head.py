"""The head of the place 单位: how many units, how old the figures are, a filter, the way back, and the chase."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from desktop.kit import buttons, icons, labels
from sync.cache.below import UnitBelow

_FILTER = 200


class Head(QFrame):
    """`filtered` carries what the names must contain."""

    filtered = Signal(str)
    chase_wanted = Signal()
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = buttons.button(self.tr("全部单位"), self.back_wanted.emit, kind="quiet", icon="chevron-left")
        self._title = labels.text(self.tr("下级单位"), "subtitle")
        self._count = labels.ElidedLabel("", "caption")
        self._age = labels.text("", "caption")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("按名称筛选"))
        self.filter.setAccessibleName(self.tr("按名称筛选单位"))
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icons.icon("filter-variant", "ink_faint"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setFixedWidth(_FILTER)
        self.filter.textChanged.connect(self.filtered)
        tip = self.tr("催办选中的单位或工单（F2）")
        self.chase = buttons.button(self.tr("催办"), self.chase_wanted.emit, icon="bullhorn-outline", tooltip=tip)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 16, 10)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addWidget(self._title)
        row.addWidget(self._count, 1)
        row.addWidget(self._age)
        row.addWidget(self.filter)
        row.addWidget(self.chase)

    def count(self, units: Sequence[UnitBelow]) -> None:
        """How many units there are, and how many of them keep silent or are late."""
        silent, late = sum(unit.silent for unit in units), sum(unit.overdue > 0 for unit in units)
        parts = (
            f"{len(units)} 个单位" if units else "",
            f"{late} 个有超期" if late else "",
            f"{silent} 个没有动静" if silent else "",
        )
        self._count.setText(" · ".join(part for part in parts if part))

    def age(self, words: str) -> None:
        """How old the figures are."""
        self._age.setText(words)

    def fit(self, *, wide: bool) -> None:
        """Beside an open order only the way back and the chase are left."""
        self.back.setVisible(not wide)
        parts: tuple[QWidget, ...] = (self._title, self._age, self.filter)
        for part in parts:
            part.setVisible(wide)
