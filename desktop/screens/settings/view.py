"""设置: sections at the left, the chosen one at the right; whatever is changed there acts at once."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from desktop.actions.being_told import Wishes
from desktop.kit import buttons, labels, theme
from desktop.screens.settings.line import LineSection, Way
from desktop.screens.settings.look import Look, LookSection
from desktop.screens.settings.parts import About, AboutSection, PhrasesSection
from desktop.screens.settings.section import Section
from desktop.screens.settings.start import StartSection
from desktop.screens.settings.store import StoreSection
from desktop.screens.settings.telling import TellingSection
from sync.cache.settings import USUAL_MB

__all__ = ["About", "SettingsPage"]

_SIZE: Final = QSize(860, 620)
_LIST: Final = 168


class SettingsPage(QDialog):
    """Esc closes; the sections speak for themselves. `opened` says which one came to sight."""

    opened = Signal(object)

    def __init__(
        self,
        look: Look,
        way: Way,
        wishes: Wishes,
        about: About,
        parent: QWidget | None = None,
        *,
        quota: int = USUAL_MB,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("设置"))
        self.look, self.line, self.telling = LookSection(look), LineSection(way), TellingSection(wishes)
        self.start, self.phrases = StartSection(), PhrasesSection()
        self.store, self.about = StoreSection(about.data, quota), AboutSection(about)
        self.sections: tuple[Section, ...] = (
            self.line, self.telling, self.look, self.start, self.phrases, self.store, self.about,
        )  # fmt: skip
        self.names = QListWidget()
        self._stack = QStackedWidget()
        for section in self.sections:
            self.names.addItem(section.title)
            self._stack.addWidget(section)
        self._lay_out()
        self.names.currentRowChanged.connect(self._show)
        self.names.setCurrentRow(self.sections.index(self.look))

    def go(self, section: Section) -> None:
        """Show a section as the user would."""
        self.names.setCurrentRow(self.sections.index(section))

    def _show(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self.opened.emit(self.sections[row])

    def _lay_out(self) -> None:
        self.names.setFixedWidth(round(_LIST * theme.theme().zoom))
        self.names.setAccessibleName(self.tr("设置的分类"))
        self.names.setProperty("kind", "contents")
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        line = QFrame()
        line.setObjectName("rule")
        line.setFixedWidth(1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.names)
        middle.addWidget(line)
        middle.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.addWidget(labels.text("改动立即生效，不用保存。", "caption"))
        foot.addStretch(1)
        foot.addWidget(buttons.button(self.tr("关闭"), self.accept))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(labels.rule())
        column.addLayout(foot)
        self.resize((_SIZE * theme.theme().zoom).boundedTo(self.screen().availableSize()))
