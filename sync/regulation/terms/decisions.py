"""Verdicts of one level on what another asks or submits."""

from enum import StrEnum
from typing import Final


class Review(StrEnum):
    """Verdict on a sub-unit's result (R6.2)."""

    PASS = "pass"
    SEND_BACK = "send_back"


class Decision(StrEnum):
    """Verdict on an extension (R12.9)."""

    GRANT = "grant"
    REFUSE = "refuse"


class UpwardDecision(StrEnum):
    """Verdict of one level on an upward submission (R12.6)."""

    PASS_UP = "pass_up"
    ACCEPT = "accept"
    REJECT = "reject"


LABELS: Final[dict[StrEnum, str]] = {
    Review.PASS: "通过",
    Review.SEND_BACK: "退回重办",
    Decision.GRANT: "同意",
    Decision.REFUSE: "不同意",
    UpwardDecision.PASS_UP: "同意上报",
    UpwardDecision.ACCEPT: "同意退回",
    UpwardDecision.REJECT: "不同意",
}
