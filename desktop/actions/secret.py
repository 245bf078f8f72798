"""涉密上报: an order that may hold a state secret is pulled from every workstation at once (R17.1)."""

from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import text
from sync.regulation.acts import SuspectSecret
from sync.regulation.terms import Verb


def _read(_case: Case, values: Values) -> SuspectSecret:
    return SuspectSecret(reason=text(values, "reason"))


def _foretell(_case: Case, _values: Values) -> str:
    return (
        "送达后，这件工单立即从各单位（包括本机）收回，由区级平台审定；"
        "本机上关于它的草稿、附件和待发送内容一并清除，期限照常计算。"
    )


FORM = Form(
    verb=Verb.SUSPECT_SECRET,
    title="涉密上报",
    read=_read,
    foretell=_foretell,
    fields=(
        Field(
            name="reason",
            label="判断涉密的依据",
            input=Input.TEXT,
            required=True,
            article="R17.1",
            hint="只写为什么认为涉密，不要写涉密内容本身",
        ),
    ),
    finishes=(Finish(label="上报并收回", key="Ctrl+Return", tone="danger"),),
    blame="reason",
)
