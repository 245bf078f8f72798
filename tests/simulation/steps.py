"""What can happen in a run, how often, and the list of it that a seed stands for.

A step is a kind and a number from which its details are drawn when it happens, so that a run stays meaningful when
other steps are left out.
"""

from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import Final


class Kind(StrEnum):
    """Everything that can happen."""

    ARRIVAL = "an order arrives"
    ELSEWHERE = "somebody else acts"
    REASSIGNMENT = "an order goes to others"
    WRITING = "a draft is written"
    SUBMITTING = "a command is given"
    SECOND_THOUGHTS = "a command or draft is taken back"
    SYNC = "a cycle"
    BUSY_SYNC = "a cycle while the user works"
    FAULT = "a fault ahead"
    STORM = "a bad line ahead"
    LATE = "lingering requests arrive"
    CRASH = "a workstation will die"
    FULL_DISK = "a workstation's disk will fail"
    RESTART = "a workstation restarts"
    DISTRICT_CRASH = "the district will die"
    DISTRICT_DISK = "the district's disk will fail"
    SLEEP = "time passes"
    CLOCK = "a workstation's clock is set"
    DISTRICT_CLOCK = "the district's clock is set"
    SHUT_OUT = "a session ends"
    SIGN_IN = "a user signs in"
    MOVE = "a workstation goes to another unit"
    BACKUP = "a backup is made"
    RESTORE = "the backup is restored"
    UPGRADE = "a program is renewed"
    LOOK = "the tray looks"
    COURIER = "a courier is on the road"


WEIGHTS: Final[dict[Kind, float]] = {
    Kind.ARRIVAL: 4,
    Kind.ELSEWHERE: 3,
    Kind.REASSIGNMENT: 1.5,
    Kind.WRITING: 4,
    Kind.SUBMITTING: 11,
    Kind.SECOND_THOUGHTS: 1.5,
    Kind.SYNC: 13,
    Kind.BUSY_SYNC: 3,
    Kind.FAULT: 8,
    Kind.STORM: 1,
    Kind.LATE: 2,
    Kind.CRASH: 3,
    Kind.FULL_DISK: 1.5,
    Kind.RESTART: 0.7,
    Kind.DISTRICT_CRASH: 2.5,
    Kind.DISTRICT_DISK: 1.5,
    Kind.SLEEP: 4,
    Kind.CLOCK: 1,
    Kind.DISTRICT_CLOCK: 1,
    Kind.SHUT_OUT: 0.6,
    Kind.SIGN_IN: 0.6,
    Kind.MOVE: 0.8,
    Kind.BACKUP: 0.8,
    Kind.RESTORE: 0.6,
    Kind.UPGRADE: 0.8,
    Kind.LOOK: 1.5,
    Kind.COURIER: 2,
}

OPENING: Final = (*[Kind.ARRIVAL] * 3, *[Kind.SYNC] * 4)
LENGTHS: Final = {"quick": (30, 45), "long": (60, 140)}
"""Steps of a run, at least and at most, by profile."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens."""

    kind: Kind
    seed: int


def plan(seed: int, profile: str = "quick") -> tuple[Step, ...]:
    """The steps of a seed."""
    random = Random(f"plan {profile} {seed}")
    length = random.randint(*LENGTHS[profile])
    kinds = [*OPENING, *random.choices(list(WEIGHTS), list(WEIGHTS.values()), k=length)]
    return tuple(Step(kind, random.randrange(1 << 30)) for kind in kinds)
