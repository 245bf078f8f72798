"""核查: what the handler found of the claim, before it reports a result (R12.5)."""

from desktop.actions.asking import one_of
from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import moment, text, ticked
from desktop.actions.words import due_words
from sync.regulation.acts import VerifyClaim
from sync.regulation.terms import Claim, Verb


def _read(case: Case, values: Values) -> VerifyClaim:
    went = ticked(values, "site_visit")
    return VerifyClaim(
        hop=case.hop_id,
        facts=text(values, "facts"),
        claim=Claim(text(values, "claim")),
        site_visit=went,
        visited_at=moment(values, "visited_at", case.now) if went else None,
        text=text(values, "text"),
    )


def _foretell(case: Case, _values: Values) -> str:
    if case.hop is None:
        return "本单位没有这件工单的在办交办。"
    late = "，现在已过期限，将标记为逾期核查" if case.now >= case.hop.due else ""
    return f"送达后核查记入工单；办理期限仍为 {due_words(case.hop.due, case.now)}{late}。"


FORM = Form(
    verb=Verb.VERIFY,
    title="登记核查",
    read=_read,
    foretell=_foretell,
    fields=(
        Field(
            name="facts",
            label="核查情况",
            input=Input.TEXT,
            required=True,
            article="R12.5",
            rows=5,
            hint="查明了什么、依据什么",
        ),
        one_of("claim", "反映是否属实", "R12.5", Claim),
        Field(name="site_visit", label="已现场察看", input=Input.CHECK, article="R12.5"),
        Field(
            name="visited_at",
            label="察看时间",
            input=Input.MOMENT,
            required=True,
            article="R12.5",
            asked=lambda values: bool(values.get("site_visit")),
        ),
        Field(name="text", label="补充说明", input=Input.TEXT, article="R12.5", rows=3, hint="无法核实的写明原因"),
    ),
    finishes=(Finish(label="登记核查", key="Ctrl+Return"),),
    blame="facts",
    attaches=True,
)
