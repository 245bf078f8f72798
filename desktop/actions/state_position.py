"""表明意见: what this unit says of a difficult case that is pending (R7.1)."""

from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import text
from sync.regulation.acts import StatePosition
from sync.regulation.terms import Verb


def _read(_case: Case, values: Values) -> StatePosition:
    return StatePosition(text=text(values, "text"))


def _foretell(case: Case, _values: Values) -> str:
    pending = case.order.difficult.pending if case.order.difficult else None
    if pending is None:
        return "现在没有等待决定的疑难问题。"
    said = f"，已有 {len(pending.positions)} 条意见" if pending.positions else ""
    return f"疑难问题：{pending.issue}{said}。送达后与其他单位的意见一并由区级平台决定。"


FORM = Form(
    verb=Verb.STATE_POSITION,
    title="对疑难问题表明意见",
    read=_read,
    foretell=_foretell,
    fields=(
        Field(
            name="text",
            label="本单位意见",
            input=Input.TEXT,
            required=True,
            article="R7.1",
            rows=5,
            hint="本单位的职责和依据、可以承担的部分",
        ),
    ),
    finishes=(Finish(label="提交意见", key="Ctrl+Return"),),
    blame="text",
    attaches=True,
)
