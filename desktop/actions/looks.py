"""How somebody wants a list to look: which details a row tells, and whether it is one line or two."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from desktop.actions.desk import Desk

SETTING: Final = "inbox.look"


class Detail(StrEnum):
    """What a row can tell beside subject and deadline, in the order in which it does."""

    NUMBER = "number"
    KIND = "kind"
    PLACE = "place"
    UNIT = "unit"
    SOURCE = "source"
    ARRIVED = "arrived"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """`dense` rows have one line with the details in columns; the others tell them in a second line."""

    details: tuple[Detail, ...] = (Detail.KIND, Detail.PLACE, Detail.UNIT)
    dense: bool = False


USUAL: Final = Look()


def look_of(kept: Any) -> Look:
    """A look from what was kept of it; what this version does not know is left out. Raises KeyError, TypeError."""
    details = tuple(detail for detail in Detail if str(detail) in kept["details"])
    return Look(details=details, dense=bool(kept["dense"]))


def list_look(desk: "Desk") -> Look:
    """The look that was last chosen on this workstation."""
    kept = desk.cache.settings.get(SETTING)
    return look_of(json.loads(kept)) if kept else USUAL


def keep_look(desk: "Desk", look: Look) -> None:
    """Keep a look for the next start."""
    desk.cache.settings.set(SETTING, json.dumps(asdict(look)))
