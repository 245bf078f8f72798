"""Moments and steps in the words of whoever reads them; in Shanghai time, as the Measures count."""

from datetime import datetime, timedelta

from sync.regulation.records import TimelineEntry
from sync.regulation.terms import label
from sync.regulation.workdays import SHANGHAI


def due_words(due: datetime, now: datetime) -> str:
    """`11月25日 24:00`: midnight belongs to the day that it ends (民法典 203); another year is said."""
    local = due.astimezone(SHANGHAI)
    if (local.hour, local.minute) == (0, 0):
        return f"{_day(local - timedelta(minutes=1), now)} 24:00"
    return f"{_day(local, now)} {local:%H:%M}"


def moment_words(moment: datetime, now: datetime) -> str:
    """`11月23日 09:05`."""
    local = moment.astimezone(SHANGHAI)
    return f"{_day(local, now)} {local:%H:%M}"


def step_words(entry: TimelineEntry, now: datetime) -> str:
    """`9月29日 10:00 盖山镇 王敏“退回重办”：请补拍照片`, with the deadline where the step moved it."""
    words = f"{moment_words(entry.at, now)} {who(entry)}“{label(entry.verb)}”"
    words += f"：{' '.join(entry.text.split())}" if entry.text else ""
    if entry.due_before and entry.due_after and entry.due_before != entry.due_after:
        words += f"（期限 {due_words(entry.due_before, now)} → {due_words(entry.due_after, now)}）"
    return words


def who(entry: TimelineEntry) -> str:
    """Unit and person of a step."""
    return " ".join(part for part in (entry.unit_name, entry.person) if part)


def _day(local: datetime, now: datetime) -> str:
    year = "" if local.year == now.astimezone(SHANGHAI).year else f"{local.year}年"
    return f"{year}{local.month}月{local.day}日"
