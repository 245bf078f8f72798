"""Judges the story by the district's database and the second desk, never by what the first desk says of itself."""

from datetime import datetime
from typing import Any

from sync.regulation.orders import WorkOrder
from sync.regulation.terms import HopState, RequestState, Verb
from tests.story.stage import Story
from tests.story.words import OPINION_DAYS, REPLY, UPWARD


def judge(story: Story) -> dict[str, Any]:
    """The facts with receipts; an AssertionError says which step did not happen."""
    town, cast = story.town, story.cast
    orders = {part: town.order(number) for part, number in vars(cast).items()}
    _signed_once(orders["sign"], story.village.unit)
    _replied_once(orders["reply"])
    _extended_once(orders["extend"], story)
    _passed_up_once(orders["upward"], story.village.unit)
    commands = [c for part in ("sign", "reply", "extend", "upward") for c in town.commands(vars(cast)[part])]
    receipts = [c["result"]["receipt"]["number"] for c in commands]
    assert len(set(receipts)) == len(receipts), receipts
    assert all(c["result"]["outcome"] in ("applied", "duplicate") for c in commands), commands
    _soonest_first(story, orders)
    assert story.facts["township_sees"] == [entry.verb for entry in orders["extend"].timeline], story.facts
    assert story.facts["answers_lost"] >= 1, "the line broke in the middle of the answer"
    return {**story.facts, "commands": len(commands), "receipts": receipts, "orders": town.orders_in_sample}


def _steps(order: WorkOrder, verb: Verb) -> int:
    return sum(1 for entry in order.timeline if entry.verb is verb and entry.device)


def _signed_once(order: WorkOrder, unit: str) -> None:
    hop = next(a for a in order.assignments if a.receiver == unit)
    assert hop.state is HopState.HANDLING, hop.state
    assert _steps(order, Verb.SIGN) == 1, order.timeline


def _replied_once(order: WorkOrder) -> None:
    assert [reply.text for reply in order.replies].count(REPLY) == 1, order.replies
    assert [file.name for file in order.attachments].count("现场照片.jpg") == 1, order.attachments


def _extended_once(order: WorkOrder, story: Story) -> None:
    (asked,) = order.extensions
    hop = order.hop(asked.hop)
    assert asked.state is RequestState.GRANTED, asked
    assert asked.opinion == OPINION_DAYS, asked
    assert hop is not None
    assert hop.due > datetime.fromisoformat(story.facts["due_before"]), hop
    assert hop.due == datetime.fromisoformat(story.facts["due_after"]), (hop.due, story.facts)


def _passed_up_once(order: WorkOrder, unit: str) -> None:
    sent = [s for s in order.submissions if s.asked_by == unit and s.reason == UPWARD]
    assert [s.state for s in sent] == [RequestState.GRANTED], sent
    assert len(sent[0].opinions) == 2, sent[0].opinions
    assert order.hop_of(unit) is None, order.assignments


def _soonest_first(story: Story, orders: dict[str, WorkOrder]) -> None:
    """The commands of one batch came in the order of their deadlines."""
    arrived = []
    for part in ("sign", "extend", "upward"):
        own = [c for c in story.town.commands(orders[part].number) if c["unit"] == story.village.unit]
        hop = next(a for a in orders[part].assignments if a.receiver == story.village.unit)
        due = next((e.due_before for e in orders[part].extensions), None) or hop.due
        arrived += [(c["received_at"], due) for c in own]
    dues = [due for _, due in sorted(arrived, key=lambda each: each[0])]
    story.facts["left_by_deadline"] = [due.isoformat() for due in dues]
    assert dues == sorted(dues), arrived
