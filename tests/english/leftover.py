"""What a window in English still says in Chinese, less what is data."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, is_dataclass
from typing import Any, Final

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from desktop.kit.chips import Chip
from desktop.kit.language import told

RUN: Final = re.compile(r"[\u3400-\u9fff]+")


def leftover(window: QWidget, data: Iterable[str]) -> list[str]:
    """Chinese that a visible widget of the window says and that no order, unit or person said."""
    known = "\n".join(data)
    seen = [widget for widget in (window, *window.findChildren(QWidget)) if widget.isVisibleTo(window)]
    said = dict.fromkeys(words for widget in seen for words in shown(widget))
    return [words for words in said if any(run not in known for run in RUN.findall(words))]


def shown(widget: QWidget) -> Iterator[str]:
    """Everything that a widget says by itself; what people write into it is theirs."""
    yield from (widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription())
    yield "" if widget.property("original") else widget.toolTip()  # a refusal keeps the words that count
    if isinstance(widget, QLabel | QAbstractButton):
        yield "" if widget.property("role") == "spoken" else widget.text()  # read out to people who speak Chinese
    elif isinstance(widget, Chip):
        yield told(widget.words())
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QDateTimeEdit):
        yield widget.text()
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget)


def texts(thing: Any) -> Iterator[str]:
    """Every text in a value, however deep."""
    if isinstance(thing, str):
        yield thing
    elif is_dataclass(thing) and not isinstance(thing, type):
        yield from texts(asdict(thing))
    elif isinstance(thing, dict):
        yield from (text for value in thing.values() for text in texts(value))
    elif isinstance(thing, list | tuple | set | frozenset):
        yield from (text for value in thing for text in texts(value))


def _rows(view: QAbstractItemView) -> Iterator[str]:
    """What a screen reader hears of every row in sight, which is what is drawn."""
    model = view.model()
    for row in range(min(model.rowCount(), 60)):
        for role in (11, 3, 0) if isinstance(view, QListWidget) else (11, 3):  # accessible text, tooltip, display
            yield str(model.index(row, 0).data(role) or "")
