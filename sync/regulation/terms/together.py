"""Why units call for coordination, and in what manner the district coordinates (R12.7)."""

from enum import StrEnum
from typing import Final


class CallCause(StrEnum):
    """Why one unit cannot settle it alone (R12.7)."""

    CROSS_UNIT = "cross_unit"
    UNCLEAR = "unclear"
    OVERLAPPING = "overlapping"
    GAP = "gap"


class CoordinationManner(StrEnum):
    """How the district coordinates (R12.7)."""

    MEETING = "meeting"
    REFERRAL = "referral"


LABELS: Final[dict[StrEnum, str]] = {
    CallCause.CROSS_UNIT: "跨部门",
    CallCause.UNCLEAR: "责任不明",
    CallCause.OVERLAPPING: "职责交叉",
    CallCause.GAP: "管理盲区",
    CoordinationManner.MEETING: "会议协调",
    CoordinationManner.REFERRAL: "报请区领导",
}
