"""The way back: which orders were left for another one that they name."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.screens.order.header import Header


@dataclass(frozen=True, slots=True)
class Stop:
    """An order on the way."""

    order_id: str
    number: str


class Trail(QObject):
    """Ends where somebody goes another way: a choice in a list is no step of it. `wanted` carries where to go (id)."""

    wanted = Signal(str)

    def __init__(self, header: Header) -> None:
        super().__init__(header)
        self._header = header
        self._left: list[Stop] = []
        self._here: Stop | None = None
        self._going_to = ""
        header.back.clicked.connect(lambda *_: self.back())

    def follow(self, order_id: str) -> None:
        """Leave what is here for another order."""
        if self._here is not None and self._here.order_id != order_id:
            self._left.append(self._here)
            self._go(order_id)

    def back(self) -> None:
        """返回: to the order from which somebody came here."""
        if self._left:
            self._go(self._left.pop().order_id)

    def begin(self, order_id: str) -> None:
        """Another order is about to be shown."""
        if order_id != self._going_to:
            self._left.clear()
        self._here, self._going_to = None, ""

    def arrive(self, here: Stop) -> None:
        """It is shown."""
        self._here = here
        self._header.offer_back(self._left[-1].number if self._left else "")

    def _go(self, order_id: str) -> None:
        self._going_to = order_id
        self.wanted.emit(order_id)
