"""Orders that are turned away or passed on, and what their reporters are told (R9-R11, R12.9, R13.5)."""

from dataclasses import replace
from typing import Any, Final

from sync.regulation.acts import Decline, Explain, Refer, TellAccepted, TellExtension
from sync.regulation.effects.difficult import undecided_at_the_end
from sync.regulation.effects.hops import ending
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.intake import Declined, Explanation, Intake, Notice, Referred
from sync.regulation.orders import WorkOrder
from sync.regulation.terms import HopState, Method, OrderState, label

UNKNOWN_UNIT: Final = "无法确定"


def decline(order: WorkOrder, act: Decline, case: Case) -> Made:
    """不予受理: nobody handles it any more, and what the reporter was told stands on record (R9.1, R9.2)."""
    if act.ground is None or act.method is None or act.told_at is None:
        raise LookupError("not all of R9.2 is there")
    made = Declined(
        **_written(case),
        ground=act.ground,
        reason=act.reason,
        basis=act.basis,
        method=act.method,
        told_at=act.told_at,
        told=act.told,
        competent_unit=act.competent_unit.strip(),
    )
    over = _over(_unhanded(_with(order, declined=made), case), OrderState.DECLINED, case)
    competent = made.competent_unit or UNKNOWN_UNIT
    text = f"{label(act.ground)}：{act.reason}。依据：{act.basis}。有权处理的单位：{competent}。"
    return Made(over, text=text + _told(act.method, act.told), article="R9.2")


def refer(order: WorkOrder, act: Refer, case: Case) -> Made:
    """转紧急专线: no clock runs any more; those who had it keep sight of how it ended (R10.1)."""
    made = Referred(
        **_written(case),
        line=act.line,
        number=act.number,
        called_at=act.at,
        operator=act.operator,
        note=act.note,
    )
    order = _unhanded(_with(order, referred=made), case)
    text = f"{label(act.line)}，拨打{act.number}，经办人{act.operator}"
    text = f"{text}。{act.note}" if act.note else text
    return Made(_over(order, OrderState.REFERRED, case), text=text, article="R10.1")


def tell_accepted(order: WorkOrder, act: TellAccepted, case: Case) -> Made:
    """受理告知: the process and the limit (R11.1)."""
    return Made(_told_of(order, act, case), text=_told(act.method, act.text), article="R11.1")


def tell_extension(order: WorkOrder, act: TellExtension, case: Case) -> Made:
    """The interim progress and the extension are told to the reporter, and stand beside the extension (R12.9)."""
    order = _told_of(order, act, case, act.extension)
    return Made(order, text=_told(act.method, act.text), article="R12.9", hop=act.hop)


def explain(order: WorkOrder, act: Explain, case: Case) -> Made:
    """政策解释 while it is handled (R11.2), or of a 差评 owing to law, policy or expectation (R13.5)."""
    made = Explanation(
        **_written(case),
        unit=case.stamp.actor.unit,
        why=act.why,
        text=act.text,
        method=act.method,
        told_at=act.at,
    )
    before = order.intake.explanations if order.intake else ()
    text = f"{label(act.why)}，{label(act.method)}解释：{act.text}"
    article = "R13.5" if order.state.over else "R11.2"
    return Made(_with(order, explanations=(*before, made)), text=text, article=article, hop=act.hop)


def _told_of(order: WorkOrder, act: TellAccepted | TellExtension, case: Case, extension: str = "") -> WorkOrder:
    made = Notice(
        **_written(case),
        unit=case.stamp.actor.unit,
        method=act.method,
        told_at=act.at,
        text=act.text,
        extension=extension,
    )
    before = order.intake.notices if order.intake else ()
    return _with(order, notices=(*before, made))


def _told(method: Method, text: str) -> str:
    return f"{label(method)}告知：{text}"


def _written(case: Case) -> dict[str, Any]:
    return {"id": case.stamp.id, "at": case.stamp.at, "person": case.stamp.actor.name}


def _with(order: WorkOrder, **records: Any) -> WorkOrder:
    return replace(order, intake=replace(order.intake or Intake(), **records))


def _unhanded(order: WorkOrder, case: Case) -> WorkOrder:
    live = [hop.id for hop in order.assignments if hop.live]
    return ending(order, live, HopState.FINISHED, case.stamp.at)


def _over(order: WorkOrder, state: OrderState, case: Case) -> WorkOrder:
    return replace(undecided_at_the_end(order, case.stamp.at), state=state, closed_at=case.stamp.at)


EFFECTS: Final[Effects] = {
    Decline: decline,
    Refer: refer,
    TellAccepted: tell_accepted,
    Explain: explain,
    TellExtension: tell_extension,
}
