"""The exit codes of `duban-sync`, for scripts."""

from typing import Any, Final

DONE: Final = 0
USAGE: Final = 2
OFFLINE: Final = 3
SIGN_IN: Final = 4
REFUSED: Final = 5
STORAGE: Final = 6

Outcome = tuple[Any, int]
"""What a command prints (a Text, or a value to show as JSON) and its exit code."""


class Text(str):
    """Words for people, printed as they are."""

    __slots__ = ()
