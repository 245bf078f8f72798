"""Whom to kill, and at about what share of its usual time: from the seed; the moments themselves are the machine's."""

from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import Final


class Victim(StrEnum):
    """Whose process is killed."""

    DISTRICT = "the district while a workstation syncs"
    SYNC = "a workstation while it syncs"
    QUEUE = "a workstation while commands are queued"
    TYPIST = "a workstation while somebody types"


WEIGHTS: Final = {Victim.DISTRICT: 3, Victim.SYNC: 5, Victim.QUEUE: 2, Victim.TYPIST: 1}


@dataclass(frozen=True, slots=True)
class Kill:
    """`station` by number; `share` of the usual time; how many orders arrive before; `wishes`, `photos` among them."""

    victim: Victim
    station: int
    share: float
    orders: int
    wishes: int
    photos: int


def plan(seed: int, kills: int, stations: int) -> tuple[Kill, ...]:
    """The kills of a seed."""
    random = Random(f"killing {seed}")
    victims = random.choices(list(WEIGHTS), list(WEIGHTS.values()), k=kills)
    return tuple(_kill(random, victim, stations) for victim in victims)


def _kill(random: Random, victim: Victim, stations: int) -> Kill:
    # The first part of a process's life is Python's; little of ours happens in it.
    share = random.uniform(0.4, 1.05) if random.random() < 0.9 else random.uniform(0, 0.4)
    wishes = random.randint(1, 6)
    return Kill(
        victim=victim,
        station=random.randrange(stations),
        share=share,
        orders=random.choice([0, 1, 1, 3]),
        wishes=wishes,
        photos=random.choice([0, 0, 1]),
    )
