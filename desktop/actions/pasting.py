"""Text from Word, WeChat or a web page as it may stand in a plain field: its signs change, and nothing that is said."""

import re
from typing import Final

_BREAKS: Final = re.compile("\r\n|[\r\x0b\x0c\u0085\u2028\u2029]")
_BLANKS: Final = re.compile("[\t\u00a0\u2007\u202f]")
_UNSEEN: Final = re.compile("[\u00ad\u200b\u2060\ufeff\ufffc\x00-\x08\x0e-\x1f]")
_LINE_ENDS: Final = re.compile(" +(?=\n)")
_GAPS: Final = re.compile("\n{3,}")
_RANGES: Final = ("０９", "ＡＺ", "ａｚ")
_WIDE: Final = {code: code - 0xFEE0 for first, last in _RANGES for code in range(ord(first), ord(last) + 1)}
"""Full-width digits and letters; full-width signs are right in Chinese."""


def tidied(text: str) -> str:
    """One kind of line break, no signs that nobody sees, half-width digits and letters, no more than one empty line."""
    text = _UNSEEN.sub("", _BLANKS.sub(" ", _BREAKS.sub("\n", text))).translate(_WIDE)
    return _GAPS.sub("\n\n", _LINE_ENDS.sub("", text))
