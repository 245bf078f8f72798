"""What the outbox says of each command: how it stands, why it waits, what to do; pure."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from desktop.kit import moments
from desktop.screens.lines.paint import Line
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.contract.status import SyncStatus
from sync.contract.words import HELD_UP
from sync.regulation.terms import label

_CHIPS: Final[Mapping[OutboxState, tuple[str, str, str]]] = {
    OutboxState.WAITING: ("待发送", "info", "cloud-upload-outline"),
    OutboxState.PARKED: ("被退回", "overdue", "alert-circle-outline"),
    OutboxState.CONFLICT: ("有冲突", "today", "source-branch"),
    OutboxState.DELIVERED: ("已送达", "good", "check-circle-outline"),
    OutboxState.WITHDRAWN: ("已撤回", "neutral", "undo-variant"),
}


def line(item: OutboxItem, said: str, now: datetime) -> Line:
    """One entry of the list; `said` is its cause."""
    words, tone, icon = _CHIPS[item.state]
    over = item.state in (OutboxState.DELIVERED, OutboxState.WITHDRAWN)
    when = moments.stamp(item.created_at, now)
    return Line(
        key=item.id, title=f"{label(item.verb)}　{item.subject}", below=f"{when} · {said}",
        chip=words, tone=tone, icon=icon, faded=over,
    )  # fmt: skip


def cause(item: OutboxItem, ahead: bool, uploads: int, status: SyncStatus | None, now: datetime) -> str:
    """Why it stands as it does, in a sentence.

    `ahead`: an earlier command of the same order still waits; `uploads`: attachments that the district still lacks.
    """
    if item.state is OutboxState.DELIVERED and item.receipt:
        return f"区级平台已于 {moments.stamp(item.receipt.received_at, now)} 收到，回执号 {item.receipt.number}。"
    if item.state is OutboxState.WITHDRAWN:
        return "已撤回，没有发送。"
    if item.state in (OutboxState.PARKED, OutboxState.CONFLICT):
        return item.reason_title or "区级平台没有接受这一项。"
    return _waiting(item, ahead, uploads, status, now)


def advice(item: OutboxItem) -> str:
    """What to do about it; empty when nothing is to be done."""
    if item.state in (OutboxState.PARKED, OutboxState.CONFLICT):
        usual = "请退回草稿，对照工单现在的情况修改后再提交，或撤回。"
        return f"{item.reason_detail}{item.reason_advice or usual}"
    if item.state is OutboxState.WAITING and item.reason_title:
        return f"上次发送：{item.reason_title}。{item.reason_detail}{item.reason_advice}"
    return ""


def attempts(item: OutboxItem, now: datetime) -> str:
    """How often it was tried, and when it is tried next."""
    tried = f"已尝试 {item.attempts} 次" if item.attempts else "还没有发送过"
    last = f"，最近一次 {moments.stamp(item.last_attempt_at, now)}" if item.last_attempt_at else ""
    if item.state is not OutboxState.WAITING:
        return f"已尝试 {item.attempts} 次{last}。" if item.attempts else ""
    soonest = max((m for m in (item.hold_until, item.next_try) if m), default=None)
    following = f"，下次 {moments.until(soonest, now)}" if soonest and soonest > now else "，下次同步时发送"
    return f"{tried}{last}{following}。"


def _waiting(item: OutboxItem, ahead: bool, uploads: int, status: SyncStatus | None, now: datetime) -> str:
    if item.hold_until and item.hold_until > now:
        return "刚刚提交，还在可撤回的 10 秒内。"
    if ahead:
        return "同一件工单前面还有一项没有送达，按先后顺序发送。"
    if item.maybe_there:
        return "已经发出，还没有收到回执，连上后自动核对，不会重复生效。"
    if status is not None and status.state in HELD_UP:
        return HELD_UP[status.state]
    if uploads:
        return f"还有 {uploads} 个附件没有传完，传完后发送。"
    return "等待发送。"
