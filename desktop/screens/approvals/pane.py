"""待我审批: what units below ask of this one, decided beside the order, one after the other."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions.decided import decided_words
from desktop.actions.desk import Desk
from desktop.actions.opening import Wanted
from desktop.actions.outbox import Taken, back_to_draft
from desktop.actions.submit import Done
from desktop.background import Door
from desktop.kit import moments
from desktop.kit.empty import EmptyState
from desktop.screens.compose.composer import Composer
from desktop.screens.lines import Line, Shelf
from desktop.screens.order.takeback import TakeBack
from sync.cache.changed import Changed
from sync.cache.outbox_item import OutboxItem
from sync.cache.places import Approval
from sync.regulation.terms import Verb

_LANE = "approvals"
_CHIPS = {
    Verb.DECIDE_EXTENSION: ("延期", "calendar-plus"),
    Verb.DECIDE_UPWARD: ("上报", "arrow-up-circle-outline"),
    Verb.REVIEW_RESULT: ("结果", "clipboard-check-outline"),
}


class ApprovalsPane(QWidget):
    """`order_chosen` carries the order of the request that is open, so that it can be read beside it."""

    order_chosen = Signal(str)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self.approvals: dict[str, Approval] = {}
        self._elsewhere = False
        """True while the request that was open here is being decided beside the order."""
        self._again: OutboxItem | None = None
        """A decision that was taken back, until its request is open again."""
        self.said = TakeBack(desk, door)
        self.composer = Composer(desk, door)
        self.card = self.composer.card
        self.composer.close_button.hide()
        self.composer.names_order = False
        empty = EmptyState("stamper", "没有等待审批的事项", "下级单位的延期申请、上报和办理结果到了，会出现在这里。")
        self.shelf = Shelf("待我审批", empty, self.composer, share=77)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.said)
        column.addWidget(self.shelf)
        self.setFocusProxy(self.shelf)
        self.shelf.chosen.connect(self._chosen)
        self.shelf.entered.connect(lambda _: self.composer.take_focus())
        self.composer.ready.connect(lambda: self.shelf.open_detail(opened=True))
        self.composer.submitted.connect(self._decided)
        self.said.taken_back.connect(self._take_back)
        self.composer.closed.connect(self.shelf.list.setFocus)
        self.composer.yielded.connect(self._yielded)
        door.changed.connect(self._changed)
        door.resumed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read again what waits."""
        self._door.run(lambda: self._desk.cache.views.approvals(self._desk.now()), self._put, lane=_LANE)

    def flush(self) -> None:
        """Save what is being written, now and on this thread: the window is closing."""
        self.composer.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Coming here opens the most urgent request."""
        super().showEvent(event)
        self._elsewhere = False
        self.refresh()

    def _put(self, found: list[Approval]) -> None:
        self.approvals = {approval.request_id: approval for approval in found}
        before = self.shelf.list.current()
        moment = self._desk.now()
        self.shelf.put([_line(approval, moment) for approval in found], f"{len(found)} 件" if found else "")
        self._go_again(found)
        now = self.shelf.list.current()
        if now and now != before:
            self._chosen(now)
        elif not now and found and self.isVisible() and not self._elsewhere:
            self.shelf.list.go(found[0].request_id)
        elif not now:
            self._close()

    def _go_again(self, found: Sequence[Approval]) -> None:
        """To the request whose decision was taken back, once it waits again."""
        if (item := self._again) is None:
            return
        again = [each for each in found if (each.order_id, each.verb) == (item.order, item.verb)]
        if again:
            self._again = None
            self.shelf.list.go(again[0].request_id)

    def _chosen(self, key: str) -> None:
        approval = self.approvals.get(key)
        if approval is None:
            return
        self._elsewhere = False
        wanted = Wanted(order=approval.order_id, verb=approval.verb, request=key)
        self.composer.write(wanted, focus=False)
        if self.isVisible():
            self.order_chosen.emit(approval.order_id)

    def _decided(self, done: Done) -> None:
        """Say what was done while the next request opens, and let the keys go on in the list."""
        self.said.say(done.item, f"{decided_words(done.item)}，")
        if self.composer.writes_here():
            self.shelf.list.setFocus()
        self.refresh()

    def _take_back(self, item: OutboxItem) -> None:
        self._door.run(partial(back_to_draft, self._desk, item.id), partial(self._taken_back, item), lane=_LANE)

    def _taken_back(self, item: OutboxItem, taken: Taken) -> None:
        """The request waits again, with the opinion that was written."""
        if taken.problem is not None:
            self._door.broke.emit(taken.problem)
            return
        self._again = item
        self._door.changed.emit(taken.changed)

    def _yielded(self) -> None:
        self._elsewhere = True
        self.shelf.list.go("")
        self._close()

    def _close(self) -> None:
        self.composer.leave()
        self.shelf.open_detail(opened=False)

    def _changed(self, changed: Changed) -> None:
        if changed.lists or changed.orders or changed.session:
            self.refresh()


def _line(approval: Approval, now: datetime) -> Line:
    words, icon = _CHIPS[approval.verb]
    late = approval.due is not None and approval.due <= now
    words = f"{words} · 已超期" if late else words
    return Line(
        key=approval.request_id, title=approval.subject,
        below=f"{approval.asked_by} · {moments.stamp(approval.asked_at, now)} · {approval.summary}",
        chip=words, tone="overdue" if late else "info", icon=icon, verbatim=True,
    )  # fmt: skip
