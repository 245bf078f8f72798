"""What a 差评 turns out to be, what becomes of a letter, and which orders are counted apart (R13.2, R13.4, R13.6)."""

from enum import StrEnum
from typing import Final


class Conclusion(StrEnum):
    """What the verification of a 差评 found (R13.2)."""

    OVERSIGHT = "oversight"
    NOT_DONE = "not_done"
    OBJECTIVE_LIMITS = "objective_limits"
    HIGH_EXPECTATIONS = "high_expectations"
    UNVERIFIABLE = "unverifiable"

    @property
    def calls_for_rehandling(self) -> bool:
        """True where the order is to be handled again (R13.3)."""
        return self in (Conclusion.OVERSIGHT, Conclusion.NOT_DONE)

    @property
    def calls_for_explanation(self) -> bool:
        """True where the reporter is to be told patiently why no more could be done (R13.5)."""
        return self in (Conclusion.OBJECTIVE_LIMITS, Conclusion.HIGH_EXPECTATIONS)


class LetterDecision(StrEnum):
    """The district's word on a 函告: the explanation is enough, or the order is handled once more (R13.4)."""

    ACCEPT = "letter_accepted"
    REHANDLE = "letter_rehandled"


class Matter(StrEnum):
    """Orders whose ratings are also counted apart: satisfaction is no aim in itself there (R13.6)."""

    MEDIATION = "mediation"
    ENFORCEMENT = "enforcement"


LABELS: Final[dict[StrEnum, str]] = {
    Conclusion.OVERSIGHT: "明显疏漏",
    Conclusion.NOT_DONE: "未落实",
    Conclusion.OBJECTIVE_LIMITS: "客观限制",
    Conclusion.HIGH_EXPECTATIONS: "期望过高",
    Conclusion.UNVERIFIABLE: "无法核实",
    LetterDecision.ACCEPT: "审核通过",
    LetterDecision.REHANDLE: "重办",
    Matter.MEDIATION: "行政调解",
    Matter.ENFORCEMENT: "执法办案",
}
