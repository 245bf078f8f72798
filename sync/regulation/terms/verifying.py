"""What a verification found of the claim, and why an order was not handled on its first day (R12.1, R12.5)."""

from enum import StrEnum
from typing import Final


class Claim(StrEnum):
    """Whether what the reporter says is so (R12.5)."""

    TRUE = "true"
    PARTLY_TRUE = "partly_true"
    UNTRUE = "untrue"
    UNVERIFIABLE = "unverifiable"


class DelayReason(StrEnum):
    """Why an order was not handled on its first day; the first one is the default (R12.1)."""

    SITE_CHECK = "site_check"
    MATERIALS = "materials"
    OTHER_UNITS = "other_units"
    REPORTER = "reporter"
    COMPLEX = "complex"
    OTHER = "other"


LABELS: Final[dict[StrEnum, str]] = {
    Claim.TRUE: "属实",
    Claim.PARTLY_TRUE: "部分属实",
    Claim.UNTRUE: "不属实",
    Claim.UNVERIFIABLE: "无法核实",
    DelayReason.SITE_CHECK: "需现场核实",
    DelayReason.MATERIALS: "需备料或安排施工",
    DelayReason.OTHER_UNITS: "需其他单位配合",
    DelayReason.REPORTER: "需反映人补充情况或暂时联系不上",
    DelayReason.COMPLEX: "情况复杂",
    DelayReason.OTHER: "其他",
}
