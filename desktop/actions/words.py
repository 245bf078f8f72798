"""Moments and people in words, as the actions say them; in Shanghai time."""

from datetime import datetime, timedelta, timezone
from typing import Final

from sync.regulation.orders import Reporter
from sync.regulation.requirements import REQUIREMENTS, cite

SHANGHAI: Final = timezone(timedelta(hours=8))
_SHORT: Final = 7
_WEEKDAYS: Final = "一二三四五六日"


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


def weekday(due: datetime) -> str:
    """`周三`, of the day that a due moment ends."""
    return "周" + _WEEKDAYS[(due.astimezone(SHANGHAI) - timedelta(minutes=1)).weekday()]


def masked_name(reporter: Reporter) -> str:
    """`张**`, `匿名` or `身份保密` (R17.3)."""
    if reporter.anonymous:
        return "匿名"
    if reporter.confidential:
        return "身份保密"
    return reporter.name[:1] + "**" if reporter.name else "未留姓名"


def masked_phone(phone: str) -> str:
    """`138****5678`; short numbers keep less (R17.3)."""
    if not phone:
        return "未留电话"
    if len(phone) < _SHORT:
        return "*" * len(phone)
    return f"{phone[:3]}****{phone[_SHORT:][-4:]}"


def masked_address(address: str) -> str:
    """The first six characters, enough to know the place (R17.3)."""
    if not address:
        return "未留地址"
    return address if len(address) < _SHORT else address[:6] + "****"


def article_words(article: str) -> str:
    """`《办法》第十二条（四）` for `R12.9`; what is no id of a requirement is in words already."""
    return cite(article) if article in REQUIREMENTS else article


def _day(local: datetime, now: datetime) -> str:
    year = "" if local.year == now.astimezone(SHANGHAI).year else f"{local.year}年"
    return f"{year}{local.month}月{local.day}日"
