"""说明当天未办结原因: one click says why an order needs more than its first day (R12.1)."""

from desktop.actions.asking import one_of
from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import text
from sync.regulation.acts import GiveReason
from sync.regulation.sameday import owes_same_day_reason
from sync.regulation.terms import DelayReason, Verb


def owed(case: Case) -> bool:
    """True when this unit's own assignment was not handled on its first day and nobody has said why (R12.1)."""
    return case.hop is not None and owes_same_day_reason(case.hop, case.order, case.now, case.rules)


def _read(case: Case, values: Values) -> GiveReason:
    return GiveReason(hop=case.hop_id, reason=DelayReason(text(values, "reason")), text=text(values, "text"))


def _foretell(case: Case, _values: Values) -> str:
    lead = "本单位当天没有办结，请说明原因。" if owed(case) else ""
    return f"{lead}送达后记入办理过程；当天处办是工作要求，不因此计为逾期，期限不变。"


FORM = Form(
    verb=Verb.GIVE_REASON,
    title="说明当天未办结原因",
    read=_read,
    foretell=_foretell,
    start=lambda _: {"reason": DelayReason.SITE_CHECK.value},
    fields=(
        one_of("reason", "未能当天办结的原因", "R12.1", DelayReason),
        Field(name="text", label="补充说明", input=Input.TEXT, article="R12.1", rows=3, hint="选择其他的必须填写"),
    ),
    finishes=(Finish(label="提交说明", key="Ctrl+Return"),),
    blame="text",
)
