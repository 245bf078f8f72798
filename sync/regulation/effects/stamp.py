"""Who acted, when, from where: what every effect writes beside the act itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sync.regulation.orders import Actor, Attachment, TimelineEntry, Units, WorkOrder
from sync.regulation.rules import Rules
from sync.regulation.terms import Verb, label


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """One act's circumstances. `id` is the command's id and becomes the id of whatever the act makes.

    `at` is the district's time and decides; `composed_at` and `last_contact` are evidence (R12.9a). `rev` is the
    revision that the act makes. `order_id` is the id of an order that is registered (default: `id`).
    `written_before_rev` is the first change that the writer had not seen, where the text was accepted all the same.
    """

    id: str
    at: datetime
    composed_at: datetime
    actor: Actor
    unit_name: str
    device: str
    rev: int
    pending: bool = False
    last_contact: datetime | None = None
    order_id: str = ""
    written_before_rev: int | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """What an effect may know: the circumstances, the order's own rules, the tree as far as it is known."""

    stamp: Stamp
    rules: Rules
    units: Units

    def name(self, unit: str) -> str:
        """A unit's name; its id where this end does not know it."""
        return self.units[unit].name if unit in self.units else unit


@dataclass(frozen=True, slots=True)
class Made:
    """The order as it becomes, and what the timeline says of the step."""

    order: WorkOrder
    text: str = ""
    article: str = ""
    hop: str | None = None
    due_before: datetime | None = None
    due_after: datetime | None = None
    flags: tuple[str, ...] = ()


Effect = Callable[[WorkOrder, Any, Case], Made]
Effects = Mapping[type, Effect]
"""By the act's type."""

UNNAMED_CHANGE = "写于变更之前"
"""Where the change that the writer had not seen is no step of this timeline."""


def recorded(made: Made, verb: Verb, case: Case, attachments: tuple[Attachment, ...]) -> WorkOrder:
    """The order with exactly one more timeline entry, its attachments, and its new revision (R21.3)."""
    order, stamp = made.order, case.stamp
    return replace(
        order,
        rev=stamp.rev,
        attachments=order.attachments + _new_papers(order, stamp, attachments),
        timeline=(*order.timeline, _entry(made, verb, stamp, written_before(order, stamp.written_before_rev))),
    )


def written_before(order: WorkOrder, rev: int | None) -> tuple[str, ...]:
    """`写于盖山镇“交办”之前`: the mark of what was written before the step with this revision; none without one."""
    if rev is None:
        return ()
    change = next((entry for entry in order.timeline if entry.rev == rev), None)
    return (f"写于{change.unit_name}“{label(change.verb)}”之前" if change else UNNAMED_CHANGE,)


def _entry(made: Made, verb: Verb, stamp: Stamp, marks: tuple[str, ...]) -> TimelineEntry:
    return TimelineEntry(
        id=stamp.id,
        at=stamp.at,
        verb=verb,
        unit=stamp.actor.unit,
        unit_name=stamp.unit_name,
        person=stamp.actor.name,
        rev=stamp.rev,
        device=stamp.device,
        hop=made.hop,
        text=made.text,
        article=made.article,
        composed_at=stamp.composed_at,
        due_before=made.due_before,
        due_after=made.due_after,
        flags=made.flags + marks,
        pending=stamp.pending,
    )


def _new_papers(order: WorkOrder, stamp: Stamp, papers: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
    known = {paper.sha256 for paper in order.attachments}
    return tuple(
        replace(paper, added_by=paper.added_by or stamp.actor.unit, added_at=paper.added_at or stamp.at)
        for paper in papers
        if paper.sha256 not in known
    )
