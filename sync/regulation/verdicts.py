"""What the Measures say of something that somebody wants to do: allowed, or refused with article, reason and remedy."""

from dataclasses import dataclass

from sync.regulation.requirements import cite


@dataclass(frozen=True, slots=True)
class Allowed:
    """Nothing in the Measures stands against it."""


@dataclass(frozen=True, slots=True)
class Refused:
    """`article` is the requirement's id; `reason` a whole Chinese sentence; `remedy` what can be done instead."""

    article: str
    reason: str
    remedy: str = ""


Verdict = Allowed | Refused


def refused(article: str, reason: str, remedy: str = "") -> Refused:
    """A refusal whose sentence names the place in the Measures that it rests on."""
    return Refused(article, f"按照{cite(article)}，{reason}", remedy)
