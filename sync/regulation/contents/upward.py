"""What an upward submission and each level's word on it must say (R12.6)."""

from typing import Final

from sync.regulation import acts
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import Setting, above, blank, second_dispatch, target
from sync.regulation.terms import Ground, UpwardDecision
from sync.regulation.verdicts import Refused, refused


def _upward(act: acts.SubmitUpward, setting: Setting) -> Refused | None:
    if act.ground is Ground.STATE_SECRET:
        return refused("R17.1", "涉嫌国家秘密的工单不能逐级上报，理由会在各级流转。", "请改作涉密上报，工单随即收回。")
    empty = blank("R12.6", act.reason, "上报应当说明理由。", "请填写上报理由。")
    return empty or (None if act.suggested_unit is None else target("R12.6", act.suggested_unit, setting))


def _decide_upward(act: acts.DecideUpward, setting: Setting) -> Refused | None:
    empty = blank("R12.6", act.opinion, "审核上报应当写明意见。", "请填写审核意见。")
    if empty or act.verdict is UpwardDecision.REJECT:
        return empty
    if act.verdict is UpwardDecision.PASS_UP:
        return above(setting)
    return None if act.unit is None else second_dispatch(act.unit, setting)


CHECKS: Final[Checks] = {
    acts.SubmitUpward: _upward,
    acts.DecideUpward: _decide_upward,
}
