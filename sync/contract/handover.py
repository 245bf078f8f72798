"""交接单 as it is kept and told to the unit's own workstations: advice, which gives nobody any right (R6.1, R20.1)."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from msgspec import UNSET, UnsetType

HANDOVER_ID: Final = "handover"
"""The row of kind RULES that carries the unit's own note, in a list; who does not know it leaves it aside."""
LONGEST: Final = timedelta(days=366)
REMARK_CHARACTERS: Final = 2000
NAME_CHARACTERS: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """Who is away from the first to the last day (both inclusive, Shanghai), and who acts meanwhile.

    `giver` is the user who wrote it, `person` their name; both are filled in when it is first kept. `over`: they are
    back. `written_at`: when these words were kept, UTC, by the district's time as the workstation then estimated it;
    an earlier version does not tell it.
    """

    deputy: str
    first: date
    last: date
    remark: str = ""
    giver: str = ""
    person: str = ""
    over: bool = False
    written_at: datetime | UnsetType = UNSET

    def in_force(self, today: date) -> bool:
        """Whether the deputy acts on this day."""
        return not self.over and self.first <= today <= self.last

    @property
    def period(self) -> str:
        """`2026年9月28日 至 2026年9月30日`."""
        first, last = self.first, self.last
        return f"{first.year}年{first.month}月{first.day}日 至 {last.year}年{last.month}月{last.day}日"


def undated(note: Leave) -> Leave:
    """Its words without the moment of writing."""
    return replace(note, written_at=UNSET)


def older(note: Leave, other: Leave) -> bool:
    """Whether `note` was written before `other`; never where one of them does not tell when."""
    ours, theirs = note.written_at, other.written_at
    return isinstance(ours, datetime) and isinstance(theirs, datetime) and ours < theirs


def fault(note: Leave) -> str:
    """Why it cannot be kept so, in a sentence; empty when it can."""
    deputy = note.deputy.strip()
    if not deputy:
        return "请写明由谁代办。"
    if len(deputy) > NAME_CHARACTERS:
        return f"代办人请写在 {NAME_CHARACTERS} 字以内。"
    if deputy == note.person:
        return "代办人不能是交接人自己。"
    if note.last < note.first or note.last - note.first > LONGEST:
        return "结束日期应当不早于开始日期，并在一年以内。"
    if len(note.remark) > REMARK_CHARACTERS:
        return f"交代的事请写在 {REMARK_CHARACTERS} 字以内。"
    return ""
