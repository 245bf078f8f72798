"""The support code in letters large enough to be read out, in the groups in which it is written down."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from desktop.kit import labels


class CodeCard(QFrame):
    """Says that it is being made until it is there; `copy` is the button that copies it."""

    def __init__(self, copy: QPushButton) -> None:
        super().__init__()
        self.setProperty("surface", "sunken")
        self.code = ""
        self.copy = copy
        self._groups = [labels.text("", "display", verbatim=True) for _ in range(3)]
        self._waiting = labels.text("正在检查这台电脑……", "subtitle")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._lay_out()
        self.wait()

    def wait(self) -> None:
        """A look has begun."""
        self.code = ""
        self._show(there=False)

    def put(self, code: str) -> None:
        """Here it is; a screen reader spells it."""
        self.code = code
        for label, group in zip(self._groups, code.split("-"), strict=True):
            label.setText(group)
            label.setAccessibleName(" ".join(group))
        self._show(there=True)

    def _show(self, *, there: bool) -> None:
        for label in self._groups:
            label.setVisible(there)
        self._waiting.setVisible(not there)
        self._bar.setVisible(not there)
        self.copy.setEnabled(there)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(24)
        for label in self._groups:
            row.addWidget(label)
        row.addWidget(self._waiting)
        row.addStretch(1)
        row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(labels.text("支持码", "caption"))
        column.addLayout(row)
        column.addWidget(self._bar)
