"""What the inbox asks of the cache, so that a glance at start-up and the open cache look alike to it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from sync.cache.filters import EVERYTHING, Filter, Sort
from sync.cache.places import Place, Row

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
    ) -> Sequence[Row]:
        """A page of a narrowed place, in that order."""

    def find(self, query: str, limit: int = 50) -> Sequence[Row]:
        """Orders that match a query, best first."""
