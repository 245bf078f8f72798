"""催办: a level above asks a unit below to get on with it, and waits for its answer (R14.5)."""

from typing import Final

from desktop.actions.addressing import choices, chosen, hops_for
from desktop.actions.asking import one_of
from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input, Option
from desktop.actions.reading import text
from desktop.actions.words import due_words
from sync.regulation.acts import UrgeReceiver
from sync.regulation.orders import Assignment
from sync.regulation.terms import HopState, UrgeKind, Verb
from sync.regulation.urgency import Urgency, urgency

READY: Final[tuple[str, ...]] = (
    "请抓紧办理，今天下班前在平台答复办到哪一步、何时办结。",
    "请立即签收，安排人员办理，并在平台登记进展。",
    "期限将到，请按期提交办理结果；确有困难的，到期前申请延期。",
    "已超过期限，请立即办结并说明超期原因。",
)
"""Texts to begin with; the first goes with whatever is urged."""


def _chosen(case: Case, values: Values) -> Assignment | None:
    return chosen(values, hops_for(case, Verb.URGE))


def _read(case: Case, values: Values) -> UrgeReceiver:
    hop = _chosen(case, values)
    return UrgeReceiver(hop=hop.id if hop else "", kind=UrgeKind(text(values, "kind")), text=text(values, "text"))


def _foretell(case: Case, values: Values) -> str:
    hop = _chosen(case, values)
    if hop is None:
        return "现在没有可以催办的下级单位。"
    due = due_words(hop.due, case.now)
    return f"送达后提醒 {case.name(hop.receiver)} 尽快办理并答复，期限仍为 {due}。"


def _start(case: Case) -> Values:
    hop = _chosen(case, {})
    late = hop is not None and case.now >= hop.due
    kind = UrgeKind.OVERDUE if late else UrgeKind.NEAR_DUE
    return {"unit": hop.id if hop else "", "kind": kind.value, "text": _ready(case, hop)}


def _ready(case: Case, hop: Assignment | None) -> str:
    """What one would write to whoever is that late, or has not even signed."""
    if hop is None:
        return ""
    pressing = urgency(hop.due, case.now, case.rules)
    if pressing is Urgency.OVERDUE:
        return READY[3]
    if hop.state is HopState.AWAITING_SIGNATURE:
        return READY[1]
    return READY[0] if pressing is Urgency.CALM else READY[2]


def _units(case: Case) -> list[Option]:
    return choices(case, hops_for(case, Verb.URGE))


FORM = Form(
    verb=Verb.URGE,
    title="催办",
    read=_read,
    foretell=_foretell,
    start=_start,
    fields=(
        Field(name="unit", label="催办单位", input=Input.CHOICE, required=True, article="R14.5", options=_units),
        one_of("kind", "催办类型", "R14.5", UrgeKind),
        Field(name="text", label="催办内容", input=Input.TEXT, article="R14.5", hint="要求办到哪一步、何时答复"),
    ),
    finishes=(Finish(label="催办", key="Ctrl+Return"),),
    blame="text",
)
