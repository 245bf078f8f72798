"""The pinyin initials of Chinese words, so that `ydxc` finds 已到现场.

GB 2312 lists its 3,755 everyday characters in the order of their pinyin: 23 limits do what a dictionary of several
megabytes would. Rarer characters, which it lists by radicals, may begin with any letter.
"""

from bisect import bisect_right
from functools import cache
from typing import Final

_LETTERS: Final = "abcdefghjklmnopqrstwxyz"
_BEGIN: Final = (
    *(0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8),
    *(0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1),
)
"""Where each letter begins among the usual characters."""
_END: Final = 0xD7F9
_SECOND: Final = {
    "重": "c", "长": "z", "行": "h", "单": "s", "调": "d", "还": "h", "朝": "z", "会": "k", "传": "z", "厦": "x",
    "参": "s", "曾": "z", "藏": "z", "系": "j", "校": "j", "降": "x", "石": "d", "乐": "y", "弹": "t", "车": "j",
    "解": "x", "省": "x", "仇": "q", "区": "o", "查": "z", "盛": "c", "洗": "x", "便": "p", "种": "c", "召": "s",
}  # fmt: skip
"""Characters with another common reading, and the letter that it begins with."""
ANY: Final = frozenset(_LETTERS)
NONE: Final[frozenset[str]] = frozenset()
_CHINESE: Final = (0x3400, 0x9FFF)


def initials(words: str) -> str:
    """A letter for every usual character, Latin letters and digits as they are, everything else left out."""
    return "".join(map(_initial, words.casefold()))


@cache
def letters(character: str) -> frozenset[str]:
    """All letters that may stand for one character; none for what is not Chinese, any for rare ones."""
    if not _CHINESE[0] <= ord(character) <= _CHINESE[1]:
        return NONE
    first = _initial(character)
    return frozenset({first, _SECOND.get(character, first)}) if first else ANY


def _initial(character: str) -> str:
    if character.isascii():
        return character if character.isalnum() else ""
    try:
        code = int.from_bytes(character.encode("gb2312"), "big")
    except UnicodeEncodeError:
        return ""
    return _LETTERS[bisect_right(_BEGIN, code) - 1] if _BEGIN[0] <= code <= _END else ""
