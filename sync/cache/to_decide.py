"""What of one order waits for this unit's decision: extensions, upward submissions, results; pure, per order."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from sync.cache.moments import to_int
from sync.cache.urged import Asked
from sync.regulation.orders import Assignment, Result, WorkOrder
from sync.regulation.terms import HopState, RequestState, Verb, label

_SUMMARY: Final = 200
"""Characters of a request shown in the list."""


def to_decide(order: WorkOrder, unit: str) -> Iterator[Asked]:
    """What waits for this unit's word: extensions (R12.9), upward submissions (R12.6), sub-units' results (R6.2)."""
    for asked in order.extensions:
        if asked.state is RequestState.PENDING and asked.decider == unit:
            words = f"申请延期 {asked.days} 个工作日：{asked.reason}"
            yield _request(order, Verb.DECIDE_EXTENSION, asked.id, asked.asked_by, asked.asked_at, asked.hop, words)
    for sent in order.submissions:
        if sent.state is RequestState.PENDING and sent.decider == unit:
            words = f"上报（{label(sent.ground)}）：{sent.reason}"
            yield _request(order, Verb.DECIDE_UPWARD, sent.id, sent.asked_by, sent.asked_at, sent.hop, words)
    for hop in order.assignments:
        result = _result_for(order, hop, unit)
        if result:
            words = f"办理结果（{label(result.outcome)}）：{result.text or result.facts}"
            yield _request(order, Verb.REVIEW_RESULT, result.id, result.unit, result.at, hop.id, words)


def _result_for(order: WorkOrder, hop: Assignment, unit: str) -> Result | None:
    parent = order.hop(hop.parent) if hop.parent else None
    if hop.state is not HopState.RESULT_SUBMITTED or parent is None or parent.receiver != unit:
        return None
    return next((found for found in reversed(order.results) if found.hop == hop.id and not found.review), None)


def _request(
    order: WorkOrder, verb: Verb, request: str, asked_by: str, asked_at: datetime, hop_id: str, words: str
) -> Asked:
    hop = order.hop(hop_id)
    return request, verb.value, asked_by, to_int(asked_at), to_int(hop.due) if hop else None, words[:_SUMMARY]
