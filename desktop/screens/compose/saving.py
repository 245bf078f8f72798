"""Keeping what is typed: at every pause and at least twice a second it goes to the disk, on a thread, in order."""

from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import Final

from desktop.actions.desk import Desk
from desktop.actions.drafts import Writing, begin_draft, discard_draft, save_draft
from desktop.actions.pacing import Pace
from desktop.background import Alone, Door, Ticker
from sync.cache.changed import NOTHING, Changed
from sync.cache.errors import CacheProblem
from sync.contract.commands import BlobRef
from sync.regulation.terms import Verb

_AGAIN_SECONDS: Final = 3.0
"""After a failed save it is tried again this soon."""

Snapshot = tuple[Writing, tuple[BlobRef, ...]]


def lane_of(order: str) -> str:
    """One lane for all that is written on an order: who reads in it, reads what was saved before."""
    return f"draft:{order}"


class Keeper:
    """Saves one editor's draft. The row comes into being with the first key, so that looking leaves nothing behind.

    `saved` is called when the text is on the disk, `failed` with the error when it is not; both in the UI thread. No
    QObject, because the last hand that holds it may be a worker's.
    """

    def __init__(
        self,
        desk: Desk,
        door: Door,
        order: str,
        verb: Verb,
        draft: str,
        snapshot: Callable[[], Snapshot],
        saved: Callable[["Keeper"], object],
        failed: Callable[[Exception], object],
    ) -> None:
        self._desk, self._door, self.order, self._verb = desk, door, order, verb
        self.draft = draft
        self.lane = lane_of(order)
        self._snapshot, self._saved, self._failed = snapshot, saved, failed
        self._pace = Pace()
        self._over = self._spent = False
        self._begun = self._written = self._kept = 0
        self._unsaved: tuple[int, Snapshot] | None = None
        self._writing = Alone()
        self._ticker: Ticker | None = None

    @property
    def dirty(self) -> bool:
        """True while something is not on its way to the disk."""
        return self._pace.dirty

    @property
    def waiting(self) -> bool:
        """True while there are words of which nobody knows yet that the disk took them."""
        return self._kept < self._begun and not self._over

    def touch(self) -> None:
        """Something was typed."""
        if not self._over:
            wait = self._pace.typed(monotonic())
            if self._ticker is None:
                self._ticker = self._door.after(wait, self._due)

    def flush(self) -> None:
        """Save now what is unsaved."""
        if not self._over and self._pace.dirty:
            self._send(*self._begin())

    def flush_here(self) -> None:
        """Save on this very thread: the window is closing and no answer can be awaited. Raises CacheProblem."""
        last = self._begin() if self._pace.dirty and not self._over else self._unsaved
        if last is None or self._over:
            return
        try:
            self._save(*last)
        except CacheProblem as problem:
            self._broke(*last, problem)
            raise
        self._took(last[0])

    def leave(self) -> None:
        """Another form is in its place: it is asked for nothing any more, and what it gave goes to the disk."""
        self._pace.saving()

    def stop(self) -> None:
        """Ask the editor for nothing any more, for it is gone; what is on its way is still saved."""
        self._over = True

    def end(self) -> None:
        """Save nothing any more, not even what is on its way: the draft became a command, or was thrown away."""
        self._over = self._spent = True

    def discard(self) -> None:
        """Throw the draft away after whatever save is still running."""
        self.end()
        self._door.run(self._throw, self._door.changed.emit, self._failed, lane=self.lane)

    def _due(self) -> None:
        self._ticker = None
        wait = self._pace.wait(monotonic())
        if self._over or not self._pace.dirty:
            return
        if wait > 0:
            self._ticker = self._door.after(wait, self._due)
        else:
            self.flush()

    def _begin(self) -> tuple[int, Snapshot]:
        self._pace.saving()
        self._unsaved = None
        self._begun += 1
        return self._begun, self._snapshot()

    def _send(self, number: int, snapshot: Snapshot) -> None:
        if self._over or number < self._begun:
            return
        broke = partial(self._broke, number, snapshot)
        self._door.run(partial(self._save, number, snapshot), partial(self._stored, number), broke, lane=self.lane)

    def _save(self, number: int, snapshot: Snapshot) -> Changed:
        """A save on the closing thread may overtake one on a worker: the older text then stays unwritten.

        They never overlap, or both would begin a draft, and the older text could come to the disk last.
        """
        with self._writing:
            return self._saved_alone(number, snapshot)

    def _saved_alone(self, number: int, snapshot: Snapshot) -> Changed:
        """A draft that was thrown away elsewhere while somebody still writes in it begins anew.

        On a slow disk a text that a newer one follows in the lane already is left out.
        """
        if self._spent or number < max(self._written, self._begun):
            return NOTHING
        self._written = number
        if not self.draft:
            self.draft = begin_draft(self._desk, self.order, self._verb).id
        try:
            return save_draft(self._desk, self.draft, *snapshot)
        except KeyError:
            self.draft = begin_draft(self._desk, self.order, self._verb).id
            return save_draft(self._desk, self.draft, *snapshot)

    def _throw(self) -> Changed:
        return discard_draft(self._desk, self.draft) if self.draft else NOTHING

    def _stored(self, number: int, changed: Changed) -> None:
        if number == self._begun:
            self._took(number)
        self._door.changed.emit(changed)

    def _took(self, number: int) -> None:
        self._unsaved, self._kept = None, number
        self._saved(self)

    def _broke(self, number: int, snapshot: Snapshot, error: Exception) -> None:
        """The words stay here and are offered to the disk again, also when another form was opened meanwhile."""
        if number == self._begun:
            self._unsaved = (number, snapshot)
        self._door.after(_AGAIN_SECONDS, partial(self._send, number, snapshot))
        self._failed(error)
