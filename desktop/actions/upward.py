"""上报: outside scope or authority, the order goes up level by level with ground and reason (R12.6)."""

from desktop.actions.asking import one_of
from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input, Option
from desktop.actions.reading import text
from desktop.actions.words import due_words
from sync.regulation.acts import SubmitUpward
from sync.regulation.deadlines import upward_deadline
from sync.regulation.terms import Ground, Level, Verb


def _read(case: Case, values: Values) -> SubmitUpward:
    return SubmitUpward(
        hop=case.hop_id,
        ground=Ground(text(values, "ground")),
        reason=text(values, "reason"),
        suggested_unit=text(values, "suggested_unit") or None,
    )


def _foretell(case: Case, _values: Values) -> str:
    hop = case.hop
    if hop is None:
        return "本单位没有这件工单的在办交办。"
    last = upward_deadline(hop.assigned_at, case.rules.under(case.order.edition)).due_at
    limit = due_words(last, case.now)
    late = f"已过 {limit} 的退单期限，将标记为逾期退单。" if case.now >= last else f"{limit} 前送达为按时。"
    return (
        f"送达后由 {case.name(hop.superior)} 审核并逐级上报；{late}审核期间期限照常计算，未获同意的由本单位继续办理。"
    )


def _suggestions(case: Case) -> list[Option]:
    levels = (Level.TOWNSHIP, Level.DEPARTMENT, Level.OTHER_UNIT)
    units = [u for u in case.units.values() if u.level in levels and u.id != case.actor.unit]
    return [Option(value=unit.id, label=unit.name) for unit in sorted(units, key=lambda u: u.name)]


FORM = Form(
    verb=Verb.SUBMIT_UPWARD,
    title="逐级上报",
    read=_read,
    foretell=_foretell,
    fields=(
        one_of("ground", "上报事由", "R12.6", (each for each in Ground if each is not Ground.STATE_SECRET)),
        Field(
            name="reason",
            label="说明理由",
            input=Input.TEXT,
            required=True,
            article="R12.6",
            rows=6,
            hint="为何不属于本单位，依据的职责或文件",
        ),
        Field(
            name="suggested_unit",
            label="建议承办单位",
            input=Input.CHOICE,
            options=_suggestions,
            hint="能够确定的请选择",
            article="R9.2",
        ),
    ),
    finishes=(Finish(label="提交上报", key="Ctrl+Return"),),
    blame="reason",
    attaches=True,
)
