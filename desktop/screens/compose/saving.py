"""Keeping what is typed: at every pause and at least every 1.2 s it goes to the disk, on a thread, in order."""

from collections.abc import Callable
from time import monotonic
from typing import Final
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.actions.desk import Desk
from desktop.actions.drafts import Writing, discard_draft, open_draft, save_draft
from desktop.actions.pacing import Pace
from desktop.background import Door
from sync.cache.changed import Changed
from sync.contract.commands import BlobRef
from sync.regulation.terms import Verb

_AGAIN_MS: Final = 3000
"""After a failed save it is tried again this soon."""

Snapshot = tuple[Writing, tuple[BlobRef, ...]]


class Keeper(QObject):
    """Saves one editor's draft. The row comes into being with the first key, so that looking leaves nothing behind.

    `saved` fires when the text is on the disk, `failed` when it could not be kept.
    """

    saved = Signal()
    failed = Signal(object)

    def __init__(
        self, desk: Desk, door: Door, order: str, verb: Verb, draft: str, snapshot: Callable[[], Snapshot]
    ) -> None:
        super().__init__()
        self._desk, self._door, self.order, self._verb = desk, door, order, verb
        self.draft = draft
        self.lane = f"draft:{uuid4()}"
        self._snapshot = snapshot
        self._pace = Pace()
        self._ended = False
        self._begun = self._written = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    def touch(self) -> None:
        """Something was typed."""
        if not self._ended:
            self._timer.start(round(self._pace.typed(monotonic()) * 1000))

    @property
    def dirty(self) -> bool:
        """True while something is not on its way to the disk."""
        return self._pace.dirty

    def flush(self) -> None:
        """Save now what is unsaved."""
        if self._ended or not self._pace.dirty:
            return
        number, snapshot = self._begin()
        self._door.run(lambda: self._save(number, snapshot), self._stored, self._broke, lane=self.lane)

    def flush_here(self) -> None:
        """Save on this very thread: the window is closing and no answer can be awaited."""
        if not self._ended and self._pace.dirty:
            self._save(*self._begin())

    def end(self) -> None:
        """Save nothing any more: the draft became a command, or was thrown away."""
        self._ended = True
        self._timer.stop()

    def discard(self) -> None:
        """Throw the draft away after whatever save is still running."""
        self.end()
        self._door.run(self._throw, self._door.changed.emit, self._broke, lane=self.lane)

    def _begin(self) -> tuple[int, Snapshot]:
        self._timer.stop()
        self._pace.saving()
        self._begun += 1
        return self._begun, self._snapshot()

    def _save(self, number: int, snapshot: Snapshot) -> Changed:
        """A save on the closing thread may overtake one on a worker: the older text then stays unwritten.

        A draft that was thrown away elsewhere while somebody still writes in it begins anew.
        """
        if number < self._written:
            return Changed()
        self._written = number
        if not self.draft:
            self.draft = open_draft(self._desk, self.order, self._verb).id
        try:
            return save_draft(self._desk, self.draft, *snapshot)
        except KeyError:
            self.draft = open_draft(self._desk, self.order, self._verb).id
            return save_draft(self._desk, self.draft, *snapshot)

    def _throw(self) -> Changed:
        return discard_draft(self._desk, self.draft) if self.draft else Changed()

    def _stored(self, changed: Changed) -> None:
        if not self._ended:
            self.saved.emit()
        self._door.changed.emit(changed)

    def _broke(self, error: Exception) -> None:
        self._pace.typed(monotonic())
        self._timer.start(_AGAIN_MS)
        self.failed.emit(error)
