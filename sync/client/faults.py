"""Tells trouble of the district's own from a fault that one file brings about, over and over."""

from collections import Counter
from typing import Final

from sync.client.errors import Busy, ServerDown

MOST: Final = 3
"""A district that fails so often over one thing is not asked for it again until a person does."""


class Faults:
    """Counts by SHA-256, as long as the link lives."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def blame(self, sha256: str, fault: ServerDown) -> bool:
        """True when it is this very thing at which the district fails; one that is busy is busy for everybody."""
        self._counts[sha256] += 0 if isinstance(fault, Busy) else 1
        if self._counts[sha256] < MOST:
            return False
        del self._counts[sha256]
        return True
