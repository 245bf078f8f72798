"""What is said of a trip: of each order and of all; pure."""

from collections.abc import Sequence
from datetime import datetime

from desktop.actions.trip import Luggage, Stop
from desktop.kit import moments
from sync.contract.status import UP, SyncStatus
from sync.contract.words import size_words


def chip(stop: Stop) -> tuple[str, str, str]:
    """Words, tone and icon: how much of an order is on this machine."""
    if stop.ready:
        return "已在本机", "good", "check-circle-outline"
    if stop.reason:
        return "没有取回", "overdue", "alert-circle-outline"
    if stop.coming:
        return f"正在取，还差 {size_words(stop.left + stop.text)}", "info", "tray-arrow-down"
    return f"还差 {size_words(stop.left + stop.text)}", "near", "cloud-download-outline"


def below(stop: Stop, now: datetime) -> str:
    """Until when, where, who, and what is missing."""
    row = stop.row
    due = moments.due_words(row.due, now) if row.due else "没有期限"
    parts = [due, row.place, row.unit, f"附件 {stop.here}/{stop.files}" if stop.files else "", stop.reason]
    return " · ".join(part for part in parts if part)


def meanwhile(found: Luggage) -> str:
    """What falls due while one is away, and what is to be dealt with before."""
    due = sum(stop.within for stop in found.stops) + (0 if found.trip.village else found.more)
    late = sum(stop.row.due is not None and stop.row.due <= found.now for stop in found.stops)
    said = f"返回前到期 {due} 件，其中 {late} 件已超期。" if late else f"返回前到期 {due} 件。"
    said = said if due else "返回前没有到期的工单。"
    before = [
        f"{found.unsigned} 件还没有签收" if found.unsigned else "",
        f"{found.decisions} 件等您审批，期限在返回之前" if found.decisions else "",
        f"{found.unsent} 项在发件箱里还没有送达" if found.unsent else "",
    ]
    listed = "；".join(part for part in before if part)
    more = f"工单较多，只列出最先到期的 {len(found.stops)} 件。" if found.more else ""
    return f"{said}{f'出发前请处理：{listed}。' if listed else ''}{more}"


def progress(stops: Sequence[Stop], line: SyncStatus) -> tuple[str, str]:
    """A sentence and its tone: what of the chosen orders is here, and whether one may leave."""
    if not stops:
        return "还没有选工单。", "info"
    ready = sum(stop.ready for stop in stops)
    if ready == len(stops):
        return f"所选 {ready} 件的全文和附件都在本机，没有网络也能查看和办理。", "good"
    left = size_words(sum(stop.left + stop.text for stop in stops))
    said = f"所选 {len(stops)} 件中 {ready} 件已在本机，还差约 {left}。"
    if any(stop.reason for stop in stops):
        return f"{said}有的附件没有取回，可以再取一次。", "today"
    if line.state in UP:
        return said, "info"
    return f"{said}现在没有连上区级平台，连上后自动取回；请等这里显示都在本机再出发。", "today"
