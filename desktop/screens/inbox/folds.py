"""Which rows are unfolded, and where that puts the others: repeats stand beneath the row they were unfolded from."""

from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from sync.cache.places import Row


class Fold(Enum):
    """What a row is to its repeats: it has none to show, hides them, shows them, or is one that is shown."""

    NONE = auto()
    SHUT = auto()
    OPEN = auto()
    REPEAT = auto()


class Family(NamedTuple):
    """The row of an order and the repeats beneath it."""

    number: int
    leader: Row
    repeats: tuple[Row, ...]


class Spot(NamedTuple):
    """Where a line comes from: the row of the list, and which of the repeats beneath it, where it is one."""

    number: int
    repeat: int | None = None


class Folds:
    """What is unfolded. A `number` counts the rows of the list, a `line` what stands on the screen."""

    def __init__(self) -> None:
        self._families: dict[int, Family] = {}

    def __iter__(self) -> Iterator[Family]:
        """From the top of the list."""
        return iter(sorted(self._families.values(), key=lambda family: family.number))

    @property
    def extra(self) -> int:
        """So many more lines than rows."""
        return sum(len(family.repeats) for family in self._families.values())

    def at(self, number: int) -> Family | None:
        """What is unfolded from a row."""
        return self._families.get(number)

    def of(self, order_id: str) -> Family | None:
        """What is unfolded from an order, wherever it stands."""
        return next((family for family in self._families.values() if family.leader.order_id == order_id), None)

    def put(self, family: Family) -> None:
        """Unfold."""
        self._families[family.number] = family

    def drop(self, number: int) -> None:
        """Fold."""
        self._families.pop(number, None)

    def clear(self) -> None:
        """Fold everything."""
        self._families.clear()

    def line(self, number: int) -> int:
        """Where a row stands on the screen."""
        return number + sum(len(family.repeats) for family in self._families.values() if family.number < number)

    def spot(self, line: int) -> Spot:
        """What stands in a line."""
        above = 0
        for family in self:
            first = family.number + 1 + above
            if line < first:
                break
            if line < first + len(family.repeats):
                return Spot(family.number, line - first)
            above += len(family.repeats)
        return Spot(line - above)
