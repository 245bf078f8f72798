"""Keeps and ends a handover note, and has it put on paper."""

from functools import partial
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.actions import handover
from desktop.actions.desk import Desk
from desktop.actions.handover_note import note_on_paper
from desktop.background import Door
from desktop.kit.unfinished import Unfinished
from desktop.screens.handover.sheet import HandoverSheet
from sync.cache.changed import Changed
from sync.cache.places import Place
from sync.contract.handover import Leave
from sync.regulation.workdays import local_day

LANE = "handover"
_ANY: Final[dict[str, Any]] = {}
"""In the place of what stood there: whatever is written stays."""
_Read = tuple[Leave | None, Leave | None, str, dict[str, Any]]


class HandoverPage(HandoverSheet):
    """Non-modal. `paper_wanted` carries what makes the paper."""

    paper_wanted = Signal(object)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self.writing = Unfinished(self, desk.cache.settings, door, "handover.writing", LANE, self.words)
        self.edited.connect(self.writing.touch)
        self.kept.connect(self.keep)
        self.ended.connect(self.end)
        self.print_wanted.connect(self.print_note)
        self.outdone.wanted.connect(self.take_back)
        self.outdone.unwanted.connect(self.let_go)

    def open_page(self) -> None:
        """Come before the user with the note that is kept; what is being written stays."""
        self._look(_ANY if self.isVisible() else self.words())
        self.bring()

    def refresh(self) -> None:
        """Another note came: what holds is told anew, and what is written here stays."""
        if self.isVisible():
            self._look(_ANY)

    def done(self, result: int) -> None:
        """However it is closed, nothing written is lost."""
        self.writing.flush()
        super().done(result)

    def keep(self) -> None:
        """保存."""
        answered = partial(self._answered, self.words())
        self._door.run(partial(handover.keep, self._desk, self.leave()), answered, lane=LANE)

    def end(self) -> None:
        """结束交接."""
        self._door.run(partial(handover.end, self._desk), partial(self._settled, self.words()), lane=LANE)

    def let_go(self) -> None:
        """不再需要: what a newer note outdid is gone."""
        self._door.run(partial(handover.let_go, self._desk), partial(self._settled, _ANY), lane=LANE)

    def print_note(self) -> None:
        """What is written here, kept or not, with what is open now."""
        self.paper_wanted.emit(partial(note_on_paper, self._desk, self.leave()))

    def _look(self, before: dict[str, Any]) -> None:
        self._door.run(self._read, partial(self._put, before), lane=LANE)

    def _read(self) -> _Read:
        summary = _summary(self._desk.cache.views.counts(self._desk.now()))
        return handover.kept(self._desk), handover.outdone(self._desk), summary, self.writing.read()

    def _put(self, before: dict[str, Any], read: _Read) -> None:
        """Who wrote on meanwhile goes on writing: `before` is what stood there when it was asked for."""
        note, outdone, summary, left = read
        goes_on = self.words() != before
        self.put(note, local_day(self._desk.now()), summary, fields=not goes_on)
        self.outdone.put(outdone, self._desk.now())
        if goes_on:
            return
        if left:
            self.go_on(left)
        self.deputy.setFocus()

    def _answered(self, before: dict[str, Any], answer: Changed | str) -> None:
        if isinstance(answer, str):
            self.complain(answer)
        else:
            self._settled(before, answer)

    def _settled(self, before: dict[str, Any], changed: Changed) -> None:
        if self.words() == before:
            self.writing.forget()
        self._look(before)
        self._door.changed.emit(changed)


def _summary(counts: dict[Place, int]) -> str:
    """What the paper will list, as it stands now."""
    open_ = counts.get(Place.TO_SIGN, 0) + counts.get(Place.TO_DO, 0)
    late, today = counts.get(Place.OVERDUE, 0), counts.get(Place.DUE_TODAY, 0)
    waiting = counts.get(Place.APPROVALS, 0)
    drafts, unsent = counts.get(Place.DRAFTS, 0), counts.get(Place.OUTBOX, 0)
    return (
        f"交接单会列出现在的在办工单 {open_} 件（超期 {late} 件、今日到期 {today} 件）、"
        f"待审批 {waiting} 件、草稿 {drafts} 份、还没有送达 {unsent} 项。"
    )
