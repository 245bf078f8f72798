"""What the outbox says of each command: how it stands, why it waits, what to do; pure."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from desktop.kit import moments
from desktop.screens.lines.paint import Line
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.cache.why.telling import state_word
from sync.regulation.terms import label

_LOOKS: Final[Mapping[OutboxState, tuple[str, str]]] = {
    OutboxState.WAITING: ("info", "cloud-upload-outline"),
    OutboxState.PARKED: ("overdue", "alert-circle-outline"),
    OutboxState.CONFLICT: ("today", "source-branch"),
    OutboxState.DELIVERED: ("good", "check-circle-outline"),
    OutboxState.WITHDRAWN: ("neutral", "undo-variant"),
}
_AWAITED: Final = ("info", "timer-sand")


def line(item: OutboxItem, said: str, now: datetime) -> Line:
    """One entry of the list; `said` is its cause."""
    tone, icon = _AWAITED if item.sent else _LOOKS[item.state]
    over = item.state in (OutboxState.DELIVERED, OutboxState.WITHDRAWN)
    when = moments.stamp(item.created_at, now)
    return Line(
        key=item.id, title=f"{label(item.verb)}　{item.subject}", below=f"{when} · {said}",
        chip=state_word(item), tone=tone, icon=icon, faded=over,
    )  # fmt: skip


def attempts(item: OutboxItem, following: str, now: datetime) -> str:
    """How often it was tried, and what follows."""
    tried = f"已尝试 {item.attempts} 次" if item.attempts else "还没有发送过"
    last = f"，最近一次 {moments.stamp(item.last_attempt_at, now)}" if item.last_attempt_at else ""
    if item.state is not OutboxState.WAITING:
        return f"已尝试 {item.attempts} 次{last}。" if item.attempts else ""
    return f"{tried}{last}。{following}"
