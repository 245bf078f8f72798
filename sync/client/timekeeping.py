"""Keeps the estimate of the district's clock, when the district was last heard, and its last long silence."""

from datetime import datetime, timedelta
from typing import Final

from sync.cache.identity import Identity
from sync.client.skew import Sighting, middle, offset_after
from sync.contract.absence import LONG, Absence
from sync.contract.clock import Clock, CorrectedClock

_CONTACT_KEPT: Final = timedelta(seconds=30)
"""How exactly the last contact is kept, as evidence under R12.9a; a write for every answer would wear out the disk."""


class Timekeeper:
    """`district` is the district's time as estimated; the estimate lasts in the cache."""

    def __init__(self, identity: Identity, clock: Clock) -> None:
        self.offset_ms = identity.clock_offset_ms
        self.district = CorrectedClock(clock, lambda: self.offset_ms)
        self._identity = identity
        self._doubted = False
        self._absence = identity.absence

    def doubt(self) -> None:
        """The next sighting counts alone: this machine slept, or somebody set its clock."""
        self._doubted = True

    def saw(self, seen: Sighting) -> None:
        """Learn from an answer of the district."""
        offset = middle(seen) if self._doubted else offset_after(self.offset_ms, seen)
        self._doubted = False
        if offset != self.offset_ms:
            self._identity.clock_offset_ms = self.offset_ms = offset
        at, last = self.district.now(), self._identity.last_contact
        if last is None or abs(at - last) >= _CONTACT_KEPT:
            self._identity.last_contact = at
            if last is not None and at - last >= LONG:
                self._identity.absence = Absence(began=last, ended=at)

    def ended(self) -> Absence | None:
        """The long absence that is over, once."""
        known, self._absence = self._absence, self._identity.absence
        return self._absence if self._absence != known else None

    def by_this_machine(self, moment: datetime | None) -> datetime | None:
        """A moment of the district's as this machine's clock would show it."""
        return moment - timedelta(milliseconds=self.offset_ms) if moment else None
