"""Parts that are refilled instead of made anew: to dress a new widget by the style sheet costs more than its words."""

from collections.abc import Callable
from typing import Final, Generic, Protocol, TypeVar

_MOST: Final = 24
"""So many parts wait for other content; what a very long list needed is let go."""


class Part(Protocol):
    """What can be kept; whoever asks for it fills and shows it."""

    def rest(self) -> None:
        """Hide, and forget what was said: nothing of one order may be found under another."""

    def deleteLater(self) -> None:  # noqa: N802  Qt's name
        """Not needed any more."""


P = TypeVar("P", bound=Part)


class Kept(Generic[P]):
    """Parts in the order in which they were made; `make` puts the part of a number into its place, from 0 on.

    `most` of them outlive what needed them.
    """

    def __init__(self, make: Callable[[int], P], most: int = _MOST) -> None:
        self._make, self._most = make, most
        self._parts: list[P] = []
        self._used = 0

    @property
    def parts(self) -> tuple[P, ...]:
        """All there are, also those that rest."""
        return tuple(self._parts)

    def take(self, count: int) -> list[P]:
        """The first `count` parts, to be filled; the others rest."""
        while len(self._parts) < count:
            self._parts.append(self._make(len(self._parts)))
        for part in self._parts[count : self._used]:
            part.rest()
        self._used = count
        for part in self._parts[max(count, self._most) :]:
            part.deleteLater()
        del self._parts[max(count, self._most) :]
        return self._parts[:count]
