"""Orders for whoever types: by a number that somebody reads out first, then by words (R11.3)."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.actions.desk import Desk
from sync.cache.numbers import number_in
from sync.cache.places import Row
from sync.cache.snippets import telephone_end


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found for `words`. `number` is the number they are, `by_number` those that are called so.

    `waiting`: so many orders are not in the index yet; they are found all the same, only more slowly.
    """

    words: str
    number: str = ""
    by_number: tuple[Row, ...] = ()
    others: tuple[Row, ...] = ()
    waiting: int = 0

    @property
    def rows(self) -> tuple[Row, ...]:
        """All of them, those by number first."""
        return (*self.by_number, *self.others)


def find(desk: Desk, words: str, most: int) -> Found:
    """At most about `most` orders; touches the disk. A telephone number is no order's, unless one is called so."""
    number = number_in(words)
    by_number = desk.cache.views.numbered(number, most) if number else []
    known = {row.order_id for row in by_number}
    others = [row for row in desk.cache.views.find(words, most) if row.order_id not in known]
    return Found(
        words=words,
        number="" if telephone_end(number) and not by_number else number,
        by_number=tuple(by_number),
        others=tuple(others[: max(0, most - len(by_number))]),
        waiting=desk.cache.search.left(),
    )


def known(desk: Desk, order_ids: Sequence[str]) -> tuple[Row, ...]:
    """The lines of orders that are still here, in the order of their ids."""
    rows = (desk.cache.views.row(each) for each in order_ids)
    return tuple(row for row in rows if row is not None)
