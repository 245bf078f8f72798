"""What a unit below was urged about, and what it answered."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal

from desktop.kit import labels
from desktop.kit.empty import EmptyState
from desktop.screens.below import words
from desktop.screens.below.side import Side
from desktop.screens.lines import Line
from desktop.screens.lines.view import LineList
from sync.cache.below import Chased


class UrgedSide(Side):
    """`chosen` carries the order of the urge that was entered."""

    chosen = Signal(str)

    def __init__(self) -> None:
        listed = LineList("对该单位的催办")
        nothing = EmptyState("bullhorn-outline", "没有催办过", "选中单位或工单，按 F2 催办。")
        super().__init__(labels.text("催办与答复", "strong"), labels.text("", "caption"), listed, nothing)
        self.list = listed
        self._urges: dict[str, Chased] = {}
        self.list.entered.connect(lambda key: self.chosen.emit(self._urges[key].order_id))

    def put(self, urges: Sequence[Chased], now: datetime) -> None:
        """Show the urges that a unit was sent."""
        self._urges = {urge.id: urge for urge in urges}
        self.list.put([_line(urge, now) for urge in urges])
        open_ = sum(urge.open for urge in urges)
        self.count.setText(f"{open_} 件未答复" if open_ else "")
        self.show_list(full=bool(urges))


def _line(urge: Chased, now: datetime) -> Line:
    chip, tone, icon = words.fate(urge)
    title, below = words.chased_title(urge, now), words.chased_below(urge, now)
    return Line(key=urge.id, title=title, below=below, chip=chip, tone=tone, icon=icon, faded=not urge.open)
