"""签收: the unit takes the order; from then on it can be handled."""

from desktop.actions.case import Case, Values
from desktop.actions.form import Finish, Form
from desktop.actions.words import due_words
from sync.regulation.acts import Sign
from sync.regulation.terms import Verb


def _read(case: Case, _values: Values) -> Sign:
    return Sign(hop=case.hop_id)


def _foretell(case: Case, _values: Values) -> str:
    if case.hop is None:
        return "本单位没有这件工单的在办交办。"
    return f"签收后由本单位办理，应在 {due_words(case.hop.due, case.now)} 前办结并反馈。签收不改变期限。"


FORM = Form(
    verb=Verb.SIGN,
    title="签收工单",
    read=_read,
    foretell=_foretell,
    finishes=(Finish(label="签收", key="Ctrl+Return"),),
)
