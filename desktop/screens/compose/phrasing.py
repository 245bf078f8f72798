"""常用语 in an editor: a key opens them, and the one chosen stands where the cursor was."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from desktop.actions.desk import Desk
from desktop.actions.opening import Opened
from desktop.actions.phrases import Offered, on_offer
from desktop.background import Door
from desktop.screens.compose.editor import Editor
from desktop.screens.compose.paper import Paper
from desktop.screens.phrases.exchange import LANE
from desktop.screens.phrases.manager import PhraseManager
from desktop.screens.phrases.picker import PhrasePicker

KEY: Final = "Ctrl+/"
"""Ctrl+; and Ctrl+Space belong to the input methods."""


class Phrasing(QObject):
    """Belongs to one editor for as long as that lives."""

    def __init__(self, paper: Paper, desk: Desk, door: Door) -> None:
        super().__init__(paper)
        self._paper, self._desk, self._door = paper, desk, door
        self.picker: PhrasePicker | None = None
        self.manager: PhraseManager | None = None
        self._key = QShortcut(QKeySequence(KEY), paper)
        self._key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._key.activated.connect(self.offer)
        paper.phrases.clicked.connect(self.offer)
        paper.seen.connect(self._seen)

    def offer(self) -> None:
        """Read them and show them; what an input method was composing is taken as it is."""
        now = self._paper.opened
        editor = self._paper.sheet.written_in() if now else None
        if now is not None and editor is not None:
            QGuiApplication.inputMethod().commit()
            self._door.run(partial(on_offer, self._desk, now.form.verb), partial(self._show, now, editor), lane=LANE)

    def manage(self, text: str = "") -> None:
        """Open one's own; a text that is given becomes a new one. Afterwards they are offered again."""
        self.manager = PhraseManager(self._desk, self._door, self._paper.window())
        self.manager.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.manager.finished.connect(self.offer)
        self.manager.open_on(text)

    def _seen(self, _now: Opened) -> None:
        self._paper.phrases.setVisible(self._paper.sheet.written_in() is not None)

    def _show(self, now: Opened, editor: Editor, offers: list[Offered]) -> None:
        here = self._here(now)
        if here is None:
            return
        picker = self.picker = PhrasePicker(offers, here.case, self._paper.window())
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.chosen.connect(partial(self._insert, now, editor))
        picker.own_wanted.connect(lambda: self.manage(editor.marked()))
        picker.open()

    def _insert(self, now: Opened, editor: Editor, words: str) -> None:
        if self._here(now) is not None:
            editor.insert(words)

    def _here(self, now: Opened) -> Opened | None:
        """The form that these were asked for, as it is now; None where it was left meanwhile."""
        open_now = self._paper.opened
        return open_now if open_now is not None and open_now.text == now.text else None
