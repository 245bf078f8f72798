"""办结: the administrator closes the order once the reporter was told and written material exists (R14.4)."""

from desktop.actions.asking import one_of
from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import reporter_words, text
from sync.regulation.acts import Close
from sync.regulation.terms import Outcome, Verb


def _read(case: Case, values: Values) -> Close:
    return Close(hop=case.hop_id, outcome=Outcome(text(values, "outcome")), text=text(values, "text"))


def _foretell(case: Case, _values: Values) -> str:
    return f"{reporter_words(case)}。送达后全单办结，不再接受办理，由区级平台回访；提交后 10 秒内可撤回。"


FORM = Form(
    verb=Verb.CLOSE,
    title="办结工单",
    read=_read,
    foretell=_foretell,
    fields=(
        one_of("outcome", "办理结论", "R14.4", Outcome),
        Field(name="text", label="办结意见", input=Input.TEXT, rows=5, hint="概括办理结果，回访时使用"),
    ),
    finishes=(Finish(label="办结", key="Ctrl+Return"),),
    blame="outcome",
    attaches=True,
    about_reporter=True,
)
