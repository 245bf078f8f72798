"""Orders that have to do with one: repeats, the same reporter's, and those that its words name."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop.actions.cited import citations
from desktop.actions.desk import Desk
from sync.cache.places import Row
from sync.regulation.orders import WorkOrder


class Tie(StrEnum):
    """What ties two orders, as people say it."""

    FIRST = "首件"
    REPEAT = "重复件"
    REPORTER = "同一反映人"
    CITED = "文中提到"


@dataclass(frozen=True, slots=True)
class Related:
    """Another order with everything that ties it to the one that is open."""

    row: Row
    ties: tuple[Tie, ...]


def related(desk: Desk, order_id: str) -> tuple[Related, ...]:
    """The closest first; none when the order is not here (any more)."""
    order = desk.order(order_id)
    if order is None:
        return ()
    found: dict[str, tuple[Row, list[Tie]]] = {}
    for row, tie in _tied(desk, order):
        if row.order_id != order_id:
            found.setdefault(row.order_id, (row, []))[1].append(tie)
    return tuple(Related(row, tuple(ties)) for row, ties in found.values())


def _tied(desk: Desk, order: WorkOrder) -> Iterator[tuple[Row, Tie]]:
    relations = desk.cache.relations
    first = order.repeat.first if order.repeat else order.number
    for row in relations.repeats(first):
        yield row, Tie.FIRST if row.number == first else Tie.REPEAT
    for row in relations.of_reporter(order):
        yield row, Tie.REPORTER
    for row in relations.named(citations(desk, order)).values():
        yield row, Tie.CITED
