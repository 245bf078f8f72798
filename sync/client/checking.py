"""Whether what is here is what the district has, by its manifest; where not, the buckets that differ are fetched again.

A bucket is only believed where its rows have the count and the sum that the district's manifest gives for it: so no
repair removes anything on the word of the feed alone. Nothing goes round in circles: after a repair that changes
nothing, and after the third in a row, there is none for an hour.
"""

from typing import Final

from sync.cache.cache import Cache
from sync.client.link import Link
from sync.client.run import Run
from sync.contract.clock import Clock
from sync.contract.manifest import tally_of

RECOUNT_S: Final = 24 * 3600.0
"""Own rows are counted anew at the engine's start and once a day."""
REPAIRS: Final = 3
PAUSE_S: Final = 3600.0
"""How long a repair that came to nothing is not tried again; the village pays for every byte of it."""


class Checking:
    """Lives as long as its engine, so that it remembers what it tried."""

    def __init__(self, cache: Cache, clock: Clock) -> None:
        self._cache = cache
        self._clock = clock
        self._counted_at = float("-inf")
        self._paused_until = float("-inf")
        self._repairs = 0

    def recount(self) -> None:
        """Count the rows here anew when it is time: what was damaged behind the books' back comes to light."""
        if self._clock.monotonic() - self._counted_at >= RECOUNT_S:
            self._cache.manifest.recount()
            self._counted_at = self._clock.monotonic()

    def agrees(self, manifest: str) -> bool:
        """Whether the rows here are those that the district's manifest sums up."""
        if self._cache.manifest.text() != manifest:
            return False
        self._repairs = 0
        return True

    def repair(self, run: Run, link: Link) -> bool:
        """Fetch the buckets that differ; true where it is worth comparing once more. Raises LineProblem."""
        if self._clock.monotonic() < self._paused_until:
            return False
        cursor = self._cache.orders.cursor() or ""
        theirs = link.authorised(lambda access: link.calls.manifest(access, cursor))
        if theirs is not None and not theirs.buckets:  # something new came meanwhile: that first
            return True
        if theirs is not None and self._repairs < REPAIRS and self._mended(run, link, theirs.buckets):
            self._repairs += 1
            return True
        self._repairs = 0
        self._paused_until = self._clock.monotonic() + PAUSE_S
        return False

    def _mended(self, run: Run, link: Link, theirs: tuple[str, ...]) -> bool:
        """Whether anything here is other than before."""
        ours = self._cache.manifest.buckets()
        differing = [number for number, pair in enumerate(zip(theirs, ours, strict=False)) if pair[0] != pair[1]]
        if differing:
            link.authorised(lambda access: self._fetch(run, link, access, differing))
        return self._cache.manifest.buckets() != ours

    def _fetch(self, run: Run, link: Link, access: str, numbers: list[int]) -> None:
        with link.calls.buckets(access, numbers, thin=self._cache.settings.low_data) as pages:
            for page in pages:
                number, changes = page.end.bucket, page.changes
                if number in numbers and tally_of(changes).text == page.end.manifest:
                    run.take(changes, lambda: self._cache.orders.mend(number, changes))  # noqa: B023 - called at once
