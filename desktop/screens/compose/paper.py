"""The form that is open: its fields and attachments, and at every moment what submitting would do or why it cannot."""

from typing import Any

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.actions.failure import noted
from desktop.actions.form import Fault
from desktop.actions.opening import Opened
from desktop.actions.submit import Incomplete
from desktop.background import Door
from desktop.screens.compose.promise import refusal_words
from desktop.screens.compose.sheet import Sheet
from desktop.screens.compose.shell import Shell
from desktop.screens.compose.taking import Home
from sync.regulation.terms import Verb
from sync.regulation.workflow import Refused

_FORETELL_MS = 120


class Paper(Shell):
    """Shows one Opened; knows nothing of saving and sending.

    `edited` fires on every change by the user; `seen` carries the Opened whenever it is shown on a newer order.
    """

    edited = Signal()
    seen = Signal(object)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(desk, door, parent)
        self._desk = desk
        self._open: Opened | None = None
        self.names_order = True
        self._foretelling = QTimer(self, singleShot=True, interval=_FORETELL_MS)
        self._foretelling.timeout.connect(self.foretell)
        self.edited.connect(self._foretelling.start)
        self.files.changed.connect(self.edited)
        self.dropped.connect(self._take)

    @property
    def opened(self) -> Opened | None:
        """The form that is open, or None."""
        return self._open

    @property
    def verb(self) -> Verb | None:
        """The verb being written, or None."""
        return self._open.form.verb if self._open else None

    def take_focus(self, caret: tuple[str, int] = ("", 0)) -> None:
        """Begin to write, or go on where somebody stopped."""
        if self._open is not None and self.sheet.editors:
            self.sheet.take_focus(caret)
        elif self.finishes:
            self.finishes[0].setFocus()

    def show_form(self, now: Opened) -> None:
        """Show a form with the words of its draft."""
        self._open = now
        order = now.case.order if now.case else None
        self.title.setText(now.form.title)
        self.about.setText(f"{order.number}　{order.subject}" if order and self.names_order else "")
        self._put_request(now)
        sheet = Sheet(now.form, now.case)
        sheet.put(now.start())
        sheet.edited.connect(self.edited)
        sheet.given.connect(self._take)
        self.put_sheet(sheet)
        self.files.setVisible(now.form.attaches)
        number = order.number if order else ""
        self.files.put(tuple(now.draft.blobs) if now.draft else (), Home(now.order, number, now.form.title))
        self.seen.emit(now)

    def _take(self, source: QMimeData) -> None:
        """What was dropped or pasted, where this step takes attachments."""
        if self._open is not None and self._open.form.attaches:
            self.files.take(source)
        elif self._open is not None:
            self.promise.warn(f"“{self._open.form.title}”不带附件，没有添加。照片和文件可以写“办理进展”时附上。")

    def see_again(self, now: Opened) -> None:
        """The order moved on under the words."""
        if self._open is not None and self._open.text == now.text:
            self._open = now
            self._put_request(now)
            self.foretell()
            self.seen.emit(now)

    def values(self) -> dict[str, Any]:
        """What is entered now; empty when no form is open."""
        return self.sheet.values() if self._open else {}

    def blank(self) -> bool:
        """True when nothing was written that is worth keeping."""
        return self._open is None or self._open.blank(self.values(), self.files.blobs)

    def foretell(self) -> None:
        """The consequence at this moment, or the refusal; the words stay a draft either way."""
        if self._open is None:
            return
        self.checklist.put(self._open.checked(self.values()))
        refused = self._standing()
        self.allow(refused is None and self.sheet.isEnabled())
        if refused is not None:
            self.promise.refuse(refused)
        else:
            self.promise.foretell(self._open.foretold(self.values(), self._desk.now()))

    def writes_here(self) -> bool:
        """Whether the keys go to this editor."""
        focused = self.window().focusWidget()
        return focused is self or self.isAncestorOf(focused)

    def freeze(self, *, frozen: bool) -> None:
        """While it is being submitted nothing is written into it; afterwards one goes on where one stopped."""
        caret = self.sheet.caret()
        if frozen and self.writes_here():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sheet.setEnabled(not frozen)
        self.files.setEnabled(not frozen)
        self.allow(not frozen)
        if not frozen:
            self.take_focus(caret)

    def complain(self, answer: Incomplete | Refused) -> None:
        """Beside the field where the form can name one, otherwise in the box below."""
        blame = self._open.form.blame if self._open else ""
        if isinstance(answer, Incomplete):
            self.sheet.complain(answer.faults)
        elif blame in self.sheet.rows and self._standing() is None:
            self.sheet.complain([Fault(field=blame, reason=refusal_words(answer))])
        else:
            self.foretell()
            self.promise.refuse(answer)

    def say_problem(self, error: Exception) -> None:
        """Say what went wrong with the desk itself."""
        self.promise.warn(noted(error).sentence)

    def _put_request(self, now: Opened) -> None:
        if now.case is not None:
            self.card.put(now.case, now.form.verb)
        else:
            self.card.hide()

    def _standing(self) -> Refused | None:
        now = self._desk.now()
        return self._open.standing(now, papers=bool(self.files.blobs)) if self._open else None
