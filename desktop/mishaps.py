"""What goes wrong is said in the window: title, cause and advice, and nothing personal in the log."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.actions.failure import failure_of
from sync.mishaps import describe

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.screens.main.line import LineTeller
    from sync.cache.salvage import Salvaged

log = logging.getLogger("desktop")


class Mishaps(QObject):
    """Says over the work what happened."""

    def __init__(self, line: "LineTeller") -> None:
        super().__init__(line)
        self._line = line

    def unexpected(self, error: Exception) -> None:
        """Nobody asked for this failure: say it over the work, and write down where it came from."""
        log.error("unexpected\n%s", describe(error))  # not the message: it may quote personal data (R17.2)
        said = failure_of(error)
        self._line.warn(said.title, said.cause, said.advice)

    def salvaged(self, salvaged: "Salvaged") -> None:
        """A damaged file was put aside: what could be saved of it."""
        from sync.cache.rescue.telling import lost_words, saved_words  # not for the first paint

        self._line.warn(self.tr("本机数据已重建"), saved_words(salvaged), lost_words(salvaged), kind="today")

    def fallen(self, kept: "Path") -> None:
        """The desk fell the last time; where it was at that moment has been put aside."""
        title = self.tr("督办通上次意外关闭了")
        cause = self.tr("已写下的内容都在。出错的位置记在本机的 {name}，里面没有群众信息。").format(name=kept.name)
        self._line.warn(title, cause, self.tr("若再次发生，请导出诊断包交给技术人员。"), kind="today")
