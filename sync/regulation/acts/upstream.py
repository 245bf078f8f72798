"""The result goes back to where the order came from, until it is acknowledged there (R5.3)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PushUpstream:
    """The result was sent to the city's system; `push` is the id under which it is sent, however often."""

    push: str
    by_hand: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AcknowledgeUpstream:
    """The city's system has it; `receipt` is the number that it gave for that."""

    push: str
    receipt: str
