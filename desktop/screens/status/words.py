"""What the line's state means: a few words for the status line, sentences for the page that explains."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.kit import moments
from sync.contract.status import LineState, SyncStatus

_STALE_SECONDS: Final = 15 * 60
_SKEW_SECONDS: Final = 300
_HOURS_FROM: Final = 120
"""Minutes from which hours are said."""
_DAYS_FROM: Final = 48
"""Hours from which days are said."""


@dataclass(frozen=True, slots=True)
class Words:
    """Icon, colour role and sentence of the present state."""

    icon: str
    role: str
    text: str


def short(status: SyncStatus, now: datetime) -> Words:
    """The state for the status line, with the age of the data where it matters."""
    icon, role, name = _states()[status.state]
    return Words(icon, role, " · ".join(part for part in (name, _freshness(status, now)) if part))


def waiting(status: SyncStatus) -> str:
    """`待发送 3 件 · 1 件被退回`, or nothing."""
    parts = [
        _tr("待发送 {n} 件").format(n=status.waiting) if status.waiting else "",
        _tr("{n} 件被退回").format(n=status.parked) if status.parked else "",
    ]
    return " · ".join(part for part in parts if part)


def next_try(status: SyncStatus, now: datetime) -> str:
    """`2 分钟后重试`, or nothing while connected."""
    if status.next_try is None or status.state in (LineState.CONNECTED, LineState.SYNCING):
        return ""
    return _tr("{when}重试").format(when=moments.until(status.next_try, now))


def skewed(status: SyncStatus) -> bool:
    """True when this machine's clock is over five minutes off."""
    return abs(status.clock_skew_s) > _SKEW_SECONDS


def clock(status: SyncStatus) -> str:
    """`本机时钟慢 12 分钟`, in hours or days where that is plainer."""
    way = _tr("慢") if status.clock_skew_s > 0 else _tr("快")
    return _tr("本机时钟{way} {much}").format(way=way, much=_much(abs(status.clock_skew_s)))


def explanation(status: SyncStatus) -> tuple[str, str]:
    """Why something has not left yet (cause) and what to do (advice); the engine's own words come first."""
    cause, advice = _reasons()[status.state]
    if skewed(status) and status.state in (LineState.CONNECTED, LineState.SYNCING):
        kept = _tr("{clock}。期限按区级平台的时间计算，不受影响，但您填写的时间会不准。")
        cause, advice = kept.format(clock=clock(status)), _tr("请把系统日期和时间校准为北京时间。")
    return status.problem_detail or cause, status.problem_advice or advice


def _much(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < _HOURS_FROM:
        return _tr("{n} 分钟").format(n=minutes)
    hours = round(minutes / 60)
    return _tr("{n} 小时").format(n=hours) if hours < _DAYS_FROM else _tr("{n} 天").format(n=round(hours / 24))


def _freshness(status: SyncStatus, now: datetime) -> str:
    if status.confirmed_at is None:
        return _tr("还没有同步过") if status.state == LineState.NEVER else ""
    age = (now - status.confirmed_at).total_seconds()
    if age < _STALE_SECONDS:
        return _tr("数据已更新至 {time}").format(time=moments.clock_time(status.confirmed_at))
    return _tr("截至 {age}的数据").format(age=moments.ago(status.confirmed_at, now))


def _states() -> dict[LineState, tuple[str, str, str]]:
    return {
        LineState.NEVER: ("cloud-outline", "ink_faint", _tr("正在准备连接")),
        LineState.CONNECTED: ("cloud-check-outline", "good", _tr("已连接")),
        LineState.SYNCING: ("cloud-sync-outline", "info", _tr("正在同步")),
        LineState.OFFLINE: ("cloud-off-outline", "today", _tr("未连接，可继续离线办理")),
        LineState.PORTAL: ("wifi-lock", "today", _tr("网络要求先登录")),
        LineState.SIGNED_OUT: ("account-lock-outline", "today", _tr("需要重新登录")),
        LineState.SERVER_DOWN: ("server-off", "today", _tr("区级平台暂时没有回应")),
        LineState.NOT_ENROLLED: ("laptop-off", "today", _tr("本机尚未注册")),
        LineState.CLOCK_WRONG: ("clock-alert-outline", "overdue", _tr("本机时钟不准")),
        LineState.REFUSED: ("shield-alert-outline", "overdue", _tr("区级平台拒绝了本机")),
        LineState.STORAGE: ("harddisk-remove", "overdue", _tr("本机存不下数据")),
    }


def _reasons() -> dict[LineState, tuple[str, str]]:
    later = _tr("您可以照常查看和填写，写好的内容都存在本机，连上后按到期先后自动发送。")
    return {
        LineState.NEVER: (_tr("程序刚刚打开，正在进行第一次连接。"), later),
        LineState.CONNECTED: (_tr("线路正常，提交的内容会立即发送。"), ""),
        LineState.SYNCING: (_tr("正在与区级平台交换数据。"), ""),
        LineState.OFFLINE: (_tr("这台电脑现在连不上区级平台，可能是网络中断或信号太弱。"), later),
        LineState.PORTAL: (_tr("回答的不是区级平台，多半是上网认证页面。"), _tr("请先在浏览器里完成上网认证。")),
        LineState.SIGNED_OUT: (_tr("登录已经过期，平台不再接受本机的内容。"), _tr("请重新登录，写好的内容都还在。")),
        LineState.SERVER_DOWN: (_tr("网络是通的，但区级平台暂时不能服务。"), later),
        LineState.NOT_ENROLLED: (_tr("区级平台还不认识这台电脑。"), _tr("请用一次性注册码完成注册。")),
        LineState.CLOCK_WRONG: (_tr("本机时间与区级平台相差太多。"), _tr("请校准系统时间后再试。")),
        LineState.REFUSED: (_tr("区级平台不接受本机的请求。"), _tr("请联系区级平台的管理人员。")),
        LineState.STORAGE: (_tr("收到的数据写不进本机磁盘。"), _tr("请清理磁盘空间。")),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("status", words)
