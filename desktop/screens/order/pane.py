"""The right of the desk: one order to read, what may be done with it, and the editor of what is being done."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from desktop.actions.desk import Desk
from desktop.actions.forms import DECISIONS
from desktop.actions.outbox import Taken, back_to_draft
from desktop.actions.seen import mark_read
from desktop.actions.submit import Done
from desktop.background import Door
from desktop.kit.empty import EmptyState
from desktop.kit.split import Splitter
from desktop.screens.compose.composer import Composer
from desktop.screens.order.bar import ActionBar
from desktop.screens.order.sheet import OrderSheet
from desktop.screens.order.takeback import TakeBack
from desktop.screens.order.view import OrderView, load
from sync.cache.changed import Changed
from sync.regulation.terms import Verb

_LANE = "order"


class OrderPane(QFrame):
    """`show_order` fills it; `shown` fires when an order is on the screen."""

    shown = Signal(str)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self.setProperty("surface", "surface")
        self.order_id = ""
        self.view: OrderView | None = None
        self._wanted: Verb | None = None
        self.sheet = OrderSheet(door)
        self.bar = ActionBar()
        self.take_back = TakeBack(door)
        self.composer = Composer(desk, door)
        self._nothing = EmptyState("file-document-outline", "选一件工单", "在左边的列表里选中后，这里显示全部内容。")
        self._lay_out()
        self._connect()

    def show_order(self, order_id: str) -> None:
        """Show an order; a draft begun on it is opened again."""
        if order_id == self.order_id and self.view is not None:
            self._door.run(partial(load, self._desk, order_id), partial(self._arrived, order_id), lane=_LANE)
            return
        self._put_composer_away()
        self.take_back.put_away()
        self.order_id, self.view = order_id, None
        self._door.run(partial(load, self._desk, order_id), partial(self._arrived, order_id), lane=_LANE)

    def open_draft(self, order_id: str, verb: Verb) -> None:
        """Show an order and go on with its draft of `verb`."""
        self._wanted = verb
        self.show_order(order_id)

    def refresh(self) -> None:
        """Read the order again."""
        if self.order_id:
            self._door.run(partial(load, self._desk, self.order_id), partial(self._again, self.order_id), lane=_LANE)

    def compose(self, verb: Verb, request: str = "", *, focus: bool = True) -> None:
        """Open the editor of a verb on the order shown."""
        self.composer.write(self.order_id, verb, request, focus=focus)
        self.bar.hide()
        if self.composer.isHidden():
            self.composer.show()
            height = self._split.height()
            self._split.setSizes([height * 35 // 100, height * 65 // 100])
            self._door.post(self.sheet.go_to_words)

    def flush(self) -> None:
        """Save what is being written, now and on this thread: the window is closing."""
        self.composer.flush()

    def _arrived(self, order_id: str, view: OrderView | None) -> None:
        if order_id != self.order_id:
            return
        self._put(view)
        if view is None:
            self._reopen_outside(order_id)
            return
        self._reopen([draft.verb for draft in view.drafts if draft.verb not in DECISIONS])
        self._door.run(partial(mark_read, self._desk, order_id), self._door.changed.emit, lane=_LANE)
        self.shown.emit(order_id)

    def _reopen(self, begun: list[Verb]) -> None:
        """The editor of the draft that was asked for, or else of the last one, unless something is being written."""
        wanted, self._wanted = self._wanted, None
        if wanted in begun and wanted is not self.composer.verb:
            self.compose(wanted)
        elif begun and self.composer.verb is None:
            self.compose(begun[0], focus=False)

    def _again(self, order_id: str, view: OrderView | None) -> None:
        if order_id == self.order_id:
            self._put(view)

    def _put(self, view: OrderView | None) -> None:
        self.view = view
        if view is None:
            self._nothing.say(
                "file-hidden", "这件工单已不在本单位范围内", "写到一半的文字仍在“草稿”里，可以复制后另行使用。"
            )
            self._stack.setCurrentWidget(self._nothing)
            return
        self.sheet.put(view)
        self.bar.put(view.permits, {draft.verb for draft in view.drafts})
        self._stack.setCurrentWidget(self._split)

    def _reopen_outside(self, order_id: str) -> None:
        """The order left, the words written on it did not (they can still be copied)."""
        drafts = self._desk.cache.drafts.of(order_id)
        if drafts:
            self._stack.setCurrentWidget(self._split)
            self.sheet.hide()
            self.compose(drafts[0].verb, focus=False)

    def _submitted(self, done: Done) -> None:
        self._hide_composer()
        self.take_back.say(done.item)
        self.refresh()

    def _take_back(self, item: str) -> None:
        self._door.run(partial(back_to_draft, self._desk, item), partial(self._taken_back, self.order_id), lane=_LANE)

    def _taken_back(self, order_id: str, taken: Taken) -> None:
        if taken.problem is not None:
            self._door.broke.emit(taken.problem)
            return
        self._door.changed.emit(taken.changed)
        drafts = self._desk.cache.drafts.of(order_id)
        if order_id == self.order_id and drafts:
            self.compose(drafts[0].verb)

    def _changed(self, changed: Changed) -> None:
        if self.order_id in changed.orders or changed.session:
            self.refresh()

    def _put_composer_away(self) -> None:
        self.composer.leave()
        self._hide_composer()

    def _hide_composer(self) -> None:
        self.composer.hide()
        self.bar.show()
        self.sheet.show()

    def _closed(self) -> None:
        self._hide_composer()
        self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.bar.wanted.connect(self.compose)
        self.composer.submitted.connect(self._submitted)
        self.composer.closed.connect(self._closed)
        self.take_back.taken_back.connect(self._take_back)
        self._door.changed.connect(self._changed)

    def _lay_out(self) -> None:
        top = QFrame()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.take_back)
        column.addWidget(self.bar)
        self._split = Splitter(Qt.Orientation.Vertical)
        self._split.addWidget(top)
        self._split.addWidget(self.composer)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)
        self.composer.hide()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._split)
        self.setFocusProxy(self.sheet)
