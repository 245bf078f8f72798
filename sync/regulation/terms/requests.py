"""What a request is about: its kind and its field of government (R8.1)."""

from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """Kind of request; exactly one per order (R8.1)."""

    CONSULTATION = "consultation"
    HELP = "help"
    COMPLAINT = "complaint"
    REPORT = "report"
    SUGGESTION = "suggestion"


class Domain(StrEnum):
    """Field of government the request falls into (R8.1)."""

    ECONOMY = "economy"
    MARKET = "market"
    SOCIETY = "society"
    SERVICE = "service"
    ENVIRONMENT = "environment"
    OTHER = "other"


LABELS: Final[dict[StrEnum, str]] = {
    Kind.CONSULTATION: "咨询",
    Kind.HELP: "求助",
    Kind.COMPLAINT: "投诉",
    Kind.REPORT: "举报",
    Kind.SUGGESTION: "意见建议",
    Domain.ECONOMY: "经济调节",
    Domain.MARKET: "市场监管",
    Domain.SOCIETY: "社会管理",
    Domain.SERVICE: "公共服务",
    Domain.ENVIRONMENT: "生态环境保护",
    Domain.OTHER: "其他依法应受理",
}
