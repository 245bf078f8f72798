"""One read of a list at a time: whatever changes during it makes one more read, not many."""

from collections.abc import Callable
from typing import Final

from desktop.background.door import Door

_BREATH_SECONDS: Final = 0.25
"""Between two reads, so that a first sync of thousands of pages does not keep the list busy."""


class OneRead:
    """`again` reads once more. Whoever reads says when it begins, and that it ended, however it did."""

    def __init__(self, door: Door, again: Callable[[], object]) -> None:
        self._door, self._again = door, again
        self._out = self._wanted = False

    def free(self) -> bool:
        """Whether a read may begin; where one is out, another follows it."""
        self._wanted |= self._out
        return not self._out

    def begin(self) -> None:
        """It is on its way."""
        self._out = True

    def want(self) -> None:
        """What is coming is not enough."""
        self._wanted = True

    def drop(self) -> None:
        """Nobody waits for what is on its way."""
        self._out = False

    def end(self) -> None:
        """It came, or it never will."""
        self._out = False
        if self._wanted:
            self._wanted = False
            self._door.after(_BREATH_SECONDS, self._again)
