"""The exit codes of `duban-sync`, for scripts."""

from typing import Any, Final

from sync.contract.status import LineState

DONE: Final = 0
USAGE: Final = 2
OFFLINE: Final = 3
SIGN_IN: Final = 4
REFUSED: Final = 5
STORAGE: Final = 6

BY_STATE: Final[dict[LineState, int]] = {
    LineState.CONNECTED: DONE,
    LineState.UNVERIFIED: DONE,
    LineState.OFFLINE: OFFLINE,
    LineState.PORTAL: OFFLINE,
    LineState.SERVER_DOWN: OFFLINE,
    LineState.SIGNED_OUT: SIGN_IN,
    LineState.NOT_ENROLLED: SIGN_IN,
    LineState.CLOCK_WRONG: REFUSED,
    LineState.REFUSED: REFUSED,
    LineState.STORAGE: STORAGE,
}

Outcome = tuple[Any, int]
"""What a command prints (a Text, or a value to show as JSON) and its exit code."""


class Text(str):
    """Words for people, printed as they are."""

    __slots__ = ()
