"""The form that is open, and a keeper beside it: every word goes to the disk, and the head says when it got there."""

from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.actions.drafts import Writing
from desktop.actions.opening import Opened
from desktop.background import Door, each_of
from desktop.kit import moments
from desktop.screens.compose.paper import Paper
from desktop.screens.compose.saving import Keeper, Snapshot


class KeptPaper(Paper):
    """Knows nothing of sending. No keeper while no form is open."""

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(desk, door, parent)
        self._door = door
        self._keeper: Keeper | None = None
        self._behind: list[Keeper] = []
        self.edited.connect(self._touched)

    def flush(self) -> None:
        """Save now, on this thread: the window is closing. What former forms could not save goes first.

        Raises CacheProblem, after all have been tried.
        """
        keepers = [*self._behind, *filter(None, [self._keeper])]
        problems = each_of([keeper.flush_here for keeper in keepers])
        if problems:
            raise problems[0]

    def put_by(self) -> None:
        """Save what is unsaved; an empty draft goes away."""
        if self._keeper is not None and self.blank():
            self._keeper.discard()
        elif self._keeper is not None:
            self._keeper.flush()

    def keep(self, now: Opened) -> None:
        """Keep what is written in this form from now on."""
        draft = now.draft
        self._keeper = Keeper(
            self._desk, self._door, now.order, now.form.verb, draft.id if draft else "",
            self._snapshot, self._say_saved, self._not_kept,
        )  # fmt: skip
        self.destroyed.connect(self._keeper.stop)
        when = moments.stamp(draft.saved_at or draft.created_at, self._desk.now()) if draft else ""
        self.saved.setText(f"草稿存于 {when}" if draft else "自动保存")
        self.saved.setVisible(bool(self.sheet.editors))
        self.drop.setVisible(draft is not None)

    def close_form(self) -> None:
        """No form is open any more; what is on its way to the disk still gets there."""
        if self._keeper is not None:
            self.destroyed.disconnect(self._keeper.stop)
            self._keeper.leave()
            self._behind = [keeper for keeper in (*self._behind, self._keeper) if keeper.waiting]
        self._open = self._keeper = None
        self.files.leave()

    def _snapshot(self) -> Snapshot:
        request = self._open.request if self._open else ""
        return Writing(values=self.values(), caret=self.sheet.caret(), request=request), self.files.blobs

    def _touched(self) -> None:
        if self._keeper is not None:
            self._keeper.touch()
            self.saved.setText("正在保存…")
            self.drop.show()

    def _say_saved(self, keeper: Keeper) -> None:
        if keeper is self._keeper and not keeper.dirty:
            self.saved.setText(f"已保存 {moments.local(self._desk.now()):%H:%M:%S}")

    def _not_kept(self, error: Exception) -> None:
        self.saved.setText("没有存上，正在重试")
        self.say_problem(error)
