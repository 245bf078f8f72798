"""答复催办: the urged unit says how far it is and when it will be done (R14.5)."""

from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import text
from sync.regulation.acts import AnswerUrge
from sync.regulation.orders import Urge
from sync.regulation.subjects import undecided
from sync.regulation.terms import Verb, label


def urge_of(case: Case) -> Urge | None:
    """The urge in question: the one named, or the first that waits for this unit's answer."""
    urges = case.order.chasing.urges if case.order.chasing else ()
    if case.request:
        return next((urge for urge in urges if urge.id == case.request), None)
    return next((urge for urge in urges if urge.decider == case.actor.unit and undecided(urge)), None)


def _read(case: Case, values: Values) -> AnswerUrge:
    urge = urge_of(case)
    return AnswerUrge(request=urge.id if urge else case.request, text=text(values, "text"))


def _foretell(case: Case, _values: Values) -> str:
    urge = urge_of(case)
    if urge is None:
        return "现在没有等待本单位答复的催办。"
    said = f"：{urge.text}" if urge.text else ""
    return f"{case.name(urge.unit)} {label(urge.kind)}{said}。送达后答复记在催办之下，期限不变。"


FORM = Form(
    verb=Verb.ANSWER_URGE,
    title="答复催办",
    read=_read,
    foretell=_foretell,
    fields=(
        Field(
            name="text",
            label="答复内容",
            input=Input.TEXT,
            required=True,
            article="R14.5",
            hint="办到哪一步、有什么困难、何时办结",
        ),
    ),
    finishes=(Finish(label="提交答复", key="Ctrl+Return"),),
    blame="text",
    attaches=True,
)
