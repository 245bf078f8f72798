"""Everything that the order pane shows, read in one go on a worker thread; plain values, no widget."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from desktop.actions.case import Case
from desktop.actions.cited import Citations, citations
from desktop.actions.desk import Desk, case_of
from desktop.actions.drafts import begun
from desktop.actions.paper import Paper
from desktop.actions.papers import papers_of
from desktop.actions.permits import Permit, permits_of
from desktop.kit import moments
from desktop.kit.endings import over_mark
from sync.cache.drafts import Draft
from sync.cache.outbox_item import OutboxItem, OutboxState
from sync.regulation.deadlines import Deadline, explain, letter_deadline
from sync.regulation.looking import only_looks
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.owing import owed_letter, owes_explanation
from sync.regulation.sharing import furthest, handler
from sync.regulation.terms import RequestState, label
from sync.regulation.verdicts import Refused


@dataclass(frozen=True, slots=True)
class OrderView:
    """One order at one moment: the case, what may be done, why it is due when it is due, where its attachments are.

    `permits` are those of the action bar, `more` all others. `cited`: orders that its words name.
    `missing`: bytes of long texts that are not here, because the line is spared; 0 for a whole order.
    """

    case: Case
    permits: tuple[Permit, ...]
    clock: Assignment | None
    why: Deadline | None
    papers: tuple[Paper, ...]
    missing: int = 0
    more: tuple[Permit, ...] = ()
    cited: Citations = field(default_factory=dict)

    @property
    def only(self) -> Refused | None:
        """Why whoever is signed in may look at the order and do nothing with it; None for whoever acts (R6.1)."""
        return only_looks(self.case.actor)

    @property
    def order(self) -> WorkOrder:
        """The order itself."""
        return self.case.order


@dataclass(frozen=True, slots=True)
class Look:
    """What there is of an order: the view, None when the order is not here, and the drafts begun on it, here or not."""

    order_id: str
    view: OrderView | None
    drafts: tuple[Draft, ...]
    conflicts: tuple[OutboxItem, ...]


def look(desk: Desk, order_id: str) -> Look:
    """Read everything that the pane shows; what is being written is for those who may write (R6.1)."""
    written = desk.cache.outbox.of(order_id)
    drafts = () if only_looks(desk.actor) else tuple(begun(desk, order_id))
    clashing = tuple(item for item in written if item.state is OutboxState.CONFLICT)
    return Look(order_id, load(desk, order_id, written), drafts, clashing)


def load(desk: Desk, order_id: str, written: Sequence[OutboxItem] = ()) -> OrderView | None:
    """Read an order for showing, with what was `written` about it; None when it is not here."""
    order = desk.order(order_id)
    if order is None:
        return None
    case = replace(case_of(desk, order), sent=frozenset(item.id for item in written if item.sent))
    clock = _shown_hop(case)
    permits = permits_of(desk, case)
    return OrderView(
        case=case,
        permits=permits.bar,
        more=permits.more,
        clock=clock,
        why=_why(case, clock),
        papers=papers_of(desk, order, case.units),
        missing=desk.cache.bodies.missing(order_id),
        cited=citations(desk, order),
    )


def _why(case: Case, clock: Assignment | None) -> Deadline | None:
    """The clock that runs: that of an owed 函告 (R13.4), else that of the assignment."""
    letter = owed_letter(case.order)
    if letter is not None:
        return letter_deadline(letter.reached_at, case.rules.under(case.order.edition))
    return explain(clock, case.order, case.rules) if clock else None


def _shown_hop(case: Case) -> Assignment | None:
    """The unit's own assignment, else the handler's; the last handler's when nothing is live any more."""
    return case.hop or handler(case.order) or furthest(case.order, case.order.assignments)


def state_chip(view: OrderView) -> tuple[str, str, str]:
    """Words, tone and icon for where the order stands, seen from this unit."""
    order, hop = view.order, view.case.hop
    if order.state.over:
        if owed_letter(order) is not None:
            return f"{label(order.state)} · 待函告", "today", "email-edit-outline"
        if owes_explanation(order):
            return f"{label(order.state)} · 待解释", "today", "email-edit-outline"
        return over_mark(order.state)
    if any(e.state is RequestState.PENDING for e in order.extensions):
        return f"{label(hop.state) if hop else label(order.state)} · 延期待批", "info", "timer-sand"
    if any(s.state is RequestState.PENDING for s in order.submissions):
        return f"{label(hop.state) if hop else label(order.state)} · 上报待审", "info", "arrow-up-circle-outline"
    return label(hop.state if hop else order.state), "neutral", "progress-clock"


WRITTEN: Final = frozenset({"来源", "上级编号", "事项分类", "发生地点", "反映渠道", "标签"})
"""Facts whose words are data."""


def facts(view: OrderView) -> Iterator[tuple[str, str]]:
    """Label and words of the facts grid, empty ones left out."""
    order, now = view.order, view.case.now
    pairs = [
        ("来源", order.source),
        ("上级编号", order.upstream_no),
        ("重复件", f"首件 {order.repeat.first}" if order.repeat else ""),
        ("反映时间", moments.stamp(order.received_at, now)),
        ("受理时间", moments.stamp(order.registered_at, now)),
        ("事项领域", label(order.domain)),
        ("事项分类", " › ".join(order.category)),
        ("发生地点", order.place),
        ("反映渠道", order.channel),
        ("标签", "、".join(order.tags)),
        ("办理次数", f"第 {order.handling_count} 次办理" if order.handling_count > 1 else ""),
    ]
    yield from ((name, words) for name, words in pairs if words)
