"""One honest value that says how the line stands; status line, tray, outbox and diagnostics all read it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final


class LineState(StrEnum):
    """How the line stands."""

    NEVER = "never"
    CONNECTED = "connected"
    SYNCING = "syncing"
    OFFLINE = "offline"
    PORTAL = "portal"
    SIGNED_OUT = "signed_out"
    SERVER_DOWN = "server_down"
    NOT_ENROLLED = "not_enrolled"
    CLOCK_WRONG = "clock_wrong"
    REFUSED = "refused"
    STORAGE = "storage"
    UNVERIFIED = "unverified"


UP: Final = frozenset({LineState.CONNECTED, LineState.SYNCING, LineState.UNVERIFIED})
"""The line stands: commands leave at once and news comes, whatever is thought of the rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncStatus:
    """`state` since `since`; `confirmed_at`: everything up to then is here.

    `waiting` commands are unsent, `parked` ones need a person. `clock_skew_s`: the district's clock minus this one's.
    """

    state: LineState
    since: datetime | None = None
    confirmed_at: datetime | None = None
    waiting: int = 0
    parked: int = 0
    next_try: datetime | None = None
    bytes_today: int = 0
    address: str = ""
    clock_skew_s: int = 0
    problem_title: str = ""
    problem_detail: str = ""
    problem_advice: str = ""
