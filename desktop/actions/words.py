"""Moments and people in words, as the actions say them; in Shanghai time."""

from datetime import datetime, timedelta
from typing import Final

from sync.regulation.orders import Reporter
from sync.regulation.requirements import REQUIREMENTS, cite
from sync.regulation.saying import due_words, moment_words
from sync.regulation.workdays import SHANGHAI

__all__ = [
    "SHANGHAI",
    "article_words",
    "due_words",
    "masked_address",
    "masked_name",
    "masked_phone",
    "moment_words",
    "weekday",
]

_SHORT: Final = 7
_WEEKDAYS: Final = "一二三四五六日"


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
    """The first six characters, enough to know the place, of a short one the first half (R17.3)."""
    if not address:
        return "未留地址"
    return f"{address[: min(6, len(address) // 2)]}****"


def article_words(article: str) -> str:
    """`《办法》第十二条（四）` for `R12.9`; what is no id of a requirement is in words already."""
    return cite(article) if article in REQUIREMENTS else article
