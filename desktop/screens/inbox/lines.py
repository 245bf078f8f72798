"""What stands in which line of the screen: the rows of the list, and their repeats beneath some; knows no Qt."""

from collections.abc import Sequence

from desktop.screens.inbox.folds import Family, Fold, Folds
from desktop.screens.inbox.pages import Pages
from sync.cache.places import Row


class Lines:
    """The pages that are here and what is unfolded; `foldable` where rows offer their repeats."""

    def __init__(self) -> None:
        self.foldable = False
        self.pages, self.folds = Pages(), Folds()

    def clear(self) -> None:
        """Another list."""
        self.pages.clear()
        self.folds.clear()

    def number(self, line: int) -> int:
        """The row of the list that stands in a line, or to which the repeat there belongs."""
        return self.folds.spot(line).number

    def leader(self, line: int) -> int:
        """The line of the row from which the repeat in this line was unfolded."""
        return self.folds.line(self.number(line))

    def row(self, line: int) -> Row | None:
        """What stands in a line, if its page is here."""
        spot = self.folds.spot(line)
        family = self.folds.at(spot.number) if spot.repeat is not None else None
        return family.repeats[spot.repeat or 0] if family else self.pages.row(spot.number)

    def state(self, line: int) -> Fold:
        """What the row in a line is to its repeats."""
        spot = self.folds.spot(line)
        if spot.repeat is not None:
            return Fold.REPEAT
        if self.folds.at(spot.number) is not None:
            return Fold.OPEN
        row = self.pages.row(spot.number)
        return Fold.SHUT if self.foldable and row is not None and row.repeats else Fold.NONE

    def where(self, order_id: str, total: int) -> int | None:
        """The line of an order among what is here: its own row rather than beneath another."""
        number = self.pages.where(order_id)
        if number is not None and number < total:
            return self.folds.line(number)
        for family in self.folds:
            for place, row in enumerate(family.repeats):
                if row.order_id == order_id:
                    return self.folds.line(family.number) + 1 + place
        return None

    def family(self, leader: str, repeats: Sequence[Row]) -> Family | None:
        """The repeats beneath an order where it stands now; None where it is not in the list (any more)."""
        number = self.pages.where(leader)
        row = self.pages.row(number) if number is not None else None
        return Family(number, row, tuple(repeats)) if row is not None and number is not None and repeats else None
