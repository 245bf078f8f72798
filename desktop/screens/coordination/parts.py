"""The shape of what is shown side by side: sections with a hint, and in each who said what; plain values."""

from dataclasses import dataclass
from datetime import datetime

from desktop.actions.case import Case
from desktop.kit import moments
from sync.regulation.terms import RequestState

Mark = tuple[str, str, str]
"""A chip: words, tone, icon."""

GIVEN: Mark = ("已提交", "good", "check")
PENDING: Mark = ("待发送", "info", "send-clock-outline")
SENT: Mark = ("待回执", "info", "timer-sand")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one of them said: who, how it stands, the words, and when it was or by when it should be."""

    who: str
    mark: Mark
    text: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One matter: its title, a line about it, what is to be done next, and the voices beside each other."""

    title: str
    about: str = ""
    hint: str = ""
    voices: tuple[Said, ...] = ()


def signature(case: Case, person: str, at: datetime) -> str:
    """`王敏　今天 10:05`."""
    return f"{person}　{moments.stamp(at, case.now)}"


def running(case: Case, due: datetime) -> Mark:
    """How much time is left, as everywhere."""
    left = moments.remaining(due, case.now, case.rules.calendar)
    return left.words, left.tone, left.icon


def given(case: Case, id: str) -> Mark:
    """Whether a thing that somebody gave has left this workstation already, and was answered."""
    if not any(entry.id == id and entry.pending for entry in case.order.timeline):
        return GIVEN
    return SENT if id in case.sent else PENDING


def answered(state: RequestState, yes: str, no: str) -> Mark:
    """A decision, or that it is awaited."""
    if state is RequestState.PENDING:
        return "待决定", "info", "timer-sand"
    return (yes, "good", "check") if state is RequestState.GRANTED else (no, "neutral", "close")
