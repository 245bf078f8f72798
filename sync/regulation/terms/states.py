"""Where an order, an assignment and a request to a higher level stand."""

from enum import StrEnum
from typing import Final


class OrderState(StrEnum):
    """Where the order as a whole stands; DECLINED (R9.2) and REFERRED (R10.1) are over without a handling."""

    REGISTERED = "registered"
    OPEN = "open"
    CLOSED = "closed"
    DECLINED = "declined"
    REFERRED = "referred"

    @property
    def over(self) -> bool:
        """True when nobody handles the order any more."""
        return self in (OrderState.CLOSED, OrderState.DECLINED, OrderState.REFERRED)


class HopState(StrEnum):
    """Where one assignment (交办) stands."""

    AWAITING_SIGNATURE = "awaiting_signature"
    HANDLING = "handling"
    RESULT_SUBMITTED = "result_submitted"
    RETURNED = "returned"
    FINISHED = "finished"


class RequestState(StrEnum):
    """Where a request to another level (延期, 上报, 催办) stands.

    LAPSED: its hop ended before anybody decided. ANSWERED: an urge was.
    """

    PENDING = "pending"
    GRANTED = "granted"
    REFUSED = "refused"
    LAPSED = "lapsed"
    ANSWERED = "answered"


LABELS: Final[dict[StrEnum, str]] = {
    OrderState.REGISTERED: "待分办",
    OrderState.OPEN: "办理中",
    OrderState.CLOSED: "已办结",
    OrderState.DECLINED: "不予受理",
    OrderState.REFERRED: "已转紧急专线",
    HopState.AWAITING_SIGNATURE: "待签收",
    HopState.HANDLING: "办理中",
    HopState.RESULT_SUBMITTED: "待审核",
    HopState.RETURNED: "已退回",
    HopState.FINISHED: "已办结",
    RequestState.PENDING: "待批",
    RequestState.GRANTED: "已同意",
    RequestState.REFUSED: "未同意",
    RequestState.LAPSED: "已终止",
    RequestState.ANSWERED: "已答复",
}
