"""审核办理结果: the level above passes a sub-unit's result or sends it back with a reason (R6.2)."""

from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import text
from desktop.actions.words import due_words
from sync.regulation.acts import ReviewResult
from sync.regulation.terms import Review, Verb


def _read(case: Case, values: Values) -> ReviewResult:
    return ReviewResult(
        request=case.result.id if case.result else case.request,
        verdict=Review(text(values, "verdict")),
        opinion=text(values, "opinion"),
    )


def _foretell(case: Case, _values: Values) -> str:
    result = case.result
    hop = case.order.hop(result.hop) if result else None
    if result is None or hop is None:
        return "这项结果已经审核，或不由本单位审核。"
    who, due = case.name(result.unit), due_words(hop.due, case.now)
    passed = f"通过：{who} 的交办办结，由本单位答复反映人并办结全单。"
    return f"{passed}退回：{who} 继续办理，期限仍为 {due}。"


FORM = Form(
    verb=Verb.REVIEW_RESULT,
    title="审核办理结果",
    read=_read,
    foretell=_foretell,
    fields=(
        Field(name="opinion", label="审核意见", input=Input.TEXT, rows=3, article="R6.2", hint="退回的须说明理由"),
    ),
    finishes=(
        Finish(label="通过", key="Ctrl+Return", value=Review.PASS),
        Finish(label="退回重办", key="Ctrl+Shift+R", value=Review.SEND_BACK, tone="danger", needs=("opinion",)),
    ),
    blame="opinion",
)
