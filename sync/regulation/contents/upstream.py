"""What must be known of a result that went back upstream (R5.3)."""

from typing import Final

from sync.regulation import acts
from sync.regulation.contents.checks import Checks
from sync.regulation.fitness import Setting, blank
from sync.regulation.upstream import Push
from sync.regulation.verdicts import Refused, refused

LONGEST_RECEIPT: Final = 80
"""Characters of an upstream receipt's number."""


def _push(act: acts.PushUpstream, setting: Setting) -> Refused | None:
    number = setting.order.upstream_no if setting.order else ""
    if not number:
        return refused("R5.3", "这件工单没有上级编号，不需要向上级反馈。", "请核对工单来源。")
    if _sent(act.push, setting):
        return refused("R5.3", "这次办理结果已经反馈过。", "请等待上级确认，或登记上级回执。")
    return blank("R5.3", act.push, "反馈应当有反馈编号。", "请从待反馈清单中办理。")


def _acknowledge(act: acts.AcknowledgeUpstream, setting: Setting) -> Refused | None:
    sent = _sent(act.push, setting)
    if sent is None:
        return refused("R5.3", "没有找到所指的反馈。", "请先登记反馈，再登记上级回执。")
    if sent.acknowledged_at is not None:
        return refused("R5.3", "上级已经确认收到这次办理结果。", "不需要重复登记。")
    if len(act.receipt) > LONGEST_RECEIPT:
        return refused("R5.3", f"上级回执编号超过{LONGEST_RECEIPT}字。", "请核对回执编号。")
    return blank("R5.3", act.receipt, "登记上级确认应当有回执编号。", "请填写上级回执编号。")


def _sent(push: str, setting: Setting) -> Push | None:
    known = setting.order.upstream if setting.order else None
    return known.push(push) if known else None


CHECKS: Final[Checks] = {acts.PushUpstream: _push, acts.AcknowledgeUpstream: _acknowledge}
