"""How a document of the peers' harness becomes an order of ours and is read back exactly: `ours.py` says it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from sync.regulation.acts import Progress, Register
from sync.regulation.deadlines import deadline, limit_for
from sync.regulation.orders import Assignment, Reporter, TimelineEntry, Unit, WorkOrder
from sync.regulation.rules import Rules
from sync.regulation.terms import HopState, Kind, Level, OrderState, Verb
from sync.regulation.workdays import SHANGHAI

Doc = dict[str, Any]

SOURCE = "市12345政务服务热线"
STEP = ("at", "by", "action", "note")


def register_of(doc: Doc) -> Register:
    """A new document: its history so far stands below the request, as a hotline hands it over."""
    lines = [doc["body"], doc["updated_at"], *(" ".join(step[name] for name in STEP) for step in doc["timeline"])]
    return Register(
        number=doc["id"],
        source=SOURCE,
        kind=Kind.HELP,
        subject=doc["subject"],
        body="\n".join(lines),
        received_at=datetime.fromisoformat(doc["created_at"]),
        category=(doc["category"],),
        tags=(doc["status"],),
        reporter=Reporter(name=doc["reporter"], phone=doc["phone"], address=doc["unit"]),
    )


def progress_of(hop: str, old: Doc, new: Doc) -> Progress:
    """An update: a new state and one more step of the history."""
    fixed = {name: value for name, value in new.items() if name not in ("rev", "status", "updated_at", "timeline")}
    assert fixed == {name: old[name] for name in fixed}
    assert new["rev"] == old["rev"] + 1
    assert new["timeline"][:-1] == old["timeline"]
    step = new["timeline"][-1]
    assert step["at"] == new["updated_at"]
    return Progress(hop=hop, text=" ".join((new["status"], *(step[name] for name in STEP))))


def doc_of(order: WorkOrder) -> Doc:
    """The document that an order stands for."""
    body, updated_at, *history = order.body.split("\n")
    doc: Doc = {
        "id": order.number,
        "rev": order.rev,
        "subject": order.subject,
        "body": body,
        "reporter": order.reporter.name,
        "phone": order.reporter.phone,
        "category": order.category[0],
        "unit": order.reporter.address,
        "status": order.tags[0],
        "created_at": order.received_at.astimezone(SHANGHAI).isoformat(),
        "updated_at": updated_at,
        "timeline": [dict(zip(STEP, line.split(" "), strict=True)) for line in history],
    }
    for entry in _updates(order):
        status, *step = entry.text.split(" ")
        doc["timeline"].append(dict(zip(STEP, step, strict=True)))
        doc |= {"status": status, "updated_at": step[0]}
    return doc


def in_hand(order: WorkOrder, unit: Unit, rules: Rules) -> WorkOrder:
    """The order assigned to `unit`, signed for and with a running clock, at the cost of no revision."""
    start = order.registered_at
    limit = limit_for(Level.TOWNSHIP, order.kind, rules)
    due = deadline(start, limit.days, rules).due_utc
    hop = Assignment(
        id=order.timeline[0].id,
        parent=None,
        sender=unit.id,
        receiver=unit.id,
        superior=unit.id,
        assigned_at=start,
        limit_days=limit.days,
        own_due=due,
        due=due,
        state=HopState.HANDLING,
        signed_at=start,
        signed_by="测速员",
        article=limit.article,
    )
    return replace(order, state=OrderState.OPEN, assignments=(hop,))


def _updates(order: WorkOrder) -> Iterator[TimelineEntry]:
    return (entry for entry in order.timeline if entry.verb is Verb.PROGRESS)
