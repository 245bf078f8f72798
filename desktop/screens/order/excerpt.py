"""Says under an order's words that only their beginnings are here, and has the rest fetched."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.actions.desk import Desk
from desktop.actions.whole import want_whole
from desktop.background import Door
from desktop.kit import buttons, labels
from sync.contract.status import UP, SyncStatus
from sync.contract.words import size_words


class Excerpt(QFrame):
    """`wanted` fires when somebody waits for the rest: true when a person pressed the button."""

    wanted = Signal(bool)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self._order_id, self._rev, self._missing = "", 0, 0
        self._up = False
        self.setProperty("surface", "sunken")
        self.words = labels.text("", "soft", wrap=True)
        self.button = buttons.button("取回全文", self.fetch, kind="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(labels.IconLabel("text-box-outline", "ink_soft", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()
        door.status.connect(self._line)

    def put(self, order_id: str, rev: int, missing: int) -> None:
        """`missing` bytes are not here; opening an order is asking for them."""
        opened = (order_id, rev) != (self._order_id, self._rev)
        self._order_id, self._rev, self._missing = order_id, rev, missing
        self._say()
        if missing and opened:
            self._ask(by_hand=False)

    def fetch(self) -> None:
        """Try now."""
        self._ask(by_hand=True)

    def _ask(self, *, by_hand: bool) -> None:
        def asked(there: bool) -> None:
            if there:
                self.wanted.emit(by_hand)

        self._door.run(partial(want_whole, self._desk, self._order_id), asked)

    def _line(self, status: SyncStatus) -> None:
        self._up = status.state in UP
        self._say()

    def _say(self) -> None:
        size = f"约 {size_words(self._missing)}"
        coming = f"较长的文字只收了开头，正在取回全文（{size}）。"
        later = f"较长的文字只收了开头，全文（{size}）还没有到本机，连上后自动取回。"
        self.words.setText(coming if self._up else later)
        self.setVisible(self._missing > 0)
