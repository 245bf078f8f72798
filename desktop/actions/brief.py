"""复制脱敏文字: a few lines about an order for a chat group, logged before they can be pasted (R17.2, R17.3)."""

from dataclasses import dataclass

from desktop.actions.desk import Desk, case_of
from desktop.actions.printing import Handed, note
from desktop.actions.slips import due_of, task_of
from desktop.papers.brief import Brief, brief_text
from sync.cache.access_log import AccessAct
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import label
from sync.regulation.withholding import pulled


@dataclass(frozen=True, slots=True)
class Copied:
    """The lines, or in a sentence why there are none."""

    text: str = ""
    refusal: str = ""


def copied(desk: Desk, order_id: str) -> Copied:
    """The lines about an order; nothing of one that is kept from others (R17.1)."""
    order = desk.order(order_id)
    if order is None:
        return Copied(refusal="这件工单已不在本单位范围内。")
    if pulled(order) or (order.secrecy and order.secrecy.restriction):
        return Copied(refusal="这件工单限定了知悉范围，不能发到群里（《办法》第十七条）。")
    text = brief_text(_brief(desk, order))
    note(desk, Handed(id=order.id, number=order.number), AccessAct.SHARE)
    return Copied(text=text)


def _brief(desk: Desk, order: WorkOrder) -> Brief:
    case = case_of(desk, order)
    return Brief(
        number=order.number,
        kind=label(order.kind),
        subject=order.subject,
        body=order.body,
        place=order.place,
        task=task_of(case),
        due=due_of(case),
        reporter=order.reporter,
    )
