"""发件箱: everything on its way to the district, why it waits, and what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions.desk import Desk
from desktop.actions.why import facts_for_list
from desktop.background import Door
from desktop.kit.empty import EmptyState
from desktop.screens.designations import DesignationsPage
from desktop.screens.lines import Line, Shelf
from desktop.screens.outbox import words
from desktop.screens.outbox.detail import ItemDetail
from desktop.screens.outbox.doing import LANE, Doing
from sync.cache.changed import Changed
from sync.cache.outbox_item import OutboxItem
from sync.cache.why import Facts, Why, explain
from sync.contract.words import queue_words
from sync.regulation.orders import Units
from sync.regulation.terms import Verb

_TICK_SECONDS = 5.0
_MOST = 300
"""So many entries are listed; delivered ones beyond that are in their orders' timelines."""

Read = tuple[list[OutboxItem], dict[str, Facts], Units]


class OutboxPane(QWidget):
    """`order_chosen` carries the order of the entry chosen; `send_wanted` asks for a cycle at once.

    `why_wanted` carries the entry that shall be explained in full, `conflict_wanted` the one that is to be dealt with,
    `receipt_wanted` the delivered one whose receipt goes onto paper.
    """

    order_chosen = Signal(str)
    send_wanted = Signal()
    conflict_wanted = Signal(str)
    why_wanted = Signal(str)
    receipt_wanted = Signal(object)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self.items: dict[str, OutboxItem] = {}
        self._facts: dict[str, Facts] = {}
        self._units: Units = {}
        self.detail = ItemDetail()
        self.doing = Doing(desk, door, self)
        empty = EmptyState("send-check-outline", "发件箱是空的", "提交的内容会先放在这里，连上区级平台后自动发送。")
        self.shelf = Shelf("发件箱", empty, self.detail, share=58, below=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.shelf)
        self.setFocusProxy(self.shelf)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the outbox again."""
        self._door.run(self._read, self._put, lane=LANE)

    def _read(self) -> Read:
        items = self._desk.cache.outbox.all()[:_MOST]
        return items, facts_for_list(self._desk, items), self._desk.units

    def _put(self, read: Read) -> None:
        items, self._facts, self._units = read
        self.items = {item.id: item for item in items}
        self._tell()

    def _tell(self) -> None:
        now = self._desk.clock.now()
        lines: list[Line] = [words.line(item, self._why(item).sentence, now) for item in self.items.values()]
        self.shelf.put(lines, queue_words(self._door.line))
        self._show(self.shelf.list.current())

    def _why(self, item: OutboxItem) -> Why:
        return explain(self._facts[item.id], self._door.line, self._desk.clock.now())

    def _show(self, key: str) -> None:
        item = self.items.get(key)
        if item is not None:
            self.detail.put(item, self._why(item), self._units, self._desk.clock.now())
        self.shelf.open_detail(opened=item is not None)

    def _chosen(self, key: str) -> None:
        self._show(key)
        item = self.items.get(key)
        if item is not None and item.number:
            self.order_chosen.emit(item.order)

    def _redraft(self) -> None:
        """What a unit says of itself goes back into the window in which it is written (R6.7)."""
        item = self.items.get(self.shelf.list.current())
        if item is not None and item.verb is Verb.DESIGNATE:
            DesignationsPage(self._desk, self._door, self.window()).revise(item.id)
        elif item is not None:
            self.doing.redraft(item.id)

    def _redrafted(self) -> None:
        item = self.items.get(self.shelf.list.current())
        if item is not None:
            self.order_chosen.emit(item.order)

    def _changed(self, changed: Changed) -> None:
        if changed.outbox or changed.session:
            self.refresh()

    def _told(self, *_: object) -> None:
        self._tell()

    def _tick(self) -> None:
        if self.isVisible() and self.items:
            self._tell()

    def _connect(self) -> None:
        self.shelf.chosen.connect(self._chosen)
        self.shelf.entered.connect(self._chosen)
        current = self.shelf.list.current
        self.detail.hurried.connect(lambda: self.doing.hurry(current()))
        self.detail.redrafted.connect(self._redraft)
        self.detail.withdrawn.connect(lambda: self.doing.withdraw(current()))
        self.detail.compared.connect(lambda: self.conflict_wanted.emit(current()))
        self.detail.questioned.connect(lambda: self.why_wanted.emit(current()))
        self.detail.printed.connect(lambda: self.receipt_wanted.emit(self.items[current()]))
        self.doing.send_wanted.connect(self.send_wanted)
        self.doing.redrafted.connect(self._redrafted)
        self.doing.failed.connect(self.detail.complain)
        self._door.changed.connect(self._changed)
        self._door.status.connect(self._told)
        self._door.every(_TICK_SECONDS, self._tick)
