"""The whole SyncStatus as names and values, for the diagnostics page and for whoever is asked for help.

Nothing personal is in it: no names, no orders, no words that anybody wrote.
"""

from collections.abc import Iterator
from datetime import datetime

from sync.contract.status import SyncStatus
from sync.contract.words import HEADLINES, clock_words, next_try_words, size_words, span_words, when_words


def diagnosis(status: SyncStatus, now: datetime) -> Iterator[tuple[str, str]]:
    """Every field in words, in the order in which one would ask."""
    yield "线路状态", HEADLINES[status.state]
    yield "持续时间", span_words(now - status.since) if status.since else "刚刚启动"
    yield "数据更新至", when_words(status.confirmed_at, now) if status.confirmed_at else "还没有同步过"
    yield "待发送", f"{status.waiting} 件"
    yield "需要处理", f"{status.parked} 件"
    yield "下次尝试", next_try_words(status, now) or "有内容时立即"
    yield "今日流量", size_words(status.bytes_today)
    yield "本机时钟", clock_words(status) or f"准确（与平台相差 {abs(status.clock_skew_s)} 秒）"
    yield "平台地址", status.address or "还没有登记"
    yield "最近的问题", status.problem_title or "没有"
    if status.problem_detail:
        yield "问题详情", status.problem_detail
    if status.problem_advice:
        yield "处理办法", status.problem_advice
