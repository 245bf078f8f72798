"""While a condition is being typed its possible values drop down: names of units, states, and what else there is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from desktop.kit import places
from desktop.kit.matching import match

if TYPE_CHECKING:
    from sync.cache.query import Gap, Known

_MOST = 8


class Completing(QObject):
    """Serves one box; `known` is what can be named here, as last read; None before the first search."""

    def __init__(self, box: QLineEdit) -> None:
        super().__init__(box)
        self.known: Known | None = None
        self._box = box
        self._gap: Gap | None = None
        self._options = QStringListModel(self)
        self.list = QCompleter(self._options, self)
        self.list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.list.setMaxVisibleItems(_MOST)
        self.list.setWidget(box)
        self.list.popup().setAccessibleName(self.tr("条件的可选值"))
        self.list.activated.connect(self._take)
        box.textEdited.connect(self._offer)

    def offered(self) -> list[str]:
        """What drops down now."""
        return self._options.stringList() if self.list.popup().isVisible() else []

    def wants(self, key: int) -> bool:
        """True for a key that is meant for what drops down."""
        popup = self.list.popup()
        if not popup.isVisible():
            return False
        takes = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and popup.currentIndex().isValid()
        return takes or key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape)

    def _offer(self, text: str) -> None:
        from sync.cache.query import Known, gap  # with the first character that is typed

        self._gap = gap(text, len(places.until(text, self._box.cursorPosition())), self.known or Known())
        options = fitting(self._gap) if self._gap else []
        self._options.setStringList(options)
        if options and self._box.isVisible():
            self.list.complete()
            if options[0].endswith(":"):  # a word may also be meant as it is: Enter takes the colon only when chosen
                self.list.popup().setCurrentIndex(QModelIndex())
        else:
            self.list.popup().hide()

    def _take(self, value: str) -> None:
        """The value goes to where it was being typed, and the next word can follow."""
        if self._gap is None:
            return
        text, begun = self._box.text(), self._gap
        from sync.cache.query import written

        key = value.endswith(":")
        filled = text[: begun.start] + (value if key else f"{written(value)} ")
        self._box.setText(filled + text[begun.end :].lstrip())
        self._box.setCursorPosition(places.length(filled))
        self._box.setFocus(Qt.FocusReason.PopupFocusReason)
        if key:
            self._offer(self._box.text())


def fitting(begun: "Gap") -> list[str]:
    """The values that fit what is there already, by characters or initials; none when it is a whole value."""
    if begun.begun in begun.options:
        return []
    fits = [(found.score, each) for each in begun.options if (found := match(begun.begun, each)) is not None]
    return [each for _, each in sorted(fits, key=lambda pair: -pair[0])][:_MOST]
