"""What an act must contain: texts that the Measures ask for, units that exist and lie below, days that make sense."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sync.regulation import acts
from sync.regulation.orders import Actor, Submission, Unit, Units, WorkOrder
from sync.regulation.subjects import Request
from sync.regulation.terms import Decision, Level, Review, UpwardDecision
from sync.regulation.verdicts import Refused, refused

PLAUSIBLE_DAYS: Final = 365
"""No cap is invented (R12.9); more working days than this are a slip of the hand."""

CLOCK_TOLERANCE: Final = timedelta(minutes=10)
"""How far a workstation's clock may run ahead before a moment counts as one of the future."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything beside the act; `units` is None where the tree is not at hand and cannot be asked."""

    order: WorkOrder | None
    actor: Actor
    now: datetime
    units: Units | None
    request: Request | None = None


def complete(act: acts.Act, setting: Setting) -> Refused | None:
    """The first thing that the act lacks, or None."""
    check = _CHECKS.get(type(act))
    return check(act, setting) if check else None


def _blank(article: str, text: str, reason: str, remedy: str) -> Refused | None:
    return None if text.strip() else refused(article, reason, remedy)


def _register(act: acts.Register, _setting: Setting) -> Refused | None:
    return _blank("R2.1", act.number, "登记工单应当有工单编号。", "请填写工单编号。") or _blank(
        "R2.1", act.source, "登记工单应当注明来源。", "请选择工单来源。"
    )


def _dispatch(act: acts.Dispatch, setting: Setting) -> Refused | None:
    return _target("R4.2", act.unit, setting)


def _assign_down(act: acts.AssignDown, setting: Setting) -> Refused | None:
    if act.limit_days is not None and act.limit_days < 1:
        return refused("R12.4", "交办时限至少为1个工作日。", "请改填1个工作日以上的时限，或留空按规定计算。")
    return _target("R6.7", act.unit, setting) or _child("R6.7", act.unit, setting) or _idle(act.unit, setting)


def _progress(act: acts.Progress, _setting: Setting) -> Refused | None:
    return _blank("R6.2", act.text, "办理进展不能为空。", "请写明办理到了哪一步。")


def _contact(act: acts.ContactReporter, setting: Setting) -> Refused | None:
    return _future("R14.3", act.at, setting) or _blank(
        "R14.3", act.text, "联系反映人应当记录内容或未联系上的情况。", "请填写联系情况。"
    )


def _result(act: acts.SubmitResult, _setting: Setting) -> Refused | None:
    return _blank("R12.5", act.facts, "提交结果应当写明核查情况。", "请填写核查情况。") or _blank(
        "R12.5", act.text, "提交结果应当写明办理结果。", "请填写办理结果。"
    )


def _review(act: acts.ReviewResult, _setting: Setting) -> Refused | None:
    if act.verdict is Review.PASS:
        return None
    return _blank("R6.2", act.opinion, "退回办理结果应当说明理由。", "请填写退回理由。")


def _reply(act: acts.ReplyReporter, setting: Setting) -> Refused | None:
    if act.reached:
        told = _blank("R14.3", act.text, "答复反映人应当记录答复内容。", "请填写答复内容。")
    else:
        told = _blank("R14.3", act.why_not_reached, "未能告知反映人的，应当记录原因。", "请填写未能告知的原因。")
    return _future("R14.3", act.told_at, setting) or told


def _extension(act: acts.RequestExtension, _setting: Setting) -> Refused | None:
    return _days(act.days) or _blank("R12.9", act.reason, "申请延期应当说明理由。", "请填写延期理由。")


def _decide_extension(act: acts.DecideExtension, _setting: Setting) -> Refused | None:
    if act.verdict is Decision.REFUSE:
        return _blank("R12.9", act.opinion, "不同意延期的，应当说明理由。", "请填写审批意见。")
    return None if act.days is None else _days(act.days)


def _upward(act: acts.SubmitUpward, setting: Setting) -> Refused | None:
    blank = _blank("R12.6", act.reason, "上报应当说明理由。", "请填写上报理由。")
    return blank or (_target("R12.6", act.suggested_unit, setting) if act.suggested_unit else None)


def _decide_upward(act: acts.DecideUpward, setting: Setting) -> Refused | None:
    blank = _blank("R12.6", act.opinion, "审核上报应当写明意见。", "请填写审核意见。")
    if blank or act.verdict is UpwardDecision.REJECT:
        return blank
    if act.verdict is UpwardDecision.PASS_UP:
        return _above(setting)
    return _second_dispatch(act.unit, setting) if act.unit else None


def _above(setting: Setting) -> Refused | None:
    if setting.actor.level is Level.DISTRICT:
        return refused("R12.6", "区级平台是最上一级，不能再向上提交。", "请决定二次分办，或不同意退回。")
    return None


def _second_dispatch(unit: str, setting: Setting) -> Refused | None:
    returned = setting.request.asked_by if isinstance(setting.request, Submission) else ""
    if unit == returned:
        return refused("R12.6", "二次分办不能再分给刚刚上报的单位。", "请另选单位，或不同意退回。")
    if setting.actor.level is Level.DISTRICT:
        return _target("R12.6", unit, setting)
    return _target("R12.6", unit, setting) or _child("R12.6", unit, setting) or _idle(unit, setting)


def _callback(act: acts.CallBack, _setting: Setting) -> Refused | None:
    if act.reached:
        return None
    if act.rating is not None:
        return refused("R13.1", "没有联系上反映人，不能记录评价。", "请改为已联系上，或去掉评价。")
    return _blank("R13.1", act.reason, "未联系上反映人的，应当记录情况。", "请填写未联系上的情况。")


def _days(days: int) -> Refused | None:
    if days < 1:
        return refused("R12.9", "延期至少为1个工作日。", "请填写1个以上的工作日。")
    if days > PLAUSIBLE_DAYS:
        return refused("R12.9", f"延期{days}个工作日超过一年，疑为误填。", "请核对天数。")
    return None


def _future(article: str, moment: datetime, setting: Setting) -> Refused | None:
    if moment <= setting.now + CLOCK_TOLERANCE:
        return None
    return refused(article, "记录的时间晚于现在。", "请核对时间。")


def _target(article: str, unit_id: str, setting: Setting) -> Refused | None:
    if setting.units is None:
        return None
    unit = setting.units.get(unit_id)
    if unit is None:
        return refused(article, "没有找到所选的单位。", "请重新选择单位。")
    return _not_district(article, unit)


def _not_district(article: str, unit: Unit) -> Refused | None:
    if unit.level is not Level.DISTRICT:
        return None
    return refused(article, "工单应当交给承办单位，不能交给区级平台自己。", "请选择镇街、部门或村（社区）。")


def _child(article: str, unit_id: str, setting: Setting) -> Refused | None:
    if setting.units is None or setting.units[unit_id].parent == setting.actor.unit:
        return None
    return refused(article, "只能交办给本单位的下级单位。", "不属于本单位的，请上报由上级分办。")


def _idle(unit_id: str, setting: Setting) -> Refused | None:
    if setting.order is None or setting.order.hop_of(unit_id) is None:
        return None
    return refused("R4.1", "该单位已经在办理这件工单，不能重复交办。", "请催办，或另选单位。")


_CHECKS: Final[dict[type, Callable[[Any, Setting], Refused | None]]] = {
    acts.Register: _register,
    acts.Dispatch: _dispatch,
    acts.AssignDown: _assign_down,
    acts.Progress: _progress,
    acts.ContactReporter: _contact,
    acts.SubmitResult: _result,
    acts.ReviewResult: _review,
    acts.ReplyReporter: _reply,
    acts.RequestExtension: _extension,
    acts.DecideExtension: _decide_extension,
    acts.SubmitUpward: _upward,
    acts.DecideUpward: _decide_upward,
    acts.CallBack: _callback,
}
