"""审批延期: the level above grants, perhaps other days, or refuses (R12.9)."""

from desktop.actions.case import Case, Values
from desktop.actions.extension import granted_words
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import number, text
from desktop.actions.words import due_words
from sync.regulation.acts import DecideExtension
from sync.regulation.terms import Decision, Verb


def _read(case: Case, values: Values) -> DecideExtension:
    verdict = Decision(text(values, "verdict"))
    return DecideExtension(
        request=case.extension.id if case.extension else case.request,
        verdict=verdict,
        days=number(values, "days") if verdict is Decision.GRANT else None,
        opinion=text(values, "opinion"),
    )


def _foretell(case: Case, values: Values) -> str:
    asked = case.extension
    hop = case.order.hop(asked.hop) if asked else None
    if asked is None or hop is None:
        return "这项申请已经有了决定，或不由本单位审批。"
    days = number(values, "days") or asked.days
    before, moved = due_words(hop.due, case.now), granted_words(case, hop, days)
    return (
        f"同意：{case.name(asked.asked_by)} 的期限由 {before} 延至 {moved}，由其告知反映人。"
        f"不同意：期限仍为 {before}。本单位自己的期限都不变。"
    )


def _start(case: Case) -> Values:
    return {"days": case.extension.days} if case.extension else {}


FORM = Form(
    verb=Verb.DECIDE_EXTENSION,
    title="审批延期",
    read=_read,
    foretell=_foretell,
    start=_start,
    fields=(
        Field(name="opinion", label="审批意见", input=Input.TEXT, rows=3, article="R12.9", hint="不同意的须说明理由"),
        Field(name="days", label="同意延长（工作日）", input=Input.NUMBER, article="R12.9", hint="可少于申请的天数"),
    ),
    finishes=(
        Finish(label="同意", key="Ctrl+Return", value=Decision.GRANT, needs=("days",)),
        Finish(label="不同意", key="Ctrl+Shift+N", value=Decision.REFUSE, tone="danger", needs=("opinion",)),
    ),
    blame="opinion",
)
