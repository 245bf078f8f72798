"""Tells whoever works here during a leave who acts meanwhile: at the start, at each sign-in, and when it comes."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.actions.handover import outdone, standing
from desktop.background import Door
from desktop.kit.banner import Banner
from desktop.screens.handover.outdone import telling
from desktop.screens.handover.page import LANE, HandoverPage
from sync.cache.changed import Changed
from sync.contract.handover import Leave, undated

_ROOM: Final = 80
Say = Callable[[str, str, str, str], Banner]
"""Title, cause, advice and kind of a banner over the work."""


class Handovers(QObject):
    """`page` is the window that writes the note."""

    def __init__(self, desk: Desk, door: Door, say: Say, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._door, self._say = desk, door, say
        self._told: tuple[Leave, bool] | None = None
        self._told_outdone: Leave | None = None
        self.page = HandoverPage(desk, door, parent)
        door.changed.connect(self._changed)
        self.look()

    def look(self) -> None:
        """Tell of the note that is in force, once to whoever is signed in; and of one that does not hold."""
        self._door.run(partial(standing, self._desk), self._tell, lane=LANE)
        self._door.run(partial(outdone, self._desk), self._tell_outdone, lane=LANE)

    def _changed(self, changed: Changed) -> None:
        if changed.session or changed.handover:
            self.look()
        if changed.handover:
            self.page.refresh()

    def _tell_outdone(self, note: Leave | None) -> None:
        if note is not None and note != self._told_outdone:
            title, cause, advice = telling(note, self._desk.now())
            self._say(title, cause, advice, "near").offer("看交接单", self.page.open_page)
        self._told_outdone = note

    def _tell(self, found: tuple[Leave, bool] | None) -> None:
        bare = found and (undated(found[0]), found[1])
        if found is None or bare == self._told:
            self._told = bare
            return
        self._told = bare
        note, back = found
        title = f"交接中：{note.person} 的工作由 {note.deputy} 代办"
        advice = "您已回岗的，请结束交接。" if back else ""
        banner = self._say(title, f"{note.period}。{_gist(note.remark)}", advice, "info")
        banner.offer("看交接单", self.page.open_page)


def _gist(remark: str) -> str:
    words = " ".join(remark.split())
    return words if len(words) <= _ROOM else f"{words[:_ROOM]}……"
