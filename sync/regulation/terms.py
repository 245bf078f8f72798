"""The words of the Measures: every closed list of codes, with its Chinese label.

Codes travel and are stored; labels are for people. A code never changes once it has been used on the line.
"""

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


class Level(StrEnum):
    """Level of a unit in the tree (R3.1)."""

    DISTRICT = "district"
    TOWNSHIP = "township"
    DEPARTMENT = "department"
    OTHER_UNIT = "other_unit"
    VILLAGE = "village"
    SECTION = "section"
    ENTERPRISE = "enterprise"


class Role(StrEnum):
    """What a user may do in the unit: act for it, or only look (分管领导)."""

    ADMINISTRATOR = "administrator"
    LEADER = "leader"


class OrderState(StrEnum):
    """Where the order as a whole stands."""

    REGISTERED = "registered"
    OPEN = "open"
    CLOSED = "closed"


class HopState(StrEnum):
    """Where one assignment (交办) stands."""

    AWAITING_SIGNATURE = "awaiting_signature"
    HANDLING = "handling"
    RESULT_SUBMITTED = "result_submitted"
    RETURNED = "returned"
    FINISHED = "finished"


class RequestState(StrEnum):
    """Where a request to a higher level (延期, 上报) stands; LAPSED: its hop ended before anybody decided."""

    PENDING = "pending"
    GRANTED = "granted"
    REFUSED = "refused"
    LAPSED = "lapsed"


class Verb(StrEnum):
    """Everything that can be done to an order; also the command type on the line."""

    REGISTER = "register"
    DISPATCH = "dispatch"
    SIGN = "sign"
    ASSIGN_DOWN = "assign_down"
    PROGRESS = "progress"
    CONTACT = "contact"
    SUBMIT_RESULT = "submit_result"
    REVIEW_RESULT = "review_result"
    REPLY = "reply"
    CLOSE = "close"
    REQUEST_EXTENSION = "request_extension"
    DECIDE_EXTENSION = "decide_extension"
    SUBMIT_UPWARD = "submit_upward"
    DECIDE_UPWARD = "decide_upward"
    CALL_BACK = "call_back"


class Method(StrEnum):
    """How somebody was reached (R13.1, R14.3)."""

    WRITING = "writing"
    TELEPHONE = "telephone"
    IN_PERSON = "in_person"
    ON_SITE = "on_site"


class Outcome(StrEnum):
    """How the matter ended (what an order carries, Handling)."""

    SOLVED = "solved"
    EXPLAINED = "explained"


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
    Level.DISTRICT: "区级平台",
    Level.TOWNSHIP: "镇街",
    Level.DEPARTMENT: "区级部门",
    Level.OTHER_UNIT: "有关单位",
    Level.VILLAGE: "村（社区）",
    Level.SECTION: "内设机构",
    Level.ENTERPRISE: "企事业单位",
    Role.ADMINISTRATOR: "管理员",
    Role.LEADER: "分管领导",
    OrderState.REGISTERED: "待分办",
    OrderState.OPEN: "办理中",
    OrderState.CLOSED: "已办结",
    HopState.AWAITING_SIGNATURE: "待签收",
    HopState.HANDLING: "办理中",
    HopState.RESULT_SUBMITTED: "待审核",
    HopState.RETURNED: "已退回",
    HopState.FINISHED: "已办结",
    RequestState.PENDING: "待批",
    RequestState.GRANTED: "已同意",
    RequestState.REFUSED: "未同意",
    RequestState.LAPSED: "已终止",
    Verb.REGISTER: "登记",
    Verb.DISPATCH: "分办",
    Verb.SIGN: "签收",
    Verb.ASSIGN_DOWN: "交办",
    Verb.PROGRESS: "办理进展",
    Verb.CONTACT: "联系反映人",
    Verb.SUBMIT_RESULT: "提交办理结果",
    Verb.REVIEW_RESULT: "审核办理结果",
    Verb.REPLY: "答复反映人",
    Verb.CLOSE: "办结",
    Verb.REQUEST_EXTENSION: "申请延期",
    Verb.DECIDE_EXTENSION: "审批延期",
    Verb.SUBMIT_UPWARD: "上报",
    Verb.DECIDE_UPWARD: "审核上报",
    Verb.CALL_BACK: "回访",
    Method.WRITING: "书面",
    Method.TELEPHONE: "电话",
    Method.IN_PERSON: "当面",
    Method.ON_SITE: "现场察看",
    Outcome.SOLVED: "实际解决",
    Outcome.EXPLAINED: "解释说明",
    Rating.VERY_SATISFIED: "非常满意",
    Rating.SATISFIED: "满意",
    Rating.FAIRLY_SATISFIED: "基本满意",
    Rating.DISSATISFIED: "不满意",
    Rating.VERY_DISSATISFIED: "非常不满意",
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
    Review.PASS: "通过",
    Review.SEND_BACK: "退回重办",
    Decision.GRANT: "同意",
    Decision.REFUSE: "不同意",
    UpwardDecision.PASS_UP: "同意上报",
    UpwardDecision.ACCEPT: "同意退回",
    UpwardDecision.REJECT: "不同意",
}


def label(term: StrEnum) -> str:
    """The Chinese label of a code; a KeyError means that the list above is incomplete."""
    return LABELS[term]
