"""The right side of the window: what is being written, a designation or the end of one, and what it will do."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.actions.case import Values
from desktop.actions.declaring import (
    DESIGNATING,
    ENDING,
    Declarations,
    Standing,
    designation_from,
    ending_from,
    foretold,
)
from desktop.actions.form import faults
from desktop.kit import buttons, labels
from desktop.kit.empty import EmptyState
from desktop.screens.compose.days import Day
from desktop.screens.compose.promise import Promise
from desktop.screens.compose.sheet import Sheet


class DesignationForm(QWidget):
    """`submitted` carries the act; `written` tells that a designation was touched and should be kept."""

    submitted = Signal(object)
    written = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = labels.text("", "subtitle", wrap=True)
        self.promise = Promise()
        self.saved = labels.text("", "faint")
        self.back = buttons.button(self.tr("返回"))
        self.submit = buttons.button("", self._submit, kind="primary")
        self.closing = buttons.button(self.tr("关闭"), self.left.emit)
        self.nobody = EmptyState(
            "sitemap-outline",
            self.tr("没有可以指定的单位"),
            self.tr(
                "具体承办单位从本单位的下级单位里指定（第六条），本单位没有下级单位。若单位有变动，请联系区政务管理办登记。"
            ),
        )
        self.nobody.hide()
        self.sheet: Sheet | None = None
        self.ending = ""
        self._known: Declarations | None = None
        self._room = QVBoxLayout()
        self._lay_out()

    def designate(self, known: Declarations, values: Values) -> None:
        """Begin a new designation, or go on with `values` of one."""
        self._known, self.ending = known, ""
        self.title.setText(self.tr("新的指定"))
        first = values or {"since": known.today.isoformat()}
        self._show(Sheet(DESIGNATING, None, choices={"unit": known.choices}), first)
        self._offer(possible=bool(known.choices))

    def end(self, known: Declarations, chosen: Standing) -> None:
        """Begin the end of one that stands."""
        self._known, self.ending = known, chosen.designation.id
        self.title.setText(f"终止：{chosen.words.splitlines()[0]}")
        self._show(Sheet(ENDING, None), {"on": known.today.isoformat()})
        self._offer(possible=True)

    def values(self) -> dict[str, Any]:
        """Of the designation that is being written; an end is written in a moment and not kept."""
        return self.sheet.values() if self.sheet is not None and not self.ending else {}

    def _show(self, sheet: Sheet, values: Values) -> None:
        self._put(sheet)
        until = sheet.editors.get("until")
        if isinstance(until, Day) and self._known is not None:
            until.begin_at(self._known.today)
        sheet.put(values)
        sheet.edited.connect(self._edited)
        self.back.setVisible(bool(self.ending))
        finish = sheet.form.finishes[0]
        self.submit.setText(finish.label)
        self.submit.setShortcut(QKeySequence(finish.key))  # which other words have taken away
        self.submit.setToolTip(f"{finish.label}（{finish.key.replace('Return', 'Enter')}）")
        self.saved.setText("")
        sheet.take_focus(("", 0))
        self._foretell()

    def _offer(self, *, possible: bool) -> None:
        """Where nothing can be filled in, a sentence says why, and nothing else stands there."""
        self.nobody.setVisible(not possible)
        for part in (self.sheet, self.promise, self.submit):
            if part is not None:
                part.setVisible(possible)

    def _put(self, sheet: Sheet) -> None:
        if self.sheet is not None:
            self._room.removeWidget(self.sheet)
            self.sheet.hide()
            self.sheet.deleteLater()
        self.sheet = sheet
        self._room.insertWidget(0, sheet)

    def _edited(self) -> None:
        self._foretell()
        if not self.ending:
            self.written.emit()
            self.saved.setText(self.tr("自动保存"))

    def _foretell(self) -> None:
        if self.ending:
            self.promise.foretell(self.tr("送达后由区级平台登记；最后一天过后，交办时不再提示由该单位承办。"))
        elif self._known is not None:
            self.promise.foretell(foretold(self._known.unit, self.values()))

    def _submit(self) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        values = sheet.values()
        found = faults(sheet.form, values, sheet.form.finishes[0])
        sheet.complain(found)
        if not found:
            self.submitted.emit(ending_from(self.ending, values) if self.ending else designation_from(values))

    def _lay_out(self) -> None:
        inside = QWidget()
        self._room = QVBoxLayout(inside)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.addWidget(self.nobody)
        self._room.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.saved)
        foot.addStretch(1)
        for each in (self.closing, self.back, self.submit):
            foot.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(area, 1)
        column.addWidget(self.promise)
        column.addLayout(foot)
