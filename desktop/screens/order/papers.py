"""The order's attachments: those from elsewhere are fetched when somebody wants to see or save them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions import papers
from desktop.actions.desk import Desk
from desktop.actions.paper import Paper, Where
from desktop.background import Door
from desktop.kit import buttons, labels
from desktop.kit.flow import emptied
from desktop.screens.order.paperdeeds import PaperDeeds
from desktop.screens.order.paperrow import PaperRow
from desktop.screens.order.thumbs import Thumbs
from desktop.screens.order.viewer import Place
from sync.cache.changed import Changed
from sync.contract.status import SyncStatus
from sync.contract.words import HELD_UP

_FIRST = 12
_BATCH = 40


class Papers(QWidget):
    """The list. What was wanted of an attachment is done as soon as it is here, if its order is still shown."""

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door, self._lane = desk, door, f"papers:{id(self)}"
        self._order_id = ""
        self._papers: dict[str, Paper] = {}
        self._then: dict[str, Callable[[Paper], object]] = {}
        self._held_up = False
        self.rows: dict[str, PaperRow] = {}
        self.deeds = PaperDeeds(desk, door, self)
        self._thumbs = Thumbs(desk, door, self)
        self._most = _FIRST
        self._more = buttons.button("", self._show_more, kind="quiet")
        self.title = labels.text("", "label")
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(self._list)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.deeds.said.connect(self._say)
        self.deeds.lost.connect(self._reread)
        self.deeds.stepped.connect(self._step)
        door.changed.connect(self._changed)
        door.status.connect(self._line)

    def put(self, order_id: str, found: tuple[Paper, ...]) -> None:
        """Show an order's attachments; the same ones keep their lines."""
        if order_id != self._order_id:
            self._order_id, self._then, self._most = order_id, {}, _FIRST
        if list(self._papers) != [paper.sha256 for paper in found]:
            self._thumbs.forget()
            self._papers = {paper.sha256: paper for paper in found}
            emptied(self._list)
            self.rows = {}
            self._build()
            self._stand(order_id, found)
        self.title.setText(f"附件（{len(found)}）")
        self.setVisible(bool(found))
        self._reread()  # what was read with the order may be older than what is shown

    def open(self, sha256: str) -> None:
        """打开: show the picture, fetched first where it must be."""
        self._want(sha256, self._show)

    def open_original(self, sha256: str) -> None:
        """取回原图: fetch the file from which the smaller copy was made, and show it."""
        ask = partial(papers.fetch_original, self._desk, self._order_id, self._papers[sha256])
        self._ask(ask, sha256, self._show_whole)

    def save(self, sha256: str) -> None:
        """另存为: ask where to, without blocking; then fetch it where it must be, and write it."""
        self.deeds.ask_where(self._papers[sha256], partial(self.save_as, sha256))

    def save_as(self, sha256: str, path: Path) -> None:
        """Write it there as soon as it is here."""
        self._want(sha256, partial(self.deeds.write, path))

    def stop(self, sha256: str) -> None:
        """停止: fetch it no further."""
        self._then.pop(sha256, None)
        self._door.run(partial(papers.stop, self._desk, self._papers[sha256]), self._door.changed.emit)

    def _want(self, sha256: str, then: Callable[[Paper], object]) -> None:
        paper = self._papers[sha256]
        if paper.where is Where.HERE:
            then(paper)
            return
        self._ask(partial(papers.fetch, self._desk, self._order_id, paper), sha256, then)

    def _ask(self, ask: Callable[[], Changed | str], sha256: str, then: Callable[[Paper], object]) -> None:
        """In one lane with the looks at how things stand: none that is older than the wish comes after it."""
        self._door.run(ask, partial(self._asked, sha256, then), lane=self._lane)

    def _asked(self, sha256: str, then: Callable[[Paper], object], answer: Changed | str) -> None:
        """From here on it is wanted; what it was before that must not be taken for the answer."""
        if isinstance(answer, str):
            self._say(sha256, answer)
        elif sha256 in self.rows:
            self._then[sha256] = then
            self._door.changed.emit(answer)

    def _show(self, paper: Paper) -> None:
        here = self._pictures()
        away = sum(each.shows for each in self._papers.values()) - len(here)
        place = Place(here.index(paper.sha256) + 1 if paper.sha256 in here else 1, max(1, len(here)), away)
        self.deeds.show(paper, place, partial(self.save, paper.sha256))

    def _step(self, shown: str, step: int) -> None:
        """The next picture that is here, or the one before; there is none behind the last."""
        here = self._pictures()
        place = here.index(shown) + step if shown in here else -1
        if 0 <= place < len(here):
            self._show(self._papers[here[place]])

    def _pictures(self) -> list[str]:
        return [sha256 for sha256, paper in self._papers.items() if paper.shows and paper.where is Where.HERE]

    def _show_whole(self, paper: Paper) -> None:
        if paper.whole:
            self._show(paper)

    def _changed(self, changed: Changed) -> None:
        if changed.files:
            self._reread()

    def _reread(self) -> None:
        if self._papers:
            look = partial(papers.standing, self._desk, tuple(self._papers[sha256] for sha256 in self.rows))
            self._door.run(look, partial(self._stand, self._order_id), lane=self._lane)

    def _line(self, status: SyncStatus) -> None:
        """Other words only: how it stood before a wish is no answer to the wish."""
        self._held_up = status.state in HELD_UP
        for sha256, row in self.rows.items():
            row.put(self._papers[sha256], held_up=self._held_up)

    def _stand(self, order_id: str, found: tuple[Paper, ...]) -> None:
        if order_id != self._order_id:
            return
        for paper in found:
            if row := self.rows.get(paper.sha256):
                self._papers[paper.sha256] = paper
                row.put(paper, held_up=self._held_up)
                if paper.shows and paper.where is Where.HERE and row.picture.image is None:
                    self._thumbs.want(paper, row.show_picture)
                self._do(paper)

    def _do(self, paper: Paper) -> None:
        """What was wanted is done once; a failure is told and not tried again unasked."""
        if paper.where in (Where.HERE, Where.FAILED):
            then = self._then.pop(paper.sha256, None)
            if then is not None and paper.where is Where.HERE:
                then(paper)

    def _say(self, sha256: str, words: str) -> None:
        if row := self.rows.get(sha256):
            row.said = words
            row.put(self._papers[sha256], held_up=self._held_up)

    def _show_more(self) -> None:
        before = len(self.rows)
        self._most += _BATCH
        self._build()
        self._stand(self._order_id, tuple(self._papers.values())[before:])
        self._reread()

    def _build(self) -> None:
        """Lines for those that have none yet, up to as many as are wanted: two hundred at once are a long wait."""
        for paper in tuple(self._papers.values())[len(self.rows) : self._most]:
            row = self.rows[paper.sha256] = PaperRow(paper)
            row.open_wanted.connect(partial(self.open, paper.sha256))
            row.save_wanted.connect(partial(self.save, paper.sha256))
            row.original_wanted.connect(partial(self.open_original, paper.sha256))
            row.stop_wanted.connect(partial(self.stop, paper.sha256))
            self._list.addWidget(row)
        left = len(self._papers) - len(self.rows)
        self._more.setText(f"再显示 {min(left, _BATCH)} 个附件（还有 {left} 个）")
        self._more.setVisible(left > 0)
