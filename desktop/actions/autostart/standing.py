"""How starting at sign-in stands on this computer, and why it could not be changed."""

import errno
from dataclasses import dataclass

from sync.cache.errors import CacheProblem
from sync.whole import no_room


@dataclass(frozen=True, slots=True)
class Standing:
    """`everybody`: an administrator chose it for all users; with `fixed` no user can choose otherwise.

    `gone`: it would start a program that is not there any more, and so starts nothing.
    """

    on: bool
    everybody: bool = False
    fixed: bool = False
    gone: str = ""

    @property
    def sentence(self) -> str:
        """What is to be said beside the switch; mostly nothing."""
        if self.gone:
            return f"登记的程序“{self.gone}”已经不在，登录后不会启动；勾选后改用现在这个程序。"
        if self.everybody and self.fixed:
            return "管理员已为这台电脑的所有用户开启，只有管理员能关闭。"
        if self.everybody and self.on:
            return "管理员已为这台电脑的所有用户开启；在这里关闭只对您自己有效。"
        return "管理员已为所有用户开启，您自己的已经关闭。" if self.everybody else ""


class NotKept(CacheProblem):
    """The system's own place could not be read or written."""

    title = "启动方式没有改成"
    cause = "系统存放自动启动设置的地方写不进去。"
    advice = "请联系管理这台电脑的人，或在系统设置的“自动启动”里更改。"


def not_kept(error: OSError, place: object) -> NotKept:
    """In a sentence; `place` is where it was tried."""
    if no_room(error):
        return NotKept("磁盘或配额已满。", advice="请清理磁盘空间后再试。", detail=type(error).__name__)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return NotKept(f"“{place}”是只读的，或者没有写入权限。", detail=type(error).__name__)
    return NotKept(f"“{place}”读写不了。", detail=type(error).__name__)
