"""申请联系反映人: who reported stays unknown below the district, unless contact is approved for this unit (R17.3)."""

from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import reporter_words, text
from sync.regulation.acts import RequestIdentity
from sync.regulation.terms import Kind, RequestState, Verb
from sync.regulation.withholding import hides_reporter


def hidden_because(case: Case) -> str:
    """Why nothing of the reporter can be shown here, and what came of asking; empty where something can (R17.3)."""
    order = case.order
    if any((order.reporter.name, order.reporter.phone, order.reporter.address)) or not hides_reporter(order):
        return ""
    report = "举报件不向承办单位透露反映人身份。"
    why = report if order.kind is Kind.REPORT else "反映人身份保密，姓名、电话和地址没有下发到本单位。"
    asked = [each for each in (order.identity.requests if order.identity else ()) if each.asked_by == case.actor.unit]
    if asked and asked[-1].state is RequestState.PENDING:
        return f"{why}已申请联系反映人，等待区级平台决定。"
    if asked and asked[-1].state is RequestState.REFUSED:
        return f"{why}上次申请没有获得同意：{asked[-1].opinion or '区级平台没有写意见'}。"
    return f"{why}确需联系的，可以向区级平台申请。"


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
