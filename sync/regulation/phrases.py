"""The sentences in which the transition table says no."""

from typing import Final

from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.terms import HopState, OrderState, Verb, label
from sync.regulation.transitions import Transition, Who
from sync.regulation.verdicts import Refused, refused

_NOT_MINE: Final[dict[Who, tuple[str, str]]] = {
    Who.DISTRICT: ("“{verb}”应当由区级平台办理，本单位不能操作。", "需要时请联系区级平台。"),
    Who.RECEIVER: ("“{verb}”应当由这次交办的承办单位办理，本单位没有这次交办。", "请联系正在承办的单位。"),
    Who.FIRST_RECEIVER: (
        "“{verb}”应当由区级平台直接交办的承办单位管理员办理，具体承办单位不能办理。",
        "请提交办理结果，由上一级管理单位办结。",
    ),
    Who.REVIEWER: ("“{verb}”应当由交办单位审核，现在没有等待本单位审核的办理结果。", "请等待下级单位提交结果。"),
    Who.ABOVE: ("“{verb}”应当由上级管理单位办理，本单位不是这次交办的上级。", "请联系交办单位或区级平台。"),
    Who.HOLDER: ("“{verb}”应当由经办过这件工单的单位办理，本单位没有这件工单。", "请联系区级平台。"),
    Who.INVOLVED: ("“{verb}”应当由正在办理这件工单的单位办理，本单位没有在办的交办。", "请联系正在承办的单位。"),
    Who.ANSWERABLE: (
        "“{verb}”应当由区级平台直接交办的承办单位办理，本单位不是这件工单的承办单位。",
        "请联系承办单位。",
    ),
    Who.ASKER: ("“{verb}”应当由提出申请的单位催请，本单位没有等待决定的申请。", "请联系提出申请的单位。"),
    Who.IN_CHARGE: ("“{verb}”应当由本次交办的承办单位或其上级办理，本单位不是。", "请联系正在承办的单位。"),
    Who.DECIDER: ("“{verb}”应当由上一级管理单位决定，现在没有等待本单位决定的申请。", "请在“待我审批”中查看。"),
}

_NOTHING_URGED: Final = ("“{verb}”应当由被催办的单位答复，现在没有等待本单位答复的催办。", "请查看办理过程。")

_HOP: Final[dict[HopState, tuple[str, str]]] = {
    HopState.AWAITING_SIGNATURE: ("本次交办尚未签收。", "请先签收。"),
    HopState.HANDLING: ("本次交办正在办理中。", "请刷新后查看办理状态。"),
    HopState.RESULT_SUBMITTED: ("办理结果已经提交，正在等待上级审核。", "请等待审核；被退回后可以继续办理。"),
    HopState.RETURNED: ("本次交办已经退回，不再由本单位办理。", "请查看最新的承办单位。"),
    HopState.FINISHED: ("本次交办已经办结。", "需要更正的，请联系上一级管理单位。"),
}

_ORDER: Final[dict[OrderState, tuple[str, str]]] = {
    OrderState.REGISTERED: ("工单还没有分办。", "请等待区级平台分办。"),
    OrderState.OPEN: ("工单正在办理中。", "请等待承办单位办结。"),
    OrderState.CLOSED: ("工单已经办结。", "需要补充的，请联系区级平台。"),
    OrderState.DECLINED: ("这件工单不予受理。", "需要补充的，请联系区级平台。"),
    OrderState.REFERRED: ("这件工单已转紧急专线。", "需要补充的，请联系区级平台。"),
}


def not_mine(row: Transition) -> Refused:
    """Somebody else is to do it."""
    reason, remedy = _NOTHING_URGED if row.verb is Verb.ANSWER_URGE else _NOT_MINE[row.who]
    return refused(row.article, reason.format(verb=label(row.verb)), remedy)


def wrong_hop(row: Transition, hop: Assignment) -> Refused:
    """The hop's state does not permit it."""
    reason, remedy = _HOP[hop.state]
    if row.verb is Verb.SIGN and hop.live:
        reason, remedy = "本次交办已经签收。", "不需要重复签收，请继续办理。"
    return refused(row.article, f"现在不能{label(row.verb)}：{reason}", remedy)


def wrong_order(row: Transition, order: WorkOrder) -> Refused:
    """The order's state does not permit it."""
    if row.verb is Verb.REGISTER:
        return refused(row.article, "这件工单已经登记过了。", "不需要重复登记。")
    reason, remedy = _ORDER[order.state]
    return refused(row.article, f"现在不能{label(row.verb)}：{reason}", remedy)
