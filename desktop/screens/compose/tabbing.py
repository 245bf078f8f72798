"""The way of the Tab key through an editor: as one reads it, whatever was made first."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain(before: QWidget, parts: Iterable[QWidget]) -> None:
    """Let Tab go from `before` through everything in `parts` that takes it, one part after the other."""
    stops = [before, *(stop for part in parts for stop in _stops(part))]
    for here, there in pairwise(stops):
        QWidget.setTabOrder(here, there)


def _stops(part: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in (part, *part.findChildren(QWidget))
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window() is part.window()
    ]
