"""The line's state in plain Chinese: one function for the status line, the tray, the outbox and the command line."""

from datetime import datetime, timedelta
from typing import Final

from sync.contract.status import LineState, SyncStatus

SKEW_SHOWN_FROM_S: Final = 300
"""A clock that is wrong by more than five minutes is shown."""

HEADLINES: Final[dict[LineState, str]] = {
    LineState.NEVER: "尚未连接过",
    LineState.CONNECTED: "已连接",
    LineState.SYNCING: "正在收发",
    LineState.OFFLINE: "未连接",
    LineState.PORTAL: "网络需要先登录",
    LineState.SIGNED_OUT: "需要登录",
    LineState.SERVER_DOWN: "区级平台暂时不可用",
    LineState.NOT_ENROLLED: "本机尚未登记",
    LineState.CLOCK_WRONG: "本机时间不对",
    LineState.REFUSED: "区级平台没有接受",
    LineState.STORAGE: "本机存储有问题",
}

_KILO: Final = 1024
_MAY_BE_OLD: Final = (LineState.CONNECTED, LineState.SYNCING)


def sentence(status: SyncStatus, now: datetime) -> str:
    """One honest line: connected or not, how fresh, how much waits, when tried next, how much data was used."""
    parts = [
        HEADLINES[status.state],
        skew_words(status.clock_skew_s) or _cause(status),
        _freshness(status, now),
        _queue(status),
        _next_try(status, now),
        f"今日流量 {size_words(status.bytes_today)}" if status.bytes_today else "",
    ]
    return " · ".join(part for part in parts if part)


def skew_words(skew_s: int) -> str:
    """What is said of a wrong machine clock; empty up to five minutes. `skew_s`: district minus machine, seconds."""
    if abs(skew_s) <= SKEW_SHOWN_FROM_S:
        return ""
    direction = "慢" if skew_s > 0 else "快"
    return f"本机时钟比区级平台{direction} {span_words(timedelta(seconds=abs(skew_s)))}，已按平台时间计算"


def span_words(span: timedelta) -> str:
    """A length of time, in one unit; hours up to two days."""
    seconds = max(int(span.total_seconds()), 0)
    for size, unit, least in ((86400, "天", 2 * 86400), (3600, "小时", 3600), (60, "分钟", 60)):
        if seconds >= least:
            return f"{seconds // size} {unit}"
    return f"{seconds} 秒"


def size_words(count: int) -> str:
    """Bytes for people."""
    if count < _KILO:
        return f"{count} 字节"
    return f"{count / _KILO:.0f} KB" if count < _KILO**2 else f"{count / _KILO**2:.1f} MB"


def _cause(status: SyncStatus) -> str:
    return "" if status.problem_title == HEADLINES[status.state] else status.problem_title


def _freshness(status: SyncStatus, now: datetime) -> str:
    if status.confirmed_at is None:
        return "还没有收到过数据"
    age = now - status.confirmed_at
    if age < timedelta(minutes=1):
        return "刚刚核对"
    return f"{span_words(age)}前核对" if status.state in _MAY_BE_OLD else f"截至 {span_words(age)}前的数据"


def _queue(status: SyncStatus) -> str:
    waiting = f"{status.waiting} 件待发送" if status.waiting else ""
    parked = f"{status.parked} 件需要处理" if status.parked else ""
    return "，".join(part for part in (waiting, parked) if part)


def _next_try(status: SyncStatus, now: datetime) -> str:
    if status.next_try is None or status.next_try <= now:
        return ""
    return f"{span_words(status.next_try - now)}后重试"
