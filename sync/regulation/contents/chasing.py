"""What urging, answering, reminding and notifying must say (R14.2, R14.5)."""

from typing import Final

from sync.regulation import acts
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import Setting, blank, since_it_came
from sync.regulation.saying import due_words
from sync.regulation.subjects import undecided
from sync.regulation.terms import UrgeKind
from sync.regulation.verdicts import Refused, refused


def _urge(act: acts.UrgeReceiver, setting: Setting) -> Refused | None:
    """A reminder that a deadline is near may arrive after it and is marked then; overdue must be true."""
    hop = setting.order.hop(act.hop) if setting.order else None
    if act.kind is UrgeKind.OVERDUE and hop is not None and setting.now < hop.due:
        due = due_words(hop.due, setting.now)
        return refused("R14.5", f"本次交办的期限是{due}，还没有逾期。", "请选择临期提醒或进度询问。")
    if act.kind is UrgeKind.OTHER:
        return blank("R14.5", act.text, "选择其他的，应当写明催办事由。", "请填写催办内容。")
    return None


def _answer(act: acts.AnswerUrge, _setting: Setting) -> Refused | None:
    return blank("R14.5", act.text, "答复催办应当写明办理情况。", "请写明办到哪一步、何时办结。")


def _remind(_act: acts.RemindDecider, setting: Setting) -> Refused | None:
    if setting.request is None or undecided(setting.request):
        return None
    return refused("R14.5", "这项申请已经有了决定，不需要再催请。", "请查看办理过程中的决定。")


def _notify(act: acts.NotifyHandler, setting: Setting) -> Refused | None:
    hop = setting.order.hop(act.hop) if setting.order else None
    if hop is not None and act.at < hop.assigned_at:
        return refused("R14.2", "通知时间早于本次交办的时间。", "请核对通知时间。")
    told = blank("R14.2", act.told, "通知承办人应当写明通知了谁。", "请填写被通知的人员或单位。")
    return told or since_it_came("R14.2", act.at, setting)


CHECKS: Final[Checks] = {
    acts.UrgeReceiver: _urge,
    acts.AnswerUrge: _answer,
    acts.RemindDecider: _remind,
    acts.NotifyHandler: _notify,
}
