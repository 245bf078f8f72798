"""Which cause the list of notices is narrowed to: only causes that stand now are offered."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtWidgets import QComboBox

from desktop.actions.being_told import Cause
from desktop.tray.wording import Notice


class CauseBox(QComboBox):
    """A choice of one cause or all; `changed` is called when the user takes another."""

    def __init__(self, changed: Callable[[], object]) -> None:
        super().__init__()
        self.setAccessibleName("按原因筛选")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._offered: tuple[Cause, ...] = ()
        self.addItem("全部", None)
        self.activated.connect(lambda _: changed())

    def offer(self, causes: Iterable[Cause]) -> None:
        """Offer those that stand; the one in use stays, even while nothing stands under it."""
        standing, chosen = set(causes), self.cause()
        wanted = tuple(cause for cause in Cause if cause in standing or cause is chosen)
        if wanted == self._offered:
            return
        self._offered = wanted
        self.clear()
        self.addItem("全部", None)
        for cause in wanted:
            self.addItem(cause.words, cause)
        self.setCurrentIndex(wanted.index(chosen) + 1 if chosen else 0)

    def cause(self) -> Cause | None:
        """The one in use."""
        found = self.currentData()
        return Cause(found) if found else None

    def narrow(self, notices: Sequence[Notice]) -> tuple[Notice, ...]:
        """Those of the chosen cause."""
        cause = self.cause()
        return tuple(notice for notice in notices if cause is None or notice.reminder.cause is cause)
