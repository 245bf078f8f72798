"""Fills 为什么还没发出去？ from the outbox and the line, and does what its buttons promise."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.actions.why import Asked, ask_why
from desktop.background import Door
from desktop.kit.fitting import come_forward
from desktop.screens.outbox import words
from desktop.screens.outbox.doing import LANE, Doing
from desktop.screens.why.sheet import WhySheet
from sync.cache.changed import Changed
from sync.cache.why import Deed, Facts, Why, explain

_TICK_SECONDS = 1.0
"""A command that can be taken back for ten seconds counts them down."""
_MOST = 100


class WhyPage(WhySheet):
    """Non-modal. `order_chosen` carries the order of what became a draft, `conflict_wanted` a command in conflict."""

    sign_in_wanted = Signal()
    conflict_wanted = Signal(str)
    order_chosen = Signal(str)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self._asked = Asked((), None)
        self._wanted = ""
        self.doing = Doing(desk, door, self)
        self._connect()

    def open_at(self, command: str = "") -> None:
        """Show the page at this command, or at the first that waits."""
        self._wanted = command
        self._door.run(self._read, self._put, lane=LANE)
        self._tell()
        come_forward(self)

    def _read(self) -> Asked:
        return ask_why(self._desk, self._wanted, _MOST)

    def _put(self, asked: Asked) -> None:
        first = asked.listed[0].item.id if asked.listed else ""
        if asked.chosen is None and first:
            self._wanted = first
            self._door.run(self._read, self._put, lane=LANE)
            return
        if asked.chosen is None or asked.chosen.item.id == self._wanted:
            self._asked = asked
            self._tell()

    def _tell(self) -> None:
        now = self._desk.clock.now()
        self.head.show_status(self._door.line, now)
        shown = {facts.item.id: facts for facts in self._asked.listed}
        chosen = self._asked.chosen
        if chosen is not None:
            shown = {chosen.item.id: chosen} | shown if chosen.item.id not in shown else shown
            self.account.put(chosen, self._why(chosen), now)
        lines = [words.line(facts.item, self._why(facts).sentence, now) for facts in shown.values()]
        self.put(lines, chosen.item.id if chosen else "")

    def _why(self, facts: Facts) -> Why:
        return explain(facts, self._door.line, self._desk.clock.now())

    def _choose(self, command: str) -> None:
        self._wanted = command
        self.account.complain("")
        self._door.run(self._read, self._put, lane=LANE)

    def _do(self, deed: Deed) -> None:
        self.account.complain("")
        if deed is Deed.SIGN_IN:
            self.sign_in_wanted.emit()
        elif deed is Deed.COMPARE:
            self.conflict_wanted.emit(self._wanted)
        else:
            ways = {Deed.SEND_NOW: self.doing.hurry, Deed.TO_DRAFT: self.doing.redraft}
            ways.get(deed, self.doing.withdraw)(self._wanted)

    def _redrafted(self) -> None:
        if self._asked.chosen is not None:
            self.order_chosen.emit(self._asked.chosen.item.order)
            self.close()

    def _changed(self, changed: Changed) -> None:
        if self.isVisible() and (changed.outbox or changed.session):
            self._door.run(self._read, self._put, lane=LANE)

    def _tick(self, *_: object) -> None:
        if self.isVisible():
            self._tell()

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.account.wanted.connect(self._do)
        self.doing.send_wanted.connect(self.sync_wanted)
        self.doing.redrafted.connect(self._redrafted)
        self.doing.failed.connect(self.account.complain)
        self._door.changed.connect(self._changed)
        self._door.status.connect(self._tick)
        self._door.every(_TICK_SECONDS, self._tick)
