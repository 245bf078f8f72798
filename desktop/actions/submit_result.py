"""提交办理结果: the handler's verification and result go to the level above for review (R12.5)."""

from desktop.actions.asking import one_of
from desktop.actions.case import Case, Values
from desktop.actions.checking import of_result
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import text
from desktop.actions.words import due_words
from sync.regulation.acts import SubmitResult
from sync.regulation.terms import Outcome, Verb


def _read(case: Case, values: Values) -> SubmitResult:
    return SubmitResult(
        hop=case.hop_id,
        facts=text(values, "facts"),
        outcome=Outcome(text(values, "outcome")),
        text=text(values, "text"),
    )


def _foretell(case: Case, _values: Values) -> str:
    if case.hop is None:
        return "本单位没有这件工单的在办交办。"
    due = due_words(case.hop.due, case.now)
    late = case.now >= case.hop.due
    when = f"已过 {due} 的办理期限，属超期提交，请尽快送达。" if late else f"{due} 前送达为按时。"
    return f"送达后由 {case.name(case.hop.sender)} 审核；{when}审核未通过会退回本单位继续办理。"


FORM = Form(
    verb=Verb.SUBMIT_RESULT,
    title="提交办理结果",
    read=_read,
    foretell=_foretell,
    check=of_result,
    fields=(
        Field(
            name="facts",
            label="核查情况",
            input=Input.TEXT,
            required=True,
            article="R12.5",
            rows=4,
            hint="何时何人到现场，核实到什么",
        ),
        one_of("outcome", "办理结论", "R12.5", Outcome),
        Field(
            name="text",
            label="办理结果",
            input=Input.TEXT,
            required=True,
            article="R12.5",
            rows=6,
            hint="采取了什么措施，问题是否解决；未解决的说明原因",
        ),
    ),
    finishes=(Finish(label="提交审核", key="Ctrl+Return"),),
    blame="text",
    attaches=True,
)
