"""The causes for which a command stands as it does, and what an explanation consists of."""

from dataclasses import dataclass
from enum import StrEnum

from sync.cache.outbox_item import OutboxItem
from sync.regulation.acts import UNIT_ACTS


class Cause(StrEnum):
    """What decides how a command stands."""

    HELD = "held"
    TURN = "turn"
    COLLEAGUE = "colleague"
    CARRIED = "carried"
    UNANSWERED = "unanswered"
    LINE = "line"
    ASKED_TO_WAIT = "asked_to_wait"
    ATTACHMENT = "attachment"
    NEXT = "next"
    REFUSED = "refused"
    CONFLICT = "conflict"
    DELIVERED = "delivered"
    WITHDRAWN = "withdrawn"


class Deed(StrEnum):
    """What a person may do about it."""

    SEND_NOW = "send_now"
    SIGN_IN = "sign_in"
    COMPARE = "compare"
    TO_DRAFT = "to_draft"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """`sentence` says why, `detail` says more, `following` what happens by itself, `advice` what the person can do."""

    cause: Cause
    sentence: str
    detail: str = ""
    following: str = ""
    advice: str = ""
    deeds: tuple[Deed, ...] = ()


def ways_back(item: OutboxItem) -> tuple[Deed, ...]:
    """How it can be taken back; not at all while it may have been delivered, and to a draft only what has a form."""
    if item.sent:
        return ()
    return (Deed.WITHDRAW,) if item.verb in UNIT_ACTS else (Deed.TO_DRAFT, Deed.WITHDRAW)
