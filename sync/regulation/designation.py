"""指定具体承办单位: whom a unit has handle what, and from when until when (R6.7)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Designation:
    """One designation; the unit that made it stays responsible. `until` and `ended_on` are the last days that count.

    `id` and `end` are the ids of the commands that made and ended it.
    No `categories` and no `places` mean all of them; a category is the beginning of an order's, parted by `/`.
    """

    id: str
    unit: str
    scope: str
    since: date
    at: datetime
    person: str
    until: date | None = None
    categories: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    ended_on: date | None = None
    ended_by: str = ""
    why_ended: str = ""
    end: str = ""

    def in_force(self, day: date) -> bool:
        """True on the days from `since` to the last one."""
        last = [end for end in (self.until, self.ended_on) if end is not None]
        return self.since <= day and all(day <= end for end in last)

    def covers(self, category: Iterable[str], place: str) -> bool:
        """True for what lies in its categories and places."""
        path = "/".join(category)
        matter = not self.categories or any(f"{path}/".startswith(f"{each}/") for each in self.categories)
        return matter and (not self.places or any(each in place for each in self.places))
