"""One courier file of somebody else, and where it stands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ParcelState(StrEnum):
    """WAITING for the district, then ANSWERED or REFUSED, TOLD once a person knows of it.

    An answer is READY until it was HANDED over.
    """

    WAITING = "waiting"
    ANSWERED = "answered"
    REFUSED = "refused"
    TOLD = "told"
    READY = "ready"
    HANDED = "handed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One file: `device` and `unit` are the village's. The three reasons come with REFUSED."""

    sha256: str
    kind: str
    device: str
    unit: str
    size: int
    parts: tuple[str, ...]
    brought: int
    state: ParcelState
    at: datetime
    reason_title: str
    reason_detail: str
    reason_advice: str
