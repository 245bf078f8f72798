"""A designation that comes back into the form takes the place of one that is half written there: it is asked first."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop.actions.case import Values
from desktop.kit import asking

_WRITTEN: Final = ("scope", "places", "categories")
"""Fields that hold somebody's own words; the others are chosen again in a moment."""


def half_written(values: Values) -> str:
    """The words that would be lost; empty where nothing was written."""
    return next((str(values[name]) for name in _WRITTEN if values.get(name)), "")


def ask(over: QWidget, lost: str, then: Callable[[], object]) -> asking.Question:
    """Whether what is half written may go."""
    return asking.ask(
        over, "放弃正在写的这一条？", f"“{lost}”写到一半，还没有提交。改用等待发送的那一条，它就没有了。",
        yes="放弃，改用那一条", then=then, no="先不修改", danger=True,
    )  # fmt: skip
