"""What a statutory limit and a change of kind must say (R12.4, R12.10)."""

from datetime import date
from typing import Final

from sync.regulation import acts
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import PLAUSIBLE_DAYS, Setting, blank, target
from sync.regulation.verdicts import Refused, refused
from sync.regulation.workdays import local_day


def _set_limit(act: acts.SetLimit, setting: Setting) -> Refused | None:
    return (
        blank("R12.10", act.law, "法定时限应当注明所依据的法律名称。", "请填写法律名称。")
        or blank("R12.10", act.provision, "法定时限应当注明所依据的条款。", "请填写条款。")
        or _one_limit(act, setting)
        or next((no for unit in act.units if (no := target("R12.10", unit, setting))), None)
    )


def _one_limit(act: acts.SetLimit, setting: Setting) -> Refused | None:
    if (act.days is None) == (act.due_day is None):
        return refused(
            "R12.10", "法定时限应当是若干个工作日，或者一个截止日期，两者选其一。", "请只填写天数或截止日期。"
        )
    if act.due_day is not None:
        return _after_receipt(act.due_day, setting)
    if act.days is not None and not 1 <= act.days <= PLAUSIBLE_DAYS:
        return refused("R12.10", f"法定时限应当在1至{PLAUSIBLE_DAYS}个工作日之间。", "请核对天数。")
    return None


def _after_receipt(day: date, setting: Setting) -> Refused | None:
    """A day that passed before anybody asked for anything is a slip of the hand, as is one of another lifetime."""
    if setting.order is None:
        return None
    first = local_day(setting.order.received_at)
    if 0 <= (day - first).days <= 2 * PLAUSIBLE_DAYS:
        return None
    return refused("R12.10", "法定截止日期不在收到诉求之后的两年之内。", "请核对日期。")


def _change_kind(act: acts.ChangeKind, setting: Setting) -> Refused | None:
    if setting.order is not None and act.kind is setting.order.kind:
        return refused("R12.4", "工单已经是这个类别，时限不变。", "请选择另一个类别。")
    return blank("R12.4", act.reason, "变更类别应当说明理由。", "请填写变更理由。")


def _redate(act: acts.Redate, _setting: Setting) -> Refused | None:
    return blank("R5.1", act.reason, "重算期限应当说明依据。", "请写明放假安排的通知或本区的决定。")


CHECKS: Final[Checks] = {
    acts.Redate: _redate,
    acts.SetLimit: _set_limit,
    acts.ChangeKind: _change_kind,
}
