"""The editor of every verb: opens at once, keeps every word, foretells what will happen, submits into the outbox."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.actions.case import Case
from desktop.actions.desk import Desk
from desktop.actions.drafts import Writing, begun, is_blank, writing_of
from desktop.actions.form import Fault, Finish, Form
from desktop.actions.forms import FORMS
from desktop.actions.submit import OUTSIDE, Done, Incomplete, fill_in, standing
from desktop.background import Door
from desktop.kit import asking, moments
from desktop.screens.compose.promise import refusal_words
from desktop.screens.compose.saving import Keeper, Snapshot
from desktop.screens.compose.sheet import Sheet
from desktop.screens.compose.shell import Shell
from sync.cache.changed import Changed
from sync.cache.drafts import Draft
from sync.cache.errors import CacheProblem
from sync.contract.commands import BlobRef
from sync.regulation.terms import Verb
from sync.regulation.workflow import Refused

_FORETELL_MS = 120
Answer = Done | Incomplete | Refused


class Composer(Shell):
    """One form at a time. `submitted` carries the Done; `closed` tells that it was left (a draft may remain)."""

    submitted = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(desk, door, parent)
        self._desk, self._door = desk, door
        self.names_order = True
        self.order_id, self._request = "", ""
        self._case: Case | None = None
        self._form: Form | None = None
        self._keeper: Keeper | None = None
        self._foretelling = QTimer(self, singleShot=True, interval=_FORETELL_MS)
        self._foretelling.timeout.connect(self._foretell)
        self._connect()

    @property
    def verb(self) -> Verb | None:
        """The verb being written, or None."""
        return self._form.verb if self._form else None

    def write(self, order_id: str, verb: Verb, request: str = "", *, focus: bool = True) -> None:
        """Open the form of `verb` on an order, with the draft begun earlier if there is one."""
        self.leave()
        draft = next((d for d in begun(self._desk, order_id) if d.verb is verb), None)
        writing = writing_of(draft) if draft else Writing()
        if draft and request and writing.request != request:
            writing = Writing()
        self.order_id, self._request = order_id, request or writing.request
        self._case = self._desk.case(order_id, self._request)
        self._form = FORMS[verb]
        self._show(self._form, writing, draft)
        if focus:
            self.take_focus(writing.caret)

    def take_focus(self, caret: tuple[str, int] = ("", 0)) -> None:
        """Begin to write, or go on where somebody stopped."""
        if self._form is not None and self.sheet.editors:
            self.sheet.take_focus(caret)
        elif self.finishes:
            self.finishes[0].setFocus()

    def leave(self) -> None:
        """Save what is unsaved and let go of the form; an empty draft goes away."""
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            if self._blank():
                keeper.discard()
            else:
                keeper.flush()
        self._form = None

    def shut(self) -> None:
        """Leave, and say so."""
        self.leave()
        self.closed.emit()

    def flush(self) -> None:
        """Save now, on this thread: the window is closing."""
        if self._keeper is not None:
            self._keeper.flush_here()

    def discard(self) -> None:
        """Throw the draft away, after asking when something is written."""
        if self._blank():
            self._throw_away()
            return
        asking.ask(
            self, "删除这份草稿？", "写好的文字和附件会一并删除，不能恢复。",
            yes="删除草稿", then=self._throw_away, danger=True,
        )  # fmt: skip

    def submit(self, finish: Finish | None = None) -> None:
        """Submit by `finish` (the first one by default), off the UI thread and after every save."""
        form, keeper = self._form, self._keeper
        if form is None or keeper is None or not self.finishes[0].isEnabled():
            return
        self.allow(False)
        work = partial(self._submit, form, keeper, finish or form.finishes[0], self._values(), self.files.blobs)
        self._door.run(work, partial(self._answered, keeper), self._failed, lane=keeper.lane)

    def _submit(
        self, form: Form, keeper: Keeper, finish: Finish, values: dict[str, Any], blobs: tuple[BlobRef, ...]
    ) -> Answer:
        return fill_in(
            self._desk, keeper.order, form, values, finish,
            request=self._request, draft=keeper.draft or None, blobs=blobs,
        )  # fmt: skip

    def _answered(self, keeper: Keeper, answer: Answer) -> None:
        if isinstance(answer, Done):
            keeper.end()
            if keeper is self._keeper:
                self._keeper, self._form = None, None
            self._door.changed.emit(answer.changed)
            self.submitted.emit(answer)
            return
        if keeper is self._keeper:
            self.allow(True)
            self._complain(answer, self.sheet)

    def _complain(self, answer: Incomplete | Refused, sheet: Sheet) -> None:
        """Beside the field where the form can name one, otherwise in the box below."""
        blame = self._form.blame if self._form else ""
        if isinstance(answer, Incomplete):
            sheet.complain(answer.faults)
        elif blame in sheet.rows and self._standing() is None:
            sheet.complain([Fault(field=blame, reason=refusal_words(answer))])
        else:
            self._foretell()
            self.promise.refuse(answer)

    def _show(self, form: Form, writing: Writing, draft: Draft | None) -> None:
        order = self._case.order if self._case else None
        self.title.setText(form.title)
        self.about.setText(f"{order.number}　{order.subject}" if order and self.names_order else "")
        sheet = Sheet(form, self._case)
        sheet.put({**self._start(form), **writing.values})
        sheet.edited.connect(self._edited)
        sheet.files_given.connect(self.files.take_files)
        sheet.picture_given.connect(self.files.take_picture)
        self.put_sheet(sheet)
        self.put_finishes(form.finishes, self.submit)
        self.files.setVisible(form.attaches)
        self.files.put(tuple(draft.blobs) if draft else ())
        self._keep(form.verb, draft)
        self._foretell()

    def _keep(self, verb: Verb, draft: Draft | None) -> None:
        self._keeper = Keeper(
            self._desk, self._door, self.order_id, verb, draft.id if draft else "",
            self._snapshot, self._say_saved, self._not_kept,
        )  # fmt: skip
        self.destroyed.connect(self._keeper.end)
        when = moments.stamp(draft.saved_at or draft.created_at, self._desk.now()) if draft else ""
        self.saved.setText(f"草稿存于 {when}" if draft else "自动保存")
        self.drop.setVisible(draft is not None)

    def _start(self, form: Form) -> dict[str, Any]:
        return dict(form.start(self._case)) if form.start and self._case else {}

    def _values(self) -> dict[str, Any]:
        return self.sheet.values() if self._form else {}

    def _snapshot(self) -> Snapshot:
        caret = self.sheet.caret() if self._form else ("", 0)
        return Writing(values=self._values(), caret=caret, request=self._request), self.files.blobs

    def _blank(self) -> bool:
        return self._form is None or is_blank(self._form, self._case, self._values(), self.files.blobs)

    def _edited(self) -> None:
        if self._keeper is not None:
            self._keeper.touch()
            self.saved.setText("正在保存…")
            self.drop.show()
        self._foretelling.start()

    def _say_saved(self, keeper: Keeper) -> None:
        if keeper is self._keeper and not keeper.dirty:
            self.saved.setText(f"已保存 {moments.local(self._desk.now()):%H:%M:%S}")

    def _not_kept(self, error: Exception) -> None:
        self.saved.setText("没有存上，正在重试")
        self._say_problem(error)

    def _failed(self, error: Exception) -> None:
        self.allow(True)
        self._say_problem(error)

    def _say_problem(self, error: Exception) -> None:
        problem = error if isinstance(error, CacheProblem) else CacheProblem(detail=type(error).__name__)
        self.promise.warn(f"{problem.title}。{problem.cause}{problem.advice}")

    def _standing(self) -> Refused | None:
        """What stands against the verb at this moment, whatever is written; None when nothing does."""
        if self._case is None or self._form is None:
            return OUTSIDE
        self._case = replace(self._case, now=self._desk.now())
        return standing(self._case, self._form.verb, papers=bool(self.files.blobs))

    def _foretell(self) -> None:
        """The consequence at this moment, or the refusal; the words stay a draft either way."""
        if self._form is None:
            return
        refused = self._standing()
        self.allow(refused is None)
        if refused is not None:
            self.promise.refuse(refused)
        elif self._case is not None:
            self.promise.foretell(self._form.foretell(self._case, self._values()))

    def _reread(self, changed: Changed) -> None:
        """Somebody else's step may make the verb refused, move the deadline, or take the order away."""
        if self._form is not None and (self.order_id in changed.orders or changed.session):
            self._case = self._desk.case(self.order_id, self._request)
            self._foretell()

    def _throw_away(self) -> None:
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            keeper.discard()
        self.shut()

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the editor while it is being written in, and not to whatever else listens to it."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the editor away; the draft stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.files.changed.connect(self._edited)
        self.drop.clicked.connect(self.discard)
        self.close_button.clicked.connect(self.shut)
        self._door.changed.connect(self._reread)
