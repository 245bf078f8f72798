"""All that a person wishes to be told, and how it is kept."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum
from typing import Any, Final, Protocol

from desktop.actions.being_told.ahead import BY_MEASURES, Ahead, ahead
from desktop.actions.being_told.causes import Cause
from desktop.actions.being_told.quiet import Quiet

WISHES: Final = "tray.wishes"
"""Setting: the wishes as a JSON object."""

URGENT: Final = frozenset({Cause.OVERDUE, Cause.TODAY, Cause.RATING, Cause.SUPERVISED})
"""What a desktop should not let pass by."""


class Sound(StrEnum):
    """For which toasts the system's own sound is played."""

    NONE = "none"
    URGENT = "urgent"
    ALL = "all"

    @property
    def words(self) -> str:
        """What it is called in a choice."""
        return {Sound.NONE: "没有声音", Sound.URGENT: "只有紧急的有声音", Sound.ALL: "每次都有声音"}[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What is told and when.

    `muted` causes stand in the list without a toast; `near`: how long before a deadline by kind, where it is not by the
    Measures; `late`: 超期 is told through quiet hours; nothing sounds in them.
    """

    muted: frozenset[Cause] = frozenset()
    near: Mapping[str, Ahead] = field(default_factory=dict)
    quiet: Quiet = field(default_factory=Quiet)
    late: bool = True
    sound: Sound = Sound.NONE

    def silent(self, cause: Cause, now: datetime) -> bool:
        """Whether a toast for `cause` has to wait until the quiet hours are over."""
        return self.quiet.at(now) and not (self.late and cause is Cause.OVERDUE)

    def sounds(self, cause: Cause, now: datetime) -> bool:
        """Whether a toast for `cause` is heard."""
        wanted = self.sound is Sound.ALL or (self.sound is Sound.URGENT and cause in URGENT)
        return wanted and not self.quiet.at(now)

    def threshold(self, kind: str) -> Ahead | None:
        """How long before its deadline an order of `kind` counts as near; None by the Measures."""
        found = self.near.get(kind, BY_MEASURES)
        return None if found == BY_MEASURES else found


class Kept(Protocol):
    """Small values by name."""

    def get(self, name: str, default: str = "") -> str:
        """A value."""


def read(kept: Kept) -> Wishes:
    """What was wished before; what cannot be read is as if it had never been wished."""
    try:
        return _wishes(json.loads(kept.get(WISHES, "{}")))
    except (ValueError, TypeError, KeyError, AttributeError):
        return Wishes()


def written(wishes: Wishes) -> str:
    """As it is kept."""
    quiet = wishes.quiet
    return json.dumps(
        {
            "muted": sorted(wishes.muted),
            "near": {kind: chosen.code for kind, chosen in wishes.near.items()},
            "late": wishes.late,
            "sound": wishes.sound,
            "quiet": [quiet.on, f"{quiet.begins:%H:%M}", f"{quiet.ends:%H:%M}", sorted(quiet.days)],
        }
    )


def _wishes(found: dict[str, Any]) -> Wishes:
    """Whoever chose before there was a sound hears none; hours were numbers then."""
    if not found:
        return Wishes()
    on, begins, ends, days = found["quiet"]
    return Wishes(
        muted=frozenset(Cause(cause) for cause in found["muted"]),
        near={str(kind): ahead(str(code)) for kind, code in found["near"].items()},
        quiet=Quiet(on=on, begins=time.fromisoformat(begins), ends=time.fromisoformat(ends), days=frozenset(days)),
        late=bool(found["late"]),
        sound=Sound(found.get("sound", Sound.NONE)),
    )
