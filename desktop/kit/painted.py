"""Waits for the first paint: what is slow begins behind it and not in its way; and nothing stays unpainted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_UNSEEN_MS: Final = 300
"""After so long it goes on also where nothing is painted, in a window that is minimised."""


class FirstPaint(QObject):
    """Calls `then` once, as soon as `widget` with all that is on it has been painted."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._then = then
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(_UNSEEN_MS)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The children are painted within the same event as their parent; takes no event away."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)
        return False

    def _go_on(self) -> None:
        self._then()
        self.deleteLater()


@contextmanager
def painted_if_it_fails(widget: QWidget) -> Iterator[None]:
    """Whatever goes wrong in between, a widget whose updates wait for the end of it is painted again."""
    try:
        yield
    except BaseException:
        widget.setUpdatesEnabled(True)
        raise
