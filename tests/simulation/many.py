"""Many seeds on several processes; the outcomes come in the order of the seeds."""

import gc
import multiprocessing
import os
from collections.abc import Iterable, Iterator, Sequence

from tests.simulation.running import Outcome, run

PIECE = 5
"""Seeds that a process takes at once."""


def outcomes(seeds: Sequence[int], profile: str, jobs: int = 0) -> Iterator[Outcome]:
    """Run all `seeds` on `jobs` processes (0: one for each processor)."""
    jobs = min(jobs or os.cpu_count() or 1, max(1, len(seeds)))
    if jobs == 1:
        yield from map(run, seeds, [profile] * len(seeds))
        return
    # A forked process has the same patches in place as this one; nothing was opened before the fork.
    with multiprocessing.get_context("fork").Pool(jobs, _leave_alone) as pool:
        yield from pool.imap(_run, [(seed, profile) for seed in seeds], PIECE)
        pool.close()
        pool.join()  # so that every process takes its folder with it


def first_violation(seeds: Iterable[int], profile: str) -> Outcome | None:
    """The first run that breaks a promise, None when none does."""
    return next((outcome for outcome in (run(seed, profile) for seed in seeds) if outcome.violation), None)


def _leave_alone() -> None:
    """What was there before the first seed is not looked through again after each."""
    gc.disable()
    gc.freeze()


def _run(asked: tuple[int, str]) -> Outcome:
    outcome = run(*asked)
    gc.collect()
    return outcome
