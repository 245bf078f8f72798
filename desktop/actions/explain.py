"""政策解释: what was explained where law or policy stood against the wish, or it asked too much (R11.2, R13.5)."""

from desktop.actions.asking import one_of
from desktop.actions.case import Case, Values
from desktop.actions.form import Finish, Form
from desktop.actions.reading import moment, reporter_words, text
from desktop.actions.telling import by_telephone_now, how, when, words
from sync.regulation.acts import Explain
from sync.regulation.subjects import around
from sync.regulation.terms import Cause, Method, Verb
from sync.regulation.transitions import transition


def _read(case: Case, values: Values) -> Explain:
    return Explain(
        hop=_hop_id(case),
        why=Cause(text(values, "why")),
        method=Method(text(values, "method")),
        at=moment(values, "at", case.now),
        text=text(values, "text"),
    )


def _hop_id(case: Case) -> str:
    """Its own assignment, the live one before all; after the closing its last (R13.5)."""
    mine = around(case.order, transition(Verb.EXPLAIN), case.actor)
    return next((subject.hop.id for subject in mine if subject.hop), "")


def _foretell(case: Case, _values: Values) -> str:
    return f"{reporter_words(case)}。送达后解释的内容记入工单，期限和办理状态不变；提交后 10 秒内可撤回。"


FORM = Form(
    verb=Verb.EXPLAIN,
    title="政策解释",
    read=_read,
    foretell=_foretell,
    start=by_telephone_now,
    fields=(
        one_of("why", "不能办理的原因", "R11.2", Cause),
        how("解释方式", "R11.2"),
        when("解释时间", "R11.2"),
        words("解释内容", "R11.2", "依据的法律政策、为什么不能办理、可以怎么做"),
    ),
    finishes=(Finish(label="记录解释", key="Ctrl+Return"),),
    blame="text",
    attaches=True,
    about_reporter=True,
)
