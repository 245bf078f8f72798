"""延期: asked for before expiry, decided one level up (R12.9)."""

from dataclasses import dataclass

from sync.regulation.terms import Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestExtension:
    """延期: `days` are working days after the present due date (R12.9).

    The evidence of R12.9a travels in the envelope around it.
    """

    hop: str
    days: int
    reason: str
    progress: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideExtension:
    """The level above grants (perhaps other days) or refuses (R12.9)."""

    request: str
    verdict: Decision
    days: int | None = None
    opinion: str = ""
