"""Shows and saves attachments that are here; what comes in the way is said beside them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.actions import papers
from desktop.actions.desk import Desk
from desktop.actions.paper import Paper
from desktop.background import Door
from desktop.kit.pictures import Unreadable, read_picture
from desktop.screens.order.viewer import Place, Viewer


class PaperDeeds(QObject):
    """`said` carries an attachment's SHA-256 and a sentence about it; `lost` tells that it was let go meanwhile.

    `stepped`: from the picture that is shown (SHA-256) to the next (1) or the one before (-1).
    """

    said = Signal(str, str)
    stepped = Signal(str, int)
    lost = Signal()

    def __init__(self, desk: Desk, door: Door, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._door, self._over = desk, door, over
        self.viewer: Viewer | None = None
        self._shows = ""
        self.dialog: QFileDialog | None = None

    def show(self, paper: Paper, place: Place, save: Callable[[], object]) -> None:
        """The picture in the window for pictures; `place` is its own among the others, `save` what its button does."""
        shown = partial(self._shown, paper, place, save)
        self._door.run(lambda: read_picture(papers.content(self._desk, paper)), shown, partial(self._failed, paper))

    def ask_where(self, paper: Paper, then: Callable[[Path], object]) -> None:
        """Ask for a place to save it, without blocking."""
        self.dialog = QFileDialog(self._over, f"另存 {paper.name}", str(_home()))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.selectFile(Path(paper.name).name)
        self.dialog.fileSelected.connect(lambda path: then(Path(path)))
        self.dialog.open()

    def write(self, path: Path, paper: Paper) -> None:
        """Save it there."""
        told, failed = partial(self.said.emit, paper.sha256), partial(self._failed, paper)
        self._door.run(partial(papers.save, self._desk, paper, path), told, failed)

    def _shown(self, paper: Paper, place: Place, save: Callable[[], object], picture: QImage) -> None:
        self._shows = paper.sha256
        if self.viewer is not None and shiboken6.isValid(self.viewer) and self.viewer.isVisible():
            self.viewer.put(paper, picture, place)
        else:
            self.viewer = Viewer(paper, picture, place, self._over.window())
            self.viewer.stepped.connect(lambda step: self.stepped.emit(self._shows, step))
            self.viewer.show()
        self.viewer.save_by(save)

    def _failed(self, paper: Paper, error: Exception) -> None:
        if isinstance(error, Unreadable):
            self.said.emit(paper.sha256, str(error))
        elif isinstance(error, KeyError):  # the next click fetches it again
            self.lost.emit()
        else:
            self._door.broke.emit(error)


def _home() -> Path:
    """The user's documents, or the home folder where there are none."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()
