"""What a difficult case must say (R7.1)."""

from typing import Final

from sync.regulation import acts
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import Setting, blank
from sync.regulation.verdicts import Refused


def _raise(act: acts.RaiseDifficult, _setting: Setting) -> Refused | None:
    return blank("R7.1", act.issue, "提出疑难应当写明问题。", "请写明难在哪里、需要怎样决定。")


def _position(act: acts.StatePosition, _setting: Setting) -> Refused | None:
    return blank("R7.1", act.text, "意见不能为空。", "请写明本单位的意见和依据。")


def _decide(act: acts.DecideDifficult, _setting: Setting) -> Refused | None:
    return blank("R7.1", act.decision, "疑难问题的决定不能为空。", "请写明怎样处理、由谁办理。")


CHECKS: Final[Checks] = {
    acts.RaiseDifficult: _raise,
    acts.StatePosition: _position,
    acts.DecideDifficult: _decide,
}
