"""An order is known as the repeat of another, or no longer (R16.1)."""

from dataclasses import replace
from datetime import UTC
from typing import Final

from sync.regulation.acts import LinkRepeat
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.orders import WorkOrder
from sync.regulation.repeat import Repeat
from sync.regulation.terms import Likeness, label

REPEATED: Final = "重复件"


def link_repeat(order: WorkOrder, act: LinkRepeat, case: Case) -> Made:
    """The first order's number from now on; an empty one takes the link away again."""
    if not act.first:
        former = order.repeat.first if order.repeat else ""
        return Made(replace(order, repeat=None), text=f"取消与{former}的关联。{act.note}", article="R16.1")
    link = Repeat(first=act.first, why=act.why, linked_at=case.stamp.at.astimezone(UTC))
    # A step is never taken back, and the reporter may have to stay unknown one day (R17.3).
    told = "、".join(label(why) for why in act.why if why is not Likeness.SAME_REPORTER)
    text = f"首件：{act.first}" + (f"（{told}）" if told else "") + (f"。{act.note}" if act.note else "")
    return Made(replace(order, repeat=link), text=text, article="R16.1", flags=(REPEATED,))


EFFECTS: Final[Effects] = {LinkRepeat: link_repeat}
