"""What linking a repeat must say (R16.1)."""

import re
from typing import Final

from sync.regulation import acts
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import Setting, blank
from sync.regulation.verdicts import Refused, refused

_NUMBER: Final = re.compile(r"[0-9A-Za-z][0-9A-Za-z-]{0,39}")


def _link(act: acts.LinkRepeat, setting: Setting) -> Refused | None:
    order = setting.order
    if not act.first:
        return _unlink(act, setting)
    if not _NUMBER.fullmatch(act.first):
        return refused("R16.1", "首件编号应当是一件工单的编号。", "请填写首件的工单编号。")
    if not act.why:
        return refused("R16.1", "关联重复件应当说明依据。", "请注明依据，或按人工核对登记。")
    if order and act.first == order.number:
        return refused("R16.1", "一件工单不能是自己的重复件。", "请填写更早一件的编号。")
    if order and order.repeat and act.first == order.repeat.first:
        return refused("R16.1", "这件工单已经关联到这件首件。", "不需要重复关联。")
    return None


def _unlink(act: acts.LinkRepeat, setting: Setting) -> Refused | None:
    if setting.order and setting.order.repeat is None:
        return refused("R16.1", "这件工单没有关联首件，无可取消。", "需要关联的，请填写首件编号。")
    return blank("R16.1", act.note, "取消关联应当说明原因。", "请填写说明。")


CHECKS: Final[Checks] = {acts.LinkRepeat: _link}
