"""What `watch` tells of a cycle: how the line stands, what was answered, what is new; each thing once."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sync.cache.cache import Cache
from sync.cache.history import Attempt
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.cache.why.telling import attempt_words, state_word
from sync.client.report import CycleReport
from sync.contract import codec
from sync.contract.clock import Clock
from sync.contract.status import LineState, SyncStatus
from sync.contract.words import sentence
from sync.regulation.terms import label


@dataclass(frozen=True, slots=True)
class Event:
    """`kind` is status, receipt or order; `words` are for people, `value` for scripts."""

    kind: str
    words: str
    value: dict[str, Any] = field(default_factory=dict)


class Newspaper:
    """Remembers what was told."""

    def __init__(self, cache: Cache, clock: Clock) -> None:
        self._cache, self._clock = cache, clock
        self._told: tuple[object, ...] = ()
        self._up = False
        self._waiting = self._now_waiting()

    def after(self, report: CycleReport) -> Iterator[Event]:
        """Answers and new orders first, then how the line stands after them."""
        yield from self._answers()
        for order in report.new_orders:
            yield self._order(order)
        yield from self.state(report.status)

    def state(self, status: SyncStatus) -> Iterator[Event]:
        """How the line stands, where that has changed; that a good line is busy now and then is no change."""
        state = LineState.CONNECTED if self._up and status.state is LineState.SYNCING else status.state
        standing = (state, status.problem_title, status.waiting, status.parked)
        if standing != self._told:
            self._up = state is LineState.CONNECTED
            self._told = standing
            words = sentence(status, self._clock.now())
            yield Event("status", words, {**codec.plain(status), "sentence": words})

    def _answers(self) -> Iterator[Event]:
        before, self._waiting = self._waiting, self._now_waiting()
        for command in sorted(before - self._waiting):
            item = self._cache.outbox.get(command)
            if item is not None:
                yield _answer(item, self._cache.outbox.history(command).attempts)

    def _order(self, order: str) -> Event:
        fact = self._cache.orders.fact(order)
        number = fact.number if fact else ""
        return Event("order", f"新工单 {number}", {"order": order, "number": number})

    def _now_waiting(self) -> frozenset[str]:
        return frozenset(item.id for item in self._cache.outbox.all(past=0) if item.state is OutboxState.WAITING)


def _answer(item: OutboxItem, attempts: tuple[Attempt, ...]) -> Event:
    receipt = item.receipt.number if item.receipt else ""
    said = f"回执号 {receipt}。" if receipt else attempt_words(attempts[-1]) if attempts else ""
    value = {
        "command": item.id,
        "order": item.order,
        "number": item.number,
        "verb": item.verb.value,
        "state": item.state.value,
        "receipt": receipt,
        "title": item.reason_title,
        "advice": item.reason_advice,
    }
    return Event("receipt", f"{label(item.verb)} {item.about} {state_word(item)}：{said}", value)
