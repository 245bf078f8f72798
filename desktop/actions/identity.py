"""申请联系反映人: who reported stays unknown below the district, unless contact is approved for this unit (R17.3)."""

from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import reporter_words, text
from sync.regulation.acts import RequestIdentity
from sync.regulation.terms import Verb


def _read(case: Case, values: Values) -> RequestIdentity:
    return RequestIdentity(hop=case.hop_id, reason=text(values, "reason"))


def _foretell(case: Case, _values: Values) -> str:
    lead = f"{reporter_words(case)}。送达后由区级平台决定；同意后只有本单位能看到反映人，本次交办结束即止。"
    return f"{lead}审批期间期限照常计算；提交后 10 秒内可撤回。"


FORM = Form(
    verb=Verb.REQUEST_IDENTITY,
    title="申请联系反映人",
    read=_read,
    foretell=_foretell,
    fields=(
        Field(
            name="reason",
            label="申请理由",
            input=Input.TEXT,
            required=True,
            article="R17.3",
            hint="为什么不联系本人就无法办理",
        ),
    ),
    finishes=(Finish(label="提交申请", key="Ctrl+Return"),),
    blame="reason",
    about_reporter=True,
)
