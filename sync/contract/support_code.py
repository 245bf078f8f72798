"""A support code: how a workstation stands in twelve letters that can be read out on the telephone.

Crockford's Base32 (no I, L, O, U; a reader's O and I are taken for 0 and 1), the last letter checks the others. No
personal data, no name, no address: only numbers of versions and states.
"""

from dataclasses import astuple, dataclass, fields
from enum import IntEnum
from typing import Final

LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH: Final = 12
FORMAT: Final = 1
THINGS: Final = (
    *("窗口系统", "中文字体", "中文输入法", "托盘", "数据文件夹", "磁盘空间"),
    *("数据的钥匙", "本机数据", "区级平台", "本机时间"),
)
"""What the states are of, the first in the lowest bits. A new one needs a new format."""
PLATFORMS: Final = ("other", "linux", "windows", "macos")
_GROUP: Final = 4
_FIELD: Final = 0b100101
_MOST: Final = 31
_WIDTHS: Final = (2, 2, 6, 5, 6, 2, 20, 1, 6, 4)
"""Bits of each part of `Standing`, after the format's own: 54 of 55 are used."""


class NotACode(ValueError):
    """The letters are not a support code; the sentence says what is wrong."""


class State(IntEnum):
    """Of one thing."""

    UNKNOWN = 0
    GOOD = 1
    LIMITED = 2
    BAD = 3


@dataclass(frozen=True, slots=True)
class Standing:
    """Versions, and the states of THINGS, two bits each.

    `read`: 1 where the data could be read; else the next two say nothing. `waiting`: commands not delivered, 63 for
    more. `silent`: the power of two of hours since the district last answered, 15 for never.
    """

    major: int
    minor: int
    patch: int
    schema: int
    platform: int
    states: int
    read: int
    waiting: int
    silent: int

    def of_things(self) -> dict[str, State]:
        """Each thing and its state."""
        return {thing: State(self.states >> 2 * at & 3) for at, thing in enumerate(THINGS)}


def encode(standing: Standing) -> str:
    """Three groups of four letters. Numbers too large for their place become the largest that fits."""
    value = 0
    for number, width in zip((FORMAT, *astuple(standing)), _WIDTHS, strict=True):
        value = value << width | min(max(number, 0), (1 << width) - 1)
    letters = "".join(LETTERS[value >> shift & 31] for shift in range(5 * (LENGTH - 2), -1, -5))
    whole = letters + _check(letters)
    return "-".join(whole[at : at + _GROUP] for at in range(0, LENGTH, _GROUP))


def decode(code: str) -> Standing:
    """What a code says, however it was written down. Raises NotACode."""
    letters = "".join(each for each in code.upper() if each not in " -－—").translate(str.maketrans("OIL", "011"))
    if len(letters) != LENGTH or any(each not in LETTERS for each in letters):
        raise NotACode(f"支持码是 {LENGTH} 个数字和字母。")
    if _check(letters[:-1]) != letters[-1]:
        raise NotACode("有一个字符听错或写错了，请再核对一遍。")
    value = 0
    for each in letters[:-1]:
        value = value << 5 | LETTERS.index(each)
    parts = []
    for width in reversed(_WIDTHS):
        parts.append(value & (1 << width) - 1)
        value >>= width
    form, *rest = reversed(parts)
    if form != FORMAT:
        raise NotACode("这是另一个版本的支持码。")
    return Standing(*rest)


def _check(letters: str) -> str:
    """Horner's rule in GF(32) over x⁵ + x² + 1: one wrong letter and two neighbours exchanged always change it."""
    value = 0
    for each in letters:
        value = (value ^ LETTERS.index(each)) << 1
        value ^= _FIELD if value > _MOST else 0
    return LETTERS[value]


assert len(fields(Standing)) + 1 == len(_WIDTHS)  # noqa: S101 - a part without its width would be lost in silence
