"""The places of the desk, what one line in them shows, what waits for a decision; standard library only."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from sync.regulation.terms import HopState, Kind, OrderState, Rating, Verb


class Place(StrEnum):
    """Where an administrator looks for work; the order is that of the screen."""

    REPORTED = "reported"
    TO_SIGN = "to_sign"
    TO_DO = "to_do"
    DUE_TODAY = "due_today"
    NEAR = "near"
    OVERDUE = "overdue"
    APPROVALS = "approvals"
    BAD_RATING = "bad_rating"
    SUPERVISED = "supervised"
    ASSISTING = "assisting"
    DIFFICULT = "difficult"
    DRAFTS = "drafts"
    OUTBOX = "outbox"
    CLOSED = "closed"
    ARCHIVE = "archive"
    UNITS = "units"

    @property
    def label(self) -> str:
        """What the place is called on the screen."""
        return PLACE_LABELS[self]


PLACE_LABELS: Final[dict[Place, str]] = {
    Place.REPORTED: "网上反映",
    Place.TO_SIGN: "待签收",
    Place.TO_DO: "待办",
    Place.DUE_TODAY: "今日到期",
    Place.NEAR: "临期",
    Place.OVERDUE: "超期",
    Place.APPROVALS: "待我审批",
    Place.BAD_RATING: "差评重办",
    Place.SUPERVISED: "督办",
    Place.ASSISTING: "协办",
    Place.DIFFICULT: "疑难",
    Place.DRAFTS: "草稿",
    Place.OUTBOX: "发件箱",
    Place.CLOSED: "已办结",
    Place.ARCHIVE: "归档",
    Place.UNITS: "单位",
}

CLOCKS: Final = (Place.OVERDUE, Place.DUE_TODAY, Place.NEAR)
"""Places that an order enters by the mere passing of time, the earliest due first."""

CLOCK: Final = "clock"
"""The hidden place, in the tables only, of every order whose clock runs for this unit; sorted by the due moment."""

AWAITED: Final = "awaited"
"""The hidden place of those under CLOCK whose extension is undecided: none of them is overdue yet (R12.9)."""

TAGGED: Final[dict[str, Place]] = {
    "督办": Place.SUPERVISED,
    "重点督查": Place.SUPERVISED,
    "协办": Place.ASSISTING,
    "疑难": Place.DIFFICULT,
    "归档": Place.ARCHIVE,
}
"""Tags of an order that put it into a place of its own."""


class LocalState(StrEnum):
    """How the last local action on an order stands; the strongest one is shown. SENT: left, not answered."""

    NONE = "none"
    DRAFT = "draft"
    WAITING = "waiting"
    SENT = "sent"
    PARKED = "parked"
    DELIVERED = "delivered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of a list. `unit` names who handles it now; `due` is exclusive, my own unit's where it has a hop.

    `awaited`: an extension of that very due moment is undecided, so that it is 待批 when it passes (R12.9). `arrived`:
    when it was registered. `repeats` counts the repeats that are here of the order with the number `group` (R16.1).
    """

    order_id: str
    number: str
    kind: Kind
    subject: str
    place: str
    unit: str
    hop_state: HopState | None
    order_state: OrderState
    due: datetime | None
    provisional: bool
    local: LocalState
    unread: bool
    extension_pending: bool
    rating: Rating | None
    awaited: bool = False
    source: str = ""
    arrived: datetime | None = None
    group: str = ""
    repeats: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """One thing that waits for this unit's word. `request_id` is the extension's, submission's or result's id.

    `asked_by` is a unit's name; `due` the hop's present due moment (exclusive).
    """

    order_id: str
    number: str
    subject: str
    request_id: str
    verb: Verb
    asked_by: str
    asked_at: datetime
    due: datetime | None
    summary: str
