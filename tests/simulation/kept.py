"""Every seed that ever broke a promise, with what was wrong then; they run with every suite."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Kept:
    """A seed, its profile and its story. Steps may have changed since; the seed stays as a place to look."""

    seed: int
    story: str
    profile: str = "quick"


KEPT: Final = (
    Kept(11, "a command was held for days because the workstation's clock had been set back"),
    Kept(552, "a refused command was taken back, and a courier brought it once the refusal was forgotten", "long"),
    Kept(1058, "lines of an order whose row a disk had lost stayed in the lists of another unit", "long"),
    Kept(1070, "the same, in another bucket of the manifest", "long"),
)
