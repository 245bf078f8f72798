"""Between the box, what stands below it and the list: how a search is understood, and where Enter leads."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.screens.inbox.presenter import Inbox
from desktop.screens.search.box import SearchBox
from desktop.screens.search.strip import SearchStrip
from sync.cache.numbers import number_in
from sync.cache.places import Row

if TYPE_CHECKING:
    from sync.cache.found import Found
    from sync.cache.query import Known


class Searching(QObject):
    """`order_chosen` carries the order that a number means; `list_wanted` asks to go into what was found."""

    order_chosen = Signal(str)
    list_wanted = Signal()

    def __init__(self, box: SearchBox, strip: SearchStrip, inbox: Inbox) -> None:
        super().__init__(box)
        self._box, self._strip, self._inbox = box, strip, inbox
        box.entered.connect(self._enter)
        box.textEdited.connect(lambda _: strip.complain(""))
        strip.retyped.connect(box.retype)
        inbox.understood.connect(self._understood)

    def _understood(self, known: "Known", found: "Found") -> None:
        self._box.completing.known = known
        self._strip.show_found(found)

    def _enter(self, query: str) -> None:
        """A number means its order; anything else goes on into what was found."""
        number = number_in(query)
        if number:
            self._inbox.find_number(number, partial(self._answered, query))
        else:
            self.list_wanted.emit()

    def _answered(self, query: str, rows: Sequence[Row]) -> None:
        """What is typed by now may be another question."""
        if query != self._box.text().strip():
            return
        if rows:
            self.order_chosen.emit(rows[0].order_id)
        else:
            self._strip.complain(
                f"本机没有编号为“{number_in(query)}”或以它结尾的工单：可能不在本单位的范围内，也可能还没有同步到。"
            )
