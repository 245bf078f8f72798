"""Says in Chinese what is wrong with JSON that a person wrote; between programs the reader's own words do."""

import re
from typing import Final

from sync.contract.codec import Malformed

_TYPES: Final = {
    "str": "文字",
    "int": "整数",
    "float": "小数",
    "bool": "true 或 false",
    "null": "空",
    "array": "数组",
    "object": "对象",
}
_SAID: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (re.compile(r"Object missing required field `(.+)`"), r"缺少 \1"),
    (re.compile(r"Expected `(.+)`, got `(.+)`"), r"应为\1，写的是\2"),
    (re.compile(r"Invalid enum value (.+)"), r"没有 \1 这个代码"),
    (re.compile(r"Invalid RFC3339 encoded .+|Expected `.+` to have a timezone component"), "不是规定写法的日期或时间"),
    (re.compile(r"(?:Integer value|Number) out of range"), "数字太大"),
    (re.compile(r"JSON is malformed: .+ \(byte (\d+)\)"), r"第 \1 个字节起不是 JSON"),
    (re.compile(r"Input data was truncated"), "不是完整的 JSON"),
)


def slip(error: Malformed) -> str:
    """The fault and where it is; as the reader said it where that is new."""
    where = "" if error.field == "$" else f"{error.field} "
    return where + _in_words(error.reason)


def _in_words(reason: str) -> str:
    for pattern, words in _SAID:
        if found := pattern.fullmatch(reason):
            return _typed(found.expand(words)) if "got" in reason else found.expand(words)
    return reason


def _typed(words: str) -> str:
    return re.sub(r"[a-z]+(?: \| [a-z]+)*", lambda found: "或".join(map(_type, found[0].split(" | "))), words)


def _type(name: str) -> str:
    return _TYPES.get(name, name)
