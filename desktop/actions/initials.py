"""The pinyin initials of Chinese words, so that `ydxc` finds 已到现场."""

from bisect import bisect_right
from typing import Final

_LETTERS: Final = "abcdefghjklmnopqrstwxyz"
_BEGIN: Final = (
    *(0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8),
    *(0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1),
)
"""Where each letter begins among the 3,755 usual characters, which GB 2312 sorts by their pinyin."""
_END: Final = 0xD7F9


def initials(words: str) -> str:
    """A letter for every usual character, Latin letters and digits as they are, everything else left out."""
    return "".join(map(_initial, words.casefold()))


def _initial(character: str) -> str:
    if character.isascii():
        return character if character.isalnum() else ""
    try:
        code = int.from_bytes(character.encode("gb2312"), "big")
    except UnicodeEncodeError:
        return ""
    return _LETTERS[bisect_right(_BEGIN, code) - 1] if _BEGIN[0] <= code <= _END else ""
