"""What an act must contain: texts that the Measures ask for, units that exist and lie below, days that make sense."""

from collections.abc import Callable
from typing import Any, Final

from sync.regulation import acts
from sync.regulation.fitness import Setting, above, blank, child, idle, not_future, plausible, second_dispatch, target
from sync.regulation.terms import Decision, Review, UpwardDecision
from sync.regulation.verdicts import Refused, refused


def complete(act: acts.Act, setting: Setting) -> Refused | None:
    """The first thing that the act lacks, or None."""
    check = _CHECKS.get(type(act))
    return check(act, setting) if check else None


def _register(act: acts.Register, _setting: Setting) -> Refused | None:
    return blank("R2.1", act.number, "登记工单应当有工单编号。", "请填写工单编号。") or blank(
        "R2.1", act.source, "登记工单应当注明来源。", "请选择工单来源。"
    )


def _dispatch(act: acts.Dispatch, setting: Setting) -> Refused | None:
    return target("R4.2", act.unit, setting)


def _assign_down(act: acts.AssignDown, setting: Setting) -> Refused | None:
    if act.limit_days is not None and act.limit_days < 1:
        return refused("R12.4", "交办时限至少为1个工作日。", "请改填1个工作日以上的时限，或留空按规定计算。")
    return target("R6.7", act.unit, setting) or child("R6.7", act.unit, setting) or idle(act.unit, setting)


def _progress(act: acts.Progress, _setting: Setting) -> Refused | None:
    return blank("R6.2", act.text, "办理进展不能为空。", "请写明办理到了哪一步。")


def _contact(act: acts.ContactReporter, setting: Setting) -> Refused | None:
    return not_future("R14.3", act.at, setting) or blank(
        "R14.3", act.text, "联系反映人应当记录内容或未联系上的情况。", "请填写联系情况。"
    )


def _result(act: acts.SubmitResult, _setting: Setting) -> Refused | None:
    return blank("R12.5", act.facts, "提交结果应当写明核查情况。", "请填写核查情况。") or blank(
        "R12.5", act.text, "提交结果应当写明办理结果。", "请填写办理结果。"
    )


def _review(act: acts.ReviewResult, _setting: Setting) -> Refused | None:
    if act.verdict is Review.PASS:
        return None
    return blank("R6.2", act.opinion, "退回办理结果应当说明理由。", "请填写退回理由。")


def _reply(act: acts.ReplyReporter, setting: Setting) -> Refused | None:
    if act.reached:
        told = blank("R14.3", act.text, "答复反映人应当记录答复内容。", "请填写答复内容。")
    else:
        told = blank("R14.3", act.why_not_reached, "未能告知反映人的，应当记录原因。", "请填写未能告知的原因。")
    return not_future("R14.3", act.told_at, setting) or told


def _extension(act: acts.RequestExtension, _setting: Setting) -> Refused | None:
    return plausible(act.days) or blank("R12.9", act.reason, "申请延期应当说明理由。", "请填写延期理由。")


def _decide_extension(act: acts.DecideExtension, _setting: Setting) -> Refused | None:
    if act.verdict is Decision.REFUSE:
        return blank("R12.9", act.opinion, "不同意延期的，应当说明理由。", "请填写审批意见。")
    return None if act.days is None else plausible(act.days)


def _upward(act: acts.SubmitUpward, setting: Setting) -> Refused | None:
    empty = blank("R12.6", act.reason, "上报应当说明理由。", "请填写上报理由。")
    return empty or (None if act.suggested_unit is None else target("R12.6", act.suggested_unit, setting))


def _decide_upward(act: acts.DecideUpward, setting: Setting) -> Refused | None:
    empty = blank("R12.6", act.opinion, "审核上报应当写明意见。", "请填写审核意见。")
    if empty or act.verdict is UpwardDecision.REJECT:
        return empty
    if act.verdict is UpwardDecision.PASS_UP:
        return above(setting)
    return None if act.unit is None else second_dispatch(act.unit, setting)


def _callback(act: acts.CallBack, _setting: Setting) -> Refused | None:
    if act.reached:
        return None
    if act.rating is not None:
        return refused("R13.1", "没有联系上反映人，不能记录评价。", "请改为已联系上，或去掉评价。")
    return blank("R13.1", act.reason, "未联系上反映人的，应当记录情况。", "请填写未联系上的情况。")


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
