"""Asks where, has the file written or taken in on a thread, and says over the work what came of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from desktop.actions import courier
from desktop.actions.courier import Offer, Told
from desktop.actions.desk import Desk
from desktop.background import Door
from desktop.kit import asking
from desktop.kit.banner import Banner
from desktop.screens.courier.menu import CourierMenu
from sync.cache.changed import Changed

_LANE = "courier"
Say = Callable[[str, str, str, str], Banner]


class Couriers(QObject):
    """`relay_wanted` asks for a cycle at once; `dialog` and `question` are what was opened last."""

    relay_wanted = Signal()

    def __init__(self, menu: CourierMenu, desk: Desk, door: Door, say: Say) -> None:
        super().__init__(menu)
        self._menu, self._desk, self._door, self._say = menu, desk, door, say
        self.dialog: QFileDialog | None = None
        self.question: asking.Question | None = None
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        menu.export_wanted.connect(self.ask_where_to)
        menu.import_wanted.connect(self.ask_which)
        door.changed.connect(self._changed)
        menu.setEnabled(True)
        self._changed(Changed(courier=True))

    def ask_where_to(self) -> None:
        """Ask for the folder or stick to write to."""
        dialog = self._ask(self.tr("导出信使文件：请选择优盘或文件夹"), QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.export)
        dialog.open()

    def ask_which(self) -> None:
        """Ask for the file to take in."""
        dialog = self._ask(self.tr("导入信使文件"), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(courier.PATTERN)
        dialog.fileSelected.connect(self.bring_in)
        dialog.open()

    def export(self, folder: str) -> None:
        """Write everything that is to be carried into this folder."""
        self._folder = folder
        self._door.run(partial(courier.export, self._desk, Path(folder)), self._told, lane=_LANE)

    def offer(self, file: str) -> None:
        """A file that was opened or dropped: say what is in it, and take it in when that is agreed to."""
        self._door.run(partial(courier.look, self._desk, Path(file)), partial(self._seen, file), lane=_LANE)

    def bring_in(self, file: str) -> None:
        """Take this file in."""
        self._folder = str(Path(file).parent)
        self._door.run(partial(courier.bring_in, self._desk, Path(file)), self._told, lane=_LANE)

    def _ask(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        self.dialog = QFileDialog(self._menu.window(), title, self._folder)
        self.dialog.setFileMode(mode)
        return self.dialog

    def _seen(self, file: str, found: Offer | Told) -> None:
        if isinstance(found, Told):
            self._told(found)
            return
        agreed = partial(self.bring_in, file)
        self.question = asking.ask(
            self._menu.window(), found.title, found.text, yes=found.yes, then=agreed, kind="info"
        )

    def _told(self, told: Told) -> None:
        banner = self._say(told.title, told.text, told.advice, told.tone)
        if told.answers:
            banner.offer(self.tr("保存带回文件…"), self.ask_where_to)
        if told.changed:
            self._door.changed.emit(told.changed)
        if told.relay:
            self.relay_wanted.emit()

    def _changed(self, changed: Changed) -> None:
        """The line may have brought a file to the district meanwhile."""
        if changed.courier:
            self._door.run(partial(courier.news, self._desk), self._news, lane=_LANE)

    def _news(self, told: Told | None) -> None:
        if told is not None:
            self._told(told)
