"""The result is on its way upstream, and then it is known there (R5.3)."""

from dataclasses import replace
from datetime import UTC
from typing import Final

from sync.regulation.acts import AcknowledgeUpstream, PushUpstream
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.orders import WorkOrder
from sync.regulation.upstream import Push, Upstream


def push_upstream(order: WorkOrder, act: PushUpstream, case: Case) -> Made:
    """Sent, and not yet known to have arrived."""
    at = case.stamp.at.astimezone(UTC)
    made = Push(id=act.push, pushed_at=at, handling=order.handling_count, by_hand=act.by_hand)
    way = "人工反馈" if act.by_hand else "自动反馈"
    text = f"{way}第{order.handling_count}次办理结果，上级编号{order.upstream_no}，等待上级确认"
    return Made(_with(order, (*_pushes(order), made)), text=text, article="R5.3")


def acknowledge_upstream(order: WorkOrder, act: AcknowledgeUpstream, case: Case) -> Made:
    """Arrived: the loop is closed."""
    at = case.stamp.at.astimezone(UTC)
    pushes = tuple(
        replace(push, receipt=act.receipt, acknowledged_at=at) if push.id == act.push else push
        for push in _pushes(order)
    )
    return Made(_with(order, pushes), text=f"上级回执：{act.receipt}", article="R5.3")


def _pushes(order: WorkOrder) -> tuple[Push, ...]:
    return order.upstream.pushes if order.upstream else ()


def _with(order: WorkOrder, pushes: tuple[Push, ...]) -> WorkOrder:
    return replace(order, upstream=Upstream(pushes=pushes))


EFFECTS: Final[Effects] = {PushUpstream: push_upstream, AcknowledgeUpstream: acknowledge_upstream}
