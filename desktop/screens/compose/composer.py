"""The editor of every verb: opens at once, keeps every word, submits into the outbox."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.actions.doubts import Doubt
from desktop.actions.form import Finish
from desktop.actions.opening import Opened, Wanted, opened, seen_again
from desktop.actions.submit import Done
from desktop.background import Door
from desktop.kit import asking
from desktop.screens.compose.company import Company
from desktop.screens.compose.kept import KeptPaper
from desktop.screens.compose.phrasing import Phrasing
from desktop.screens.compose.saving import Keeper, lane_of
from desktop.screens.compose.sending import Answer, Sending, send
from sync.cache.changed import Changed


class Composer(KeptPaper):
    """One form at a time, read on a worker. `ready` tells that it is open; `submitted` carries the Done.

    `closed`: it was left (a draft may remain); `yielded`: the same text was opened elsewhere with all its words.
    """

    ready = Signal()
    submitted = Signal(object)
    closed = Signal()
    yielded = Signal()

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(desk, door, parent)
        self.wanted: Wanted | None = None
        """What was asked for last and not left since; its form may still be on its way."""
        self.phrasing = Phrasing(self, desk, door)
        self.company = Company(self, desk, door)
        self._connect()

    def write(self, wanted: Wanted, *, focus: bool = True) -> None:
        """Open a form on an order, with the draft begun earlier if there is one."""
        self.leave()
        self.wanted = wanted
        self._read(wanted, focus)

    def leave(self) -> None:
        """Save what is unsaved and let go of the form; an empty draft goes away."""
        self.put_by()
        self._let_go()

    def shut(self) -> None:
        """Leave, and say so."""
        self.leave()
        self.closed.emit()

    def discard(self) -> None:
        """Throw the draft away, after asking when something is written."""
        if self.blank():
            self._throw_away()
            return
        asking.ask(
            self, "删除这份草稿？", "写好的文字和附件会一并删除，不能恢复。",
            yes="删除草稿", then=self._throw_away, danger=True,
        )  # fmt: skip

    def submit(self, finish: Finish | None = None, *, sure: bool = False) -> None:
        """Submit by `finish` (the first one by default), off the UI thread and after every save.

        `sure`: somebody was asked whether it is the right order, and said yes.
        """
        now, keeper = self._open, self._keeper
        if now is None or keeper is None or not self.finishes[0].isEnabled():
            return
        if self.files.busy:
            self.promise.warn("附件正在存入，请稍候再提交。")
            return
        keeper.flush()
        self.freeze(frozen=True)
        what = Sending(now, finish or now.form.finishes[0], self.values(), self.files.blobs, sure)
        answered, failed = partial(self._answered, keeper, what), partial(self._failed, keeper)
        self._door.run(partial(send, self._desk, keeper, what), answered, failed, lane=keeper.lane)

    def _read(self, wanted: Wanted, focus: bool) -> None:
        arrived = partial(self._arrived, wanted, focus)
        self._door.run(partial(opened, self._desk, wanted), arrived, lane=lane_of(wanted.order))

    def _arrived(self, wanted: Wanted, focus: bool, now: Opened) -> None:
        """Where another editor had this text, it has let go now: what it saved is read again."""
        if wanted is not self.wanted:
            return
        if self._desk.pens.take(now.text, self._yield):
            self._read(wanted, focus)
            return
        self.show_form(now)
        self.put_finishes(now.form.finishes, self.submit)
        self.keep(now)
        self.foretell()
        self.ready.emit()
        if focus:
            self.take_focus(now.writing.caret)
            self.company.sign()

    def _yield(self) -> None:
        self.leave()
        self.yielded.emit()

    def _let_go(self) -> None:
        self.company.end()
        self.close_form()
        self.wanted = None
        self._desk.pens.put_down(self._yield)

    def _answered(self, keeper: Keeper, what: Sending, answer: Answer) -> None:
        if isinstance(answer, Done):
            if keeper is self._keeper:
                self._let_go()
            self._door.changed.emit(answer.changed)
            self.submitted.emit(answer)
        elif keeper is self._keeper:
            self.freeze(frozen=False)
            if isinstance(answer, Doubt):
                self._ask(what, answer)
            else:
                self.complain(answer)

    def _ask(self, what: Sending, strange: Doubt) -> None:
        """Whether it is the right order; the answer that keeps it here is the one of Esc."""
        asking.ask(
            self, "是写给这件工单的吗？", strange.words,
            yes="核对无误，提交", no="返回修改", kind="today", then=lambda: self.submit(what.finish, sure=True),
        )  # fmt: skip

    def _failed(self, keeper: Keeper, error: Exception) -> None:
        if keeper is self._keeper:
            self.freeze(frozen=False)
        self.say_problem(error)

    def _reread(self, changed: Changed) -> None:
        """Somebody else's step may make the verb refused, move the deadline, or take the order away."""
        now = self._open
        if now is not None and (now.order in changed.orders or changed.session):
            self._door.run(partial(seen_again, self._desk, now), self.see_again, lane=lane_of(now.order))

    def _throw_away(self) -> None:
        if self._keeper is not None:
            self._keeper.discard()
        self.files.drop()
        self._let_go()
        self.closed.emit()

    def _connect(self) -> None:
        self.drop.clicked.connect(self.discard)
        self.put_away.connect(self.shut)
        self._door.changed.connect(self._reread)
