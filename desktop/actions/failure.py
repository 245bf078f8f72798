"""What is told of a failure: its own title, cause and advice, or plain ones where nobody foresaw it."""

import logging
from typing import Final, NamedTuple

from sync.mishaps import describe

UNFORESEEN: Final = "程序遇到一个意外问题"
_CAUSE: Final = "刚才的操作没有完成，已保存的内容不受影响。"
_ADVICE: Final = "请再试一次；若仍出现，请联系区级平台。"

log = logging.getLogger("desktop")


class Failure(NamedTuple):
    """What went wrong, why, and what to do."""

    title: str
    cause: str
    advice: str

    @property
    def sentence(self) -> str:
        """All of it, where there is room for one line."""
        return f"{self.title}：{self.cause}{self.advice}"


def failure_of(error: Exception, unforeseen: str = UNFORESEEN) -> Failure:
    """The words of a problem of ours; of any other error never its message, which is no sentence for people."""
    if not _foreseen(error):
        return Failure(unforeseen, _CAUSE, _ADVICE)
    return Failure(*(getattr(error, part, "") for part in ("title", "cause", "advice")))


def noted(error: Exception, unforeseen: str = UNFORESEEN) -> Failure:
    """The same for whoever asked and failed; where it came from is written down when nobody foresaw it (R17.2)."""
    if not _foreseen(error):
        log.error("unforeseen\n%s", describe(error))
    return failure_of(error, unforeseen)


def _foreseen(error: Exception) -> bool:
    return bool(getattr(error, "title", ""))
