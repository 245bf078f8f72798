"""Designates, changes what has not left yet, and ends; everything goes through the outbox like any other command."""

from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.actions.case import Values
from desktop.actions.declaring import Declarations, declarations, values_of
from desktop.actions.designate import declare
from desktop.actions.desk import Desk
from desktop.actions.failure import failure_of, noted
from desktop.actions.outbox import Taken, withdraw
from desktop.actions.submit import Done
from desktop.background import Door
from desktop.kit.unfinished import Unfinished
from desktop.screens.designations.replacing import ask, half_written
from desktop.screens.designations.shelf import DesignationShelf
from sync.cache.changed import Changed
from sync.regulation.acts import UnitAct
from sync.regulation.workflow import Refused

LANE = "declare"


@dataclass(frozen=True, slots=True)
class Read:
    """What stands, and what the form goes on with, of one moment: both are shown in one step."""

    known: Declarations
    values: Values = field(default_factory=dict)


class DesignationsPage(DesignationShelf):
    """`begin` reads and shows; `revise` takes one that waits back into the form."""

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._door = desk, door
        self.kept = Unfinished(self, desk.cache.settings, door, "declaration.writing", LANE, self.form.values)
        self._connect()

    def begin(self) -> None:
        """Show what stands, and go on with what was left half written."""
        self.open()
        self._door.run(self._read, self._begun, lane=LANE)

    def revise(self, command: str) -> None:
        """Withdraw one that waits; its words stand in the form, in the place of others only when that was answered."""
        self.open()
        self.kept.flush()
        self._door.run(partial(self._in_the_way, command), partial(self._replace, command), lane=LANE)

    def done(self, result: int) -> None:
        """However it is closed, nothing written is lost."""
        self.kept.flush()
        super().done(result)

    def _read(self) -> Read:
        return Read(declarations(self._desk), self.kept.read())

    def _begun(self, found: Read) -> None:
        self.show_standing(found.known)
        self.form.designate(found.known, found.values)

    def _in_the_way(self, command: str) -> tuple[Read, str]:
        """What the form holds, and of it the words that one that still waits would take the place of."""
        read = self._read()
        return read, half_written(read.values) if values_of(self._desk, command) else ""

    def _replace(self, command: str, found: tuple[Read, str]) -> None:
        read, lost = found
        take = partial(self._door.run, partial(self._taken_back, command), self._revised, lane=LANE)
        if lost:
            self._begun(read)
            ask(self, lost, take)
        else:
            take()

    def _taken_back(self, command: str) -> tuple[Read, Taken]:
        """With what was half written where it waits no more: nothing comes back then to take its place."""
        values = values_of(self._desk, command)
        taken = withdraw(self._desk, command) if values else Taken()
        back = values if taken.problem is None else None
        return Read(declarations(self._desk), back or self.kept.read()), taken

    def _revised(self, found: tuple[Read, Taken]) -> None:
        read, taken = found
        self._begun(read)
        if taken.problem is not None:
            self.form.promise.warn(failure_of(taken.problem).sentence)
        else:
            self.kept.touch()
            self.kept.flush()
            self._door.changed.emit(taken.changed)

    def _end(self) -> None:
        if self.known is not None and (chosen := self.chosen()) is not None:
            self.kept.flush()
            self.form.end(self.known, chosen)

    def _submit(self, act: UnitAct) -> None:
        self.form.submit.setEnabled(False)
        work = partial(self._declared, act, ending=bool(self.form.ending))
        self._door.run(work, self._answered, self._failed, lane=LANE)

    def _declared(self, act: UnitAct, *, ending: bool) -> tuple[Done | Refused, Read]:
        """With what stands afterwards; an end gives way to the designation that was half written before it."""
        answer = declare(self._desk, act)
        return answer, Read(declarations(self._desk), self.kept.read() if ending else {})

    def _answered(self, found: tuple[Done | Refused, Read]) -> None:
        """The new line and the empty form come together: nobody submits the same words twice."""
        answer, read = found
        self.form.submit.setEnabled(True)
        if isinstance(answer, Refused):
            self.form.promise.refuse(answer)
            return
        if not self.form.ending:
            self.kept.forget()
        self._begun(read)
        self._door.changed.emit(answer.changed)

    def _failed(self, error: Exception) -> None:
        self.form.submit.setEnabled(True)
        self.form.promise.warn(noted(error).sentence)

    def _changed(self, changed: Changed) -> None:
        """The district's word, or a withdrawal in the outbox, changes what stands; the form stays."""
        if self.isVisible() and (changed.outbox or changed.lists or changed.session):
            self._door.run(partial(declarations, self._desk), self.show_standing, lane=LANE)

    def _connect(self) -> None:
        self.end.clicked.connect(self._end)
        self.change.clicked.connect(self._change)
        self.form.back.clicked.connect(self.begin)
        self.form.submitted.connect(self._submit)
        self.form.written.connect(self.kept.touch)
        self.form.left.connect(self.reject)
        self._door.changed.connect(self._changed)

    def _change(self) -> None:
        if (chosen := self.chosen()) is not None:
            self.revise(chosen.designation.id)


def open_designations(desk: Desk, door: Door, parent: QWidget | None) -> DesignationsPage:
    """Open the window over `parent`; it reads, asks and submits by itself."""
    page = DesignationsPage(desk, door, parent)
    page.begin()
    return page
