"""What is recorded after the closing must say (R13)."""

from typing import Final

from sync.regulation import acts
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import Setting, blank
from sync.regulation.verdicts import Refused, refused


def _callback(act: acts.CallBack, _setting: Setting) -> Refused | None:
    if act.reached:
        return None
    if act.rating is not None:
        return refused("R13.1", "没有联系上反映人，不能记录评价。", "请改为已联系上，或去掉评价。")
    return blank("R13.1", act.reason, "未联系上反映人的，应当记录情况。", "请填写未联系上的情况。")


CHECKS: Final[Checks] = {
    acts.CallBack: _callback,
}
