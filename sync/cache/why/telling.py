"""Explanations, attempts and attachments under way as words to read."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from sync.cache.history import Attempt, Fate, History, Way
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.cache.why.facts import Facts, Owed
from sync.cache.why.kinds import Deed, Why
from sync.contract.words import sentences, when_words
from sync.regulation.requirements import REQUIREMENTS, cite
from sync.regulation.terms import label

STATES: Final[dict[OutboxState, str]] = {
    OutboxState.WAITING: "待发送",
    OutboxState.PARKED: "被退回",
    OutboxState.CONFLICT: "有冲突",
    OutboxState.DELIVERED: "已送达",
    OutboxState.WITHDRAWN: "已撤回",
}
AWAITED: Final = "待回执"
"""What has left, or may have, and was not answered: neither waiting to be sent nor delivered."""
DEEDS: Final[dict[Deed, str]] = {
    Deed.SEND_NOW: "立即发送",
    Deed.SIGN_IN: "登录",
    Deed.COMPARE: "对照处理",
    Deed.TO_DRAFT: "退回草稿",
    Deed.WITHDRAW: "撤回",
}
FATES: Final[dict[Fate, str]] = {
    Fate.BEGUN: "已经发出，还没有答复",
    Fate.NOT_TAKEN: "没有送达",
    Fate.UNANSWERED: "发出后没有收到答复",
    Fate.STOPPED: "附件没有传完",
    Fate.EXPORTED: "已写入信使文件，等待带回回执",
    Fate.APPLIED: "区级平台已收到并给了回执",
    Fate.DUPLICATE: "区级平台确认早已收到，没有重复生效",
    Fate.CONFLICT: "没有生效，工单已有变化",
    Fate.REJECTED: "没有被接受",
    Fate.RETRY_LATER: "平台要求稍后再试",
}
WAYS: Final[dict[Way, str]] = {Way.LINE: "", Way.COURIER: "经信使文件："}


def state_word(item: OutboxItem) -> str:
    """How a command stands, in the one word that every list and page has for it."""
    return AWAITED if item.sent else STATES[item.state]


def progress_words(owed: Owed) -> str:
    """`“现场.jpg”已上传 62%`."""
    return f"“{owed.name}”已上传 {owed.percent}%" if owed.offset else f"“{owed.name}”还没有开始上传"


def basis(article: str) -> str:
    """`依据《办法》第十二条（四）。`, empty where no rule refused."""
    return f"依据{cite(article) if article in REQUIREMENTS else article}。" if article else ""


def attempt_words(attempt: Attempt) -> str:
    """What came of one attempt: `没有送达：没有连上区级平台。线路中断。`."""
    said = "：".join(part for part in (FATES[attempt.fate], attempt.title) if part)
    return WAYS[attempt.way] + sentences(said, attempt.detail, basis(attempt.article))


def history_words(history: History, now: datetime) -> Iterator[tuple[str, str]]:
    """When and what, oldest first; where attempts are left out, a line says how many."""
    for number, attempt in enumerate(history.attempts):
        yield when_words(attempt.at, now), attempt_words(attempt)
        if number == 0 and history.left_out:
            yield "", f"另有 {history.left_out} 次没有列出。"


def whole(facts: Facts, why: Why, now: datetime) -> str:
    """The explanation as a text of several lines, for the terminal and the clipboard."""
    return "\n".join(_lines(facts, why, now))


def _lines(facts: Facts, why: Why, now: datetime) -> Iterator[str]:
    item = facts.item
    yield f"{label(item.verb)}　{item.about}　{state_word(item)}"
    deeds = "、".join(DEEDS[deed] for deed in why.deeds)
    parts = (("为什么", why.sentence), ("详情", why.detail), ("接下来", why.following), ("建议", why.advice))
    yield from (f"{name}：{said}" for name, said in parts if said)
    if deeds:
        yield f"可选操作：{deeds}"
    lines = list(history_words(facts.history, now))
    yield f"经过：{'' if lines else '还没有发送过。'}"
    yield from (f"  {when}　{said}".rstrip() if when else f"  {said}" for when, said in lines)
    yield f"指令编号：{item.id}"
