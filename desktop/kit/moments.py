"""Moments in words, in Shanghai time: when something is due, how long that is, how long ago something was."""

from datetime import date, datetime, timedelta, timezone
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication

SHANGHAI: Final = timezone(timedelta(hours=8), "CST")
_WEEKDAYS: Final = "一二三四五六日"
_MINUTE: Final = 60
_HOUR: Final = 3600
_TWO_DAYS: Final = 48 * _HOUR
_FAR: Final = 400
"""Days beyond which nobody counts working days one by one."""


class WorkingDays(Protocol):
    """What is asked of a calendar."""

    def is_working(self, day: date) -> bool:
        """True when offices are open that day."""


class Remaining(NamedTuple):
    """How a deadline stands: its words, the tone of its colour and the icon that goes with it."""

    words: str
    tone: str
    icon: str


def local(moment: datetime) -> datetime:
    """The same moment on the clocks of Shanghai."""
    return moment.astimezone(SHANGHAI)


def day_of_due(due: datetime) -> date:
    """The last day of a deadline: a due moment is exclusive, so the end of the 10th is the 11th at 00:00."""
    return (local(due) - timedelta(microseconds=1)).date()


def stamp(moment: datetime, now: datetime) -> str:
    """`今天 17:05`, `昨天 09:00`, `11月20日 18:00`, `2025年3月4日 08:00`."""
    there, here = local(moment), local(now)
    return f"{day_words(there.date(), here.date())} {there:%H:%M}"


def full(moment: datetime) -> str:
    """`2026-11-20 18:00 周五`, for papers and tooltips."""
    there = local(moment)
    return f"{there:%Y-%m-%d %H:%M} 周{_WEEKDAYS[there.weekday()]}"


def day_words(day: date, today: date) -> str:
    """`今天`, `明天`, `11月20日`, with the year when it is another one."""
    if day == today:
        return _tr("今天")
    if abs(away := (day - today).days) == 1:
        return _tr("明天") if away > 0 else _tr("昨天")
    words = f"{day.month}月{day.day}日"
    return words if day.year == today.year else f"{day.year}年{words}"


def due_words(due: datetime, now: datetime) -> str:
    """`11月25日 周三 24:00 前`: the moment by which, with midnight counted to the day that ends."""
    day, there = day_of_due(due), local(due)
    hour = "24:00" if there.hour == there.minute == 0 else f"{there:%H:%M}"
    return f"{day_words(day, local(now).date())} 周{_WEEKDAYS[day.weekday()]} {hour} 前"


def ago(moment: datetime, now: datetime) -> str:
    """`刚刚`, `5 分钟前`, `26 小时前`, `3 天前`; a moment ahead of the clock is `刚刚`."""
    seconds = (now - moment).total_seconds()
    if seconds < _MINUTE:
        return _tr("刚刚")
    if seconds < _HOUR:
        return _tr("{n} 分钟前").format(n=int(seconds // _MINUTE))
    if seconds < _TWO_DAYS:
        return _tr("{n} 小时前").format(n=int(seconds // _HOUR))
    return _tr("{n} 天前").format(n=int(seconds // 86400))


def until(moment: datetime, now: datetime) -> str:
    """`马上`, `40 秒后`, `5 分钟后`, `2 小时后`."""
    seconds = (moment - now).total_seconds()
    if seconds <= 1:
        return _tr("马上")
    if seconds < _MINUTE:
        return _tr("{n} 秒后").format(n=round(seconds))
    if seconds < _HOUR:
        return _tr("{n} 分钟后").format(n=round(seconds / _MINUTE))
    return _tr("{n} 小时后").format(n=round(seconds / _HOUR))


def remaining(
    due: datetime, now: datetime, calendar: WorkingDays, *, near_days: int = 1, awaited: bool = False
) -> Remaining:
    """`还剩 2 个工作日`, `今天到期`, `已超期 2 天`; near when at most `near_days` working days are left (R16.1).

    `待批` instead of overdue where an extension is `awaited` that was asked for in time (R12.9).
    """
    today, last = local(now).date(), day_of_due(due)
    if now >= due and awaited:
        return Remaining(_tr("待批"), "info", "timer-sand")
    if now >= due:
        return Remaining(_overdue(due, now), "overdue", "alert-circle-outline")
    if last == today:
        return Remaining(_tr("今天到期"), "today", "clock-alert-outline")
    left = working_days(today, last, calendar)
    words = _tr("还剩 {n} 个工作日").format(n=left)
    if left <= near_days:
        return Remaining(words, "near", "timer-sand")
    return Remaining(words, "calm", "calendar-clock-outline")


def working_days(after: date, last: date, calendar: WorkingDays) -> int:
    """Working days after `after` up to and with `last`."""
    span = (last - after).days
    if span > _FAR:
        return span * 5 // 7
    return sum(calendar.is_working(after + timedelta(days=n)) for n in range(1, span + 1))


def _overdue(due: datetime, now: datetime) -> str:
    days = (local(now).date() - day_of_due(due)).days
    if days < 1:
        return _tr("今天已超期")
    return _tr("已超期 {n} 天").format(n=days)


def _tr(words: str) -> str:
    return QCoreApplication.translate("moments", words)
