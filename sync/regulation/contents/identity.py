"""What a request for the reporter's name and its decision must say (R17.3)."""

from typing import Final

from sync.regulation import acts
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import Setting, blank
from sync.regulation.terms import Decision
from sync.regulation.verdicts import Refused


def _ask(act: acts.RequestIdentity, _setting: Setting) -> Refused | None:
    return blank("R17.3", act.reason, "申请联系反映人应当说明理由。", "请写明为什么必须联系本人。")


def _decide(act: acts.DecideIdentity, _setting: Setting) -> Refused | None:
    if act.verdict is Decision.GRANT:
        return None
    return blank("R17.3", act.opinion, "不同意联系反映人的，应当说明理由。", "请填写审批意见。")


CHECKS: Final[Checks] = {
    acts.RequestIdentity: _ask,
    acts.DecideIdentity: _decide,
}
