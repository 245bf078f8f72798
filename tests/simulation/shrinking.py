"""Finds a short run that still breaks the same promise: steps are left out, in ever smaller pieces."""

from collections.abc import Callable, Sequence

from tests.simulation.steps import Step

MOST_RUNS = 150
"""Tries before the best so far is good enough."""

Breaks = Callable[[Sequence[Step]], bool]


def shortest(steps: Sequence[Step], breaks: Breaks) -> tuple[Step, ...]:
    """As few of `steps` as still break the promise."""
    left, tries = tuple(steps), 0
    piece = max(1, len(left) // 2)
    while tries < MOST_RUNS:
        start, shorter = 0, False
        while start < len(left) and tries < MOST_RUNS:
            tries += 1
            without = left[:start] + left[start + piece :]
            if without and breaks(without):
                left, shorter = without, True
            else:
                start += piece
        if piece == 1 and not shorter:
            break
        piece = max(1, piece // 2)
    return left
