"""Dialogs with wrapped words: Qt asks them for a height before it knows their width, so it is asked again."""

from PySide6.QtWidgets import QWidget


def fit_height(widget: QWidget) -> None:
    """Make a window as high as its words need at its present width; one without a layout stays as it is."""
    layout = widget.layout()
    if layout is None:
        return
    widget.ensurePolished()
    layout.activate()
    needed = layout.totalHeightForWidth(widget.width()) if layout.hasHeightForWidth() else layout.sizeHint().height()
    widget.resize(widget.width(), max(needed, layout.totalMinimumSize().height()))
