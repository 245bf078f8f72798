"""提交协办意见: an assisting unit tells the lead, papers with it, and has done its part (R12.8)."""

from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import text
from desktop.actions.words import due_words
from sync.regulation.acts import GiveOpinion
from sync.regulation.terms import Verb


def _read(case: Case, values: Values) -> GiveOpinion:
    return GiveOpinion(hop=case.hop_id, text=text(values, "text"))


def _foretell(case: Case, _values: Values) -> str:
    hop = case.hop
    lead = case.order.hop(hop.assists) if hop and hop.assists else None
    if hop is None or lead is None:
        return "本单位不是这件工单的协办单位。"
    limit = due_words(hop.due, case.now)
    late = f"已过 {limit} 的期限，仍可提交。" if case.now >= hop.due else f"{limit} 前送达为按时。"
    return f"送达后本单位的协办办结，由 {case.name(lead.receiver)} 统一答复反映人；{late}"


FORM = Form(
    verb=Verb.GIVE_OPINION,
    title="提交协办意见",
    read=_read,
    foretell=_foretell,
    fields=(
        Field(
            name="text",
            label="协办意见",
            input=Input.TEXT,
            required=True,
            article="R12.8",
            rows=6,
            hint="本单位核查的情况、职责依据、能做和不能做的",
        ),
    ),
    finishes=(Finish(label="提交意见", key="Ctrl+Return"),),
    blame="text",
    attaches=True,
)
