"""The way of the Tab key: as one reads, whatever was made first."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain(before: QWidget, parts: Iterable[QWidget]) -> None:
    """Let Tab go from `before` through everything in `parts` that takes it, one part after the other."""
    stops = [before, *(stop for part in parts for stop in _stops(part))]
    for here, there in pairwise(stops):
        QWidget.setTabOrder(here, there)


def tab_before(anchor: QWidget, parts: Iterable[QWidget]) -> None:
    """Let Tab come through `parts` before it comes to `anchor`, which takes it and has something before it."""
    here = anchor.previousInFocusChain()
    while here is not None and here is not anchor and not here.focusPolicy() & Qt.FocusPolicy.TabFocus:
        here = here.previousInFocusChain()
    if here is not None and here is not anchor:
        chain(here, [*parts, anchor])


def _stops(part: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in (part, *part.findChildren(QWidget))
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window() is part.window()
    ]
