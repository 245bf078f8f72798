"""Which language the desk speaks: each is named in itself, so that whoever took the wrong one finds the way back."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from desktop.kit.language import CHINESE, ENGLISH, language

_NAMES: Final = {CHINESE: "简体中文", ENGLISH: "English"}


class Languages(QWidget):
    """`chosen` carries the code of a language."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for code, name in _NAMES.items():
            made = self.buttons[code] = QRadioButton(name)
            made.setProperty("verbatim", True)
            made.setChecked(code == language().code)
            group.addButton(made)
            row.addWidget(made)
            made.clicked.connect(lambda _checked=False, code=code: self.chosen.emit(code))
        row.addStretch(1)
