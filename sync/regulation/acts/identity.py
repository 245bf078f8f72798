"""Who the reporter is, asked and answered one assignment at a time (R17.3)."""

from dataclasses import dataclass

from sync.regulation.terms import Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestIdentity:
    """申请联系反映人: the handling needs name and telephone number (R17.3)."""

    hop: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideIdentity:
    """The district lets that unit see them, or does not (R17.3)."""

    request: str
    verdict: Decision
    opinion: str = ""
