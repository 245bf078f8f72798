"""What a verification and a reason for not handling on the first day must say (R12.1, R12.5)."""

from typing import Final

from sync.regulation import acts
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import Setting, blank, since_it_came
from sync.regulation.terms import Claim, DelayReason
from sync.regulation.verdicts import Refused, refused


def _verify(act: acts.VerifyClaim, setting: Setting) -> Refused | None:
    return (
        blank("R12.5", act.facts, "核查应当写明查明的情况。", "请填写核查情况。")
        or _visit(act, setting)
        or _why_unknown(act)
    )


def _visit(act: acts.VerifyClaim, setting: Setting) -> Refused | None:
    if act.site_visit and act.visited_at is None:
        return refused("R12.5", "现场察看的，应当记录察看时间。", "请填写察看时间。")
    if act.visited_at is None:
        return None
    if not act.site_visit:
        return refused("R12.5", "没有现场察看，却填写了察看时间。", "请勾选现场察看，或删去察看时间。")
    return since_it_came("R12.5", act.visited_at, setting)


def _why_unknown(act: acts.VerifyClaim) -> Refused | None:
    if act.claim is not Claim.UNVERIFIABLE:
        return None
    return blank("R12.5", act.text, "无法核实的，应当说明原因。", "请在补充说明中写明为何无法核实。")


def _reason(act: acts.GiveReason, _setting: Setting) -> Refused | None:
    if act.reason is not DelayReason.OTHER:
        return None
    return blank("R12.1", act.text, "选择其他的，应当写明当天未办结的原因。", "请填写原因。")


CHECKS: Final[Checks] = {
    acts.VerifyClaim: _verify,
    acts.GiveReason: _reason,
}
