"""What the inbox asks of the cache, so that a glance at start-up and the open cache look alike to it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from sync.cache.filters import EVERYTHING, Filter, Sort
from sync.cache.places import Place, Row

if TYPE_CHECKING:
    from sync.cache.found import Found
    from sync.cache.query import Known, Query
    from sync.regulation.orders import Unit

PAGE = 100
"""Rows read at once."""


class Views(Protocol):
    """The projected lists; every call may touch the disk and belongs on a worker thread."""

    def counts(self, now: datetime) -> Mapping[Place, int]:
        """How many orders are in each place."""

    def rows(
        self,
        place: Place,
        now: datetime,
        offset: int = 0,
        limit: int = PAGE,
        *,
        where: Filter = EVERYTHING,
        sort: Sort = Sort.DUE,
        without: Collection[str] = (),
    ) -> Sequence[Row]:
        """A page of a narrowed place in that order, without some orders that stand elsewhere for now."""

    def count(self, place: Place, now: datetime, where: Filter) -> int:
        """How many orders a narrowed place has."""

    def among(self, place: Place, now: datetime, where: Filter, orders: Collection[str]) -> set[str]:
        """Which of some orders a narrowed place has."""

    def look(self, query: "Query", now: datetime, limit: int = 50, where: Filter = EVERYTHING) -> "Found":
        """Orders that match a query and a filter, best first, each with its reason."""

    def numbered(self, number: str, limit: int = 8) -> Sequence[Row]:
        """Orders that are called so, the exact one first."""

    def known(self) -> "Known":
        """What conditions of a query can name."""

    def sources(self) -> Sequence[str]:
        """Where orders came from."""

    def tags(self) -> Sequence[str]:
        """What orders are marked with."""

    def units(self) -> Sequence["Unit"]:
        """The own unit and those below it."""
