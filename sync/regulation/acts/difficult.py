"""疑难: raised by a unit, answered by those involved, decided by the district (R7.1)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RaiseDifficult:
    """提出疑难 (R7.1)."""

    issue: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StatePosition:
    """表明意见 on the case that is pending (R7.1)."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideDifficult:
    """The district's decision (R7.1)."""

    request: str
    decision: str
