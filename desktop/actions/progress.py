"""办理进展: a note of how far the handling is, for the level above and whoever answers the reporter (R6.2)."""

from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import text
from sync.regulation.acts import Progress
from sync.regulation.terms import Verb


def _read(case: Case, values: Values) -> Progress:
    return Progress(hop=case.hop_id, text=text(values, "text"))


def _foretell(_case: Case, _values: Values) -> str:
    return "送达后记入办理过程，上级单位可以看到；不改变期限和办理状态。"


FORM = Form(
    verb=Verb.PROGRESS,
    title="登记办理进展",
    read=_read,
    foretell=_foretell,
    fields=(
        Field(
            name="text",
            label="进展情况",
            input=Input.TEXT,
            required=True,
            article="R6.2",
            rows=6,
            hint="做了什么、到了哪一步、下一步何时完成",
        ),
    ),
    finishes=(Finish(label="登记进展", key="Ctrl+Return"),),
    blame="text",
    attaches=True,
)
