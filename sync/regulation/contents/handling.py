"""What a step of the handling must say."""

from typing import Final

from sync.regulation import acts
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import CLOCK_TOLERANCE, Setting, blank, not_future, since_it_came
from sync.regulation.terms import Review
from sync.regulation.verdicts import Refused, refused


def _progress(act: acts.Progress, _setting: Setting) -> Refused | None:
    return blank("R6.2", act.text, "办理进展不能为空。", "请写明办理到了哪一步。")


def _contact(act: acts.ContactReporter, setting: Setting) -> Refused | None:
    return since_it_came("R14.3", act.at, setting) or blank(
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
    return not_future("R14.3", act.told_at, setting) or _told_before(act, setting) or told


def _told_before(act: acts.ReplyReporter, setting: Setting) -> Refused | None:
    """What was said before this handling began is no result of it; a second handling is told anew (R13.3, R14.3)."""
    first = setting.order.top(act.hop) if setting.order else None
    if first is None or act.told_at >= first.assigned_at - CLOCK_TOLERANCE:
        return None
    return refused("R14.3", "告知时间早于本次交办。", "请核对时间；重办的，应当重新告知反映人。")


CHECKS: Final[Checks] = {
    acts.Progress: _progress,
    acts.ContactReporter: _contact,
    acts.SubmitResult: _result,
    acts.ReviewResult: _review,
    acts.ReplyReporter: _reply,
}
