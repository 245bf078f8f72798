"""How the line's state looks in the window: icon and colour; the words are those of `sync.contract.words`."""

from datetime import datetime
from typing import Final, NamedTuple

from sync.contract.status import LineState, SyncStatus
from sync.contract.words import brief

_LOOKS: Final[dict[LineState, tuple[str, str]]] = {
    LineState.NEVER: ("cloud-outline", "ink_faint"),
    LineState.CONNECTED: ("cloud-check-outline", "good"),
    LineState.SYNCING: ("cloud-sync-outline", "info"),
    LineState.OFFLINE: ("cloud-off-outline", "today"),
    LineState.PORTAL: ("wifi-lock", "today"),
    LineState.SIGNED_OUT: ("account-lock-outline", "today"),
    LineState.SERVER_DOWN: ("server-off", "today"),
    LineState.NOT_ENROLLED: ("laptop-off", "today"),
    LineState.CLOCK_WRONG: ("clock-alert-outline", "overdue"),
    LineState.REFUSED: ("shield-alert-outline", "overdue"),
    LineState.STORAGE: ("harddisk-remove", "overdue"),
    LineState.UNVERIFIED: ("cloud-question", "today"),
}


class Words(NamedTuple):
    """Icon, colour role and sentence of the present state."""

    icon: str
    role: str
    text: str


def short(status: SyncStatus, now: datetime) -> Words:
    """The state for the status line, with the age of the data."""
    return Words(*_LOOKS[status.state], brief(status, now))
