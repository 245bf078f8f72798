"""Designates, changes what has not left yet, and ends; everything goes through the outbox like any other command."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.actions.case import Values
from desktop.actions.declaring import (
    DESIGNATING,
    ENDING,
    Declarations,
    declarations,
    designation_from,
    ending_from,
    foretold,
    values_of,
)
from desktop.actions.designate import declare
from desktop.actions.desk import Desk
from desktop.actions.form import faults
from desktop.actions.outbox import Taken, withdraw
from desktop.actions.submit import Done
from desktop.background import Door
from desktop.screens.compose.days import Day
from desktop.screens.compose.sheet import Sheet
from desktop.screens.designations.keeping import LANE, Kept
from desktop.screens.designations.shelf import DesignationShelf
from sync.cache.changed import Changed
from sync.regulation.workflow import Refused


class DesignationsPage(DesignationShelf):
    """`begin` reads and shows; `revise` takes one that waits back into the form."""

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._door = desk, door
        self.known: Declarations | None = None
        self._ending = ""
        self.kept = Kept(desk, door, self._values)
        self._connect()

    def begin(self) -> None:
        """Show what stands, and go on with what was left half written."""
        self.open()
        self._door.run(lambda: (declarations(self._desk), self.kept.read()), self._begun, lane=LANE)

    def revise(self, command: str) -> None:
        """Withdraw one that waits; its words stand in the form."""
        self.open()
        self._door.run(partial(self._taken_back, command), self._revised, lane=LANE)

    def done(self, result: int) -> None:
        """However it is closed, nothing written is lost."""
        self.kept.flush()
        super().done(result)

    def _begun(self, found: tuple[Declarations, dict[str, Any]]) -> None:
        self._put(found[0])
        self._designate(found[1])

    def _taken_back(self, command: str) -> tuple[Declarations, Values | None, Taken]:
        values = values_of(self._desk, command)
        return declarations(self._desk), values, withdraw(self._desk, command) if values else Taken()

    def _revised(self, found: tuple[Declarations, Values | None, Taken]) -> None:
        known, values, taken = found
        self._put(known)
        self._designate(values or {})
        if taken.problem is not None:
            self.promise.warn(f"{taken.problem.title}：{taken.problem.cause}{taken.problem.advice}")
        else:
            self.kept.touch()
            self.kept.flush()
            self._door.changed.emit(taken.changed)

    def _put(self, known: Declarations) -> None:
        self.known = known
        row = self.list.currentRow()
        self.list.clear()
        self.list.addItems([each.words for each in known.standing])
        self.list.setCurrentRow(min(max(row, 0), len(known.standing) - 1))
        self.none.setVisible(not known.standing)
        self._choose(self.list.currentRow())

    def _choose(self, row: int) -> None:
        chosen = self.known.standing[row] if self.known and row >= 0 else None
        self.change.setEnabled(chosen is not None and chosen.waiting)
        self.end.setEnabled(chosen is not None and not chosen.waiting and not chosen.over)

    def _designate(self, values: Values) -> None:
        known = self.known
        self._ending = ""
        self.title.setText(self.tr("新的指定"))
        self._show(Sheet(DESIGNATING, None, choices={"unit": known.choices if known else ()}), values)
        if self.sheet is not None and not values and known is not None:
            self.sheet.put({"since": known.today.isoformat()})
        self._foretell()

    def _end(self) -> None:
        chosen = self.known.standing[self.list.currentRow()] if self.known else None
        if chosen is not None and self.known is not None:
            self.kept.flush()
            self._ending = chosen.designation.id
            self.title.setText(f"终止：{chosen.words.splitlines()[0]}")
            self._show(Sheet(ENDING, None), {"on": self.known.today.isoformat()})
            self._foretell()

    def _show(self, sheet: Sheet, values: Values) -> None:
        self.put_sheet(sheet)
        until = sheet.editors.get("until")
        if isinstance(until, Day) and self.known is not None:
            until.begin_at(self.known.today)
        sheet.put(values)
        sheet.edited.connect(self._edited)
        self.back.setVisible(bool(self._ending))
        finish = sheet.form.finishes[0]
        self.submit.setText(finish.label)
        self.submit.setShortcut(QKeySequence(finish.key))  # which other words have taken away
        self.submit.setToolTip(f"{finish.label}（{finish.key.replace('Return', 'Enter')}）")
        self.saved.setText("")
        sheet.take_focus(("", 0))

    def _edited(self) -> None:
        self._foretell()
        if not self._ending:
            self.kept.touch()
            self.saved.setText(self.tr("自动保存"))

    def _foretell(self) -> None:
        if self._ending:
            self.promise.foretell(self.tr("送达后由区级平台登记；最后一天过后，交办时不再提示由该单位承办。"))
        elif self.known is not None:
            self.promise.foretell(foretold(self.known.unit, self._values()))

    def _values(self) -> dict[str, Any]:
        return self.sheet.values() if self.sheet is not None and not self._ending else {}

    def _submit(self) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        values = sheet.values()
        found = faults(sheet.form, values, sheet.form.finishes[0])
        sheet.complain(found)
        if not found:
            act = ending_from(self._ending, values) if self._ending else designation_from(values)
            self.submit.setEnabled(False)
            self._door.run(partial(declare, self._desk, act), self._answered, self._failed, lane=LANE)

    def _answered(self, answer: Done | Refused) -> None:
        self.submit.setEnabled(True)
        if isinstance(answer, Refused):
            self.promise.refuse(answer)
            return
        if not self._ending:
            self.kept.forget()
        self._door.changed.emit(answer.changed)
        self._door.run(lambda: (declarations(self._desk), self.kept.read()), self._begun, lane=LANE)

    def _failed(self, error: Exception) -> None:
        self.submit.setEnabled(True)
        self.promise.warn(str(error))

    def _changed(self, changed: Changed) -> None:
        """The district's word, or a withdrawal in the outbox, changes what stands; the form stays."""
        if self.isVisible() and (changed.outbox or changed.lists or changed.session):
            self._door.run(partial(declarations, self._desk), self._put, lane=LANE)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._choose)
        self.end.clicked.connect(self._end)
        self.back.clicked.connect(self.begin)
        self.change.clicked.connect(self._change)
        self.submit.clicked.connect(self._submit)
        self._door.changed.connect(self._changed)

    def _change(self) -> None:
        if self.known is not None:
            self.revise(self.known.standing[self.list.currentRow()].designation.id)


def open_designations(desk: Desk, door: Door, parent: QWidget | None) -> DesignationsPage:
    """Open the window over `parent`; it reads, asks and submits by itself."""
    page = DesignationsPage(desk, door, parent)
    page.begin()
    return page
