"""What a summary of several reminders says."""

from PySide6.QtCore import QCoreApplication

from desktop.actions.being_told import Cause
from desktop.tray.reminder import Reminder
from desktop.tray.reminders import ENOUGH


def title(reminder: Reminder) -> str:
    """`有 7 项提醒`."""
    return _tr("有 {n} 项提醒").format(n=len(reminder.covers))


def detail(reminder: Reminder) -> str:
    """`超期 2 件，新到 5 件`."""
    words = {
        Cause.OVERDUE: _tr("超期 {n} 件"),
        Cause.TODAY: _tr("今日到期 {n} 件"),
        Cause.RATING: _tr("差评 {n} 件"),
        Cause.SUPERVISED: _tr("督办 {n} 件"),
        Cause.URGED: _tr("收到催办 {n} 件"),
        Cause.DECISION: _tr("已有决定 {n} 件"),
        Cause.APPROVAL: _tr("待审批 {n} 件"),
        Cause.NEAR: _tr("临期 {n} 件"),
        Cause.NEW: _tr("新到 {n} 件"),
    }
    counts = {cause: sum(1 for r in reminder.covers if r.cause is cause) for cause in words}
    return "，".join(words[cause].format(n=_many(count)) for cause, count in counts.items() if count)


def _many(count: int) -> str:
    return str(count) if count < ENOUGH else f"{ENOUGH}+"


def _tr(words: str) -> str:
    return QCoreApplication.translate("tray", words)
