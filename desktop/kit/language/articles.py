"""Articles as they are cited in English: `《办法》第十二条（四）` is `Art. 12(4) of the Measures`."""

import re
from typing import Final

_DIGITS: Final = {digit: number for number, digit in enumerate("一二三四五六七八九", start=1)}
_NUMERAL: Final = "[一二三四五六七八九十百]+"
_CITED: Final = re.compile(rf"(?P<measures>《?办法》?)?第(?P<article>{_NUMERAL})条(?:（(?P<item>{_NUMERAL})）)?")


def told(words: str) -> str | None:
    """English of an article; None of anything else."""
    match = _CITED.fullmatch(words)
    if match is None:
        return None
    item = f"({number(match['item'])})" if match["item"] else ""
    return f"Art. {number(match['article'])}{item}{' of the Measures' if match['measures'] else ''}"


def number(numeral: str) -> int:
    """`二十三` is 23; up to 999."""
    hundreds, _, rest = numeral.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    total = 100 * _DIGITS.get(hundreds, 0)
    total += 10 * (_DIGITS.get(tens, 1) if ten else 0)
    return total + _DIGITS.get(ones, 0)
