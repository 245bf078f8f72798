"""When the reporter may be told of an acceptance or an extension, and something explained (R11.1, R11.2, R12.9)."""

from typing import Final

from sync.regulation.conditions.scene import Conditions, Scene, WholeConditions
from sync.regulation.conditions.together import leads
from sync.regulation.notices import untold_extensions
from sync.regulation.orders import Assignment
from sync.regulation.phrases import wrong_order
from sync.regulation.subjects import Subject
from sync.regulation.terms import HopState, OrderState, Verb
from sync.regulation.transitions import transition
from sync.regulation.verdicts import Refused, refused


def _decline(scene: Scene, _subject: Subject) -> Refused | None:
    """What a unit has in hand goes upward first (R12.6); a confirmed secret it sees no more (R17.1)."""
    if scene.order.state is OrderState.REGISTERED or (scene.order.secrecy and scene.order.secrecy.confirmed):
        return None
    return wrong_order(transition(Verb.DECLINE), scene.order)


def _tell_accepted(scene: Scene, _subject: Subject) -> Refused | None:
    hop = scene.order.hop_of(scene.actor.unit)
    if hop is not None and (alone := leads(scene, hop)):
        return alone
    if hop is None or hop.state is not HopState.AWAITING_SIGNATURE:
        return None
    return refused("R11.1", "本次交办尚未签收，不能告知受理。", "请先签收。")


def _explain(scene: Scene, hop: Assignment, _subject: Subject) -> Refused | None:
    if alone := leads(scene, hop):
        return alone
    if not scene.order.state.over:
        if hop.live:
            return None
        return refused("R11.2", "本次交办已经结束，不再由本单位解释。", "请联系正在承办的单位。")
    if scene.order.answerable in (hop, *scene.order.above(hop)):
        return None
    return refused("R13.5", "办结后的解释引导由承办单位或具体承办单位记录。", "请联系最后承办这件工单的单位。")


def _tell_extension(scene: Scene, hop: Assignment, _subject: Subject) -> Refused | None:
    if untold_extensions(scene.order, hop):
        return None
    return refused("R12.9", "没有已同意而尚未告知反映人的延期。", "延期获得同意后再告知反映人。")


CONDITIONS: Final[Conditions] = {
    Verb.EXPLAIN: _explain,
    Verb.TELL_EXTENSION: _tell_extension,
}

WHOLE: Final[WholeConditions] = {
    Verb.DECLINE: _decline,
    Verb.TELL_ACCEPTED: _tell_accepted,
}
