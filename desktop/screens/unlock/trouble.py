"""Why the desk cannot open: the problem's title, cause and advice, and what can be done about it here."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.kit.gate import Gate
from sync.cache.errors import CacheProblem


class TroubleScreen(Gate):
    """One problem, as a whole screen."""

    def __init__(self, title: str, cause: str, advice: str, parent: QWidget | None = None) -> None:
        super().__init__(title, cause, parent)
        self.trouble("", advice, kind="info")
        self.problem.setVisible(bool(advice))
        self.problem.fix()

    def offer(self, words: str, act: Callable[[], object], *, kind: str = "plain") -> None:
        """Something that can be done."""
        self.add_button(words, act, kind=kind)

    def words(self) -> str:
        """All that it says."""
        return f"{self.title.text()}\n{self.text.text()}\n{self.problem.words()}"


class OpeningScreen(Gate):
    """What is shown while the key is asked for; mostly gone before it is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("正在打开"), self.tr("正在解锁本机的加密数据…"), parent)
        self.busy(on=True)


def trouble_screen(error: CacheProblem) -> TroubleScreen:
    """A problem of the cache as a screen."""
    return TroubleScreen(error.title, error.cause, error.advice)
