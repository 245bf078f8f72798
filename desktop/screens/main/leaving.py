"""Closing the window: say how much has not left yet, and let go."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.kit import asking
from desktop.screens.main.window import DeskWindow


class Leaving:
    """Answers the window's question whether it may close. `unsent` gives outbox and drafts as last counted.

    Every `flush` saves what is being written, before anything is counted.
    """

    def __init__(self, window: DeskWindow, unsent: Callable[[], tuple[int, int]], *flush: Callable[[], object]) -> None:
        self._window, self._unsent, self._flush = window, unsent, flush
        self._agreed = False
        self._asking: asking.Question | None = None
        window.may_close = self.may_close

    def may_close(self) -> bool:
        """True at once when everything has left; otherwise the answer comes by a dialog that closes again."""
        for save in self._flush:
            save()
        outbox, drafts = self._unsent()
        if self._agreed or not outbox:
            return True
        if self._asking is None:
            self._asking = asking.ask(
                self._window,
                _tr("还有 {n} 件没有送达").format(n=outbox),
                words(outbox, drafts),
                yes=_tr("退出"),
                then=self._leave,
                no=_tr("留下"),
                otherwise=self._stay,
                kind="info",
            )
        return False

    def _leave(self) -> None:
        self._agreed, self._asking = True, None
        self._window.close()

    def _stay(self) -> None:
        self._asking = None


def words(outbox: int, drafts: int) -> str:
    """What is said before leaving."""
    said = _tr("发件箱里的 {n} 件已经加密存在本机，下次打开后按到期先后自动发送。").format(n=outbox)
    if drafts:
        said += _tr("另有 {n} 份草稿没有写完，也都保存着。").format(n=drafts)
    return said + _tr("请留意期限：以区级平台收到的时间为准。")


def _tr(said: str) -> str:
    return QCoreApplication.translate("leaving", said)
