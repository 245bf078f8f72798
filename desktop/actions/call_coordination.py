"""提请协调: what one unit cannot settle alone is put before the district (R12.7)."""

from desktop.actions.asking import one_of
from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import text
from desktop.actions.words import due_words
from sync.regulation.acts import CallCoordination
from sync.regulation.sharing import district_of
from sync.regulation.terms import CallCause, Verb


def _read(case: Case, values: Values) -> CallCoordination:
    return CallCoordination(hop=case.hop_id, ground=CallCause(text(values, "ground")), reason=text(values, "reason"))


def _foretell(case: Case, _values: Values) -> str:
    hop = case.hop
    if hop is None:
        return "本单位没有这件工单的在办交办。"
    district, limit = case.name(district_of(case.order, hop)), due_words(hop.due, case.now)
    return f"送达后由 {district} 协调，确定牵头和协办单位；答复之前由本单位继续办理，期限仍为 {limit}。"


FORM = Form(
    verb=Verb.CALL_COORDINATION,
    title="提请区级平台协调",
    read=_read,
    foretell=_foretell,
    fields=(
        one_of("ground", "提请事由", "R12.7", CallCause),
        Field(
            name="reason",
            label="情况说明",
            input=Input.TEXT,
            required=True,
            article="R12.7",
            rows=6,
            hint="涉及哪些单位、分歧在哪里、本单位的建议",
        ),
    ),
    finishes=(Finish(label="提请协调", key="Ctrl+Return"),),
    blame="reason",
    attaches=True,
)
