"""The foot of an editor: what submitting will do, and a button with a key for each way to end."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.actions.form import Finish
from desktop.kit import buttons
from desktop.screens.compose.promise import Promise


class Ends(QFrame):
    """The keys work anywhere in `editor`; of several buttons the first is the rightmost."""

    def __init__(self, editor: QWidget) -> None:
        super().__init__(editor)
        self.setProperty("surface", "bar")
        self.promise = Promise()
        self.buttons: list[QPushButton] = []
        self._editor, self._shortcuts = editor, list[QShortcut]()
        self._lent_to: QVBoxLayout | None = None
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._foot.setContentsMargins(24, 10, 24, 12)
        self._foot.setSpacing(10)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._foot.addWidget(self.promise, 1)
        self._foot.addLayout(self._row)

    def put(self, finishes: tuple[Finish, ...], act: Callable[[Finish], object]) -> None:
        """Those of another form; several stand below the promise instead of beside it."""
        self.allow(False)
        for made in self.buttons:
            made.hide()
            made.deleteLater()
        for shortcut in self._shortcuts:
            shortcut.deleteLater()
        self.buttons, self._shortcuts = [], []
        many = len(finishes) > 1
        self._foot.setDirection(QBoxLayout.Direction.TopToBottom if many else QBoxLayout.Direction.LeftToRight)
        for finish in finishes:
            self._add(finish, partial(act, finish))

    def allow(self, allowed: bool) -> None:
        """Whether the form can be ended now."""
        for made in self.buttons:
            made.setEnabled(allowed)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(allowed)

    def lend(self, page: QVBoxLayout | None) -> None:
        """Say what will happen at the end of a page that scrolls, or (None) here."""
        if page is self._lent_to:
            return
        self._lent_to = page
        if page is None:
            self._foot.insertWidget(0, self.promise, 1)
        else:
            page.insertWidget(page.count() - 1, self.promise)

    def _add(self, finish: Finish, act: Callable[[], object]) -> None:
        key = QKeySequence(finish.key)
        shown = key.toString(QKeySequence.SequenceFormat.NativeText)
        made = buttons.button(finish.label, act, kind=finish.tone, tooltip=f"{finish.label}（{shown}）")
        self._row.insertWidget(self._row.count() - len(self.buttons), made)
        shortcut = QShortcut(key, self._editor)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
        self.buttons.append(made)
        self._shortcuts.append(shortcut)
