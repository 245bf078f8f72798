"""The window of the 具体承办单位: those that stand at the left, what is being written at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from desktop.actions.declaring import Declarations, Standing
from desktop.kit import buttons, labels
from desktop.kit.language import told
from desktop.screens.designations.form import DesignationForm


class DesignationShelf(QDialog):
    """Widgets that know what stands, and nothing of where it comes from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("具体承办单位"))
        self.setModal(True)
        self.resize(960, 620)
        self.known: Declarations | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("已经指定的具体承办单位"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _: self._offer())
        self.none = labels.text("", "caption", wrap=True)
        self.change = buttons.button(
            self.tr("修改"), icon="pencil-outline", tooltip=self.tr("撤回没有送达的，改后再交")
        )
        self.end = buttons.button(self.tr("终止…"), icon="calendar-end")
        self.form = DesignationForm()
        self._lay_out()

    def show_standing(self, known: Declarations) -> None:
        """Those that stand now; the same line stays current."""
        self.known = known
        row = self.list.currentRow()
        self.list.clear()
        self.list.addItems([told(each.words) for each in known.standing])
        self.list.setCurrentRow(min(max(row, 0), len(known.standing) - 1))
        advice = self.tr("还没有指定。右边填好后提交。")
        self.none.setText(advice if known.choices else self.tr("还没有指定。"))
        self.none.setVisible(not known.standing)
        self._offer()

    def chosen(self) -> Standing | None:
        """The current one."""
        row = self.list.currentRow()
        return self.known.standing[row] if self.known and row >= 0 else None

    def _offer(self) -> None:
        chosen = self.chosen()
        self.change.setEnabled(chosen is not None and chosen.waiting)
        self.end.setEnabled(chosen is not None and not chosen.waiting and not chosen.over)

    def _lay_out(self) -> None:
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        deeds.addWidget(self.change)
        deeds.addWidget(self.end)
        deeds.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(labels.text(self.tr("已经指定的"), "subtitle"))
        left.addWidget(self.none)
        left.addWidget(self.list, 1)
        left.addLayout(deeds)
        middle = QHBoxLayout(self)
        middle.setContentsMargins(24, 20, 24, 20)
        middle.setSpacing(24)
        middle.addLayout(left, 2)
        middle.addWidget(self.form, 3)
