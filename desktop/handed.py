"""What somebody opened the desk with: a courier file or an order's number, kept until somebody is at work."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl, Signal

from sync.contract.dbx import EXTENSION

FILE: Final = "file:"
NUMBER: Final = "number:"
_LONGEST: Final = 4096
_MOST: Final = 20


def meant(words: str) -> str:
    """`file:` with a whole path, or `number:` with what else it may be; nothing for nothing."""
    url = QUrl(words)
    if url.isLocalFile():
        words = url.toLocalFile()
    if words.lower().endswith(EXTENSION) or Path(words).is_file():
        return f"{FILE}{Path(words).absolute()}"
    return f"{NUMBER}{words.strip()}" if words.strip() else ""


class Handed(QObject):
    """`file` carries a path, `number` the number of an order; both only after `begin`, in the order of coming."""

    file = Signal(str)
    number = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting = list[str]()
        self._begun = False

    def take(self, wishes: list[str]) -> None:
        """From the command line, from a second start, or dropped onto the window; others' words are not trusted."""
        self._waiting += [each for each in wishes[:_MOST] if each.startswith((FILE, NUMBER)) and len(each) < _LONGEST]
        if self._begun:
            self._hand_on()

    def begin(self) -> None:
        """Somebody is at work now."""
        self._begun = True
        self._hand_on()

    def _hand_on(self) -> None:
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            kind, _, what = each.partition(":")
            (self.file if f"{kind}:" == FILE else self.number).emit(what)
