"""受理告知: the reporter is told the process and the limit (R11.1)."""

from desktop.actions.case import Case, Values
from desktop.actions.form import Finish, Form
from desktop.actions.reading import moment, reporter_words, text
from desktop.actions.telling import by_telephone_now, how, when, words
from desktop.actions.words import due_words
from sync.regulation.acts import TellAccepted
from sync.regulation.orders import Assignment
from sync.regulation.terms import Method, Verb


def _read(case: Case, values: Values) -> TellAccepted:
    return TellAccepted(
        method=Method(text(values, "method")), at=moment(values, "at", case.now), text=text(values, "text")
    )


def _foretell(case: Case, _values: Values) -> str:
    before = len([each for each in case.order.intake.notices if not each.extension]) if case.order.intake else 0
    again = f"已记录过 {before} 次，再次告知另记一条。" if before else ""
    return f"{reporter_words(case)}。送达后受理告知记入工单；{again}提交后 10 秒内可撤回。"


def _start(case: Case) -> Values:
    return {**by_telephone_now(case), "text": proposed(case)}


def proposed(case: Case) -> str:
    """The sentence with the actual due date: that of the unit which answers to the reporter (R11.1)."""
    order = case.order
    hop = order.first_hop or case.hop
    process = f"您反映的事项（编号 {order.number}）已经受理，" + _by_whom(case, hop)
    if hop is None:
        return f"{process}办理结果会及时告知您。"
    return f"{process}应在 {due_words(hop.due, case.now)} 前办结并向您反馈；办结后可能会回访。"


def _by_whom(case: Case, hop: Assignment | None) -> str:
    return f"由{case.name(hop.receiver)}承办，" if hop else "将分办给有关单位承办，"


FORM = Form(
    verb=Verb.TELL_ACCEPTED,
    title="受理告知",
    read=_read,
    foretell=_foretell,
    start=_start,
    fields=(
        how("告知方式", "R11.1"),
        when("告知时间", "R11.1"),
        words("告知内容", "R11.1", "办理流程、承办单位、办理时限"),
    ),
    finishes=(Finish(label="记录告知", key="Ctrl+Return"),),
    blame="text",
    about_reporter=True,
)
