"""提出疑难: an order that nobody involved can settle is put before the district (R7.1)."""

from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import text
from desktop.actions.words import due_words
from sync.regulation.acts import RaiseDifficult
from sync.regulation.terms import Verb


def _read(_case: Case, values: Values) -> RaiseDifficult:
    return RaiseDifficult(issue=text(values, "issue"))


def _foretell(case: Case, _values: Values) -> str:
    hop = case.hop
    limit = f"，本单位的期限仍为 {due_words(hop.due, case.now)}" if hop else ""
    return f"送达后列入疑难，在办的各单位可以表明意见，由区级平台决定；期限不停止计算{limit}。"


FORM = Form(
    verb=Verb.RAISE_DIFFICULT,
    title="提出疑难",
    read=_read,
    foretell=_foretell,
    fields=(
        Field(
            name="issue",
            label="疑难问题",
            input=Input.TEXT,
            required=True,
            article="R7.1",
            rows=6,
            hint="难在哪里、已经做过什么、需要怎样决定",
        ),
    ),
    finishes=(Finish(label="提出疑难", key="Ctrl+Return"),),
    blame="issue",
    attaches=True,
)
