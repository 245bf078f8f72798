"""The order's attachments: those from elsewhere are fetched when somebody wants to see or save them."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.actions import papers
from desktop.actions.desk import Desk
from desktop.actions.paper import Paper, Where
from desktop.background import Door
from desktop.screens.order.paperdeeds import PaperDeeds
from desktop.screens.order.paperlist import PaperList
from desktop.screens.order.thumbs import Thumbs
from desktop.screens.order.viewer import Place
from desktop.screens.order.wishes import Wishes
from sync.cache.changed import Changed
from sync.contract.status import SyncStatus
from sync.contract.words import HELD_UP


class Papers(PaperList):
    """Knows how each of them stands, and does with it what its buttons say."""

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door, self._lane = desk, door, f"papers:{id(self)}"
        self._order_id = ""
        self._here: dict[str, Paper] = {}
        self._held_up = False
        self.deeds = PaperDeeds(desk, door, self)
        self._wishes = Wishes(desk, door, self._lane, self)
        self._thumbs = Thumbs(desk, door, self)
        self._connect()

    def put(self, order_id: str, found: tuple[Paper, ...]) -> None:
        """Show an order's attachments; the same ones keep their lines."""
        another = order_id != self._order_id
        if another:
            self._order_id = order_id
            self._wishes.begin(order_id)
        if another or list(self._here) != [paper.sha256 for paper in found]:
            self._thumbs.forget()
            self._here = {paper.sha256: paper for paper in found}
            self.fill(tuple(self._here.values()))
            self._stand(order_id, found)
        self.title.setText(f"附件（{len(found)}）")
        self.setVisible(bool(found))

    def reread(self) -> None:
        """Ask how they stand by now: what was read with the order may be older than what is shown."""
        if self._here:
            look = partial(papers.standing, self._desk, tuple(self._here[sha256] for sha256 in self.rows))
            self._door.run(look, partial(self._stand, self._order_id), lane=self._lane)

    def open(self, sha256: str) -> None:
        """打开: show the picture, fetched first where it must be."""
        self._wishes.want(self._here[sha256], self._show_picture)

    def open_original(self, sha256: str) -> None:
        """取回原图: fetch the file from which the smaller copy was made, and show it."""
        self._wishes.want_original(self._here[sha256], self._show_whole)

    def save(self, sha256: str) -> None:
        """另存为: ask where to, without blocking; then fetch it where it must be, and write it."""
        if (paper := self._here.get(sha256)) is not None:  # a picture may outlast its order on the screen
            self.deeds.ask_where(paper, partial(self.save_as, sha256))

    def save_as(self, sha256: str, path: Path) -> None:
        """Write it there as soon as it is here."""
        if (paper := self._here.get(sha256)) is not None:
            self._wishes.want(paper, partial(self.deeds.write, path))

    def stop(self, sha256: str) -> None:
        """停止: fetch it no further."""
        self._wishes.drop(self._here[sha256])

    def _show_picture(self, paper: Paper) -> None:
        here = self._pictures()
        away = sum(each.shows for each in self._here.values()) - len(here)
        place = Place(here.index(paper.sha256) + 1 if paper.sha256 in here else 1, max(1, len(here)), away)
        self.deeds.show(paper, place, partial(self.save, paper.sha256))

    def _show_whole(self, paper: Paper) -> None:
        if paper.whole:
            self._show_picture(paper)

    def _step(self, shown: str, step: int) -> None:
        """The next picture that is here, or the one before; there is none behind the last."""
        here = self._pictures()
        place = here.index(shown) + step if shown in here else -1
        if 0 <= place < len(here):
            self._show_picture(self._here[here[place]])

    def _pictures(self) -> list[str]:
        return [sha256 for sha256, paper in self._here.items() if paper.shows and paper.where is Where.HERE]

    def _changed(self, changed: Changed) -> None:
        if changed.files:
            self.reread()

    def _grown(self) -> None:
        self._stand(self._order_id, tuple(self._here[sha256] for sha256 in self.rows))
        self.reread()

    def _line(self, status: SyncStatus) -> None:
        """Other words only: how it stood before a wish is no answer to the wish."""
        self._held_up = status.state in HELD_UP
        for sha256, row in self.rows.items():
            row.put(self._here[sha256], held_up=self._held_up)

    def _stand(self, order_id: str, found: tuple[Paper, ...]) -> None:
        if order_id != self._order_id:
            return
        for paper in found:
            if row := self.rows.get(paper.sha256):
                self._here[paper.sha256] = paper
                row.put(paper, held_up=self._held_up)
                if paper.shows and paper.where is Where.HERE and row.picture.image is None:
                    self._thumbs.want(paper, row.show_picture)
                self._wishes.settle(paper)

    def _say(self, sha256: str, words: str) -> None:
        if row := self.rows.get(sha256):
            row.said = words
            row.put(self._here[sha256], held_up=self._held_up)

    def _connect(self) -> None:
        self.open_wanted.connect(self.open)
        self.save_wanted.connect(self.save)
        self.stop_wanted.connect(self.stop)
        self.original_wanted.connect(self.open_original)
        self.grown.connect(self._grown)
        self._wishes.refused.connect(self._say)
        self.deeds.said.connect(self._say)
        self.deeds.lost.connect(self.reread)
        self.deeds.stepped.connect(self._step)
        self._door.changed.connect(self._changed)
        self._door.status.connect(self._line)
