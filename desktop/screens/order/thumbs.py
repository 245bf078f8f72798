"""Small pictures of attachments that are here: read on a worker, one after the other, and kept while there is room."""

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from desktop.actions import papers
from desktop.actions.desk import Desk
from desktop.actions.paper import Paper
from desktop.background import Door
from desktop.kit.pictures import read_picture

EDGE: Final = 96
"""Pixels of the longer side, enough for a fine screen."""
_KEPT: Final = 400
_LANE: Final = "thumbs"

Show = Callable[[QImage], object]


class Thumbs(QObject):
    """`want` shows at once what is kept; an attachment that is no picture after all stays without one."""

    def __init__(self, desk: Desk, door: Door, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._waiting: dict[str, Show] = {}

    def want(self, paper: Paper, show: Show) -> None:
        """Have `show` called with the picture, now or as soon as it is read."""
        if (found := self._kept.get(paper.sha256)) is not None:
            self._kept.move_to_end(paper.sha256)
            show(found)
        elif paper.sha256 in self._waiting:
            self._waiting[paper.sha256] = show
        else:
            self._waiting[paper.sha256] = show
            failed = partial(self._failed, paper.sha256)
            self._door.run(partial(self._read, paper), partial(self._came, paper.sha256), failed, lane=_LANE)

    def forget(self) -> None:
        """Nobody waits any more: the order is another one."""
        self._waiting.clear()

    def _read(self, paper: Paper) -> QImage | None:
        """On the worker; nothing is read for whoever does not wait any more."""
        if paper.sha256 not in self._waiting:
            return None
        return read_picture(papers.content(self._desk, paper), EDGE)

    def _came(self, sha256: str, picture: QImage | None) -> None:
        show = self._waiting.pop(sha256, None)
        if picture is None:
            return
        self._kept[sha256] = picture
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        if show is not None:
            show(picture)

    def _failed(self, sha256: str, _error: Exception) -> None:
        """It keeps its icon; whoever opens it is told why."""
        self._waiting.pop(sha256, None)
