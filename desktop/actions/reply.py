"""答复反映人: how and when the reporter was told the result, or why they could not be reached (R14.3)."""

from desktop.actions.case import Case, Values
from desktop.actions.checking import hint, of_reply
from desktop.actions.form import Field, Finish, Form, Input
from desktop.actions.reading import moment, reporter_words, text, ticked
from desktop.actions.telling import how
from sync.regulation.acts import ReplyReporter
from sync.regulation.terms import Method, Verb


def _read(case: Case, values: Values) -> ReplyReporter:
    reached = ticked(values, "reached")
    return ReplyReporter(
        hop=case.hop_id,
        method=Method(text(values, "method")),
        told_at=moment(values, "told_at", case.now),
        reached=reached,
        text=text(values, "text"),
        why_not_reached="" if reached else text(values, "why_not_reached"),
        documented=ticked(values, "documented"),
    )


def _foretell(case: Case, values: Values) -> str:
    lead = f"{reporter_words(case)}。送达后答复记入工单；提交后 10 秒内可撤回。"
    papers = "办结前还须有书面材料：勾选“已形成书面材料”，或添加附件。"
    if ticked(values, "documented"):
        papers = "答复和书面材料齐备后方可办结。"
    return lead + papers + (hint(case, text(values, "text")) if ticked(values, "reached") else "")


def _start(case: Case) -> Values:
    return {
        "method": Method.TELEPHONE.value,
        "told_at": case.now.isoformat(),
        "reached": True,
        "documented": False,
    }


FORM = Form(
    verb=Verb.REPLY,
    title="答复反映人",
    read=_read,
    foretell=_foretell,
    start=_start,
    check=of_reply,
    fields=(
        how("告知方式", "R14.3"),
        Field(name="told_at", label="告知时间", input=Input.MOMENT, required=True, article="R14.3"),
        Field(name="reached", label="已告知反映人", input=Input.CHECK, article="R14.3"),
        Field(name="documented", label="已形成书面材料", input=Input.CHECK, article="R14.4"),
        Field(
            name="why_not_reached",
            label="未能告知的原因",
            input=Input.LINE,
            required=True,
            article="R14.3",
            limit=200,
            hint="如：三次拨打无人接听",
            asked=lambda values: not values.get("reached"),
        ),
        Field(
            name="text",
            label="答复内容",
            input=Input.TEXT,
            required=True,
            article="R14.3",
            rows=5,
            hint="办理情况、依据、结果；语气平和，不用内部简称",
        ),
    ),
    finishes=(Finish(label="提交答复", key="Ctrl+Return"),),
    blame="text",
    attaches=True,
    about_reporter=True,
)
