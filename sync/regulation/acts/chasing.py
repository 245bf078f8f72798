"""Urging, reminding and notifying (R14.2, R14.5)."""

from dataclasses import dataclass
from datetime import datetime

from sync.regulation.terms import Means, UrgeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgeReceiver:
    """催办 by a level above the assignment (R14.5)."""

    hop: str
    kind: UrgeKind
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerUrge:
    """The urged unit's answer; `request` is the urge's id (R14.5)."""

    request: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindDecider:
    """催请: whoever asked for a decision asks for it once more; `request` is what was asked (R14.5)."""

    request: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotifyHandler:
    """通知承办人: `told` names the person or unit in words, for it need not be in the tree (R14.2)."""

    hop: str
    means: Means
    at: datetime
    told: str
    acknowledged: bool = False
    receipt: str = ""
