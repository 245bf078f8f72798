"""The words of the Measures: every closed list of codes, with its Chinese label.

Codes travel and are stored; labels are for people. A code never changes once it has been used on the line.
"""

from enum import StrEnum
from typing import Final

from sync.regulation.terms import (
    aftercare,
    chasing,
    decisions,
    grounds,
    handling,
    intake,
    parties,
    ratings,
    repeats,
    requests,
    secrecy,
    states,
    together,
    verbs,
    verifying,
)
from sync.regulation.terms.aftercare import Conclusion, LetterDecision, Matter
from sync.regulation.terms.chasing import Means, UrgeKind
from sync.regulation.terms.decisions import Decision, Review, UpwardDecision
from sync.regulation.terms.grounds import Ground
from sync.regulation.terms.handling import Method, Outcome
from sync.regulation.terms.intake import Cause, EmergencyLine
from sync.regulation.terms.parties import Level, Role
from sync.regulation.terms.ratings import Rating
from sync.regulation.terms.repeats import Likeness
from sync.regulation.terms.requests import Domain, Kind
from sync.regulation.terms.secrecy import SecretDecision
from sync.regulation.terms.states import HopState, OrderState, RequestState
from sync.regulation.terms.together import CallCause, CoordinationManner
from sync.regulation.terms.verbs import Verb
from sync.regulation.terms.verifying import Claim, DelayReason

__all__ = [
    "CallCause",
    "Cause",
    "Claim",
    "Conclusion",
    "CoordinationManner",
    "Decision",
    "DelayReason",
    "Domain",
    "EmergencyLine",
    "Ground",
    "HopState",
    "Kind",
    "LetterDecision",
    "Level",
    "Likeness",
    "Matter",
    "Means",
    "Method",
    "OrderState",
    "Outcome",
    "Rating",
    "RequestState",
    "Review",
    "Role",
    "SecretDecision",
    "UpwardDecision",
    "UrgeKind",
    "Verb",
    "label",
]

_LISTS: Final = (
    requests.LABELS,
    parties.LABELS,
    states.LABELS,
    verbs.LABELS,
    handling.LABELS,
    ratings.LABELS,
    grounds.LABELS,
    decisions.LABELS,
    repeats.LABELS,
    aftercare.LABELS,
    chasing.LABELS,
    verifying.LABELS,
    intake.LABELS,
    together.LABELS,
    secrecy.LABELS,
)
_LABELS: Final = {(type(term), term.value): words for each in _LISTS for term, words in each.items()}
"""By the list as well as the code: two lists may use the same code for different things."""


def label(term: StrEnum) -> str:
    """The Chinese label of a code; a KeyError means that its list is incomplete."""
    return _LABELS[type(term), term.value]
