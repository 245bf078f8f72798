"""The line's state in plain Chinese: one source for status line, status page, tray, outbox and command line."""

from datetime import datetime, timedelta, timezone
from typing import Final

from sync.contract.status import UP, LineState, SyncStatus

SKEW_SHOWN_FROM_S: Final = 300
"""A clock that is wrong by more than five minutes is shown."""

HEADLINES: Final[dict[LineState, str]] = {
    LineState.NEVER: "还没有连接",
    LineState.CONNECTED: "已连接",
    LineState.SYNCING: "正在同步",
    LineState.OFFLINE: "未连接，可继续离线办理",
    LineState.PORTAL: "网络需要先登录",
    LineState.SIGNED_OUT: "需要重新登录",
    LineState.SERVER_DOWN: "区级平台暂时不可用",
    LineState.NOT_ENROLLED: "本机尚未登记",
    LineState.CLOCK_WRONG: "本机日期或时间不对",
    LineState.REFUSED: "区级平台没有接受",
    LineState.STORAGE: "本机存储有问题",
    LineState.UNVERIFIED: "已连接，数据还没有核对上",
}

_LATER: Final = "您可以照常查看和填写，写好的内容都存在本机，连上后按到期先后自动发送。"
_REASONS: Final[dict[LineState, tuple[str, str]]] = {
    LineState.NEVER: ("还没有与区级平台联系上。", _LATER),
    LineState.CONNECTED: ("线路正常，提交的内容会立即发送。", ""),
    LineState.SYNCING: ("正在与区级平台交换数据。", ""),
    LineState.OFFLINE: ("这台电脑现在连不上区级平台，可能是网络中断或信号太弱。", _LATER),
    LineState.PORTAL: ("回答的不是区级平台，多半是上网认证页面。", "请先在浏览器里完成上网认证。"),
    LineState.SIGNED_OUT: ("登录已经过期，平台不再接受本机的内容。", "请重新登录，写好的内容都还在。"),
    LineState.SERVER_DOWN: ("网络是通的，但区级平台暂时不能服务。", _LATER),
    LineState.NOT_ENROLLED: ("区级平台还不认识这台电脑。", "请用一次性登记码完成登记。"),
    LineState.CLOCK_WRONG: ("本机时间与区级平台相差太多。", "请校准系统时间后再试。"),
    LineState.REFUSED: ("区级平台不接受本机的请求。", "请联系区级平台的管理人员。"),
    LineState.STORAGE: ("收到的数据写不进本机磁盘。", "请清理磁盘空间。"),
    LineState.UNVERIFIED: ("线路正常，但本机的工单与区级平台还没有核对一致。", "可以照常办理，会自动再次核对。"),
}

HELD_UP: Final[dict[LineState, str]] = {
    LineState.NEVER: "还没有连接过区级平台，连上后自动发送。",
    LineState.OFFLINE: "没有网络，连上后自动发送，期限近的先发。",
    LineState.PORTAL: "网络需要先登录认证，认证后自动发送。",
    LineState.SIGNED_OUT: "登录已过期，重新登录后自动发送；内容都在本机。",
    LineState.SERVER_DOWN: "区级平台暂时不可用，恢复后自动发送。",
    LineState.NOT_ENROLLED: "这台电脑还没有登记到区级平台，登记后才能发送。",
    LineState.CLOCK_WRONG: "本机时间与区级平台相差太大，校准时间后自动发送。",
    LineState.REFUSED: "区级平台拒绝了这台电脑的连接，请联系区级平台。",
    LineState.STORAGE: "本机数据暂时写不进去，处理后自动发送。",
}
"""What a command waits for while the line stands so; nothing where the line is no hindrance."""

_CHINA: Final = timezone(timedelta(hours=8))
_KILO: Final = 1024
_FRESH: Final = timedelta(minutes=15)
_MINUTE: Final = timedelta(minutes=1)


def sentence(status: SyncStatus, now: datetime) -> str:
    """One honest line: connected or not, how fresh, how much waits, when tried next, how much data was used."""
    parts = [
        HEADLINES[status.state],
        clock_words(status) or _cause(status),
        freshness(status, now),
        queue_words(status),
        next_try_words(status, now),
        f"今日流量 {size_words(status.bytes_today)}" if status.bytes_today else "",
    ]
    return " · ".join(part for part in parts if part)


def brief(status: SyncStatus, now: datetime) -> str:
    """Connected or not, and how old the data is: what status line, tray and pages begin with."""
    return " · ".join(part for part in (HEADLINES[status.state], freshness(status, now)) if part)


def explained(status: SyncStatus) -> tuple[str, str]:
    """Why something has not left yet (cause) and what to do (advice); the engine's own words come first."""
    cause, advice = _REASONS[status.state]
    if status.state in UP and (clock := clock_words(status)):
        cause = f"{clock}。期限按区级平台的时间计算，不受影响，但您填写的时间会不准。"
        advice = "请把系统日期和时间校准为北京时间。"
    return status.problem_detail or cause, status.problem_advice or advice


def clock_words(status: SyncStatus) -> str:
    """`本机时钟慢 12 分钟`, in hours or days where that is plainer; empty up to five minutes."""
    if abs(status.clock_skew_s) <= SKEW_SHOWN_FROM_S:
        return ""
    minutes = round(abs(status.clock_skew_s) / 60)
    hours = round(minutes / 60)
    much = f"{minutes} 分钟" if minutes < 2 * 60 else f"{hours} 小时" if hours < 2 * 24 else f"{round(hours / 24)} 天"
    return f"本机时钟{'慢' if status.clock_skew_s > 0 else '快'} {much}"


def freshness(status: SyncStatus, now: datetime) -> str:
    """`数据已更新至 10:05`, or how old the data is; empty while the first of it is on its way."""
    if status.confirmed_at is None:
        return "" if status.state in UP else "还没有收到过数据"
    age = now - status.confirmed_at
    if age < _FRESH:
        return f"数据已更新至 {status.confirmed_at.astimezone(_CHINA):%H:%M}"
    return f"截至 {span_words(age)}前的数据"


def is_fresh(status: SyncStatus, now: datetime) -> bool:
    """True when what is here was the district's word a quarter of an hour ago at most."""
    return status.confirmed_at is not None and now - status.confirmed_at < _FRESH


def queue_words(status: SyncStatus) -> str:
    """`待发送 3 件，1 件需要处理`, or nothing."""
    waiting = f"待发送 {status.waiting} 件" if status.waiting else ""
    parked = f"{status.parked} 件需要处理" if status.parked else ""
    return "，".join(part for part in (waiting, parked) if part)


def next_try_words(status: SyncStatus, now: datetime) -> str:
    """`2 分钟后重试`, or nothing while connected."""
    if status.next_try is None or status.state in UP or status.next_try <= now:
        return ""
    left = status.next_try - now
    return f"{span_words(left if left < _MINUTE else round(left / _MINUTE) * _MINUTE)}后重试"


def span_words(span: timedelta) -> str:
    """A length of time, in one unit; hours up to two days."""
    seconds = max(int(span.total_seconds()), 0)
    for size, unit, least in ((86400, "天", 2 * 86400), (3600, "小时", 3600), (60, "分钟", 60)):
        if seconds >= least:
            return f"{seconds // size} {unit}"
    return f"{seconds} 秒"


def sentences(*parts: str) -> str:
    """One text of several: each part ends as a sentence does, and empty parts say nothing."""
    return "".join(part if part[-1] in "。！？；：.!?" else f"{part}。" for part in parts if part)


def when_words(moment: datetime, now: datetime) -> str:
    """`今天 10:05`, `昨天 18:20`, `11月20日 18:00`, with the year where it is another."""
    there, here = moment.astimezone(_CHINA), now.astimezone(_CHINA)
    near = {0: "今天", 1: "昨天", -1: "明天"}.get((here.date() - there.date()).days)
    year = "" if there.year == here.year else f"{there.year}年"
    return f"{near or f'{year}{there.month}月{there.day}日'} {there:%H:%M}"


def size_words(count: int) -> str:
    """`12 字节`, `320 KB`, `4.2 MB`, `50 MB`."""
    if count < _KILO:
        return f"{count} 字节"
    return f"{count / _KILO:.0f} KB" if count < _KILO**2 else f"{count / _KILO**2:.1f} MB".replace(".0 ", " ")


def _cause(status: SyncStatus) -> str:
    return "" if status.problem_title == HEADLINES[status.state] else status.problem_title
