"""Why a unit cannot handle an order (R9.1, R12.6)."""

from enum import StrEnum
from typing import Final


class Ground(StrEnum):
    """Why a unit passes an order upward (R12.6; the legal grounds are those of R9.1)."""

    OUT_OF_SCOPE = "out_of_scope"
    OUT_OF_AUTHORITY = "out_of_authority"
    LITIGATION = "litigation"
    ARBITRATION = "arbitration"
    DISCIPLINE = "discipline"
    ADMINISTRATIVE_REVIEW = "administrative_review"
    INFORMATION_DISCLOSURE = "information_disclosure"
    PETITION = "petition"
    STATE_SECRET = "state_secret"
    COMMERCIAL_SECRET = "commercial_secret"
    PRIVACY = "privacy"
    PUBLIC_ORDER = "public_order"
    OTHER_LAW = "other_law"

    @property
    def declinable(self) -> bool:
        """True for the grounds on which an order is not accepted at all (R9.1); the others only move it (R12.6)."""
        return self not in (Ground.OUT_OF_SCOPE, Ground.OUT_OF_AUTHORITY)


LABELS: Final[dict[StrEnum, str]] = {
    Ground.OUT_OF_SCOPE: "不在受理范围",
    Ground.OUT_OF_AUTHORITY: "超过本地本单位事权范围",
    Ground.LITIGATION: "应通过诉讼解决",
    Ground.ARBITRATION: "应通过仲裁解决",
    Ground.DISCIPLINE: "应通过纪检监察解决",
    Ground.ADMINISTRATIVE_REVIEW: "应通过行政复议解决",
    Ground.INFORMATION_DISCLOSURE: "应通过政府信息公开解决",
    Ground.PETITION: "已进入信访渠道",
    Ground.STATE_SECRET: "涉及国家秘密",
    Ground.COMMERCIAL_SECRET: "涉及商业秘密",
    Ground.PRIVACY: "涉及个人隐私",
    Ground.PUBLIC_ORDER: "违反公序良俗",
    Ground.OTHER_LAW: "法律法规规章另有规定",
}
