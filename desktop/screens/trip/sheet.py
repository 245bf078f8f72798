"""The window of 下乡准备: when and where, what falls due meanwhile, and how much of it is here; widgets only."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.actions.trip import Luggage
from desktop.kit import buttons, labels
from desktop.kit.banner import Banner
from desktop.kit.beside import BesideWindow
from desktop.screens.trip import words
from desktop.screens.trip.days import Period
from desktop.screens.trip.rows import StopRows
from sync.contract.status import SyncStatus

_SIZE: Final = (820, 640)
_ANYWHERE: Final = "所有村（社区）"


class TripSheet(BesideWindow):
    """`asked` fires when another time or place was chosen; the other two signals are about what is ticked."""

    asked = Signal()
    fetch_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("下乡准备", _SIZE, parent)
        self.period = Period("出发", "返回", self)
        self.village = QComboBox()
        self.village.setAccessibleName("去哪里")
        self.village.addItem(_ANYWHERE, "")
        self.said = labels.text("", "body", wrap=True)
        self.rows = StopRows()
        self.nothing = labels.text("没有要带的工单：这段时间没有到期的，所选的村也没有待办的。", "soft", wrap=True)
        self.progress = Banner()
        self.progress.fix()
        self.print = buttons.button("打印工作单", self.print_wanted.emit, icon="printer-outline", key="Ctrl+P")
        self.fetch = buttons.button(
            "取回全文和附件", self.fetch_wanted.emit, kind="primary", icon="tray-arrow-down", key="Ctrl+Return"
        )
        self._lay_out()
        self.period.changed.connect(self.asked)
        self.village.activated.connect(lambda _: self.asked.emit())

    def put(self, found: Luggage, line: SyncStatus) -> None:
        """Show what a trip takes along."""
        self._offer(found)
        self.said.setText(words.meanwhile(found))
        self.rows.put(found.stops, found.now)
        self.rows.setVisible(bool(found.stops))
        self.nothing.setVisible(not found.stops)
        self.tell(line)

    def tell(self, line: SyncStatus) -> None:
        """Say how much of what is ticked is here."""
        chosen = self.rows.chosen()
        sentence, tone = words.progress(chosen, line)
        self.progress.say("", sentence, "", tone)
        self.print.setEnabled(bool(chosen))
        self.fetch.setEnabled(not all(stop.ready for stop in chosen))

    def _offer(self, found: Luggage) -> None:
        if [self.village.itemData(n) for n in range(1, self.village.count())] == list(found.villages):
            return
        chosen = self.village.currentData()
        self.village.clear()
        self.village.addItem(_ANYWHERE, "")
        for name in found.villages:
            self.village.addItem(name, name)
        self.village.setCurrentIndex(max(0, self.village.findData(chosen)))

    def _lay_out(self) -> None:
        when = QHBoxLayout()
        when.setSpacing(8)
        for name, widget in (("出发", self.period.first), ("返回", self.period.last), ("去", self.village)):
            when.addWidget(labels.text(name, "soft"))
            when.addWidget(widget)
            when.addSpacing(8)
        when.addStretch(1)
        column = self.column
        column.addLayout(when)
        column.addWidget(self.said)
        column.addWidget(labels.rule())
        column.addWidget(self.rows, 1)
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.progress)
        self.add_foot(self.print, first=self.fetch)
