"""The last look before one deed is done to many orders: how many, what is written for all, and which ones cannot."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions import batch
from desktop.actions.barred import told
from desktop.actions.batch import Plan
from desktop.kit import buttons, labels
from desktop.kit.fitting import fit_height
from desktop.screens.inbox.batchfields import BatchFields
from sync.regulation.terms import label


class BatchSheet(QDialog):
    """`agreed` carries the values written for all orders; Esc does nothing to any of them."""

    agreed = Signal(object)

    def __init__(self, planned: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = planned
        self.fields = BatchFields(batch.asked_fields(planned), planned.example)
        self._fault = labels.text("", "error", wrap=True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(480)
        self.setWindowTitle(planned.form.title)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need."""
        super().showEvent(event)
        fit_height(self)

    def words(self) -> str:
        """Everything it says, for tests."""
        found = self.findChildren(type(self._fault))
        return "\n".join(each.text() for each in found if each.text())

    def fill(self, values: Mapping[str, str]) -> None:
        """Write values, as a hand does."""
        self.fields.fill(values)

    def agree(self) -> None:
        """Go on, or say what is missing."""
        values = self.fields.values()
        missing = batch.lacking(self._plan, values)
        if missing:
            self._fault.setText("；".join(fault.reason for fault in missing))
            self._fault.show()
            return
        self.accept()
        self.agreed.emit(values)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(labels.text(_title(self._plan), "subtitle", wrap=True))
        if self._plan.ready:
            column.addWidget(
                labels.text(self.tr("每件各记一条，先放入发件箱，10 秒内可以全部撤回。"), "soft", wrap=True)
            )
            column.addWidget(self.fields)
        if self._plan.barred:
            column.addWidget(self._told())
        self._fault.hide()
        column.addWidget(self._fault)
        column.addSpacing(4)
        column.addLayout(self._answers())

    def _told(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(labels.text(self.tr("这 {n} 件不能办，不会改动：").format(n=len(self._plan.barred)), "label"))
        for sentence in told(self._plan.barred, self._plan.verb):
            column.addWidget(labels.text(sentence, "soft", wrap=True))
        return box

    def _answers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(buttons.button(self.tr("取消") if self._plan.ready else self.tr("关闭"), self.reject))
        if self._plan.ready:
            words = self.tr("{deed} {n} 件").format(deed=label(self._plan.verb), n=len(self._plan.ready))
            yes = buttons.button(words, self.agree, kind="primary", key="Ctrl+Return")
            yes.setDefault(True)
            row.addWidget(yes)
            if not len(self.fields):
                yes.setFocus()
        return row


def _title(planned: Plan) -> str:
    if planned.ready:
        return f"{planned.form.title}：{len(planned.ready)} 件"
    return f"选中的 {len(planned.barred)} 件都不能{label(planned.verb)}"
