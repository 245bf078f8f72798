"""The last look before one deed is done to many orders: how many, what is written for all, and which ones cannot."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.actions import batch
from desktop.actions.batch import Barred, Plan
from desktop.actions.form import Field, Input
from desktop.actions.words import article_words
from desktop.kit import buttons, labels
from desktop.kit.fitting import fit_height
from sync.regulation.terms import label

SHOWN = 5
"""Refused orders named one by one; the rest is counted."""


class BatchSheet(QDialog):
    """`agreed` carries the values written for all orders; Esc does nothing to any of them."""

    agreed = Signal(object)

    def __init__(self, planned: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = planned
        self._inputs: dict[str, QComboBox | QPlainTextEdit] = {}
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
        for name, value in values.items():
            field = self._inputs[name]
            if isinstance(field, QComboBox):
                field.setCurrentIndex(field.findData(value))
            else:
                field.setPlainText(value)

    def agree(self) -> None:
        """Go on, or say what is missing."""
        values = self._values()
        missing = batch.lacking(self._plan, values)
        if missing:
            self._fault.setText("；".join(fault.reason for fault in missing))
            self._fault.show()
            return
        self.accept()
        self.agreed.emit(values)

    def _values(self) -> dict[str, str]:
        return {
            name: (field.currentData() or "") if isinstance(field, QComboBox) else field.toPlainText().strip()
            for name, field in self._inputs.items()
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(labels.text(_title(self._plan), "subtitle", wrap=True))
        if self._plan.ready:
            column.addWidget(
                labels.text(self.tr("每件各记一条，先放入发件箱，10 秒内可以全部撤回。"), "soft", wrap=True)
            )
            column.addLayout(self._fields())
        if self._plan.barred:
            column.addWidget(self._told())
        self._fault.hide()
        column.addWidget(self._fault)
        column.addSpacing(4)
        column.addLayout(self._answers())

    def _fields(self) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for field in batch.asked_fields(self._plan):
            made = self._inputs[field.name] = self._input(field)
            made.setAccessibleName(field.label)
            form.addRow(labels.text(field.label, "label"), made)
        return form

    def _input(self, field: Field) -> QComboBox | QPlainTextEdit:
        if field.input is Input.CHOICE:
            box = QComboBox()
            box.addItem(field.hint or self.tr("请选择"), "")
            for option in field.options(self._plan.example) if field.options and self._plan.example else ():
                box.addItem(option.label, option.value)
            return box
        text = QPlainTextEdit()
        text.setPlaceholderText(field.hint)
        text.setTabChangesFocus(True)
        text.setFixedHeight(text.fontMetrics().lineSpacing() * 3 + 18)
        return text

    def _told(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(labels.text(self.tr("这 {n} 件不能办，不会改动：").format(n=len(self._plan.barred)), "label"))
        for each in self._plan.barred[:SHOWN]:
            column.addWidget(labels.text(told(each), "soft", wrap=True))
        if len(self._plan.barred) > SHOWN:
            column.addWidget(labels.text(self.tr("……等 {n} 件").format(n=len(self._plan.barred)), "soft"))
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
            if not self._inputs:
                yes.setFocus()
        return row


def told(barred: Barred) -> str:
    """One order that cannot, and why."""
    article = article_words(barred.why.article)
    basis = "" if article in barred.why.reason else f"（依据{article}）"
    name = barred.piece.subject[:24] or barred.piece.number
    return f"《{name}》{barred.why.reason}{basis}" if name else f"{barred.why.reason}{basis}"


def _title(planned: Plan) -> str:
    if planned.ready:
        return f"{planned.form.title}：{len(planned.ready)} 件"
    return f"选中的 {len(planned.barred)} 件都不能{label(planned.verb)}"
