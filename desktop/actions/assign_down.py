"""交办: the unit hands the order to a unit below and stays responsible; its own clock does not stop (R12.4)."""

from desktop.actions.case import Case, Values
from desktop.actions.designation import advice, designation_of
from desktop.actions.form import Field, Finish, Form, Input, Option
from desktop.actions.preview import after
from desktop.actions.reading import number, text
from desktop.actions.words import due_words
from sync.regulation.acts import AssignDown
from sync.regulation.terms import Verb


def _below(case: Case) -> list[Option]:
    """Whom this unit designated for such orders comes first (R6.7)."""
    fit = [(designation_of(case, unit.id) is not None, unit) for unit in case.below()]
    ordered = sorted(fit, key=lambda each: not each[0])
    return [Option(value=unit.id, label=f"{unit.name}（已指定）" if fits else unit.name) for fits, unit in ordered]


def _read(case: Case, values: Values) -> AssignDown:
    return AssignDown(
        hop=case.hop_id, unit=text(values, "unit"), note=text(values, "note"), limit_days=number(values, "limit_days")
    )


def _foretell(case: Case, values: Values) -> str:
    unit = text(values, "unit")
    if not unit or case.hop is None:
        return "选定承办单位后，这里显示它的期限。本单位的期限不因交办而改变。"
    planned = after(case, _read(case, values))
    child = planned.assignments[-1]
    own = due_words(case.hop.due, case.now)
    return (
        f"送达后 {case.name(unit)} 收到交办，应在 {due_words(child.due, case.now)} 前办结并反馈；"
        f"本单位仍负责，期限 {own} 不变。{advice(case, unit)}"
    )


FORM = Form(
    verb=Verb.ASSIGN_DOWN,
    title="交办下级单位",
    read=_read,
    foretell=_foretell,
    fields=(
        Field(
            name="unit",
            label="承办单位",
            input=Input.CHOICE,
            required=True,
            options=_below,
            article="R4.2",
            hint="优先交办属地、职能最近的单位",
        ),
        Field(name="note", label="交办意见", input=Input.TEXT, hint="核查要点、联系方式、注意事项", rows=3),
        Field(
            name="limit_days",
            label="缩短期限为",
            input=Input.NUMBER,
            article="R12.4",
            hint="工作日；不填按办法规定，只能缩短",
        ),
    ),
    finishes=(Finish(label="交办", key="Ctrl+Return"),),
    blame="unit",
    attaches=True,
)
