"""发件箱: everything on its way to the district, why it waits, and what can be done about it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions.desk import Desk
from desktop.actions.outbox import Taken, back_to_draft, hurry, withdraw
from desktop.background import Door
from desktop.kit import asking
from desktop.kit.empty import EmptyState
from desktop.screens.lines import Line, Shelf
from desktop.screens.outbox import words
from desktop.screens.outbox.detail import ItemDetail
from sync.cache.changed import Changed
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.contract.status import SyncStatus
from sync.regulation.orders import Units

_LANE = "outbox"
_TICK_SECONDS = 5.0
_MOST = 300
"""So many entries are listed; delivered ones beyond that are in their orders' timelines."""

Read = tuple[list[OutboxItem], dict[str, int], Units]


class OutboxPane(QWidget):
    """`order_chosen` carries the order of the entry chosen; `send_wanted` asks for a cycle at once.

    `conflict_wanted` carries the entry in conflict that is to be dealt with.
    """

    order_chosen = Signal(str)
    send_wanted = Signal()
    conflict_wanted = Signal(str)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self.items: dict[str, OutboxItem] = {}
        self._uploads: dict[str, int] = {}
        self._units: Units = {}
        self._heads: dict[str, str] = {}
        self._status: SyncStatus | None = None
        self.detail = ItemDetail()
        empty = EmptyState("send-check-outline", "发件箱是空的", "提交的内容会先放在这里，连上区级平台后自动发送。")
        self.shelf = Shelf("发件箱", empty, self.detail, share=58)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.shelf)
        self.setFocusProxy(self.shelf)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read the outbox again."""
        self._door.run(self._read, self._put, lane=_LANE)

    def _read(self) -> Read:
        items = self._desk.cache.outbox.all()[:_MOST]
        owed = {upload.ref.sha256 for upload in self._desk.cache.blobs.missing_uploads()}
        uploads = {item.id: sum(blob.sha256 in owed for blob in item.envelope.blobs) for item in items}
        return items, uploads, self._desk.units

    def _put(self, read: Read) -> None:
        items, self._uploads, self._units = read
        self.items = {item.id: item for item in items}
        self._heads = heads(items)
        self._tell()

    def _tell(self) -> None:
        now = self._desk.clock.now()
        lines: list[Line] = [words.line(item, self._cause(item), now) for item in self.items.values()]
        waiting = sum(item.state is OutboxState.WAITING for item in self.items.values())
        stuck = sum(item.state in (OutboxState.PARKED, OutboxState.CONFLICT) for item in self.items.values())
        parts = (f"待发送 {waiting} 件" if waiting else "", f"{stuck} 件需要处理" if stuck else "")
        self.shelf.put(lines, "，".join(part for part in parts if part))
        self._show(self.shelf.list.current())

    def _cause(self, item: OutboxItem) -> str:
        ahead = self._heads.get(item.order, item.id) != item.id
        return words.cause(item, ahead, self._uploads.get(item.id, 0), self._status, self._desk.clock.now())

    def _show(self, key: str) -> None:
        item = self.items.get(key)
        if item is not None:
            self.detail.put(item, self._cause(item), self._units, self._desk.clock.now())
        self.shelf.open_detail(opened=item is not None)

    def _chosen(self, key: str) -> None:
        self._show(key)
        if key in self.items:
            self.order_chosen.emit(self.items[key].order)

    def _do(self, step: Callable[[Desk, str], Taken], then: Callable[[], object] | None = None) -> None:
        key = self.shelf.list.current()
        if key:
            self._door.run(partial(step, self._desk, key), partial(self._done, then), lane=_LANE)

    def _done(self, then: Callable[[], object] | None, taken: Taken) -> None:
        if taken.problem is not None:
            self.detail.complain(f"{taken.problem.title}：{taken.problem.cause}{taken.problem.advice}")
            return
        self._door.changed.emit(taken.changed)
        if then is not None:
            then()

    def _redraft(self) -> None:
        item = self.items.get(self.shelf.list.current())
        if item is not None:
            self._do(back_to_draft, partial(self.order_chosen.emit, item.order))

    def _withdraw(self) -> None:
        asking.ask(
            self, "撤回这一项？", "撤回后不会发送。想改了再交，请选“退回草稿”。",
            yes="撤回", then=partial(self._do, withdraw), danger=True,
        )  # fmt: skip

    def _changed(self, changed: Changed) -> None:
        if changed.outbox or changed.session:
            self.refresh()

    def _told(self, status: SyncStatus) -> None:
        self._status = status
        self._tell()

    def _tick(self) -> None:
        if self.isVisible() and self.items:
            self._tell()

    def _connect(self) -> None:
        self.shelf.chosen.connect(self._chosen)
        self.shelf.entered.connect(self._chosen)
        self.detail.hurried.connect(partial(self._do, hurry, self.send_wanted.emit))
        self.detail.compared.connect(lambda: self.conflict_wanted.emit(self.shelf.list.current()))
        self.detail.redrafted.connect(self._redraft)
        self.detail.withdrawn.connect(self._withdraw)
        self._door.changed.connect(self._changed)
        self._door.status.connect(self._told)
        self._door.every(_TICK_SECONDS, self._tick)


def heads(items: Sequence[OutboxItem]) -> dict[str, str]:
    """By order the command that goes first; all others of the order wait for it."""
    waiting = [item for item in items if item.state is OutboxState.WAITING]
    return {item.order: item.id for item in reversed(waiting)}
