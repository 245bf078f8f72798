"""A whole desk, started as `main` starts it, at which somebody types without a pause until the session ends.

`python -m tests.desktop.parting_child TELLS ARGUMENTS…`: the file TELLS grows by one number for each key, the count of
characters that stand in the editor.
"""

import sys
from collections.abc import Sequence
from itertools import cycle
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop import app
from desktop.screens.compose.texts import TextEditor
from desktop.screens.order import OrderPane
from sync.cache.places import Place
from sync.regulation.terms import Verb

TEXT: Final = "窨井已清空等待通水试验反映人表示满意村里安排专人巡查"
EVERY_MS: Final = 20


class Typed(app.DeskApp):
    """Goes to the first order to do, begins to write a progress, and types."""

    tells: Path

    def begin(self, *, minimised: bool = False, wishes: Sequence[str] = ()) -> bool:
        """As ever, and somebody sits down at it."""
        self._keys = cycle(TEXT)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(EVERY_MS)
        return super().begin(minimised=minimised, wishes=wishes)

    def _look(self) -> None:
        if self.work is None or self.cache is None or self.parting.session is None:
            return
        self._timer.stop()
        assert self.frame.panes is not None
        pane = self.frame.panes.order
        assert isinstance(pane, OrderPane)
        pane.shown.connect(lambda _: pane.compose(Verb.PROGRESS))
        pane.composer.ready.connect(lambda: self._sit_down(pane))
        (row,) = self.cache.views.rows(Place.TO_DO, self.door.clock.now(), 0, 1)
        self.presenter.show_order(row.order_id)

    def _sit_down(self, pane: OrderPane) -> None:
        editor = pane.composer.sheet.editors["text"].widget
        assert isinstance(editor, TextEditor)
        self._timer.timeout.disconnect()
        self._timer.timeout.connect(lambda: self._press(editor))
        self._timer.start(EVERY_MS)

    def _press(self, editor: TextEditor) -> None:
        """As long as there is a window, as a keyboard does."""
        if not self.window.isVisible():
            return
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, next(self._keys))
        QApplication.sendEvent(editor, key)
        with self.tells.open("a") as file:
            file.write(f"{len(editor.toPlainText())}\n")


if __name__ == "__main__":
    Typed.tells = Path(sys.argv[1])
    app.DeskApp = Typed  # type: ignore[misc]
    sys.exit(app.main(sys.argv[2:]))
