"""Types into a real editor until somebody kills it, and tells every key with its moment."""

import sys
import time
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.actions.desk import Desk
from desktop.app import make_app
from desktop.background import Door
from desktop.screens.compose.texts import TextEditor
from desktop.screens.order import OrderPane
from sync.cache.cache import open_cache
from sync.cache.profile import Profile
from sync.contract.clock import SystemClock
from sync.regulation.terms import Verb
from tests.cache.scenery import KEY

TEXT = "窨井已清空等待通水试验反映人表示满意村里安排专人巡查"
EVERY_MS = 30
PHRASE = "夜间巡查"
"""The title of the phrase that is inserted first."""


def main(profile: str, order: str) -> None:
    """Open the desk, begin to write a progress, type for ever."""
    app = make_app()
    clock = SystemClock()
    desk, door = Desk(open_cache(Profile(Path(profile)), KEY, clock), clock), Door(clock)
    pane = OrderPane(desk, door)
    pane.shown.connect(lambda _: pane.compose(Verb.PROGRESS))
    pane.composer.ready.connect(lambda: start(pane))
    pane.show()
    pane.show_order(order)
    app.exec()


def start(pane: OrderPane) -> None:
    """The editor is open: insert a phrase."""
    pane.composer.phrasing.offer()
    waiting = QTimer(pane)
    waiting.timeout.connect(lambda: insert(pane, waiting))
    waiting.start(EVERY_MS)


def insert(pane: OrderPane, waiting: QTimer) -> None:
    """The phrases are on offer: take the one that was written for this, and type on behind it."""
    picker = pane.composer.phrasing.picker
    if picker is None:
        return
    waiting.stop()
    picker.search.setText(PHRASE)
    picker.insert.click()
    editor = pane.composer.sheet.editors["text"].widget
    assert isinstance(editor, TextEditor)
    keys = cycle(TEXT)
    timer = QTimer(pane)
    timer.timeout.connect(lambda: press(editor, next(keys)))
    timer.start(EVERY_MS)


def press(editor: TextEditor, key: str) -> None:
    """One key, as an input method commits it, and the moment at which it was there."""
    QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, key))
    sys.stdout.write(f"{len(editor.toPlainText())} {time.monotonic()}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
