"""Properties that the style sheet asks for: to dress a widget is dear, so it is done only where one of them changed."""

from PySide6.QtWidgets import QWidget


def wear(widget: QWidget, name: str, value: object) -> None:
    """Set a property and dress the widget again, unless it had that value already."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
