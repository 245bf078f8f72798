"""What registering, dispatching and assigning down must say."""

from typing import Final

from sync.regulation import acts
from sync.regulation.categories import DEEPEST
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import Setting, blank, child, idle, not_future, target
from sync.regulation.verdicts import Refused, refused


def _register(act: acts.Register, setting: Setting) -> Refused | None:
    return (
        blank("R2.1", act.number, "登记工单应当有工单编号。", "请填写工单编号。")
        or blank("R2.1", act.source, "登记工单应当注明来源。", "请选择工单来源。")
        or blank("R2.1", act.subject, "登记工单应当有标题。", "请填写标题。")
        or blank("R2.1", act.body, "登记工单应当写明诉求内容。", "请填写诉求内容。")
        or _category(act.category)
        or not_future("R2.1", act.received_at, setting)
    )


def _category(category: tuple[str, ...]) -> Refused | None:
    if len(category) > DEEPEST:
        return refused("R8.1", f"诉求类别最多{DEEPEST}级。", "请只填写前三级。")
    if not all(part.strip() for part in category):
        return refused("R8.1", "诉求类别的某一级是空的。", "请补填，或只填写到已知的一级。")
    return None


def _dispatch(act: acts.Dispatch, setting: Setting) -> Refused | None:
    return target("R4.2", act.unit, setting)


def _assign_down(act: acts.AssignDown, setting: Setting) -> Refused | None:
    if act.limit_days is not None and act.limit_days < 1:
        return refused("R12.4", "交办时限至少为1个工作日。", "请改填1个工作日以上的时限，或留空按规定计算。")
    return target("R6.7", act.unit, setting) or child("R6.7", act.unit, setting) or idle(act.unit, setting)


CHECKS: Final[Checks] = {
    acts.Register: _register,
    acts.Dispatch: _dispatch,
    acts.AssignDown: _assign_down,
}
