"""稍后提醒 as a button with its three lengths, the same in a toast, under the list and for what was refused."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QPushButton

from desktop.actions.being_told import Snooze
from desktop.kit import buttons


def later_button(choose: Callable[[Snooze], object], *, key: str = "") -> QPushButton:
    """A button that unfolds the lengths; `choose` hears which one."""
    button = buttons.button("稍后提醒", icon="clock-outline", key=key)
    menu = QMenu(button)
    for number, length in enumerate(Snooze, start=1):
        action = menu.addAction(f"&{number}  {length.words}")
        action.triggered.connect(partial(_chosen, choose, length))
    button.clicked.connect(lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height()))))
    return button


def _chosen(choose: Callable[[Snooze], object], length: Snooze, _checked: bool = False) -> None:
    choose(length)
