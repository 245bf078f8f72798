"""草稿: everything begun and not submitted, with its first words and why it was set aside where it was."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.actions.desk import Desk
from desktop.actions.drafts import discard_draft, stands_against, writing_of
from desktop.actions.form import Input
from desktop.actions.forms import FORMS
from desktop.background import Door
from desktop.kit import asking, buttons, framing, labels, moments
from desktop.kit.empty import EmptyState
from desktop.kit.scrolling import Scroll
from desktop.screens.compose.promise import refusal_words
from desktop.screens.lines import Line, Shelf
from desktop.screens.order.folded import FoldedText
from sync.cache.changed import Changed
from sync.cache.drafts import Draft
from sync.cache.places import Row
from sync.regulation.terms import label
from sync.regulation.verdicts import Refused

_LANE = "drafts"


@dataclass(frozen=True, slots=True)
class Read:
    """The drafts with the rows of their orders, and why whoever is signed in leaves them alone."""

    drafts: list[tuple[Draft, Row | None]]
    refused: Refused | None


class DraftsPane(QWidget):
    """`order_chosen` carries the order of the draft chosen, whose editor then opens; `draft_chosen` its id too."""

    order_chosen = Signal(str)
    draft_chosen = Signal(str, str)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self.drafts: dict[str, Draft] = {}
        self.words = FoldedText()
        self.reason = labels.stated(role="error")
        self.refused = labels.stated(role="soft")
        self.deeds = (
            buttons.button("继续写", lambda: self._chosen(self.shelf.list.current()), icon="pencil-outline"),
            buttons.button("删除草稿", self._discard, kind="quiet", icon="delete-outline"),
        )
        empty = EmptyState("file-edit-outline", "没有草稿", "写到一半的内容会自动存在这里，关机也不会丢。")
        self.shelf = Shelf("草稿", empty, self._detail(), share=40)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.shelf)
        self.setFocusProxy(self.shelf)
        self.shelf.chosen.connect(self._chosen)
        self.shelf.entered.connect(self._chosen)
        door.changed.connect(self._changed)
        self.refresh()

    def refresh(self) -> None:
        """Read the drafts again."""
        self._door.run(self._read, self._put, lane=_LANE)

    def _read(self) -> Read:
        cache = self._desk.cache
        drafts = [(draft, cache.views.row(draft.order)) for draft in cache.drafts.all()]
        return Read(drafts, stands_against(self._desk))

    def _put(self, read: Read) -> None:
        self.drafts = {draft.id: draft for draft, _ in read.drafts}
        self._allow(read.refused)
        now = self._desk.clock.now()
        lines = [_line(draft, row, now) for draft, row in read.drafts]
        self.shelf.put(lines, f"{len(lines)} 份" if lines else "")
        self._show(self.shelf.list.current())

    def _allow(self, refused: Refused | None) -> None:
        """The words of another are not thrown away: one sentence stands where the buttons are (R6.1)."""
        self.refused.setText(refusal_words(refused) if refused else "")
        self.refused.setVisible(refused is not None)
        for deed in self.deeds:
            deed.setVisible(refused is None)

    def _show(self, key: str) -> None:
        draft = self.drafts.get(key)
        if draft is not None:
            self.words.put(text_of(draft) or "（还没有文字）")
            self.reason.setText(draft.parked_reason)
            self.reason.setVisible(bool(draft.parked_reason))
        self.shelf.open_detail(opened=draft is not None)

    def _chosen(self, key: str) -> None:
        self._show(key)
        draft = self.drafts.get(key)
        if draft is not None:
            self.order_chosen.emit(draft.order)
            self.draft_chosen.emit(draft.order, draft.id)

    def _discard(self) -> None:
        key = self.shelf.list.current()
        if key:
            asking.ask(
                self, "删除这份草稿？", "写好的文字和附件会一并删除，不能恢复。",
                yes="删除草稿", then=partial(self._throw, key), danger=True,
            )  # fmt: skip

    def _throw(self, key: str) -> None:
        self._door.run(partial(discard_draft, self._desk, key), self._door.changed.emit, lane=_LANE)

    def _changed(self, changed: Changed) -> None:
        if changed.drafts or changed.session:
            self.refresh()

    def _detail(self) -> QFrame:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 12, 16, 12)
        column.addWidget(self.reason)
        column.addWidget(self.words)
        column.addStretch(1)
        detail = QFrame()
        detail.setProperty("surface", "surface")
        framing.over(detail, Scroll(inside), framing.bar(*self.deeds, said=self.refused))
        return detail


def text_of(draft: Draft) -> str:
    """The words of a draft, without choices and numbers."""
    fields = FORMS[draft.verb].fields if draft.verb in FORMS else ()
    values = writing_of(draft).values
    texts = (str(values.get(f.name) or "").strip() for f in fields if f.input in (Input.TEXT, Input.LINE))
    return "\n".join(text for text in texts if text)


def _line(draft: Draft, row: Row | None, now: datetime) -> Line:
    subject = row.subject if row else "工单已不在本单位范围内"
    when = moments.stamp(draft.saved_at or draft.created_at, now)
    written = text_of(draft)
    parked = bool(draft.parked_reason) or row is None
    below = when if written else f"{when} · 还没有文字"
    return Line(
        key=draft.id, title=f"{label(draft.verb)}　{subject}", below=below, written=written,
        chip="已搁置" if parked else "草稿", tone="today" if parked else "neutral",
        icon="alert-outline" if parked else "pencil-outline",
    )  # fmt: skip
