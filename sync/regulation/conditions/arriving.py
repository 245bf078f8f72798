"""When an order may be assigned down (R6.7)."""

from typing import Final

from sync.regulation.conditions.scene import LOWEST, Conditions, Scene
from sync.regulation.orders import Assignment
from sync.regulation.subjects import Subject
from sync.regulation.terms import Verb
from sync.regulation.verdicts import Refused, refused


def _assign_down(scene: Scene, _hop: Assignment, _subject: Subject) -> Refused | None:
    if scene.actor.level in LOWEST:
        return refused("R6.7", "本单位是具体承办单位，没有下级单位可以交办。", "办不了的，请上报上一级管理单位。")
    return None


CONDITIONS: Final[Conditions] = {
    Verb.ASSIGN_DOWN: _assign_down,
}
