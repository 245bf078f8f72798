"""Which of everything that can happen did happen, so that no fault is only planned and no promise only idle."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from tests.simulation.line import TOLD, Fault
from tests.simulation.running import Outcome
from tests.simulation.steps import Kind
from tests.simulation.storage import DEATHS, DISK_FAULTS, LOSES_POWER

EVERYTHING: Final = (
    *Kind,
    *Fault,
    *TOLD.values(),
    *(f"{who}: {what}" for who in ("a workstation", "the district") for what in (*DISK_FAULTS, *DEATHS)),
    f"a workstation: {LOSES_POWER}",
)
"""Every kind of step, everything that can befall a request, a disk or a machine."""


def covered(outcomes: Iterable[Outcome]) -> Counter[str]:
    """In how many runs each thing happened."""
    return Counter(what for outcome in outcomes for what in outcome.hits)


def table(counted: Counter[str]) -> list[str]:
    """A line for each thing that can happen, the rarest first."""
    return [f"{counted[what]:6}  {what}" for what in sorted(EVERYTHING, key=lambda what: (counted[what], what))]
