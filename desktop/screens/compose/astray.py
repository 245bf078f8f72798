"""Says over the work what became of attachments whose draft was left before they were taken in."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from desktop.kit.banner import Banner
from desktop.screens.compose.composer import Composer
from desktop.screens.compose.taking import Home

Say = Callable[[str, str, str, str], Banner]
"""Title, cause, advice and kind of a banner over the work."""


class Astray(QObject):
    """For all editors of a desk; `show` shows the order whose draft it was."""

    def __init__(self, editors: Iterable[Composer], say: Say, show: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._say, self._show = say, show
        self._home, self._said = Home(), ""
        for editor in editors:
            editor.files.astray.connect(self._tell)

    def _tell(self, home: Home, words: str) -> None:
        """Several of one draft are told together."""
        self._said = f"{self._said}\n{words}" if home == self._home else words
        self._home = home
        title = f"有附件没有加到草稿：{home.number}“{home.writing}”"
        banner = self._say(title, self._said, "请打开这件工单，重新添加。", "today")
        banner.offer("打开这件工单", lambda: self._show(home.order))
