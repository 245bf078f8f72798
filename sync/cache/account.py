"""离线期间小结: what became of everything I wrote, and what others did meanwhile; pure, in sentences."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from sync.cache.comparing import readable_act
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.cache.resolving import Choice, Resolution
from sync.contract.absence import Absence
from sync.contract.commands import written_at
from sync.contract.words import sentences
from sync.regulation.orders import TimelineEntry, WorkOrder
from sync.regulation.saying import moment_words, step_words
from sync.regulation.terms import label
from sync.regulation.written import gist

MOST: Final = 30
"""So many orders of others are told step by step; the rest are counted."""

_LATE: Final = timedelta(hours=1)
_LONG: Final = 120
_ENDED: Final[dict[Choice, str]] = {
    Choice.AGAIN: "有冲突，您已照样再发",
    Choice.NOTE: "有冲突，您已改为记录",
    Choice.WITHDRAW: "有冲突，您已撤回",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """`mine` in the order of writing; `orders` are those that others moved since, as they stand now, by id.

    `device` is this workstation; `resolved` tells by command how a conflict ended.
    """

    absence: Absence
    mine: tuple[OutboxItem, ...]
    orders: Mapping[str, WorkOrder]
    device: str
    resolved: Mapping[str, Resolution] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """True when there is anything to tell."""
        return bool(self.mine or self.moved())

    def open(self) -> int:
        """How many of mine need a person."""
        return sum(item.state in (OutboxState.CONFLICT, OutboxState.PARKED) for item in self.mine)

    def moved(self) -> Mapping[str, Sequence[TimelineEntry]]:
        """By order, in the order of their numbers, the steps of others since the absence began."""
        found = {order.id: self._steps(order) for order in sorted(self.orders.values(), key=lambda o: o.number)}
        return {order: steps for order, steps in found.items() if steps}

    def _steps(self, order: WorkOrder) -> list[TimelineEntry]:
        return [e for e in order.timeline if e.at > self.absence.began and e.device != self.device]


def account_text(account: Account, now: datetime) -> str:
    """The whole of it, read at `now`."""
    return "\n".join(_lines(account, now))


def headline(account: Account) -> str:
    """How long it was, how much I wrote and how much of it needs a person, how many orders others moved."""
    gone = round((account.absence.ended - account.absence.began) / timedelta(days=1))
    mine = f"我写的 {len(account.mine)} 项" + (f"，{account.open()} 项需要处理" if account.open() else "")
    parts = [mine if account.mine else "", f"别人办理了 {len(account.moved())} 件工单" if account.moved() else ""]
    return f"离线 {gone} 天：{'；'.join(part for part in parts if part) or '没有新的变化'}。"


def _lines(account: Account, now: datetime) -> Iterator[str]:
    began, ended = (moment_words(each, now) for each in (account.absence.began, account.absence.ended))
    yield f"离线期间小结（{began} 至 {ended} 没有连上区级平台）"
    yield headline(account)
    if account.mine:
        yield "【我写的】"
        yield from _mine(account, now)
    if account.moved():
        yield "【别人办的】"
        yield from _theirs(account, now)


def _mine(account: Account, now: datetime) -> Iterator[str]:
    by_order: dict[tuple[str, str], list[OutboxItem]] = defaultdict(list)
    for item in account.mine:
        by_order[item.number, item.subject].append(item)
    for (number, subject), items in sorted(by_order.items()):
        yield f"工单 {number}　{subject}" if number else f"本单位　{subject}"
        for item in items:
            yield f"  {moment_words(written_at(item.envelope), now)} {_what(item)}——{_fate(account, item, now)}"


def _what(item: OutboxItem) -> str:
    act = readable_act(item)
    words = gist(act) if act else ""
    return f"“{label(item.verb)}”" + (f"（{words}）" if words else "")


def _fate(account: Account, item: OutboxItem, now: datetime) -> str:
    if item.state is OutboxState.DELIVERED and item.receipt:
        marks = "；".join(_marks(account.orders.get(item.order), item.id))
        got = f"{moment_words(item.receipt.received_at, now)} 送达，回执 {item.receipt.number}"
        return f"{got}；{marks}。" if marks else f"{got}。"
    if item.state is OutboxState.WITHDRAWN:
        resolution = account.resolved.get(item.id)
        return f"{_ENDED[resolution.choice]}。" if resolution else "您已撤回，没有发送。"
    if item.state is OutboxState.CONFLICT:
        return sentences("有冲突，没有生效", item.reason_detail, "请对照处理：照样再发、改为记录或撤回")
    if item.state is OutboxState.PARKED:
        return sentences(f"没有被接受：{item.reason_detail or item.reason_title}", item.reason_advice)
    return "还没有送达，连上后自动发送。"


def _marks(order: WorkOrder | None, command: str) -> tuple[str, ...]:
    """What the district noted beside the step: late, written before a change."""
    entry = next((e for e in order.timeline if e.id == command), None) if order else None
    return entry.flags if entry else ()


def _theirs(account: Account, now: datetime) -> Iterator[str]:
    moved = list(account.moved().items())
    for order_id, steps in moved[:MOST]:
        order = account.orders[order_id]
        yield f"工单 {order.number}　{order.subject}"
        yield from (f"  {step_words(_short(step), now)}{_offline(step, now)}" for step in steps)
    if len(moved) > MOST:
        yield f"此外还有 {len(moved) - MOST} 件工单有新的办理情况，请在“网上反映”中查看。"


def _short(step: TimelineEntry) -> TimelineEntry:
    """Of what others wrote at length the beginning: the order has the rest."""
    return step if len(step.text) <= _LONG else replace(step, text=f"{step.text[:_LONG]}…")


def _offline(step: TimelineEntry, now: datetime) -> str:
    """A step written long before it arrived: somebody else had no line either."""
    marks = [f"{moment_words(step.composed_at, now)} 离线填写"] if _composed_offline(step) and step.composed_at else []
    return f"（{'；'.join([*marks, *step.flags])}）" if marks or step.flags else ""


def _composed_offline(step: TimelineEntry) -> bool:
    return step.composed_at is not None and step.at - step.composed_at >= _LATE
