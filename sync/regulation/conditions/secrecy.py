"""What may be done with an order that was pulled, and when a restriction may be lifted (R17.1)."""

from typing import Final

from sync.regulation.conditions.scene import Scene, WholeConditions
from sync.regulation.orders import WorkOrder
from sync.regulation.subjects import Subject
from sync.regulation.terms import Verb
from sync.regulation.verdicts import Refused, refused
from sync.regulation.withholding import named, pulled

STILL: Final = frozenset({Verb.DECIDE_SECRET, Verb.REDATE, Verb.ACKNOWLEDGE_UPSTREAM})
"""What is done with it all the same: the decision, the counting of its clocks under a new calendar, and the word of
another system that it had got the result before."""


def withdrawn(order: WorkOrder, verb: Verb) -> Refused | None:
    """Nothing but the decision itself is done with what may be a state secret; its clocks stay as they are (R17.1).

    Once it is confirmed the district can end it, so that it does not stay open for ever (R9.1).
    """
    if verb in STILL or not pulled(order):
        return None
    if verb is Verb.DECLINE and order.secrecy is not None and order.secrecy.confirmed:
        return None
    return refused("R17.1", "这件工单因涉嫌国家秘密已收回，不能办理。", "请等待区级平台审定，勿复制、转发其内容。")


def _decide(scene: Scene, _subject: Subject) -> Refused | None:
    if pulled(scene.order):
        return None
    return refused("R17.1", "这件工单没有待审定的涉密上报。", "需要收回的，请先作涉密上报。")


def _lift(scene: Scene, _subject: Subject) -> Refused | None:
    if named(scene.order) is not None:
        return None
    return refused("R17.1", "这件工单没有限定知悉范围。", "不需要解除。")


WHOLE: Final[WholeConditions] = {
    Verb.DECIDE_SECRET: _decide,
    Verb.LIFT_RESTRICTION: _lift,
}
