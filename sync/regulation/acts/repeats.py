"""An order that reports again what an earlier one reported (R16.1)."""

from dataclasses import dataclass

from sync.regulation.terms import Likeness


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRepeat:
    """The order repeats the one numbered `first`; an empty `first` takes a wrong link away, and `note` says why."""

    first: str
    why: tuple[Likeness, ...] = (Likeness.BY_HAND,)
    note: str = ""
