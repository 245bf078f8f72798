"""The side of the places and its two ends: which unit this is at the top, who is signed in at the bottom."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.kit import buttons, labels
from desktop.kit.gate import app_icon
from desktop.kit.language import CHINESE, ENGLISH, language

_WIDTH: Final = {CHINESE: 200, ENGLISH: 224}
"""Words are longer in English."""


class Side(QFrame):
    """Brand, places and person from top to bottom."""

    def __init__(self, brand: QWidget, places: QWidget, who: QWidget) -> None:
        super().__init__()
        self.setProperty("surface", "rail")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(brand)
        column.addWidget(places, 1)
        column.addWidget(who)
        self.retell()

    def retell(self) -> None:
        """As wide as the present language needs it."""
        self.setFixedWidth(_WIDTH[language().code])


class Brand(QWidget):
    """Icon, the program's name, the unit's name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(36, 36))
        self._unit = labels.ElidedLabel("", "caption", verbatim=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(labels.text("督办通", "subtitle"))
        words.addWidget(self._unit)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 12, 12)
        row.setSpacing(10)
        row.addWidget(picture)
        row.addLayout(words, 1)
        self._row = row

    def offer(self, button: QWidget) -> None:
        """Take in a button at the right end."""
        self._row.addWidget(button)

    def show_unit(self, name: str) -> None:
        """Whose desk this is."""
        self._unit.setText(name)


class Who(QWidget):
    """The signed-in person, help and settings."""

    help_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = labels.ElidedLabel("", "body", verbatim=True)
        self._role = labels.ElidedLabel("", "faint")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._role)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 10)
        row.setSpacing(4)
        row.addWidget(labels.IconLabel("account-circle-outline", "ink_soft", 24))
        row.addSpacing(4)
        row.addLayout(words, 1)
        row.addWidget(buttons.tool("help-circle-outline", self.tr("帮助"), self.help_wanted.emit, key="F1"))
        row.addWidget(buttons.tool("cog-outline", self.tr("设置"), self.settings_wanted.emit, key="Ctrl+,"))

    def show_person(self, name: str, role: str) -> None:
        """Who is signed in."""
        self._name.setText(name)
        self._role.setText(role)
