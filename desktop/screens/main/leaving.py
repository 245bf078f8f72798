"""Closing the window: say how much has not left yet and which of it is due first, and let go as it is wished."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt

from desktop.actions.failure import failure_of
from desktop.actions.unsent import Unsent
from desktop.background import Door, each_of
from desktop.kit import asking, moments
from desktop.screens.main.window import DeskWindow
from sync.cache.errors import CacheProblem
from sync.contract.status import UP


class Leaving(QObject):
    """Answers the window's question whether it may close. `counts` gives outbox and drafts as last counted.

    `read` reads what is unsent, on a worker; `send` tries the line; `hidden` puts the window into the tray and is None
    where there is none. Every `flush` saves what is being written, before anything is counted.
    """

    def __init__(
        self,
        window: DeskWindow,
        door: Door,
        counts: Callable[[], tuple[int, int]],
        read: Callable[[], Unsent],
        send: Callable[[], object],
        *flush: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._door, self._counts, self._read, self._send = window, door, counts, read, send
        self._flush = flush
        self.hidden: Callable[[], object] | None = None
        self._agreed = self._reading = self._sending = False
        self._asking: asking.Question | None = None
        window.may_close = self.may_close
        door.report.connect(self._exchanged)

    def may_close(self) -> bool:
        """True at once when everything has left; otherwise the answer comes by a dialog that closes again."""
        problems = each_of(self._flush)
        if problems and not self._agreed:
            self._say_unsaved(problems[0])
            return False
        outbox, _ = self._counts()
        if self._agreed or not outbox:
            return True
        if self._asking is None and not self._reading:
            self._reading = True
            self._door.run(self._read, self._ask, lambda _: self._ask(Unsent(waiting=outbox)))
        return False

    def _say_unsaved(self, problem: CacheProblem) -> None:
        """The words are there as long as the window is."""
        if self._asking is not None:
            return
        said = "\n".join((failure_of(problem).sentence, _tr("现在退出，刚写的这些字就没有了。")))
        asked = self._asking = asking.Question(self._window, _tr("正在写的内容没有存上"), said, "overdue")
        asked.offer(_tr("再存一次并退出"), "primary", partial(self._stay, self._window.close))
        asked.offer(_tr("不存了，退出"), "plain", self._leave)
        asked.offer(_tr("取消"), "plain", self._stay)
        self._open(asked)

    def _ask(self, unsent: Unsent) -> None:
        self._reading = False
        _, drafts = self._counts()
        line = self._door.line.state in UP
        said = words(unsent, drafts, line=line, first=self._first(unsent))
        title = _tr("还有 {n} 件没有送达").format(n=unsent.waiting + unsent.parked)
        asked = self._asking = asking.Question(self._window, title, said, "info")
        if unsent.waiting and line:
            asked.offer(_tr("发送后退出"), "primary", self._send_first)
        asked.offer(_tr("直接退出"), "plain" if unsent.waiting and line else "primary", self._leave)
        if self.hidden is not None:
            asked.offer(_tr("最小化到托盘"), "plain", partial(self._stay, self.hidden))
        asked.offer(_tr("取消"), "plain", self._stay)
        self._open(asked)

    def _first(self, unsent: Unsent) -> str:
        return moments.due_words(unsent.due, self._door.clock.now()) if unsent.due else ""

    def _open(self, dialog: asking.Question) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _send_first(self) -> None:
        """Wait for the exchange, with both ways out open."""
        self._sending = True
        said = _tr("送达后自动退出。线路较慢时可以直接退出，没有送达的下次打开后自动发送。")
        waiting = self._asking = asking.Question(self._window, _tr("正在发送……"), said, "info")
        waiting.offer(_tr("直接退出"), "plain", self._leave)
        waiting.offer(_tr("取消"), "plain", self._stay)
        self._open(waiting)
        self._send()

    def _exchanged(self, _report: object) -> None:
        if self._sending:
            self._door.run(self._read, self._see, lambda _: None)

    def _see(self, unsent: Unsent) -> None:
        """Gone: leave. The line fell, or a person is needed: ask again."""
        if not self._sending:
            return
        if not unsent.waiting and not unsent.parked:
            self._close_question()
            self._leave()
        elif not unsent.waiting or self._door.line.state not in UP:
            self._close_question()
            self._stay()
            self._ask(unsent)

    def _close_question(self) -> None:
        if self._asking is not None:
            self._asking.done(0)

    def _leave(self) -> None:
        self._agreed, self._sending, self._asking = True, False, None
        self._window.show()  # a hidden window could not be closed
        self._window.close()

    def _stay(self, then: Callable[[], object] | None = None) -> None:
        self._sending, self._asking = False, None
        if then is not None:
            then()


def words(unsent: Unsent, drafts: int, *, line: bool, first: str = "") -> str:
    """What is said before leaving."""
    said = []
    if unsent.waiting:
        said.append(_tr("有 {n} 件等待发送，已经加密存在本机，下次打开后按到期先后自动发送。").format(n=unsent.waiting))
    if unsent.parked:
        said.append(_tr("有 {n} 件没有被接收，需要您处理后才能再发。").format(n=unsent.parked))
    if first:
        said.append(_tr("最先到期的是“{subject}”，{due}要送达。").format(subject=unsent.subject, due=first))
    if drafts:
        said.append(_tr("另有 {n} 份草稿没有写完，也都保存着。").format(n=drafts))
    said.append(_tr("线路正常，可以现在发送。") if line else _tr("现在没有连上区级平台，暂时发不出去。"))
    return "\n".join((*said, _tr("请留意期限：以区级平台收到的时间为准。")))


def _tr(said: str) -> str:
    return QCoreApplication.translate("leaving", said)
