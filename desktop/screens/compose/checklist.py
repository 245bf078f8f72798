"""The reply checklist beside the text: every point ticked by the rule while one writes, and why one is not (R21.1)."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions.words import article_words
from desktop.kit import labels
from desktop.kit.flow import FlowLayout
from sync.regulation.checklist import ARTICLE, Item, failing

_OK: Final = ("check-circle-outline", "good")
_SERIOUS: Final = ("alert-circle-outline", "overdue")
_MISSING: Final = ("circle-outline", "near")


class Point(QWidget):
    """One point: a sign and its title; what is missing is in its name for a screen reader too."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._icon = labels.IconLabel(*_MISSING, 16)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self._icon)
        row.addWidget(labels.text(title, "caption"))

    def show_item(self, item: Item) -> None:
        """Ticked or not."""
        self._icon.become(*(_OK if item.ok else _SERIOUS if item.serious else _MISSING))
        self.setAccessibleName(f"{item.title}：已做到" if item.ok else f"{item.title}：{item.why}")
        self.setToolTip(item.why)


class Checklist(QFrame):
    """Hidden where the form has none. It never keeps anything from being submitted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunken")
        self.head = labels.text("", "label")
        self.why = labels.text("", "caption", wrap=True)
        self.points: dict[str, Point] = {}
        home = QWidget()
        self._flow = FlowLayout(home)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.head)
        column.addWidget(home)
        column.addWidget(self.why)
        self.hide()

    def put(self, items: Sequence[Item]) -> None:
        """Show these points; those that stay keep their places."""
        self.setVisible(bool(items))
        if [item.title for item in items] != list(self.points):
            self._flow.clear()
            self.points = {item.title: Point(item.title) for item in items}
            for point in self.points.values():
                self._flow.addWidget(point)
        for item in items:
            self.points[item.title].show_item(item)
        done = sum(item.ok for item in items)
        self.head.setText(f"提交前自查（{article_words(ARTICLE)}）：{len(items)} 项中已做到 {done} 项")
        self.why.setText("\n".join(f"{item.title}：{item.why}" for item in failing(tuple(items))))
        self.why.setVisible(done < len(items))
