"""How somebody is urged, and by what means a handler was notified (R14.2, R14.5)."""

from enum import StrEnum
from typing import Final


class UrgeKind(StrEnum):
    """Why a unit is urged (R14.5)."""

    NEAR_DUE = "near_due"
    OVERDUE = "overdue"
    PROGRESS = "progress"
    OTHER = "other"


class Means(StrEnum):
    """By what means the handler was notified (R14.2)."""

    TELEPHONE = "telephone"
    MESSAGE = "message"
    IN_PERSON = "in_person"
    WRITING = "writing"
    PLATFORM = "platform"


LABELS: Final[dict[StrEnum, str]] = {
    UrgeKind.NEAR_DUE: "临期提醒",
    UrgeKind.OVERDUE: "逾期催办",
    UrgeKind.PROGRESS: "进度询问",
    UrgeKind.OTHER: "其他",
    Means.TELEPHONE: "电话",
    Means.MESSAGE: "短信或工作群消息",
    Means.IN_PERSON: "当面",
    Means.WRITING: "书面",
    Means.PLATFORM: "平台内通知",
}
