"""F1 in every window: a dialog that comes up learns the key when the keyboard first goes there."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from desktop.background import Door
    from desktop.screens.help.page import HelpPage

CHANGES = "changes"
_KNOWS = "knows F1"


class HelpKey(QObject):
    """Opens the manual from every window but `main`, whose own button has the key; `page` is None until then."""

    def __init__(self, app: QApplication, main: QWidget, door: "Door") -> None:
        super().__init__(main)
        self._door = door
        self._app, self._main = app, main
        self.page: HelpPage | None = None
        main.setProperty(_KNOWS, True)
        app.focusChanged.connect(self._teach)

    def open(self) -> None:
        """At the page that speaks of where the keyboard is, over the window that has it."""
        self._show(self._app.activeWindow() or self._main)

    def tell_changes(self) -> None:
        """What is new in this version, over the work: whoever asked may be a window that is closing."""
        self._show(self._main).open_at(CHANGES)

    def _show(self, over: QWidget) -> "HelpPage":
        from desktop.screens.help.page import help_over

        fetch = partial(self._door.run, lane="manual")
        self.page = help_over(self.page, over, self._app.focusWidget(), fetch)
        return self.page

    def _teach(self, _: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        if window is None or window.property(_KNOWS):
            return
        window.setProperty(_KNOWS, True)
        QShortcut(QKeySequence("F1"), window).activated.connect(self.open)
