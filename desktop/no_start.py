"""The desk cannot begin: a page says why, and offers to leave or to begin in a folder that can be used."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QProcess, Qt
from PySide6.QtWidgets import QFileDialog

from desktop.screens.main.window import DeskWindow
from desktop.screens.unlock.trouble import trouble_screen
from sync.cache.errors import CacheProblem, CacheUnreachable
from sync.cache.profile import Profile

OWN_FOLDER = "duban-desk"
"""Made in the chosen folder, so that nothing of ours lies among other files."""


def no_start(window: DeskWindow, problem: CacheProblem) -> None:
    """Say why; where the folder is the cause another one can be named."""
    screen = trouble_screen(problem)
    if isinstance(problem, CacheUnreachable):
        screen.offer(QCoreApplication.translate("no_start", "换一个文件夹…"), partial(_ask, window))
    screen.offer(QCoreApplication.translate("no_start", "退出"), window.close, kind="primary")
    window.show_page(screen)


def _ask(window: DeskWindow) -> None:
    dialog = QFileDialog(window, QCoreApplication.translate("no_start", "选一个能写的文件夹"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(partial(_begin_in, window))
    dialog.open()


def _begin_in(window: DeskWindow, chosen: str) -> None:
    """Another desk, with its data there: a folder that holds data is taken as it is."""
    from desktop.actions.ourselves import command

    folder = Path(chosen)
    root = folder if Profile(folder).begun() else folder / OWN_FOLDER
    program, *options = command()
    begun, _ = QProcess.startDetached(program, [*options, "--profile", str(root)])
    if begun:
        window.close()
