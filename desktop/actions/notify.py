"""通知承办人: whoever handles the matter is told of it, also outside the platform (R14.2)."""

from desktop.actions.addressing import choices, chosen, hops_for
from desktop.actions.asking import one_of
from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input, Option
from desktop.actions.reading import moment, text, ticked
from sync.regulation.acts import NotifyHandler
from sync.regulation.orders import Assignment
from sync.regulation.terms import Means, Verb


def _chosen(case: Case, values: Values) -> Assignment | None:
    return chosen(values, hops_for(case, Verb.NOTIFY_HANDLER))


def _read(case: Case, values: Values) -> NotifyHandler:
    hop = _chosen(case, values)
    return NotifyHandler(
        hop=hop.id if hop else "",
        means=Means(text(values, "means")),
        at=moment(values, "at", case.now),
        told=text(values, "told"),
        acknowledged=ticked(values, "acknowledged"),
        receipt=text(values, "receipt"),
    )


def _foretell(case: Case, values: Values) -> str:
    hop = _chosen(case, values)
    if hop is None:
        return "本单位没有这件工单的在办交办。"
    back = "对方已确认" if ticked(values, "acknowledged") else "对方尚未确认"
    return f"送达后记入 {case.name(hop.receiver)} 这次交办（{back}）；不改变期限和办理状态。"


def _start(case: Case) -> Values:
    hop = _chosen(case, {})
    told = case.name(hop.receiver) if hop and hop.receiver != case.actor.unit else ""
    start = {"unit": hop.id if hop else "", "told": told}
    return {**start, "means": Means.TELEPHONE.value, "at": case.now.isoformat(), "acknowledged": True}


def _units(case: Case) -> list[Option]:
    return choices(case, hops_for(case, Verb.NOTIFY_HANDLER))


FORM = Form(
    verb=Verb.NOTIFY_HANDLER,
    title="登记通知承办人",
    read=_read,
    foretell=_foretell,
    start=_start,
    fields=(
        Field(name="unit", label="所办交办", input=Input.CHOICE, required=True, article="R14.2", options=_units),
        one_of("means", "通知方式", "R14.2", Means),
        Field(name="at", label="通知时间", input=Input.MOMENT, required=True, article="R14.2"),
        Field(
            name="told",
            label="通知对象",
            input=Input.LINE,
            required=True,
            article="R14.2",
            limit=100,
            hint="人员姓名或单位名称",
        ),
        Field(name="acknowledged", label="对方已确认", input=Input.CHECK, article="R14.2"),
        Field(name="receipt", label="回执", input=Input.TEXT, article="R14.2", rows=2, hint="对方怎么答复，可以不填"),
    ),
    finishes=(Finish(label="登记通知", key="Ctrl+Return"),),
    blame="told",
)
