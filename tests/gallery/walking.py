"""Walks over every widget of a window and says what a careful eye would not let pass."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSplitterHandle,
    QTextEdit,
    QToolButton,
    QWidget,
)

from desktop.kit.labels import ElidedLabel

CONTROLS = (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QAbstractSpinBox,
    QTextEdit,
    QPlainTextEdit,
    QAbstractItemView,
)
WORDED = (QPushButton, QCheckBox, QRadioButton, QToolButton, QComboBox)
_SLACK = 1
"""Pixels that rounding may take."""


@dataclass(frozen=True)
class Finding:
    """What is wrong with which widget of which screen."""

    screen: str
    rule: str
    widget: str


def walk(window: QWidget, screen: str) -> list[Finding]:
    """Everything that is wrong with the visible widgets of a window."""
    seen = [widget for widget in (window, *window.findChildren(QWidget)) if widget.isVisibleTo(window)]
    found = [Finding(screen, rule, described(widget)) for widget in seen for rule in _faults(widget)]
    return found + [
        Finding(screen, "overlap", f"{described(a)} × {described(b)}") for a, b in _overlapping(window, seen)
    ]


def described(widget: QWidget) -> str:
    """Enough of a widget to find it again."""
    words = widget.accessibleName() or str(getattr(widget, "text", lambda: "")() or "")
    above = type(widget.parentWidget()).__name__ if widget.parentWidget() else "-"
    return f"{above}/{type(widget).__name__} “{words[:24]}”"


def _faults(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, CONTROLS) and not _inside_another(widget):
        if not _named(widget):
            yield "no accessible name"
        if widget.isEnabled() and not _by_tab(widget):
            yield "not reachable by Tab"
    if isinstance(widget, ElidedLabel):
        if _too_long(widget) and not widget.toolTip():
            yield "elided without a tooltip"
    elif isinstance(widget, QLabel):
        yield from _label(widget)
    elif (
        isinstance(widget, WORDED)
        and not _inside_another(widget)
        and widget.width() + _SLACK < widget.minimumSizeHint().width()
    ):
        yield "text does not fit"
    if _cut_off(widget):
        yield "reaches beyond what holds it"
    if _wider_than_its_page(widget):
        yield "wider than its page"


def _narrow(widget: QWidget) -> bool:
    return widget.width() + _SLACK < widget.minimumSizeHint().width()


def _label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect()
    if not label.text() or room.isEmpty():
        return
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + _SLACK:
            yield "text does not fit"
    elif not label.toolTip() and label.sizeHint().width() > label.width() + _SLACK:
        yield "text does not fit"


def _too_long(label: QLabel) -> bool:
    words = " ".join(label.text().split())
    return label.fontMetrics().horizontalAdvance(words) > label.contentsRect().width() + _SLACK


def _named(widget: QWidget) -> bool:
    if widget.accessibleName():
        return True
    return isinstance(widget, QAbstractButton) and bool(widget.text())


def _by_tab(widget: QWidget) -> bool:
    if isinstance(widget, QRadioButton):
        return True  # arrows move within a group, Tab comes to the chosen one
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus.value) or widget.focusProxy() is not None


def _inside_another(widget: QWidget) -> bool:
    """The parts of a spin box, of an editable combo box or of a line edit are reached through it."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit):
            return True
        parent = parent.parentWidget()
    return False


def _cut_off(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or _scrolls(parent) or widget.property("overlay"):
        return False
    return not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(widget.geometry())


def _wider_than_its_page(widget: QWidget) -> bool:
    """What a page that scrolls downwards only can never show."""
    view = widget.parentWidget()
    area = view.parentWidget() if view is not None else None
    if view is None or not isinstance(area, QScrollArea) or area.widget() is not widget:
        return False
    fixed = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return fixed and widget.width() > view.width() + _SLACK


def _scrolls(parent: QWidget) -> bool:
    above = parent.parentWidget()
    return isinstance(parent, QAbstractScrollArea) or (isinstance(above, QAbstractScrollArea))


def _overlapping(window: QWidget, seen: list[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    """Siblings that lie on each other, although neither is meant to lie over the work."""
    families: dict[int, list[QWidget]] = {}
    for widget in seen:
        parent = widget.parentWidget()
        if parent is None or widget.isWindow() or widget is window or _stands_over(widget) or _scrolls(parent):
            continue
        families.setdefault(id(parent), []).append(widget)
    for family in families.values():
        for one, other in combinations(family, 2):
            if not _shared(one.geometry(), other.geometry()).isEmpty():
                yield one, other


def _shared(one: QRect, other: QRect) -> QRect:
    shared = one.intersected(other)
    return QRect() if min(shared.width(), shared.height()) <= _SLACK else shared


def _stands_over(widget: QWidget) -> bool:
    return bool(widget.property("overlay")) or isinstance(widget, QSplitterHandle)
