"""告知延期: the interim progress and the extension are told to the reporter (R12.9)."""

from desktop.actions.case import Case, Values
from desktop.actions.form import Finish, Form
from desktop.actions.reading import moment, reporter_words, text
from desktop.actions.telling import by_telephone_now, how, when, words
from desktop.actions.words import due_words
from sync.regulation.acts import TellExtension
from sync.regulation.notices import owed_notices
from sync.regulation.orders import Extension
from sync.regulation.terms import Method, Verb


def _read(case: Case, values: Values) -> TellExtension:
    owed = _owed(case)
    return TellExtension(
        hop=case.hop_id,
        extension=owed.id if owed else "",
        method=Method(text(values, "method")),
        at=moment(values, "at", case.now),
        text=text(values, "text"),
    )


def _owed(case: Case) -> Extension | None:
    """The one in question: the one named, else the oldest of which nobody has told the reporter."""
    owed = owed_notices(case.order, case.actor.unit)
    return next((each for each in owed if case.request in ("", each.id)), None)


def _foretell(case: Case, _values: Values) -> str:
    owed = owed_notices(case.order, case.actor.unit)
    if not owed:
        return "本单位没有需要告知反映人的延期。"
    left = f"此后还有 {len(owed) - 1} 次延期待告知。" if len(owed) > 1 else ""
    return f"{reporter_words(case)}。延期获得同意后应当告知反映人，送达后与延期记在一起；{left}提交后 10 秒内可撤回。"


def _start(case: Case) -> Values:
    owed, hop = _owed(case), case.hop
    if owed is None or hop is None:
        return by_telephone_now(case)
    progress = owed.progress or owed.reason
    due = due_words(hop.due, case.now)
    return {
        **by_telephone_now(case),
        "text": f"您反映的事项（编号 {case.order.number}）目前进展：{progress.rstrip('。')}。办理时限延至 {due}。",
    }


FORM = Form(
    verb=Verb.TELL_EXTENSION,
    title="告知延期",
    read=_read,
    foretell=_foretell,
    start=_start,
    fields=(
        how("告知方式", "R12.9"),
        when("告知时间", "R12.9"),
        words("告知内容", "R12.9", "阶段性进展、延期的原因、延长后的时限"),
    ),
    finishes=(Finish(label="记录告知", key="Ctrl+Return"),),
    blame="text",
    about_reporter=True,
)
