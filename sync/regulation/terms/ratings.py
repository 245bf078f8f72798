"""The five levels of satisfaction (R13.1)."""

from enum import StrEnum
from typing import Final


class Rating(StrEnum):
    """Five levels of satisfaction; the last two are 差评 (R13.1)."""

    VERY_SATISFIED = "very_satisfied"
    SATISFIED = "satisfied"
    FAIRLY_SATISFIED = "fairly_satisfied"
    DISSATISFIED = "dissatisfied"
    VERY_DISSATISFIED = "very_dissatisfied"

    @property
    def bad(self) -> bool:
        """True for the two levels that the Measures treat as 差评."""
        return self in (Rating.DISSATISFIED, Rating.VERY_DISSATISFIED)


LABELS: Final[dict[StrEnum, str]] = {
    Rating.VERY_SATISFIED: "非常满意",
    Rating.SATISFIED: "满意",
    Rating.FAIRLY_SATISFIED: "基本满意",
    Rating.DISSATISFIED: "不满意",
    Rating.VERY_DISSATISFIED: "非常不满意",
}
