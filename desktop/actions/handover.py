"""交接单: for some days of leave a deputy is named, and everybody who works here in them is told (R6.1, R20.1)."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from desktop.actions.desk import Desk
from sync.contract import codec
from sync.regulation.looking import only_looks
from sync.regulation.workdays import local_day

SETTING: Final = "handover"
LONGEST: Final = timedelta(days=366)
REMARK_CHARACTERS: Final = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """Who is away from the first to the last day (both inclusive, Shanghai), and who acts meanwhile.

    `giver` is the user who wrote it, `person` their name; both are filled in when it is first kept.
    """

    deputy: str
    first: date
    last: date
    remark: str = ""
    giver: str = ""
    person: str = ""

    def in_force(self, today: date) -> bool:
        """Whether the deputy acts on this day."""
        return self.first <= today <= self.last

    @property
    def period(self) -> str:
        """`2026年9月28日 至 2026年9月30日`."""
        first, last = self.first, self.last
        return f"{first.year}年{first.month}月{first.day}日 至 {last.year}年{last.month}月{last.day}日"


def kept(desk: Desk) -> Leave | None:
    """The note that was written last on this workstation; None without one, or one that cannot be read."""
    found = desk.cache.settings.get(SETTING)
    try:
        return codec.loads(found, Leave) if found else None
    except codec.Malformed:
        return None


def standing(desk: Desk) -> tuple[Leave, bool] | None:
    """The note that is in force today, and whether whoever is signed in wrote it: then they are back."""
    note, actor = kept(desk), desk.cache.identity.actor
    if note is None or not note.in_force(local_day(desk.now())):
        return None
    return note, actor is not None and actor.user == note.giver


def signed(desk: Desk, note: Leave) -> Leave:
    """The note in the name of whoever wrote it first."""
    return note if note.giver else replace(note, giver=desk.actor.user, person=desk.actor.name)


def unfit(desk: Desk, note: Leave) -> str:
    """Why it cannot be kept so, in a sentence; empty when it can."""
    if refusal := only_looks(desk.actor):
        return f"{refusal.reason}{refusal.remedy}"
    if not note.deputy.strip():
        return "请写明由谁代办。"
    if note.deputy.strip() == signed(desk, note).person:
        return "代办人不能是交接人自己。"
    if note.last < note.first or note.last - note.first > LONGEST:
        return "结束日期应当不早于开始日期，并在一年以内。"
    if len(note.remark) > REMARK_CHARACTERS:
        return f"交代的事请写在 {REMARK_CHARACTERS} 字以内。"
    return ""


def keep(desk: Desk, note: Leave) -> str:
    """Keep it on this workstation instead of the one before; why not, in a sentence."""
    why = unfit(desk, note)
    if not why:
        trimmed = replace(signed(desk, note), deputy=note.deputy.strip(), remark=note.remark.strip())
        desk.cache.settings.set(SETTING, codec.dumps(trimmed).decode())
    return why


def end(desk: Desk) -> None:
    """Back at work: nobody is told any more."""
    desk.cache.settings.set(SETTING, "")
