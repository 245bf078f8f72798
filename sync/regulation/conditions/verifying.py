"""A reason for not handling an order on its first day is given once for each assignment (R12.1)."""

from typing import Final

from sync.regulation.conditions.scene import Conditions, Scene
from sync.regulation.orders import Assignment
from sync.regulation.sameday import explained
from sync.regulation.subjects import Subject
from sync.regulation.terms import Verb
from sync.regulation.verdicts import Refused, refused


def _give_reason(scene: Scene, hop: Assignment, _subject: Subject) -> Refused | None:
    if not explained(hop, scene.order):
        return None
    return refused("R12.1", "本次交办已经说明过当天未办结的原因。", "情况有变化的，请登记办理进展。")


CONDITIONS: Final[Conditions] = {
    Verb.GIVE_REASON: _give_reason,
}
