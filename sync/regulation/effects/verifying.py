"""What a handler found, and why it did not handle the order on its first day; neither moves a deadline."""

from dataclasses import replace
from typing import Final

from sync.regulation.acts import GiveReason, VerifyClaim
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import label
from sync.regulation.verifying import Reason, Verification, Verifying

LATE = "逾期核查"


def verify(order: WorkOrder, act: VerifyClaim, case: Case) -> Made:
    """A verification; one after the limit is flagged, not refused, for it has to be made all the same (R12.5)."""
    stamp, before = case.stamp, order.verifying or Verifying()
    made = Verification(
        id=stamp.id,
        hop=act.hop,
        unit=stamp.actor.unit,
        person=stamp.actor.name,
        at=stamp.at,
        facts=act.facts,
        claim=act.claim,
        site_visit=act.site_visit,
        visited_at=act.visited_at,
        text=act.text,
    )
    hop = order.hop(act.hop)
    late = hop is not None and stamp.at >= hop.due
    order = replace(order, verifying=replace(before, verifications=(*before.verifications, made)))
    how = "现场察看，" if act.site_visit else ""
    text = f"{how}{label(act.claim)}：{act.facts}"
    return Made(order, text=text, article="R12.5", hop=act.hop, flags=(LATE,) if late else ())


def give_reason(order: WorkOrder, act: GiveReason, case: Case) -> Made:
    """Why the assignment was not handled on its first day; nobody is overdue for it (R12.1)."""
    stamp, before = case.stamp, order.verifying or Verifying()
    made = Reason(
        id=stamp.id,
        hop=act.hop,
        unit=stamp.actor.unit,
        person=stamp.actor.name,
        at=stamp.at,
        reason=act.reason,
        text=act.text,
    )
    order = replace(order, verifying=replace(before, reasons=(*before.reasons, made)))
    text = f"{label(act.reason)}：{act.text}" if act.text.strip() else label(act.reason)
    return Made(order, text=text, article="R12.1", hop=act.hop)


EFFECTS: Final[Effects] = {
    VerifyClaim: verify,
    GiveReason: give_reason,
}
