"""Everything that can be done to an order, and what a unit says of itself."""

from enum import StrEnum
from typing import Final


class Verb(StrEnum):
    """Everything that can be done to an order, last what a unit says of itself; also the command type on the line."""

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
    VERIFY_RATING = "verify_rating"
    SEND_LETTER = "send_letter"
    DECIDE_LETTER = "decide_letter"
    FLAG = "flag"
    LINK_REPEAT = "link_repeat"
    PUSH_UPSTREAM = "push_upstream"
    ACKNOWLEDGE_UPSTREAM = "acknowledge_upstream"
    URGE = "urge"
    ANSWER_URGE = "answer_urge"
    REMIND = "remind"
    NOTIFY_HANDLER = "notify_handler"
    GIVE_REASON = "give_reason"
    VERIFY = "verify"
    DECLINE = "decline"
    REFER = "refer"
    TELL_ACCEPTED = "tell_accepted"
    EXPLAIN = "explain"
    TELL_EXTENSION = "tell_extension"
    SET_LIMIT = "set_limit"
    CHANGE_KIND = "change_kind"
    CALL_COORDINATION = "call_coordination"
    DECLINE_COORDINATION = "decline_coordination"
    COORDINATE = "coordinate"
    GIVE_OPINION = "give_opinion"
    RAISE_DIFFICULT = "raise_difficult"
    STATE_POSITION = "state_position"
    DECIDE_DIFFICULT = "decide_difficult"
    REDATE = "redate"
    SUSPECT_SECRET = "suspect_secret"
    DECIDE_SECRET = "decide_secret"
    RESTRICT = "restrict"
    LIFT_RESTRICTION = "lift_restriction"
    REQUEST_IDENTITY = "request_identity"
    DECIDE_IDENTITY = "decide_identity"
    DESIGNATE = "designate"
    END_DESIGNATION = "end_designation"


LABELS: Final[dict[StrEnum, str]] = {
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
    Verb.VERIFY_RATING: "核实差评",
    Verb.SEND_LETTER: "函告",
    Verb.DECIDE_LETTER: "审核函告",
    Verb.FLAG: "标注",
    Verb.LINK_REPEAT: "关联重复件",
    Verb.PUSH_UPSTREAM: "反馈上级平台",
    Verb.ACKNOWLEDGE_UPSTREAM: "上级平台确认",
    Verb.URGE: "催办",
    Verb.ANSWER_URGE: "答复催办",
    Verb.REMIND: "催请审批",
    Verb.NOTIFY_HANDLER: "通知承办人",
    Verb.GIVE_REASON: "说明当天未办结原因",
    Verb.VERIFY: "核查",
    Verb.DECLINE: "不予受理",
    Verb.REFER: "转紧急专线",
    Verb.TELL_ACCEPTED: "受理告知",
    Verb.EXPLAIN: "政策解释",
    Verb.TELL_EXTENSION: "告知延期",
    Verb.SET_LIMIT: "设定法定时限",
    Verb.CHANGE_KIND: "变更类别",
    Verb.CALL_COORDINATION: "提请协调",
    Verb.DECLINE_COORDINATION: "不予协调",
    Verb.COORDINATE: "协调分工",
    Verb.GIVE_OPINION: "提交协办意见",
    Verb.RAISE_DIFFICULT: "提出疑难",
    Verb.STATE_POSITION: "表明意见",
    Verb.DECIDE_DIFFICULT: "决定疑难",
    Verb.REDATE: "重算期限",
    Verb.SUSPECT_SECRET: "涉密上报",
    Verb.DECIDE_SECRET: "审定涉密",
    Verb.RESTRICT: "限定知悉范围",
    Verb.LIFT_RESTRICTION: "解除限定",
    Verb.REQUEST_IDENTITY: "申请联系反映人",
    Verb.DECIDE_IDENTITY: "审批联系反映人",
    Verb.DESIGNATE: "指定承办单位",
    Verb.END_DESIGNATION: "终止指定",
}
