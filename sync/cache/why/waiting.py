"""What a command waits for, the nearest hindrance first, each with a sentence, what follows and what to do."""

from datetime import datetime, timedelta
from math import ceil
from typing import Final

from sync.cache.history import Fate
from sync.cache.outbox_item import OutboxItem
from sync.cache.why.facts import Facts
from sync.cache.why.kinds import Cause, Deed, Why, ways_back
from sync.cache.why.telling import progress_words
from sync.contract.status import LineState, SyncStatus
from sync.contract.words import HELD_UP, explained, sentences, span_words, when_words
from sync.regulation.terms import label

_SIGN_IN: Final = (LineState.SIGNED_OUT, LineState.NOT_ENROLLED)


def waiting(facts: Facts, status: SyncStatus, now: datetime) -> Why:
    """Why a waiting command has not left at `now`, on a line in `status`."""
    item = facts.item
    if item.hold_until and item.created_at <= now < item.hold_until:
        return _held(item, item.hold_until, now)
    if item.carried_in:
        return _carried(item, status)
    if facts.ahead:
        return _turn(facts, facts.ahead, status)
    if facts.colleague:
        return _colleague(facts)
    if item.maybe_there:
        return _unanswered(item, status, now)
    if status.state in HELD_UP:
        return _line(item, status, now)
    if item.next_try and _noted(item) <= now < item.next_try:
        return _asked_to_wait(item, item.next_try, now)
    return _attachment(facts, now) if facts.owed else _next(item)


def _next(item: OutboxItem) -> Why:
    return Why(
        cause=Cause.NEXT,
        sentence="线路正常，正在排队，随下一次同步发送。",
        detail=_last_time(item),
        following="送达后会在这里显示回执号。",
        deeds=_deeds(item),
    )


def _held(item: OutboxItem, until: datetime, now: datetime) -> Why:
    left = span_words(timedelta(seconds=ceil((until - now).total_seconds())))
    return Why(
        cause=Cause.HELD,
        sentence=f"刚刚提交，还在可撤回的 10 秒内，{left}后发送。",
        following="时间一到自动发送，不需要再做什么。",
        advice="想改就现在撤回或退回草稿；不想等可以立即发送。",
        deeds=_deeds(item),
    )


def _turn(facts: Facts, ahead: OutboxItem, status: SyncStatus) -> Why:
    stuck = HELD_UP.get(status.state, "") or _last_time(ahead)
    return Why(
        cause=Cause.TURN,
        sentence=f"同一件工单前面还有一项“{label(ahead.verb)}”没有送达，按先后顺序发送。",
        detail=stuck,
        following="前面那一项有了结果，这一项随即发送。",
        advice=f"请先看前面的“{label(ahead.verb)}”为什么还没送达。",
        deeds=_deeds(facts.item),
    )


def _colleague(facts: Facts) -> Why:
    who = facts.colleague
    return Why(
        cause=Cause.COLLEAGUE,
        sentence=f"这一项由{who}提交，要等{who}在这台电脑上登录后才能发送。",
        following=f"{who}登录后自动发送。",
        advice=f"请{who}在这台电脑上登录一次；急的话请先电话告知上级。",
        deeds=(Deed.SIGN_IN, *ways_back(facts.item)),
    )


def _carried(item: OutboxItem, status: SyncStatus) -> Why:
    return Why(
        cause=Cause.CARRIED,
        sentence=f"已导出到信使文件 {item.carried_in}，等待带回回执。",
        detail=HELD_UP.get(status.state, ""),
        following="带回文件导入后显示回执；本机连上平台时也会直接发送，不会重复生效。",
        advice="请把文件交给能上网的工作站导入，再取回带回文件。文件丢了就重新导出一份；现在不能撤回。",
        deeds=_deeds(item, status),
    )


def _unanswered(item: OutboxItem, status: SyncStatus, now: datetime) -> Why:
    return Why(
        cause=Cause.UNANSWERED,
        sentence="已经发出，还没有收到回执，连上后自动核对，不会重复生效。",
        detail=sentences(_last_time(item), HELD_UP.get(status.state, "")),
        following=f"{_next_try(item, status, now)}用同一编号再问一次平台。",
        advice="不需要重新填写，也请不要另写一份。因为可能已经送达，现在不能撤回。",
        deeds=_deeds(item, status),
    )


def _line(item: OutboxItem, status: SyncStatus, now: datetime) -> Why:
    return Why(
        cause=Cause.LINE,
        sentence=HELD_UP[status.state],
        detail=sentences(explained(status)[0]),
        following="登录后自动发送。" if status.state in _SIGN_IN else f"{_next_try(item, status, now)}自动再试。",
        advice=sentences(explained(status)[1]),
        deeds=_deeds(item, status),
    )


def _asked_to_wait(item: OutboxItem, until: datetime, now: datetime) -> Why:
    return Why(
        cause=Cause.ASKED_TO_WAIT,
        sentence=sentences(f"上次没有成功：{item.reason_title or '平台要求稍后再试'}"),
        detail=sentences(item.reason_detail),
        following=f"{span_words(until - now)}后自动再试。",
        advice=sentences(item.reason_advice or "不想等可以立即发送"),
        deeds=_deeds(item),
    )


def _attachment(facts: Facts, now: datetime) -> Why:
    stopped = next((a for a in reversed(facts.history.attempts) if a.fate is Fate.STOPPED), None)
    broke = f"上次上传在 {when_words(stopped.at, now)} 中断：{stopped.title}。" if stopped else ""
    return Why(
        cause=Cause.ATTACHMENT,
        sentence=f"还有 {len(facts.owed)} 个附件没有传完，传完后发送。",
        detail=sentences("；".join(progress_words(one) for one in facts.owed), broke),
        following="附件从断开的地方接着传，传完随即发送，不需要重新添加。",
        advice="线路慢时请保持开机联网；急的话可以退回草稿，去掉附件先交。",
        deeds=_deeds(facts.item),
    )


def _next_try(item: OutboxItem, status: SyncStatus, now: datetime) -> str:
    soonest = max((moment for moment in (item.next_try, status.next_try) if moment), default=now)
    if soonest > now:
        return f"{span_words(soonest - now)}后"
    return "连上后" if status.state in HELD_UP else "下一次同步时"


def _last_time(item: OutboxItem) -> str:
    return sentences(f"上次发送：{item.reason_title}", item.reason_detail) if item.reason_title else ""


def _noted(item: OutboxItem) -> datetime:
    return item.last_attempt_at or item.created_at


def _deeds(item: OutboxItem, status: SyncStatus | None = None) -> tuple[Deed, ...]:
    first = Deed.SIGN_IN if status and status.state is LineState.SIGNED_OUT else Deed.SEND_NOW
    return (first, *ways_back(item))
