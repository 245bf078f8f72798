"""How long to leave the line alone after a failure: doubling, jittered, and never sooner than the district asked."""

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Backoff:
    """Seconds. The jitter takes off up to half, so that two hundred villages do not come back in the same second."""

    first: float = 2.0
    longest: float = 300.0

    def delay(self, failures: int, random: Random, retry_after: int | None = None) -> float:
        """Seconds to rest after the `failures`-th failure in a row (1 is the first)."""
        step = min(self.longest, self.first * 2.0 ** min(max(failures, 1) - 1, 30))
        jittered = step * random.uniform(0.5, 1.0)
        return max(jittered, _asked(retry_after) * random.uniform(1.0, 1.1))


STEADY = Backoff()


def _asked(retry_after: int | None) -> float:
    return float(min(max(retry_after or 0, 0), 3600))
