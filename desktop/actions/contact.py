"""联系反映人: one attempt to reach the reporter, also when nobody answered."""

from desktop.actions.asking import one_of
from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import moment, reporter_words, text, ticked
from sync.regulation.acts import ContactReporter
from sync.regulation.terms import Method, Verb


def _read(case: Case, values: Values) -> ContactReporter:
    return ContactReporter(
        hop=case.hop_id,
        method=Method(text(values, "method")),
        at=moment(values, "at", case.now),
        reached=ticked(values, "reached"),
        text=text(values, "text"),
    )


def _foretell(case: Case, values: Values) -> str:
    met = "已联系上" if ticked(values, "reached") else "未联系上"
    return f"{reporter_words(case)}。送达后记为一次联系（{met}）；提交后 10 秒内可撤回。"


def _start(case: Case) -> Values:
    return {"method": Method.TELEPHONE.value, "at": case.now.isoformat(), "reached": True}


FORM = Form(
    verb=Verb.CONTACT,
    title="登记联系反映人",
    read=_read,
    foretell=_foretell,
    start=_start,
    fields=(
        one_of("method", "联系方式", "", [Method.TELEPHONE, Method.IN_PERSON, Method.ON_SITE, Method.WRITING]),
        Field(name="at", label="联系时间", input=Input.MOMENT, required=True),
        Field(name="reached", label="已联系上反映人", input=Input.CHECK),
        Field(
            name="text",
            label="联系情况",
            input=Input.TEXT,
            required=True,
            rows=5,
            hint="反映人补充了什么、同意什么；没有联系上的写明原因",
        ),
    ),
    finishes=(Finish(label="登记联系", key="Ctrl+Return"),),
    blame="text",
    attaches=True,
    about_reporter=True,
)
