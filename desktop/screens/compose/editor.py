"""What every editor answers, so that a form knows only fields."""

from abc import abstractmethod
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Editor(QObject):
    """An editor around `widget`. `changed` fires on every edit by the user or by `put`."""

    changed = Signal()
    widget: QWidget

    @abstractmethod
    def value(self) -> Any:
        """What was entered, as JSON keeps it."""

    @abstractmethod
    def put(self, value: Any) -> None:
        """Show a stored value."""

    def caret(self) -> int:
        """Where the text cursor stands; 0 where there is none."""
        return 0

    def insert(self, words: str) -> None:
        """Write words where the cursor stands, where there is one."""

    def marked(self) -> str:
        """The words that are marked; empty where none are."""
        return ""

    def take_focus(self, caret: int) -> None:  # noqa: ARG002  where there is no text, there is no place in it
        """Go on where somebody stopped."""
        self.widget.setFocus()
