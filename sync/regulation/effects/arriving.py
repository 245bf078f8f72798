"""Orders enter the district and are given to those who handle them (R2.1, R4.1, R4.2, R5.3)."""

from dataclasses import replace
from datetime import UTC
from typing import Final

from sync.regulation.acts import AssignDown, Dispatch, Register, Sign
from sync.regulation.categories import unlisted
from sync.regulation.effects.hops import changed, dispatched, handed_down
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.terms import OrderState, Verb
from sync.regulation.transitions import hop_after
from sync.regulation.urgency import signing_deadline

LATE_SIGNING = "逾时签收"

UNLISTED = "类别未列入目录"
"""Of a category that is kept as it came (R8.1)."""


def register(act: Register, case: Case) -> Made:
    """A new order, under the edition in force (R23.1)."""
    stamp = case.stamp
    order = WorkOrder(
        id=stamp.order_id or stamp.id,
        number=act.number,
        rev=stamp.rev,
        source=act.source,
        kind=act.kind,
        subject=act.subject,
        body=act.body,
        registered_at=stamp.at.astimezone(UTC),
        received_at=act.received_at.astimezone(UTC),
        edition=case.rules.edition.id,
        upstream_no=act.upstream_no,
        domain=act.domain,
        category=act.category,
        place=act.place,
        channel=act.channel,
        urgent=act.urgent,
        tags=act.tags,
        reporter=act.reporter,
    )
    strange = unlisted(act.category)
    flags = (f"{UNLISTED}：{strange}",) if strange else ()
    return Made(order, text=f"来源：{act.source}", article="R5.3", flags=flags)


def dispatch(order: WorkOrder, act: Dispatch, case: Case) -> Made:
    """The order goes to a unit; one to a village makes a hop for its township too."""
    hops = dispatched(order, case, act.unit, act.note)
    opened = replace(order, state=OrderState.OPEN, assignments=order.assignments + hops)
    text = f"分办给{' → '.join(case.name(hop.receiver) for hop in hops)}"
    last = hops[-1] if hops else None
    return Made(
        opened,
        text=_with_note(text, act.note),
        article="R4.2",
        hop=hops[0].id if hops else None,
        due_after=last.due if last else None,
    )


def sign(order: WorkOrder, act: Sign, case: Case) -> Made:
    """签收: the receiver answers for the hop from now on; late ones are flagged (R16.1)."""
    stamp, state = case.stamp, hop_after(Verb.SIGN)
    hop = order.hop(act.hop)
    late = hop is not None and stamp.at >= signing_deadline(hop.assigned_at, case.rules)

    def signed(hop: Assignment) -> Assignment:
        return replace(hop, state=state, signed_at=stamp.at, signed_by=stamp.actor.name)

    order = changed(order, act.hop, signed)
    return Made(order, article="R14.1", hop=act.hop, flags=(LATE_SIGNING,) if late else ())


def assign_down(order: WorkOrder, act: AssignDown, case: Case) -> Made:
    """交办 to a unit below; the sender's own hop stays and its clock is never restarted (R6.7, R12.4)."""
    parent, to = order.hop(act.hop), case.units[act.unit]
    hop = handed_down(
        order,
        case,
        to,
        sender=case.stamp.actor.unit,
        parent=parent,
        id=case.stamp.id,
        note=act.note,
        limit_days=act.limit_days,
    )
    order = replace(order, assignments=(*order.assignments, hop))
    limit = f"限{hop.limit_days}个工作日" if hop.limit_days else "时限当日届满"
    text = f"交办给{to.name}，{limit}"
    return Made(order, text=_with_note(text, act.note), article="R6.7", hop=act.hop, due_after=hop.due)


def _with_note(text: str, note: str) -> str:
    return f"{text}。{note}" if note else text


EFFECTS: Final[Effects] = {
    Dispatch: dispatch,
    Sign: sign,
    AssignDown: assign_down,
}
