"""更多: every verb that the action bar does not show, over the page; a refused one says its article and what helps."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.actions.permits import Permit
from desktop.kit import labels
from desktop.kit.flow import emptied
from desktop.screens.order.moreline import MoreLine
from sync.regulation.terms import Verb
from sync.regulation.workflow import Refused

_WIDTH = 560
_GAP = 8


class MoreList(QFrame):
    """Lies over its parent; `wanted` carries the verb of a permitted line, `left` tells that Esc put it away."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("notices")
        self.setProperty("overlay", True)  # lies over the page
        self.lines: dict[Verb, MoreLine] = {}
        self._opener: QWidget | None = None
        self._home = QWidget()
        self._column = QVBoxLayout(self._home)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._area = _Area()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._home)
        head = labels.text("更多操作", "label")
        head.setIndent(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(head)
        column.addWidget(self._area)
        self.hide()
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._focus_moved)

    def open_over(self, opener: QWidget, permits: Sequence[Permit], begun: Collection[Verb]) -> None:
        """Show `permits` above `opener`, as high as they need and the room allows."""
        self._opener = opener
        self._fill(permits, begun)
        self._settle(opener)
        self.show()
        self.raise_()
        first = next(iter(self.lines.values()), None)
        (first or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Not needed any more; the focus goes back to where it came from."""
        focused = QApplication.focusWidget()
        self.hide()
        if focused is not None and self.isAncestorOf(focused) and self._opener is not None:
            self._opener.setFocus(Qt.FocusReason.PopupFocusReason)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the lines, a digit takes one, Esc leaves."""
        key, chosen = event.key(), self._numbered(event.text())
        if key == Qt.Key.Key_Escape:
            self.put_away()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        elif chosen is not None:
            self._take(chosen)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab, too, goes round within the list."""
        lines = list(self.lines.values())
        at = next_at(lines, QApplication.focusWidget(), 1 if next else -1)
        if at is not None:
            lines[at].setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(lines[at])
        return True

    def _fill(self, permits: Sequence[Permit], begun: Collection[Verb]) -> None:
        emptied(self._column)
        self.lines = {}
        number = 0
        for verb, verdict in permits:
            number += 0 if isinstance(verdict, Refused) else 1
            line = self.lines[verb] = MoreLine(verb, verdict, number, begun=verb in begun)
            line.clicked.connect(partial(self._take, verb))
            self._column.addWidget(line)
        self._column.addStretch(1)

    def _settle(self, opener: QWidget) -> None:
        room, foot = self._over, opener.mapTo(self._over, QPoint(0, 0))
        width = min(_WIDTH, room.width() - 2 * _GAP)
        self.ensurePolished()
        self._column.activate()
        needed = self._column.totalHeightForWidth(width - 28) + 48
        height = min(max(needed, 96), max(160, foot.y() - 2 * _GAP))
        left = max(_GAP, min(foot.x() + opener.width() - width, room.width() - width - _GAP))
        self.setGeometry(QRect(QPoint(left, max(_GAP, foot.y() - _GAP - height)), QSize(width, height)))

    def _numbered(self, typed: str) -> Verb | None:
        return next((verb for verb, line in self.lines.items() if typed and line.digit == typed), None)

    def _take(self, verb: Verb, *_: object) -> None:
        if not self.lines[verb].refused:
            self.put_away()
            self.wanted.emit(verb)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A click elsewhere in the window puts the list away; another program leaves it as it is."""
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self.hide()


class _Area(QScrollArea):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, they do not scroll."""
        event.ignore()


def next_at(lines: Sequence[QWidget], here: QWidget | None, step: int) -> int | None:
    """The place `step` lines on, round the end; None without any."""
    if not lines:
        return None
    places = [number for number, line in enumerate(lines) if line is here]
    return (places[0] + step) % len(lines) if places else 0
