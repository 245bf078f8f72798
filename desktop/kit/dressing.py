"""Properties that the style sheet asks for: to dress a widget is dear, so it is done only where one of them changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def wear(widget: QWidget, name: str, value: object, *inside: QWidget) -> None:
    """Set a property and dress the widget again, with those `inside` it that go by it, unless it had that value."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    for worn in (widget, *inside):
        if worn.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # others are dressed when they are first shown
            worn.style().unpolish(worn)
            worn.style().polish(worn)
