"""Reads out one order: looks it up on a thread and puts the card over the work."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.actions.calling import Telling, answer_call
from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit.banner import Banner
from desktop.screens.calling.card import CallCard
from sync.contract.words import freshness, is_fresh


class Calling(QObject):
    """`note_wanted` carries the order on which the call is to be registered, `number_begun` a digit of another one."""

    note_wanted = Signal(str)
    number_begun = Signal(str)

    def __init__(self, home: QWidget, desk: Desk, door: Door, say: Callable[[str, str], Banner]) -> None:
        super().__init__(home)
        self.card = CallCard(home)
        self._desk, self._door, self._say = desk, door, say
        self._order_id = ""
        self.card.number_begun.connect(self.number_begun)
        self.card.note_wanted.connect(lambda: self.note_wanted.emit(self._order_id))

    def answer(self, order_id: str) -> None:
        """Show what can be told about this order."""
        self._order_id = order_id
        self._door.run(partial(answer_call, self._desk, order_id), self._put)

    def _put(self, telling: Telling | None) -> None:
        if telling is None:
            self._say("这件工单不在本机", "它可能已经转给别的单位，请对方拨打热线或联系区级平台查询。")
        elif telling.order_id == self._order_id:
            self.card.put(telling, self._stale())

    def _stale(self) -> str:
        line, now = self._door.line, self._door.clock.now()
        if is_fresh(line, now):
            return ""
        return f"{freshness(line, now)}，之后的变化本机还不知道，告知时请说明。"
