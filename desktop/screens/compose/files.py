"""The strip of attachments: what may be added is said beforehand, what was added is shown with its size."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions.attach import Offer, Unfit, attach_bytes, attach_file, joined_by, offer, outlook
from desktop.actions.desk import Desk
from desktop.actions.words import SHANGHAI
from desktop.background import Door
from desktop.kit import buttons, labels
from desktop.kit.flow import FlowLayout
from desktop.screens.compose.taking import NOWHERE, Home, Taking, sentence
from desktop.screens.compose.texts import accept, local_files, png
from desktop.screens.compose.tiles import file_tile
from sync.contract.commands import BlobRef


class FileStrip(QWidget):
    """Attachments of one command. `changed` fires when one was taken in or removed.

    `astray` carries the Home of a draft that was left before an attachment of it was taken in, and a sentence.
    """

    changed = Signal()
    astray = Signal(object, str)

    def __init__(self, desk: Desk, door: Door, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self.blobs: tuple[BlobRef, ...] = ()
        self._taking = Taking(door, self)
        self._taking.came.connect(self._came)
        self._taking.unfit.connect(self._complain)
        self._taking.astray.connect(self.astray)
        self._dialog: QFileDialog | None = None
        self.setAcceptDrops(True)
        self._flow_home = QWidget()
        self._flow = FlowLayout(self._flow_home)
        self._suffixes: tuple[str, ...] = ()
        self._promise = labels.text("", "faint", wrap=True)
        self._outlook = labels.text("", "faint", wrap=True)
        self._error = labels.text("", "error", wrap=True)
        self._error.hide()
        self._lay_out()

    @property
    def busy(self) -> bool:
        """True while something is being taken in: a command that left now would leave without it."""
        return self._taking.busy

    def put(self, blobs: tuple[BlobRef, ...], home: Home = NOWHERE) -> None:
        """Show the attachments of another draft; what is still being taken in for the one before does not land here."""
        self._taking.turn(home)
        self._forgive()
        self._set(blobs)
        self._door.run(partial(offer, self._desk), self._offer)

    def leave(self) -> None:
        """No draft is open any more."""
        self._taking.turn(NOWHERE)

    def drop(self) -> None:
        """The draft is thrown away with its attachments."""
        self._taking.drop()

    def take_files(self, paths: list[Path]) -> None:
        """Take files in, one after the other, off the UI thread."""
        self._forgive()
        for path in paths:
            self._taking.take(partial(attach_file, self._desk, path))

    def take_picture(self, data: bytes) -> None:
        """Take in a pasted picture."""
        self._forgive()
        name = f"粘贴图片 {self._desk.now().astimezone(SHANGHAI):%m%d-%H%M%S}.png"
        self._taking.take(partial(attach_bytes, self._desk, data, name))

    def take(self, source: QMimeData) -> None:
        """Take in what a drag or the clipboard brings."""
        if paths := local_files(source):
            self.take_files(paths)
        else:
            self.take_picture(png(source.imageData()))

    def choose(self) -> None:
        """Ask for files without blocking."""
        self._dialog = QFileDialog(self, "添加附件", str(_where_pictures_are()))
        self._dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{suffix}" for suffix in sorted(self._suffixes))
        self._dialog.setNameFilter(f"可添加的文件 ({patterns})")
        self._dialog.filesSelected.connect(lambda names: self.take_files([Path(name) for name in names]))
        self._dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take drags that bring files."""
        accept(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Files and pictures become attachments."""
        self.take(event.mimeData())
        event.acceptProposedAction()

    def _came(self, blob: BlobRef) -> None:
        joined = joined_by(self.blobs, blob)
        if isinstance(joined, Unfit):
            self._complain(sentence(joined))
            return
        self._set(joined)
        self.changed.emit()

    def _offer(self, found: Offer) -> None:
        self._suffixes = found.suffixes
        self._promise.setText(found.promise)

    def _look_out(self, blobs: tuple[BlobRef, ...], words: str) -> None:
        if blobs == self.blobs:
            self._outlook.setText(words)
            self._outlook.setVisible(bool(words))

    def _complain(self, words: str) -> None:
        """Each file that was not taken keeps its sentence until the next ones are picked."""
        self._error.setText("\n".join(filter(None, (self._error.words(), words))))
        self._error.show()

    def _forgive(self) -> None:
        self._error.clear()
        self._error.hide()

    def _remove(self, blob: BlobRef) -> None:
        self._set(tuple(old for old in self.blobs if old != blob))
        self.changed.emit()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(buttons.button("添加附件", self.choose, icon="paperclip", tooltip="添加照片或文件"))
        top.addWidget(self._promise, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._flow_home)
        column.addWidget(self._outlook)
        column.addWidget(self._error)
        for hidden in (self._flow_home, self._outlook):
            hidden.hide()

    def _set(self, blobs: tuple[BlobRef, ...]) -> None:
        self.blobs = blobs
        self._flow.clear()
        for blob in self.blobs:
            self._flow.addWidget(file_tile(blob.name, blob.size, blob.media_type, partial(self._remove, blob)))
        self._flow_home.setVisible(bool(self.blobs))
        self._look_out(blobs, "")
        if blobs:
            self._door.run(partial(outlook, self._desk, blobs), partial(self._look_out, blobs))
        self.updateGeometry()


def _where_pictures_are() -> Path:
    """The user's pictures, or the home folder where there are none; never the folder of the program."""
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(pictures) if pictures and Path(pictures).is_dir() else Path.home()
