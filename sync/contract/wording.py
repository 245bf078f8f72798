"""What is wrong with a value, in Chinese: msgspec says it in English, and only types and names are certain."""

import re
from collections.abc import Callable
from typing import Final

_KINDS: Final = {
    "int": "整数",
    "float": "小数",
    "str": "文字",
    "bool": "true 或 false",
    "array": "数组",
    "object": "对象",
    "null": "空",
    "datetime": "时间",
    "date": "日期",
}
_MISSING: Final = re.compile(r"Object missing required field `(.+)`")
_MOMENT: Final = "不是规定写法的日期或时间，应如 2026-11-25 或 2026-11-25T10:00:00+08:00"

_SAYINGS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]] = (
    (_MISSING, lambda found: f"缺少 {found[1]}"),
    (re.compile(r"Expected `.+` to have a timezone"), lambda _: _MOMENT),
    (re.compile(r"Expected `(.+)`, got `(.+)`"), lambda found: f"应为{_kinds(found[1])}，写的是{_kinds(found[2])}"),
    (re.compile(r"Invalid enum value (.+)"), lambda found: f"没有 {found[1]} 这个代码"),
    (re.compile(r"Invalid (RFC3339 encoded )?date"), lambda _: _MOMENT),
    (re.compile(r"(Integer value|Number) out of range"), lambda _: "数字太大"),
    (re.compile(r"Input data was truncated"), lambda _: "不是完整的 JSON"),
    (re.compile(r"JSON is malformed: .*\(byte (\d+)\)"), lambda found: f"第 {int(found[1]) + 1} 个字节起不是 JSON"),
)


def fault_words(said: str) -> str:
    """The sentence for msgspec's message; a general one for what it never said before."""
    for pattern, words in _SAYINGS:
        if found := pattern.match(said):
            return words(found)
    return "内容的格式不对"


def missing_field(said: str) -> str:
    """The name of the field that msgspec missed; empty where something else is wrong."""
    found = _MISSING.match(said)
    return found[1] if found else ""


def _kinds(named: str) -> str:
    """`str | null` as a person would say it."""
    return "或".join(_KINDS.get(each, each) for each in named.split(" | "))
