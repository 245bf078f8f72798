"""One thing worth saying, and which of several is said first.

Its key names the order, the step and the deadline it speaks of: a moved deadline may speak again, a restart may not.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desktop.actions.being_told import URGENT, Cause
from sync.regulation.terms import Rating, Verb

RANK: Final = {cause: place for place, cause in enumerate(Cause)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One thing worth saying; `due` is exclusive. What is set besides depends on the cause.

    `verb` and `verdict`: what was asked and the code of the answer; `who` asks (a unit's name). A digest has no order,
    but `covers` the reminders that it sums up.
    """

    key: str
    cause: Cause
    order_id: str = ""
    number: str = ""
    subject: str = ""
    place: str = ""
    due: datetime | None = None
    verb: Verb | None = None
    verdict: str = ""
    who: str = ""
    rating: Rating | None = None
    covers: tuple["Reminder", ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """What is put off when this is put off."""
        return tuple(each.key for each in self.covers) or (self.key,)

    @property
    def urgent(self) -> bool:
        """True for what a desktop should not let pass by."""
        return self.cause in URGENT


def by_urgency(reminders: Iterable[Reminder]) -> list[Reminder]:
    """The most urgent cause first, within a cause what falls due first."""
    return sorted(reminders, key=lambda r: (RANK[r.cause], r.due is None, r.due and r.due.timestamp(), r.key))
