"""Passes one's own 常用语 on as a file, and takes in those of a colleague."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.actions.desk import Desk
from desktop.actions.failure import noted
from desktop.actions.own_phrases import NotExchanged, export_phrases, import_phrases
from desktop.background import Door

LANE: Final = "phrases"
"""Everything about them is done in its order."""


class Exchange(QObject):
    """`said` carries what was done or why not, `came` the same where there may be new ones."""

    said = Signal(str)
    came = Signal(str)

    def __init__(self, desk: Desk, door: Door, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._door, self._window = desk, door, parent
        self._dialog: QFileDialog | None = None

    def give_to(self, file: Path) -> None:
        """Write all of them into a file."""
        self._door.run(partial(export_phrases, self._desk, file), self.said.emit, self._failed, lane=LANE)

    def take_from(self, file: Path) -> None:
        """Take those of a file in."""
        self._door.run(partial(import_phrases, self._desk, file), self.came.emit, self._failed, lane=LANE)

    def ask_where_to(self) -> None:
        """Ask for the file to write, without blocking."""
        dialog = self._ask(self.tr("导出常用语"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(self.tr("常用语.txt"))
        dialog.fileSelected.connect(lambda name: self.give_to(Path(name)))
        dialog.open()

    def ask_where_from(self) -> None:
        """Ask for the file to read, without blocking."""
        dialog = self._ask(self.tr("导入常用语"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_from(Path(name)))
        dialog.open()

    def _ask(self, title: str) -> QFileDialog:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self._dialog = QFileDialog(self._window, title, home or str(Path.home()), self.tr("文本文件 (*.txt)"))
        return self._dialog

    def _failed(self, error: Exception) -> None:
        self.said.emit(str(error) if isinstance(error, NotExchanged) else noted(error).sentence)
