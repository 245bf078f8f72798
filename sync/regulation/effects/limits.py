"""What the district does to an order's limits, worked out anew for every live assignment (R12.4, R12.10)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from sync.regulation.acts import ChangeKind, SetLimit
from sync.regulation.allotting import reallotted
from sync.regulation.deadlines import due_day
from sync.regulation.effects.hops import redated, replaced
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.limits import KindChange, Limits, StatutoryLimit
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.terms import label


def set_limit(order: WorkOrder, act: SetLimit, case: Case) -> Made:
    """另有规定的法定时限, for what runs now and for what is handed down later (R12.10)."""
    law = StatutoryLimit(
        id=case.stamp.id,
        at=case.stamp.at,
        person=case.stamp.actor.name,
        law=act.law,
        provision=act.provision,
        days=act.days,
        due_day=act.due_day,
        units=act.units,
    )
    known = order.limits or Limits()
    limited = replace(order, limits=replace(known, statutory=(*known.statutory, law)))
    return _recounted(order, limited, case, _law_words(law, case), "R12.10")


def change_kind(order: WorkOrder, act: ChangeKind, case: Case) -> Made:
    """Another kind, other limits; villages keep theirs, and so does what a law limits (R12.2-R12.4, R12.10)."""
    change = KindChange(
        id=case.stamp.id,
        at=case.stamp.at,
        person=case.stamp.actor.name,
        before=order.kind,
        after=act.kind,
        reason=act.reason,
    )
    known = order.limits or Limits()
    changed = replace(order, kind=act.kind, limits=replace(known, kinds=(*known.kinds, change)))
    text = f"由{label(order.kind)}变更为{label(act.kind)}：{act.reason}"
    return _recounted(order, changed, case, text, "R12.4")


def _recounted(before: WorkOrder, order: WorkOrder, case: Case, text: str, article: str) -> Made:
    """Every live hop's own limit from its own start, then all effective ones; the entry tells what moved."""
    for hop in (hop for hop in before.assignments if hop.live):
        order = replaced(order, reallotted(hop, order, case.units[hop.receiver], case.rules))
    order = redated(order, case.rules)
    moves = list(moved(before, order))
    shown = next(iter(moves), None) or next(((hop, hop) for hop in order.assignments if hop.live), None)
    return Made(
        order,
        text="。".join([text.rstrip("。"), *(move_words(*move, case) for move in moves)]),
        article=article,
        due_before=shown[0].due if shown else None,
        due_after=shown[1].due if shown else None,
    )


def moved(before: WorkOrder, after: WorkOrder) -> Iterator[tuple[Assignment, Assignment]]:
    """Live hops whose effective due is another now, from the top."""
    pairs = zip(before.assignments, after.assignments, strict=True)
    return ((old, new) for old, new in pairs if old.due != new.due)


def move_words(old: Assignment, new: Assignment, case: Case) -> str:
    """Whose due moved from which day to which."""
    first, last = due_day(old.due), due_day(new.due)
    return f"{case.name(new.receiver)}的时限由{first.month}月{first.day}日改为{last.month}月{last.day}日"


def _law_words(law: StatutoryLimit, case: Case) -> str:
    limit = f"{law.days}个工作日" if law.due_day is None else f"截至{law.due_day:%Y年%m月%d日}"
    whom = "、".join(case.name(unit) for unit in law.units)
    return f"依据{law.citation}，法定时限为{limit}" + (f"，适用于{whom}" if whom else "")


EFFECTS: Final[Effects] = {
    SetLimit: set_limit,
    ChangeKind: change_kind,
}
