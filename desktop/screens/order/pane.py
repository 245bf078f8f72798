"""The right of the desk: one order to read, what may be done with it, and the editor of what is being done."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.actions.forms import DECISIONS
from desktop.actions.opening import Wanted
from desktop.actions.outbox import Taken, back_to_draft
from desktop.actions.seen import mark_read
from desktop.actions.submit import Done
from desktop.background import Door
from desktop.screens.compose.saving import lane_of
from desktop.screens.order.colleagues import Colleagues
from desktop.screens.order.reader import Reader
from desktop.screens.order.view import Look
from sync.cache.changed import Changed
from sync.cache.drafts import Draft
from sync.cache.outbox_item import OutboxItem
from sync.regulation.terms import Verb

_READ_MARKS = "read marks"
"""A lane of their own: a mark is written, and an editor that opens must not wait for that."""


class OrderPane(Reader):
    """`show_order` fills it; `shown` fires when an order is on the screen.

    `conflict_wanted` carries a command in conflict that is to be dealt with, `order_wanted` another order to show.
    """

    conflict_wanted = Signal(str)
    order_wanted = Signal(str)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(desk, door, parent)
        self._asked_for = ""
        self._connect()
        self.company = Colleagues(self, desk, door)

    def show_order(self, order_id: str) -> None:
        """Show an order; a draft begun on it is opened again."""
        if order_id != self.order_id or self.view is None:
            self.composer.leave()
            self.close_editor()
            self.take_back.put_away()
            self.sheet.reporter.conceal()
            self.trail.begin(order_id)
            self.order_id, self.view = order_id, None
        self.read()

    def open_draft(self, order_id: str, draft: str) -> None:
        """Show an order and go on with this very draft."""
        self._asked_for = draft
        self.show_order(order_id)

    def compose(self, verb: Verb, request: str = "", *, draft: str = "", focus: bool = True) -> None:
        """Open the editor of a verb on the order shown."""
        self.composer.write(Wanted(order=self.order_id, verb=verb, request=request, draft=draft), focus=focus)

    def flush(self) -> None:
        """Save what is being written, now and on this thread: the window is closing."""
        self.composer.flush()

    def _came(self, found: Look) -> None:
        self.company.look(self.order_id if found.view else "")
        self._reopen(found.drafts, here=found.view is not None)
        if found.view is not None:
            self._desk.lately.looks_at(found.view.order, self._desk.now())

    def _seen(self, order_id: str) -> None:
        self._door.run(partial(mark_read, self._desk, order_id), self._door.changed.emit, lane=_READ_MARKS)

    def _reopen(self, drafts: Sequence[Draft], *, here: bool) -> None:
        """The editor of the draft that was asked for, or else of the last one, unless something is being written.

        Decisions are at home in the approvals: they come back by themselves only where nothing else is left to see.
        """
        asked_for, self._asked_for = self._asked_for, ""
        if draft := next((d for d in drafts if d.id == asked_for), None):
            self.compose(draft.verb, draft=draft.id)
        elif self.composer.wanted is None:
            last = next((d for d in drafts if d.verb not in DECISIONS or not here), None)
            if last is not None:
                self.compose(last.verb, draft=last.id, focus=False)

    def _opened(self) -> None:
        begun = self.composer.isHidden()
        self.open_editor()
        if begun and not self.composer.slim:
            self._door.post(self.sheet.go_to_words)

    def _submitted(self, done: Done) -> None:
        if done.item.order == self.order_id:
            self.take_back.say(done.item)
        if self.composer.wanted is None:
            goes_on = self.composer.writes_here()
            self.close_editor()
            if goes_on:
                self.bar.take_focus()
        self.refresh()

    def _take_back(self, item: OutboxItem) -> None:
        taken_back = partial(self._taken_back, item)
        self._door.run(partial(back_to_draft, self._desk, item.id), taken_back, lane=lane_of(item.order))

    def _taken_back(self, item: OutboxItem, taken: Taken) -> None:
        if taken.problem is not None:
            self._door.broke.emit(taken.problem)
            return
        self._door.changed.emit(taken.changed)
        if item.order == self.order_id:
            self.compose(item.verb, draft=item.id)

    def _changed(self, changed: Changed) -> None:
        if self.order_id in changed.orders or changed.session:
            self.refresh()

    def _leave_for(self, order_id: str) -> None:
        """The line or link that was pressed goes away; the keyboard stays on the page."""
        self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        self.order_wanted.emit(order_id)

    def _closed(self) -> None:
        self.close_editor()
        self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.came.connect(self._came)
        self.seen.connect(self._seen)
        self.bar.wanted.connect(self.compose)
        self.bar.more_wanted.connect(lambda permits: self.more.open_over(self.bar.more, permits, self._begun))
        self.more.wanted.connect(self.compose)
        self.sheet.followed.connect(self.trail.follow)
        self.trail.wanted.connect(self._leave_for)
        self.sheet.reporter.contact_wanted.connect(lambda: self.compose(Verb.REQUEST_IDENTITY))
        self.clash.wanted.connect(self.conflict_wanted)
        self.composer.ready.connect(self._opened)
        self.composer.submitted.connect(self._submitted)
        self.composer.closed.connect(self._closed)
        self.composer.yielded.connect(self.close_editor)
        self.take_back.taken_back.connect(self._take_back)
        self._door.changed.connect(self._changed)
        self._door.resumed.connect(self.refresh)
