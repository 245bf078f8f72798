"""What many panes are made of: words that scroll, and a bar below them that stays."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.kit.flow import FlowLayout


def bar(*deeds: QWidget, said: QWidget | None = None) -> QFrame:
    """Buttons from the left, in a second line where they do not fit, and above them what is said of them."""
    frame = QFrame()
    frame.setProperty("surface", "bar")
    column, row = QVBoxLayout(frame), FlowLayout()
    column.setContentsMargins(20, 10, 16, 12)
    column.setSpacing(8)
    for deed in deeds:
        row.addWidget(deed)
    if said is not None:
        column.addWidget(said)
    column.addLayout(row)
    return frame


def over(pane: QWidget, area: QWidget, foot: QWidget) -> None:
    """Fill `pane` with `area`, and `foot` below it, edge to edge."""
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(area, 1)
    column.addWidget(foot)
