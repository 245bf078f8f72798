"""催请审批: whoever waits for a decision asks for it once more (R14.5)."""

from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import text
from sync.regulation.acts import RemindDecider
from sync.regulation.orders import Request
from sync.regulation.subjects import around, decider
from sync.regulation.terms import Verb
from sync.regulation.transitions import transition


def asked(case: Case) -> Request | None:
    """What this unit asked: the request named, or the first that is still out."""
    if case.request:
        return case.order.request(case.request)
    waiting = around(case.order, transition(Verb.REMIND), case.actor)
    return next((subject.request for subject in waiting), None)


def _read(case: Case, values: Values) -> RemindDecider:
    request = asked(case)
    return RemindDecider(request=request.id if request else case.request, text=text(values, "text"))


def _foretell(case: Case, _values: Values) -> str:
    request = asked(case)
    if request is None:
        return "本单位没有等待决定的申请。"
    return f"送达后提醒 {case.name(decider(request, case.order))} 尽快决定；决定之前请继续办理，期限照常计算。"


FORM = Form(
    verb=Verb.REMIND,
    title="催请审批",
    read=_read,
    foretell=_foretell,
    fields=(Field(name="text", label="催请说明", input=Input.TEXT, article="R14.5", hint="为什么急需决定，可以不填"),),
    finishes=(Finish(label="催请", key="Ctrl+Return"),),
    blame="text",
)
