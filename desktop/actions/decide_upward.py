"""审核上报: one level passes it up with an opinion, takes it back to assign it afresh, or rejects it (R12.6)."""

from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input, Option
from desktop.actions.reading import text
from desktop.actions.words import due_words
from sync.regulation.acts import DecideUpward
from sync.regulation.terms import UpwardDecision, Verb


def _read(case: Case, values: Values) -> DecideUpward:
    verdict = UpwardDecision(text(values, "verdict"))
    return DecideUpward(
        request=case.submission.id if case.submission else case.request,
        verdict=verdict,
        opinion=text(values, "opinion"),
        unit=text(values, "unit") or None if verdict is UpwardDecision.ACCEPT else None,
    )


def _foretell(case: Case, values: Values) -> str:
    asked = case.submission
    hop = case.order.hop(asked.hop) if asked else None
    if asked is None or hop is None:
        return "这项上报已经有了决定，或不由本单位审核。"
    who, due = case.name(asked.asked_by), due_words(hop.due, case.now)
    unit = text(values, "unit")
    taken = f"重新交办 {case.name(unit)}，期限重新计算" if unit else "由本单位自行办理"
    above = case.units[case.actor.unit].parent
    pass_up = f"同意上报：送 {case.name(above)} 审核。" if above else ""
    return f"{pass_up}退回：{who} 不再承办，{taken}。不同意：{who} 继续办理，期限仍为 {due}。"


def _targets(case: Case) -> list[Option]:
    asked = case.submission
    return [Option(value=u.id, label=u.name) for u in case.below() if asked is None or u.id != asked.asked_by]


_PASS_UP = Finish(label="同意上报", key="Ctrl+Return", value=UpwardDecision.PASS_UP, needs=("opinion",))
_ACCEPT = Finish(
    label="退回，重新交办", key="Ctrl+Shift+R", value=UpwardDecision.ACCEPT, tone="plain", needs=("opinion",)
)
_REJECT = Finish(label="不同意", key="Ctrl+Shift+N", value=UpwardDecision.REJECT, tone="danger", needs=("opinion",))

FORM = Form(
    verb=Verb.DECIDE_UPWARD,
    title="审核上报",
    read=_read,
    foretell=_foretell,
    fields=(
        Field(name="opinion", label="审核意见", input=Input.TEXT, rows=3, article="R12.6", hint="三种决定都须写明意见"),
        Field(
            name="unit",
            label="退回后交办",
            input=Input.CHOICE,
            options=_targets,
            article="R12.6",
            hint="不选则由本单位自行办理",
        ),
    ),
    finishes=(_PASS_UP, _ACCEPT, _REJECT),
    blame="opinion",
)
