"""What is said to hurry an order on: urges and their answers, pleas to the decider, notices to handlers."""

from dataclasses import replace
from typing import Final

from sync.regulation.acts import AnswerUrge, NotifyHandler, RemindDecider, UrgeReceiver
from sync.regulation.chasing import Chasing, Notice, Plea, Urge
from sync.regulation.effects.stamp import Case, Effects, Made
from sync.regulation.orders import Assignment, WorkOrder
from sync.regulation.terms import RequestState, label

OVERDUE = "已逾期"


def urge(order: WorkOrder, act: UrgeReceiver, case: Case) -> Made:
    """An urge that waits for the receiver's answer; deadlines stay as they are (R14.5)."""
    stamp, hop, chasing = case.stamp, order.known_hop(act.hop), _chasing(order)
    made = Urge(
        id=stamp.id,
        hop=hop.id,
        unit=stamp.actor.unit,
        person=stamp.actor.name,
        decider=hop.receiver,
        at=stamp.at,
        kind=act.kind,
        text=act.text,
    )
    flags = _flags(hop, chasing, case)
    order = replace(order, chasing=replace(chasing, urges=(*chasing.urges, made)))
    what = f"{label(act.kind)}，催{case.name(hop.receiver)}"
    return Made(order, text=_joined(what, act.text), article="R14.5", hop=hop.id, flags=flags)


def answer_urge(order: WorkOrder, act: AnswerUrge, case: Case) -> Made:
    """The answer stays beside the urge, with who gave it and when (R14.5)."""
    stamp, chasing = case.stamp, _chasing(order)
    asked = next(each for each in chasing.urges if each.id == act.request)
    answered = replace(
        asked,
        state=RequestState.ANSWERED,
        answer=act.text,
        answered_by=stamp.actor.name,
        answered_at=stamp.at,
    )
    urges = tuple(answered if each.id == asked.id else each for each in chasing.urges)
    order = replace(order, chasing=replace(chasing, urges=urges))
    return Made(order, text=act.text, article="R14.5", hop=asked.hop)


def remind(order: WorkOrder, act: RemindDecider, case: Case) -> Made:
    """A plea for a decision that is still out; the request itself stays as it was (R14.5)."""
    stamp, chasing = case.stamp, _chasing(order)
    made = Plea(
        id=stamp.id,
        request=act.request,
        unit=stamp.actor.unit,
        person=stamp.actor.name,
        at=stamp.at,
        text=act.text,
    )
    request = order.request(act.request)
    order = replace(order, chasing=replace(chasing, pleas=(*chasing.pleas, made)))
    text = _joined("请尽快作出决定", act.text)
    return Made(order, text=text, article="R14.5", hop=request.hop if request else None)


def notify_handler(order: WorkOrder, act: NotifyHandler, case: Case) -> Made:
    """Who was told of the assignment, how and when, and what came back (R14.2)."""
    stamp, chasing = case.stamp, _chasing(order)
    made = Notice(
        id=stamp.id,
        hop=act.hop,
        unit=stamp.actor.unit,
        person=stamp.actor.name,
        at=act.at,
        means=act.means,
        told=act.told,
        acknowledged=act.acknowledged,
        receipt=act.receipt,
    )
    order = replace(order, chasing=replace(chasing, notices=(*chasing.notices, made)))
    back = "对方已确认" if act.acknowledged else "对方尚未确认"
    text = _joined(f"{label(act.means)}通知{act.told}，{back}", act.receipt)
    return Made(order, text=text, article="R14.2", hop=act.hop)


def _flags(hop: Assignment, chasing: Chasing, case: Case) -> tuple[str, ...]:
    """The marks of a late urge, and of one that is not the first by this unit."""
    times = sum(1 for each in chasing.urges if each.hop == hop.id and each.unit == case.stamp.actor.unit)
    again = (f"第{times + 1}次催办",) if times else ()
    return ((OVERDUE,) if case.stamp.at >= hop.due else ()) + again


def _chasing(order: WorkOrder) -> Chasing:
    return order.chasing or Chasing()


def _joined(what: str, text: str) -> str:
    return f"{what}：{text}" if text.strip() else what


EFFECTS: Final[Effects] = {
    UrgeReceiver: urge,
    AnswerUrge: answer_urge,
    RemindDecider: remind,
    NotifyHandler: notify_handler,
}
