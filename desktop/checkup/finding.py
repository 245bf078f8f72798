"""One thing looked at, and how it stands."""

from dataclasses import asdict, dataclass
from enum import StrEnum


class State(StrEnum):
    """How it stands: the desk works (GOOD), with something missing (LIMITED), or not at all (BAD)."""

    GOOD = "good"
    LIMITED = "limited"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """`about` names what was looked at; `said` how it stands; `advice` what to do where it could be better."""

    about: str
    state: State
    said: str
    advice: str = ""

    def as_json(self) -> dict[str, str]:
        """For a script."""
        return asdict(self)


def good(about: str, said: str) -> Finding:
    """All is well."""
    return Finding(about, State.GOOD, said)


def limited(about: str, said: str, advice: str) -> Finding:
    """The desk works without it, but less well."""
    return Finding(about, State.LIMITED, said, advice)


def bad(about: str, said: str, advice: str) -> Finding:
    """The desk does not work like this."""
    return Finding(about, State.BAD, said, advice)
