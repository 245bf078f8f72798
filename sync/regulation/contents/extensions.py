"""What an extension and its decision must say (R12.9)."""

from typing import Final

from sync.regulation import acts
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import Setting, blank, plausible
from sync.regulation.terms import Decision
from sync.regulation.verdicts import Refused


def _extension(act: acts.RequestExtension, _setting: Setting) -> Refused | None:
    return plausible(act.days) or blank("R12.9", act.reason, "申请延期应当说明理由。", "请填写延期理由。")


def _decide_extension(act: acts.DecideExtension, _setting: Setting) -> Refused | None:
    if act.verdict is Decision.REFUSE:
        return blank("R12.9", act.opinion, "不同意延期的，应当说明理由。", "请填写审批意见。")
    return None if act.days is None else plausible(act.days)


CHECKS: Final[Checks] = {
    acts.RequestExtension: _extension,
    acts.DecideExtension: _decide_extension,
}
