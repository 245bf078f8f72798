"""申请延期: asked before expiry, decided one level up; only a grant moves the deadline (R12.9)."""

from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import number, text
from desktop.actions.words import due_words
from sync.regulation.acts import RequestExtension
from sync.regulation.effects.extensions import with_more_days
from sync.regulation.orders import Assignment
from sync.regulation.terms import Verb


def _read(case: Case, values: Values) -> RequestExtension:
    return RequestExtension(
        hop=case.hop_id,
        days=number(values, "days") or 0,
        reason=text(values, "reason"),
        progress=text(values, "progress"),
    )


def _foretell(case: Case, values: Values) -> str:
    hop = case.hop
    if hop is None:
        return "本单位没有这件工单的在办交办。"
    last = due_words(hop.due, case.now)
    lead = f"送达后由 {case.name(hop.superior)} 审批；{last} 前到达方为有效，批准前期限不变。"
    days = number(values, "days")
    if not days:
        return lead
    return f"{lead}同意后期限由 {last} 延至 {granted_words(case, hop, days)}。"


def granted_words(case: Case, hop: Assignment, days: int) -> str:
    """The deadline after a grant, and that the parent's stands against a later one where it does."""
    moved = granted(case, hop, days)
    capped = "（不能晚于上级单位的期限）" if moved.own_due > moved.due else ""
    return due_words(moved.due, case.now) + capped


def granted(case: Case, hop: Assignment, days: int) -> Assignment:
    """The assignment as a grant would leave it (R12.9)."""
    return with_more_days(case.order, hop, days, case.rules).known_hop(hop.id)


FORM = Form(
    verb=Verb.REQUEST_EXTENSION,
    title="申请延期",
    read=_read,
    foretell=_foretell,
    start=lambda _: {"days": 3},
    fields=(
        Field(
            name="days",
            label="延长天数（工作日）",
            input=Input.NUMBER,
            required=True,
            article="R12.9",
            hint="自现期限届满之日起算",
        ),
        Field(
            name="reason",
            label="延期理由",
            input=Input.TEXT,
            required=True,
            article="R12.9",
            rows=4,
            hint="情况复杂在何处，为何不能按时办结",
        ),
        Field(
            name="progress",
            label="阶段性进展",
            input=Input.TEXT,
            rows=4,
            article="R12.9",
            hint="已做的工作；批准后须一并告知反映人",
        ),
    ),
    finishes=(Finish(label="提交申请", key="Ctrl+Return"),),
    blame="reason",
    attaches=True,
)
