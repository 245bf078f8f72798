"""函告: after two handlings and a 差评 still, the unit tells the district in writing what was done and why (R13.4)."""

from desktop.actions.case import Case, Values
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import text
from desktop.actions.words import due_words, moment_words
from sync.regulation.acts import SendLetter
from sync.regulation.owing import owed_letter
from sync.regulation.terms import Verb


def _read(_case: Case, values: Values) -> SendLetter:
    return SendLetter(
        handlings=text(values, "handlings"),
        cause=text(values, "cause"),
        basis=text(values, "basis"),
        next_step=text(values, "next_step"),
        signatory=text(values, "signatory"),
    )


def _foretell(case: Case, _values: Values) -> str:
    letter = owed_letter(case.order)
    if letter is None:
        return "这件工单没有待函告的差评。"
    limit = due_words(letter.due, case.now)
    late = f"已过 {limit} 的函告期限，将标记为逾期函告。" if case.now >= letter.due else f"{limit} 前送达为按时。"
    days = case.rules.under(case.order.edition).edition.letter.value
    began = f"从第 {letter.handling} 次办理的差评 {moment_words(letter.reached_at, case.now)} 送达起 {days} 个工作日"
    return f"送达后由 {case.name(letter.decider)} 审核，审核通过即了结，或者决定重办；{began}，{late}"


def _start(case: Case) -> Values:
    """Both handlings as they are on record: how each was answered."""
    past = case.order.aftercare.handlings if case.order.aftercare else ()
    last = next((reply.text for reply in reversed(case.order.replies)), "")
    told = [each.reply for each in past] + [last]
    return {"handlings": "\n".join(f"第{n}次办理：{words}" for n, words in enumerate(told, start=1))}


def _text(name: str, label: str, rows: int, hint: str) -> Field:
    return Field(name=name, label=label, input=Input.TEXT, required=True, article="R13.4", rows=rows, hint=hint)


FORM = Form(
    verb=Verb.SEND_LETTER,
    title="函告区级平台",
    read=_read,
    foretell=_foretell,
    start=_start,
    fields=(
        _text("handlings", "历次办理情况", 6, "每次办理的时间、措施和结果"),
        _text("cause", "差评原因", 4, "反映人为何仍不满意"),
        _text("basis", "办理依据", 3, "法律法规、政策文件或职责分工"),
        _text("next_step", "下一步措施", 4, "继续办理的安排，或解释引导的情况"),
        Field(name="signatory", label="签发人", input=Input.LINE, required=True, article="R13.4", hint="姓名和职务"),
    ),
    finishes=(Finish(label="提交函告", key="Ctrl+Return"),),
    blame="cause",
    attaches=True,
)
