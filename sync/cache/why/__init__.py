"""Why a command has not left yet, or what became of it, in whole sentences; the same for desk and command line."""

from datetime import datetime
from typing import Final

from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.cache.why.facts import Facts, Owed, facts_of, facts_of_all
from sync.cache.why.kinds import Cause, Deed, Why, ways_back
from sync.cache.why.telling import basis
from sync.cache.why.waiting import waiting
from sync.contract.status import SyncStatus
from sync.contract.words import sentences, when_words

__all__ = ["Cause", "Deed", "Facts", "Owed", "Why", "explain", "facts_of", "facts_of_all"]

_REDO: Final = "请退回草稿，对照工单现在的情况修改后再提交，或撤回。"


def explain(facts: Facts, status: SyncStatus, now: datetime) -> Why:
    """How the command stands at `now` (this machine's clock, as all moments of the outbox) on a line in `status`."""
    item = facts.item
    if item.state is OutboxState.DELIVERED:
        return _delivered(item, now)
    if item.state is OutboxState.WITHDRAWN:
        return Why(cause=Cause.WITHDRAWN, sentence="已撤回，没有发送。")
    if item.state is not OutboxState.WAITING:
        return _refused(facts)
    return waiting(facts, status, now)


def _refused(facts: Facts) -> Why:
    item = facts.item
    conflict = item.state is OutboxState.CONFLICT
    article = next((a.article for a in reversed(facts.history.attempts) if a.article), "")
    return Why(
        cause=Cause.CONFLICT if conflict else Cause.REFUSED,
        sentence=sentences(item.reason_title or "区级平台没有接受这一项"),
        detail=sentences(item.reason_detail, basis(article)),
        following="不会自动再发，等您处理；写好的内容都在。",
        advice=sentences(item.reason_advice or _REDO),
        deeds=(*((Deed.COMPARE,) if conflict else ()), *ways_back(item)),
    )


def _delivered(item: OutboxItem, now: datetime) -> Why:
    receipt = item.receipt
    if receipt is None:
        return Why(cause=Cause.DELIVERED, sentence="区级平台已经收到。")
    when = when_words(receipt.received_at, now)
    return Why(cause=Cause.DELIVERED, sentence=f"区级平台已于 {when} 收到，回执号 {receipt.number}。")
