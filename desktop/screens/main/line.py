"""What the line has to say in the frame: the status line, its full account, and that somebody must sign in again."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from desktop.background import Door
from desktop.kit.later import Later
from desktop.screens.main.frame import Frame
from sync.contract.status import LineState, SyncStatus

if TYPE_CHECKING:
    from desktop.screens.status.page import StatusPage

_TICK_SECONDS: Final = 15.0


class LineTeller(QObject):
    """Tells every status, and now and then how long ago it was; `page` is the full account, once it was asked for."""

    sync_wanted = Signal()
    sign_in_wanted = Signal()

    def __init__(self, frame: Frame, door: Door) -> None:
        super().__init__(frame)
        self._frame, self._door = frame, door
        self._asked_in = False
        self.page: Later[StatusPage] = Later(self._make_page)
        door.status.connect(self._hear)
        door.every(_TICK_SECONDS, self.tell)

    @property
    def status(self) -> SyncStatus:
        """How the line stands, as it was told last."""
        return self._door.line

    def tell(self) -> None:
        """How it stands now, wherever it is shown."""
        now, page = self._door.clock.now(), self.page.made
        self._frame.status.show_status(self.status, now)
        if page is not None and page.isVisible():
            page.show_status(self.status, now)
        self._frame.inbox.list.draw_again()

    def warn(self, title: str, cause: str = "", advice: str = "", kind: str = "overdue") -> None:
        """Say a problem over the work, without stopping it."""
        self._asked_in = False
        self._frame.say(title, cause, advice, kind)

    def diagnose(self) -> None:
        """Open the page that tells everything about the line."""
        page = self.page()
        page.show_status(self.status, self._door.clock.now())
        page.show()
        page.raise_()

    def _hear(self, status: SyncStatus) -> None:
        self.tell()
        if status.state == LineState.SIGNED_OUT:
            self._ask_to_sign_in()
        elif self._asked_in:
            self._asked_in = False
            self._frame.hush()

    def _ask_to_sign_in(self) -> None:
        if self._asked_in and self._frame.banner.isVisible():
            return
        self._asked_in = True
        kept = self.tr("您可以继续查看和填写，内容都存在本机；重新登录后自动发送。")
        banner = self._frame.say(self.tr("登录已过期"), kept, kind="today")
        banner.offer(self.tr("重新登录"), self.sign_in_wanted.emit)

    def _make_page(self) -> "StatusPage":
        from desktop.screens.status.page import StatusPage

        page = StatusPage(self._frame)
        page.sync_wanted.connect(self.sync_wanted)
        return page
