"""From the order on the screen to paper or to the clipboard, each by one key."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.actions.brief import Copied, copied
from desktop.actions.desk import Desk
from desktop.actions.printing import Make
from desktop.actions.slips import slips
from desktop.background import Door
from desktop.kit.banner import Banner
from desktop.screens.printing.page import LANE, PrintPage

Say = Callable[[str, str, str, str], Banner]
"""Title, cause, advice and kind of a banner over the work."""

_SAID_SECONDS = 6.0


class Handing(QObject):
    """`orders` tells which orders are marked, the one on the screen first; `hush` puts the banner away again."""

    def __init__(
        self, desk: Desk, door: Door, say: Say, hush: Callable[[], object], orders: Callable[[], Sequence[str]],
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._door, self._say, self._hush, self._orders = desk, door, say, hush, orders
        self._parent = parent
        self._page: PrintPage | None = None

    @property
    def page(self) -> PrintPage:
        """The one window for paper, made when it is first wanted."""
        if self._page is None:
            self._page = PrintPage(self._desk, self._door, self._parent)
        return self._page

    def show(self, make: Make) -> None:
        """Preview some papers."""
        self.page.show_printout(make)

    def print_slips(self) -> None:
        """打印工作单: one slip for every order that is marked."""
        if marked := self._orders():
            self.show(partial(slips, self._desk, tuple(marked)))
        else:
            self._nothing()

    def copy_brief(self) -> None:
        """复制脱敏文字: the order on the screen, in a few lines for a chat group."""
        if marked := self._orders():
            self._door.run(partial(copied, self._desk, marked[0]), self._copied, lane=LANE)
        else:
            self._nothing()

    def _copied(self, found: Copied) -> None:
        if found.refusal:
            self._say("没有复制", found.refusal, "", "today")
            return
        QGuiApplication.clipboard().setText(found.text)
        self._tell("已复制，不含反映人信息", "粘贴前请再看一眼文字里有没有能认出反映人的内容。", "good")

    def _nothing(self) -> None:
        self._tell("没有选中工单", "请先在左边的列表里选一件工单。", "info")

    def _tell(self, title: str, words: str, kind: str) -> None:
        """Say it for a few seconds, unless something else has been said meanwhile."""
        banner = self._say(title, words, "", kind)
        said = banner.words()
        self._door.after(_SAID_SECONDS, lambda: self._hush() if banner.words() == said else None)
