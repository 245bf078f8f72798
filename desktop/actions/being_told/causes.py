"""Why somebody is told, and how long 稍后提醒 lasts."""

from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final

from sync.regulation.workdays import SHANGHAI

_MORNING: Final = time(9)


class Cause(StrEnum):
    """Why somebody is told; the value opens every key. Most urgent first, as the list shows them."""

    OVERDUE = "overdue"
    TODAY = "today"
    RATING = "rating"
    SUPERVISED = "supervised"
    URGED = "urged"
    DECISION = "decision"
    APPROVAL = "approval"
    NEAR = "near"
    NEW = "new"
    DIGEST = "digest"

    @property
    def words(self) -> str:
        """What it is called in a choice."""
        return _CAUSES[self]


_CAUSES: Final = {
    Cause.OVERDUE: "超期",
    Cause.TODAY: "今日到期",
    Cause.RATING: "差评",
    Cause.SUPERVISED: "督办",
    Cause.URGED: "催办和提请协调",
    Cause.DECISION: "上级的决定",
    Cause.APPROVAL: "待我审批",
    Cause.NEAR: "临期",
    Cause.NEW: "新到工单",
    Cause.DIGEST: "汇总",
}


class Snooze(StrEnum):
    """How long 稍后提醒 lasts."""

    QUARTER = "quarter"
    HOUR = "hour"
    MORNING = "morning"

    @property
    def words(self) -> str:
        """What it is called on a button."""
        return {Snooze.QUARTER: "15 分钟后提醒", Snooze.HOUR: "1 小时后提醒", Snooze.MORNING: "明天 9:00 提醒"}[self]

    def until(self, now: datetime) -> datetime:
        """When it is said again; 明天 9:00 by the clocks of Shanghai."""
        if self is Snooze.MORNING:
            return datetime.combine(now.astimezone(SHANGHAI).date() + timedelta(days=1), _MORNING, SHANGHAI)
        return now + timedelta(minutes=60 if self is Snooze.HOUR else 15)
