"""Why an order is taken for a repeat of an earlier one."""

from enum import StrEnum
from typing import Final


class Likeness(StrEnum):
    """What two orders have in common; the first one is the strongest."""

    CITED = "cited"
    SAME_TEXT = "same_text"
    SAME_REPORTER = "same_reporter"
    BY_HAND = "by_hand"


LABELS: Final[dict[StrEnum, str]] = {
    Likeness.CITED: "诉求中提到原工单编号",
    Likeness.SAME_TEXT: "诉求内容相同",
    Likeness.SAME_REPORTER: "同一联系电话，诉求相近",
    Likeness.BY_HAND: "人工核对",
}
