"""Variables of 常用语: `{单号}` becomes the order's number; what nobody knows stays until it is filled in."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from desktop.actions.case import Case
from desktop.actions.words import SHANGHAI, due_words

_BLANK: Final = re.compile(r"[{｛] *(?=[^{}｛｝\n]*[\u4e00-\u9fff])([^{}｛｝\n]{1,20}?) *[}｝]")


def _due(case: Case) -> str:
    return due_words(case.hop.due, case.now) if case.hop else ""


def _handler(case: Case) -> str:
    hop = case.order.first_hop or case.hop
    return case.name(hop.receiver) if hop else ""


def _today(case: Case) -> str:
    return day_words(case.now.astimezone(SHANGHAI).date())


def day_words(day: date) -> str:
    """`2026年9月1日`."""
    return f"{day.year}年{day.month}月{day.day}日"


VARIABLES: Final[Mapping[str, Callable[[Case], str]]] = {
    "单号": lambda case: case.order.number,
    "标题": lambda case: case.order.subject,
    "地点": lambda case: case.order.place,
    "来源": lambda case: case.order.source,
    "期限": _due,
    "承办单位": _handler,
    "上级单位": lambda case: case.name(case.hop.sender) if case.hop else "",
    "单位": lambda case: case.name(case.actor.unit),
    "我的姓名": lambda case: case.actor.name,
    "今天": _today,
}
"""What each stands for on an order, empty where the order does not say; the reporter's particulars are none (R17.3)."""


def filled(text: str, case: Case | None) -> str:
    """The text with every variable that the order answers; the others, and all without an order, stay as written."""
    if case is None:
        return text
    return _BLANK.sub(lambda found: _answer(found[1], case) or found[0], text)


def blanks(text: str) -> list[tuple[int, int]]:
    """Where something is still to be filled in: from, to, in characters."""
    return [found.span() for found in _BLANK.finditer(text)]


def unfilled(text: str) -> str:
    """The first thing that is still to be filled in, with its braces; empty when there is none."""
    found = _BLANK.search(text)
    return found[0] if found else ""


def _answer(name: str, case: Case) -> str:
    known = VARIABLES.get(name)
    return known(case) if known else ""
