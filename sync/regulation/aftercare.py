"""What is written down after the closing: verified 差评, letters, handlings that were not enough (R13.2-R13.6)."""

from dataclasses import dataclass
from datetime import datetime

from sync.regulation.terms import Conclusion, Matter, Outcome, Rating, RequestState


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """核实 of one 差评 by the district; `callback` is the id of the callback that gave it (R13.2)."""

    id: str
    callback: str
    at: datetime
    person: str
    conclusion: Conclusion
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Handling:
    """A handling that ended with a 差评 and was begun anew (R13.3).

    `callbacks` counts those that had been made by its end, so that later ones are known as those of the next.
    """

    number: int
    closed_at: datetime
    outcome: Outcome | None
    reply: str
    rating: Rating | None
    callbacks: int
    reopened_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """函告: owed by `asked_by` since the second 差评 reached it, then sent, then decided by the district (R13.4).

    `due` is exclusive; `late` marks one that was sent at or after it. While `sent_at` is None it is only owed. It hangs
    on no hop, for every assignment is over by then.
    """

    id: str
    asked_by: str
    decider: str
    handling: int
    reached_at: datetime
    due: datetime
    provisional: bool = False
    hop: str = ""
    state: RequestState = RequestState.PENDING
    handlings: str = ""
    cause: str = ""
    basis: str = ""
    next_step: str = ""
    signatory: str = ""
    person: str = ""
    sent_at: datetime | None = None
    late: bool = False
    opinion: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None

    @property
    def owed(self) -> bool:
        """True while the unit has not sent it and nobody has gone on without it."""
        return self.state is RequestState.PENDING and self.sent_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Aftercare:
    """Everything that followed a closing."""

    verifications: tuple[Verification, ...] = ()
    letters: tuple[Letter, ...] = ()
    handlings: tuple[Handling, ...] = ()
    matters: tuple[Matter, ...] = ()
